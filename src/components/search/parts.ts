// What the search box is made of: the field, the choices, the list, and the way through them by arrow keys.
import { searchKinds } from '#src/domain/course/search-kinds.ts';
import { element } from './element.ts';
import type { SearchBoxWords } from './words.ts';

export interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly kind: HTMLSelectElement;
  readonly module: HTMLSelectElement;
  readonly close: HTMLButtonElement;
  /** Says how much was found, to the ear too. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

/** The box with everything in it, not yet on the page. */
export function makeParts(t: SearchBoxWords): Parts {
  const input = element('input', {
    id: 'search-input',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-controls': 'search-results',
  });
  const kind = choice(
    t.everything,
    searchKinds.map((one) => [one, t.kindsFilter[one]] as const),
  );
  const module = choice(t.allModules, []);
  const close = element('button', { type: 'button', class: 'search-close' }, t.close);
  const status = element('p', { role: 'status', class: 'search-status' });
  const results = element('div', { id: 'search-results' });
  const form = element(
    'form',
    { method: 'dialog', role: 'search', 'aria-label': t.label },
    element('div', { class: 'search-head' }, element('label', { for: 'search-input' }, t.label), close),
    input,
    element(
      'div',
      { class: 'search-filters' },
      element('label', {}, t.kind, kind),
      element('label', {}, t.module, module),
    ),
  );
  const dialog = element('dialog', { id: 'search', 'aria-label': t.label, closedby: 'any' }, form, status, results);
  return { dialog, form, input, kind, module, close, status, results };
}

/** Up and down go through the field and what was found; in the choices they choose. */
export function walk(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (event.target instanceof HTMLSelectElement) return;
  const stops = [input, ...results.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

const choice = (all: string, options: readonly (readonly [string, string])[]): HTMLSelectElement =>
  element(
    'select',
    {},
    element('option', { value: '' }, all),
    ...options.map(([value, text]) => element('option', { value }, text)),
  );

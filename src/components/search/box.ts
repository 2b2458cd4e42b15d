// The search box: a dialog that is made when it is first asked for. The opener in the page loads it.
import styles from '#src/styles/search.css?url&no-inline';
import { isLanguage, type Language } from '#src/domain/language/language.ts';
import { nearestNames } from '#src/domain/language/nearest.ts';
import { element } from './element.ts';
import { prepare, search, type Answer, type Vocabulary } from './engine.ts';
import { makeParts, walk } from './parts.ts';
import { drawFound } from './results.ts';
import { loadStyles } from './styles.ts';
import { words } from './words.ts';

const found = document.documentElement.lang;
const language: Language = isLanguage(found) ? found : 'es';
const t = words[language];

/** Opens the box, making it first where there is none. @param index where the index from A to Z is */
export async function openSearch(index: string): Promise<void> {
  await loadStyles(styles);
  const there = document.querySelector<HTMLDialogElement>('#search');
  if (there?.open === true) return;
  const dialog = there ?? makeBox(index);
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeBox(index: string): HTMLDialogElement {
  const { dialog, form, input, kind, module, close, status, results } = makeParts(t);
  document.body.append(dialog);

  let vocabulary: Vocabulary = { modules: {}, terms: [] };
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const toIndex = (): HTMLElement => element('p', { class: 'search-index' }, element('a', { href: index }, t.index));
  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };

  const rest = (): void => {
    results.ariaBusy = 'false';
  };

  const greet = (): void => {
    rest();
    say('');
    results.replaceChildren(element('p', { class: 'search-hint' }, t.hint), toIndex());
  };

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    results.ariaBusy = 'true';
    const query = input.value.trim();
    const mine = (round += 1);
    if (query === '') {
      greet();
      return;
    }
    const late = setTimeout(() => {
      say(t.waiting);
    }, 400);
    try {
      vocabulary = await prepare(language);
      const answer = await search(query, { kind: kind.value, module: module.value }, language);
      if (mine === round) show(query, answer);
    } catch {
      if (mine !== round) return;
      rest();
      say(t.failed);
      results.replaceChildren(toIndex());
    } finally {
      clearTimeout(late);
    }
  };

  const show = (query: string, answer: Answer): void => {
    const list = element('ol', { class: 'found' });
    rest();
    results.replaceChildren();
    if (!answer.literal) results.append(...guess(query));
    if (answer.total > 0) results.append(list);
    else if (kind.value !== '' || module.value !== '') results.append(widen());
    if (answer.total === 0) results.append(toIndex());
    list.append(...answer.found.map((one) => drawFound(one, query, vocabulary.modules, t)));
    offerMore(list, query, answer);
    say(answer.total === 0 ? t.nothing(query) : t.count(answer.total));
  };

  const offerMore = (list: HTMLElement, query: string, { more }: Answer): void => {
    if (!more) return;
    const button = element('button', { type: 'button', class: 'search-more' }, t.more);
    button.addEventListener('click', () => {
      void more().then((answer) => {
        const added = answer.found.map((one) => drawFound(one, query, vocabulary.modules, t));
        list.append(...added);
        button.remove();
        offerMore(list, query, answer);
        added[0]?.querySelector('a')?.focus();
      });
    });
    results.append(button);
  };

  const guess = (query: string): readonly HTMLElement[] => {
    const near = nearestNames(query, vocabulary.terms, 4);
    if (near.length === 0) return [];
    const buttons = near.map((name) => {
      const button = element('button', { type: 'button' }, name);
      button.addEventListener('click', () => {
        input.value = name;
        input.focus();
        void run();
      });
      return element('li', {}, button);
    });
    return [element('div', { class: 'search-near' }, element('p', {}, t.near), element('ul', {}, ...buttons))];
  };

  const widen = (): HTMLElement => {
    const button = element('button', { type: 'button', class: 'search-more' }, t.withoutFilters);
    button.addEventListener('click', () => {
      kind.value = '';
      module.value = '';
      input.focus();
      void run();
    });
    return button;
  };

  const fillModules = (): void => {
    if (module.options.length > 1) return;
    for (const [id, title] of Object.entries(vocabulary.modules))
      module.append(element('option', { value: id }, title));
  };

  input.addEventListener('input', () => {
    results.ariaBusy = 'true';
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 120);
  });
  for (const select of [kind, module]) select.addEventListener('change', () => void run());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run().then(() => results.querySelector<HTMLElement>('a, button')?.focus());
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  // Where the browser does not know closedby, a tap beside the box is a tap on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // A result on this very page does not load it anew.
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event, input, results);
  });
  greet();
  void prepare(language).then(
    (loaded) => {
      vocabulary = loaded;
      fillModules();
    },
    () => {
      say(t.failed);
    },
  );
  return dialog;
}

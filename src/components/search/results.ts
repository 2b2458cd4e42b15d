// The list of what was found: kind, title, and the sentences with the words in them.
import { element } from './element.ts';
import { withQuery, type Found, type Piece, type Section } from './engine.ts';
import type { SearchBoxWords } from './words.ts';

/** One entry of the list. */
export function drawFound(
  found: Found,
  query: string,
  modules: Readonly<Record<string, string>>,
  t: SearchBoxWords,
): HTMLLIElement {
  const entry = element(
    'li',
    {},
    element('p', { class: 'found-kind' }, ...drawPlace(found, modules, t)),
    element('p', { class: 'found-title' }, element('a', { href: withQuery(found.address, query) }, found.title)),
  );
  if (found.sections.length === 0) entry.append(element('p', { class: 'found-text' }, ...draw(found.excerpt)));
  else entry.append(element('ul', {}, ...found.sections.map((section) => drawSection(section, query))));
  return entry;
}

/** What it is and where it stands; a term is followed by itself in the other language. */
function drawPlace(
  { kind, where, modules: ids }: Found,
  modules: Readonly<Record<string, string>>,
  t: SearchBoxWords,
): readonly (Node | string)[] {
  const place = where === '' ? ids.map((id) => modules[id] ?? id).join(', ') : where;
  if (place === '' || kind === 'module') return [t.kinds[kind]];
  return [`${t.kinds[kind]} · `, kind === 'term' ? element('span', { lang: t.otherLanguage }, place) : place];
}

const drawSection = (section: Section, query: string): HTMLLIElement =>
  element(
    'li',
    {},
    element('a', { href: withQuery(section.address, query) }, section.title),
    element('p', { class: 'found-text' }, ...draw(section.excerpt)),
  );

const draw = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

// How a work is named in running text and in full, in each language: APA, 7th edition.
import { Cite } from '@citation-js/core';
import type { Reference } from '#src/domain/course/schema.ts';
import { otherLanguage, type Language } from '#src/domain/language/language.ts';
import { hide, marks, reveal, spanishAnd, writing } from './citation-style.ts';
import { oncePerProcess } from './once-per-process.ts';

/** What is asked of a work to cite it: a reference of the course, or one whose date nobody knows. */
export interface Work extends Pick<Reference, 'id' | 'type' | 'title' | 'author' | 'language'> {
  readonly issued?: Reference['issued'] | undefined;
}

type Name = NonNullable<Reference['author']>[number];

const undated = { es: 's.\u00a0f.', en: 'n.d.' } as const;

/**
 * A work as running text names it. Plain text, not HTML.
 *
 * @param place where in it, as an author writes it in the language of the page
 * @example shortCitation(work, 'es', 'p. 12') // 'Campbell y Frei (2010, p. 12)'
 * @example shortCitation(work, 'en')          // 'Campbell and Frei (2010)'
 */
export function shortCitation(work: Work, language: Language, place?: string): string {
  const year = work.issued?.['date-parts'][0]?.[0];
  const date = year === undefined ? undated[language] : String(year);
  const inside = place === undefined ? [date] : [date, place.replace(/^(pp?|cap|ch|chap)\. /, '$1.\u00a0')];
  return `${nameCreators(work, language)} (${inside.join(', ')})`;
}

function nameCreators(work: Work, language: Language): string {
  const names = creators(work).map((name) => name.literal ?? name.family ?? name.given ?? '');
  const [first, second] = names;
  if (first === undefined) return nameTitle(work, language);
  if (second === undefined) return first;
  if (names.length > 2) return `${first} et\u00a0al.`;
  return `${first} ${language === 'es' ? spanishAnd(second) : 'and'} ${second}`;
}

/** Laws go by their name, other unsigned works by their title in quotation marks. */
function nameTitle({ type, title }: Work, language: Language): string {
  if (/^(bill|legislation|regulation|treaty|legal_case)$/.test(type)) return title;
  return language === 'es' ? `«${title}»` : `“${title}”`;
}

/** Those who sign a work: its authors or, where nobody does, its editors. */
function creators(work: Work): readonly Name[] {
  if (work.author?.length) return work.author;
  const editors = 'editor' in work ? work.editor : undefined;
  return Array.isArray(editors) ? editors.filter(isName) : [];
}

const isName = (value: unknown): value is Name => typeof value === 'object' && value !== null;

/**
 * The entry of a work in the bibliography, as HTML that is safe to insert: text escaped, titles in `<i>`, addresses as
 * links, and what is in the other language marked with its `lang`.
 *
 * @throws Error where the processor cannot write the work
 * @example fullCitation(work, 'es') // 'Campbell, D. y Frei, F. (2010). <span lang="en">Cost structure…</span>. <i>…'
 */
export function fullCitation(work: Work, language: Language): string {
  const known = written[language].get(work) ?? writeCitation(work, language);
  written[language].set(work, known);
  return known;
}

/** The processor takes some 20 ms for an entry, and a page asks for the same one again and again. */
const written = oncePerProcess('citations', () => ({
  es: new WeakMap<Work, string>(),
  en: new WeakMap<Work, string>(),
}));

function writeCitation(work: Work, language: Language): string {
  const foreign = work.language === language ? undefined : otherLanguage(language);
  const entries: unknown = new Cite(prepare(work)).format('bibliography', {
    ...writing[language],
    format: 'html',
    hyperlinks: true,
    asEntryArray: true,
  });
  const entry: unknown = Array.isArray(entries) && Array.isArray(entries[0]) ? entries[0][1] : undefined;
  if (typeof entry !== 'string') throw new Error(`the reference “${work.id}” cannot be written as a citation`);
  return reveal(entry.trim().replace(/^<div[^>]*>|<\/div>$/g, ''), foreign);
}

/** The work as the processor gets it: without what is ours, its titles between marks, its addresses harmless. */
function prepare(work: Work): Record<string, unknown> {
  const fields = Object.entries(work).filter(([key]) => key !== 'custom');
  return Object.fromEntries(
    fields.map(([key, value]) => [key, typeof value === 'string' ? prepareText(work, key, value) : value]),
  );
}

function prepareText(work: Work, key: string, text: string): string {
  if (key === 'title' || key === 'container-title') return markTitle(hide(text));
  if (key === 'DOI') return writeAddress(text.replace(/^https?:\/\/(dx\.)?doi\.org\//, ''));
  if (key !== 'URL') return hide(text);
  if (!/^https?:\/\//.test(text))
    throw new Error(`the address of the reference “${work.id}” does not begin with https://`);
  return writeAddress(text);
}

/** The processor puts addresses into attributes without minding quotation marks. */
const writeAddress = (text: string): string => text.replaceAll('"', '%22').replaceAll(/\s/g, '%20');

/** The end mark stands before closing punctuation, so that the processor still sees it and adds no second full stop. */
const markTitle = (title: string): string =>
  title.replace(/^(.*?)([.?!]?)$/su, (_, words: string, stop: string) => marks.begin + words + marks.end + stop);

/**
 * The works in the order of a bibliography: by who signs them, then by year, then by title, as Spanish sorts.
 *
 * @example sortReferences(works).map((work) => work.id)
 */
export function sortReferences<T extends Work>(works: readonly T[]): T[] {
  const { compare } = new Intl.Collator('es', { ignorePunctuation: true, numeric: true });
  const year = (work: Work): number => work.issued?.['date-parts'][0]?.[0] ?? -Infinity;
  const signed = (work: Work): string =>
    creators(work)
      .map((name) => name.literal ?? [name.family, name.given].join(' '))
      .join(', ') || work.title;
  return works.toSorted(
    (one, other) =>
      compare(signed(one), signed(other)) || Math.sign(year(one) - year(other)) || compare(one.title, other.title),
  );
}

const words = {
  seen: undefined,
  secondhand: { es: 'citado según otra fuente', en: 'cited from another source' },
  memory: { es: 'sin verificar', en: 'unverified' },
} as const;

/** What a reader is told about how far we checked a work; nothing when we saw it. */
export const checkedWords = (reference: Pick<Reference, 'custom'>, language: Language): string | undefined =>
  words[reference.custom.checked]?.[language];

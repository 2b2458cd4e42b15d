// Asks the search index, and puts what it finds into our own order and shape.
import type { SearchKind } from '#src/domain/course/search-kinds.ts';
import { wordsOf } from '#src/domain/language/fold.ts';
import type { Language } from '#src/domain/language/language.ts';
import { beginsAlike, isSought } from '#src/domain/language/sought.ts';
import { keywordsOf } from '#src/domain/language/stop-words.ts';

/** A stretch of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Section {
  readonly address: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** One thing found, with the headings under which it was found where it is a page of prose. */
export interface Found extends Section {
  readonly kind: SearchKind;
  readonly modules: readonly string[];
  readonly where: string;
  readonly sections: readonly Section[];
}

export interface Filters {
  readonly kind: string;
  readonly module: string;
}

export interface Answer {
  readonly total: number;
  readonly found: readonly Found[];
  /** Whether a word stands somewhere as it was typed, its ending aside. */
  readonly literal: boolean;
  /** The next ones; undefined where there are no more. */
  readonly more: (() => Promise<Answer>) | undefined;
}

/** What comes of one page of the index. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly anchor?: { readonly id: string };
    readonly locations: readonly number[];
  }[];
}

interface Hit {
  readonly score: number;
  data(): Promise<Fragment>;
}

/** As much of Pagefind as is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ readonly results: readonly Hit[] }>;
}

/** Small words for the search box: names of modules, and terms to guess from. */
export interface Vocabulary {
  readonly modules: Readonly<Record<string, string>>;
  readonly terms: readonly string[];
}

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
const page = 12;

/** How much a kind counts: the prose that explains a thing goes before a question that uses it. */
const weights: Readonly<Record<SearchKind, number>> = {
  lesson: 1.2,
  term: 1.2,
  case: 1.1,
  module: 1,
  page: 1,
  figure: 0.8,
  reference: 0.8,
  question: 0.7,
};

let started: Promise<Pagefind> | undefined;

function start(): Promise<Pagefind> {
  started ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    // Long lessons are not worth less than short records, and what only says where a thing stands is not searched.
    await pagefind.options({ ranking: { pageLength: 0.2, termFrequency: 0.8, metaWeights: { title: 5, where: 0 } } });
    return pagefind;
  });
  started.catch(() => {
    started = undefined;
  });
  return started;
}

/** Loads the engine before the first word is typed. @throws where it is not there, or cannot be reached */
export async function prepare(language: Language): Promise<Vocabulary> {
  const [, vocabulary] = await Promise.all([
    start(),
    fetch(`${folder}words.${language}.json`).then((answer) => answer.json() as Promise<Vocabulary>),
  ]);
  return vocabulary;
}

/** Everything that has to do with the query, best first, twelve at a time. @throws where the index cannot be reached */
export async function search(query: string, filters: Filters, language: Language): Promise<Answer> {
  const pagefind = await start();
  const asked = keywordsOf(query, language);
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const { results } = await pagefind.search(asked, { filters: chosen });
  return take(results, 0, asked, language);
}

async function take(hits: readonly Hit[], from: number, asked: string, language: Language): Promise<Answer> {
  const words = asked.split(' ');
  const part = await Promise.all(
    hits.slice(from, from + page).map(async (hit) => {
      const fragment = await hit.data();
      const found = shape(fragment, words);
      const exact = keywordsOf(found.title, language) === asked;
      return { found, weight: hit.score * weights[found.kind] * (exact ? 3 : 1), words: wordsFound(fragment) };
    }),
  );
  // Where it knows no word, Pagefind goes on with its first letters; what shares less than three was not asked for.
  const kept = part.filter(({ words: all }) => all.some((word) => words.some((one) => beginsAlike(word, one))));
  const lost = part.length - kept.length;
  const rest = kept.length === 0 ? 0 : hits.length - from - part.length;
  return {
    total: kept.length === 0 && from === 0 ? 0 : hits.length - lost,
    found: kept.sort((one, other) => other.weight - one.weight).map(({ found }) => found),
    literal: kept.some(({ words: all }) => all.some((word) => isSought(word, words))),
    more: rest > 0 ? () => take(hits, from + page, asked, language) : undefined,
  };
}

/** The words for which a page was found: those marked, and those of its title, which are never marked. */
const wordsFound = ({ excerpt, meta, sub_results }: Fragment): readonly string[] => [
  ...wordsOf(meta['title'] ?? ''),
  ...[excerpt, ...sub_results.map((one) => one.excerpt)]
    .flatMap(readExcerpt)
    .flatMap(({ text, marked }) => (marked ? wordsOf(text) : [])),
];

function shape({ url, content, excerpt, meta, filters, sub_results }: Fragment, words: readonly string[]): Found {
  const kind = (filters['kind']?.[0] ?? 'page') as SearchKind;
  // A reading list names many things and explains none: it comes after what does.
  const worth = (section: Fragment['sub_results'][number]): number =>
    section.anchor?.id === 'further' ? 0 : section.locations.length;
  const sections = sub_results
    .filter(({ anchor }) => anchor !== undefined)
    .sort((one, other) => worth(other) - worth(one))
    .slice(0, 3);
  return {
    address: url,
    kind,
    modules: filters['module'] ?? [],
    title: meta['title'] ?? url,
    where: meta['where'] ?? '',
    excerpt: kind === 'term' ? readBeginning(content, words) : readExcerpt(excerpt),
    sections: sections.map((one) => ({ address: one.url, title: one.title, excerpt: readExcerpt(one.excerpt) })),
  };
}

/** A term is told by its definition, with which its text begins, wherever in it the words stand. */
function readBeginning(content: string, words: readonly string[]): readonly Piece[] {
  const beginning = content.split(' ').slice(0, 30).join(' ');
  const all = beginning === content ? content : `${beginning} …`;
  return all.split(/([\p{L}\p{N}]+)/u).map((text, at) => ({ text, marked: at % 2 === 1 && isSought(text, words) }));
}

/** An excerpt is text in which < and > are written as entities and matches stand in <mark>; where it was cut, it says so. */
function readExcerpt(excerpt: string): readonly Piece[] {
  const before = /^(?:<mark>)?\p{Ll}/u.test(excerpt) ? '… ' : '';
  const after = /[.?!:)»”](?:<\/mark>)?$/.test(excerpt) ? '' : ' …';
  return `${before}${excerpt}${after}`
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((text, at) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * The address of something found, which tells its page what to mark; what follows the # goes to no server.
 * @example withQuery('/a/#b', 'valor') // '/a/#b:q=valor'
 */
export function withQuery(address: string, query: string): string {
  const [path = '', place = ''] = address.split('#', 2);
  return `${path}#${place}:q=${encodeURIComponent(query)}`;
}

// Which pages the built site has, and of which kind each is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedAddress, fixedPages, isEmbedAddress, type FixedPage } from '#src/domain/course/address.ts';
import { languages, type Language } from '#src/domain/language/language.ts';

type Piece = 'question' | 'figure' | 'lesson';

export type PageKind = FixedPage | Piece | `framed ${Piece}` | 'module' | 'term' | 'missing' | 'forward' | 'preview';

/** A page as it stands in the built site. */
export interface BuiltPage {
  /** Path from the site's root, without the subfolder it may live in. */
  readonly path: string;
  readonly file: string;
  readonly kind: PageKind;
  readonly language: Language;
  readonly html: string;
}

/** Every page in a built folder, in the order of their paths. */
export function listPages(folder: string): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const language = path.startsWith('/en/') ? 'en' : 'es';
      return { path, file: join(folder, file), html, language, kind: kindOf(path, html, language) };
    });
}

function kindOf(path: string, html: string, language: Language): PageKind {
  if (path.endsWith('404.html') || path.endsWith('/404/')) return 'missing';
  if (/<meta[^>]+http-equiv="?refresh/i.test(html)) return 'forward';
  const fixed = fixedPages.find((page) => fixedAddress(page, language) === path);
  if (fixed) return fixed;
  if (/^\/(en\/)?previews\//.test(path)) return 'preview';
  if (path.startsWith(fixedAddress('glossary', language))) return 'term';
  if (isEmbedAddress(path)) return `framed ${pieceOf(path.replace('embed/', ''), language) ?? 'lesson'}`;
  const piece = pieceOf(path, language);
  if (piece) return piece;
  const parts = path.split('/').filter((part) => part !== '' && part !== 'en');
  return parts.length === 1 ? 'module' : 'lesson';
}

function pieceOf(path: string, language: Language): Piece | undefined {
  if (/^\/(en\/)?q\//.test(path)) return 'question';
  return path.startsWith(fixedAddress('figures', language)) ? 'figure' : undefined;
}

/** Kinds with a page for every question of the course, or made once more from pages that are looked at anyway. */
const manifold: readonly PageKind[] = ['question', 'framed question', 'framed figure', 'framed lesson'];

/**
 * Pages of which each has to be looked at; where the same code makes hundreds alike, the longest and the shortest in
 * each language stand for all, however long the course gets.
 */
export function fewOfMany(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const many = pages
    .filter((page) => manifold.includes(page.kind))
    .toSorted((one, other) => one.html.length - other.html.length);
  const ends = [...Map.groupBy(many, ({ kind, language }) => `${kind} ${language}`).values()].flatMap((group) =>
    group.filter((_, place) => place === 0 || place === group.length - 1),
  );
  return [...pages.filter((page) => !manifold.includes(page.kind)), ...ends];
}

/** One page of each kind in each language, the longest of its kind: where something breaks, it breaks there. */
export function onePerKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const kinds = [...new Set(pages.map((page) => page.kind))];
  return kinds.flatMap((kind) =>
    languages.flatMap((language) => {
      const same = pages.filter((page) => page.kind === kind && page.language === language);
      return same.sort((one, other) => other.html.length - one.html.length).slice(0, 1);
    }),
  );
}

/** Pages that people read: all but those that only send them on. */
export const readable = (pages: readonly BuiltPage[]): readonly BuiltPage[] =>
  pages.filter((page) => page.kind !== 'forward');

/** Pages that search engines may list. */
export const indexable = (pages: readonly BuiltPage[]): readonly BuiltPage[] =>
  pages.filter((page) => page.kind !== 'missing' && page.kind !== 'forward' && !/<meta[^>]+noindex/i.test(page.html));

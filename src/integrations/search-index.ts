// After the build: makes the search index out of the finished pages and the course, and writes it beside them.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { fixedAddress, lessonAddress } from '#src/domain/course/address.ts';
import type { Course } from '#src/domain/course/course.ts';
import type { SearchKind } from '#src/domain/course/search-kinds.ts';
import { prosePages } from '#src/domain/course/vocabulary.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import { cutFigures, cutProse } from '#src/library/search/figures.ts';
import { listRecords, listWords, type SearchRecord } from '#src/library/search/records.ts';

/** Parts of a page that are no prose of its own: what has a record for itself, and furniture. */
const notProse = [
  'svg',
  'figure',
  'sup.cite',
  '[id^="note-"]',
  '.copy-link',
  '.kicker',
  '.outline ol',
  '.outline summary',
  '.question',
  '.lesson-question',
  '.lesson-sources',
  '.onward',
  '.key',
];

/** Pagefind brings whole interfaces along; the course has its own. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|(wasm|pagefind)\..+|index|fragment|filter)$/;

/**
 * The integration: `pagefind/` with the index of every language, and `words.<language>.json` for the search box.
 *
 * @example defineConfig({ integrations: [searchIndex()] })
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const course = await readCourse();
        const index = await openIndex();
        const made = await Promise.all(languages.map((language) => fill(index, course, language, folder)));
        await writeIndex(index, course, join(folder, 'pagefind'));
        await close();
        logger.info(`${made.join(' + ')} things can be found`);
      },
    },
  };
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: [...notProse] });
  if (!index) throw new Error(`The search index cannot be made on this computer: ${errors.join('; ')}`);
  return index;
}

/** Puts everything of one language into the index. */
async function fill(index: PagefindIndex, course: Course, language: Language, folder: string): Promise<number> {
  const pages = listPages(course, language).flatMap((page) => {
    const file = join(folder, page.address, 'index.html');
    if (!existsSync(file)) return [];
    const html = readFileSync(file, 'utf8');
    return [{ ...page, prose: cutProse(html), figures: cutFigures(html) }];
  });
  const figures = pages.flatMap((page) =>
    page.figures.map(({ place, number, title, text }): SearchRecord => ({
      address: `${page.address}#${place}`,
      language,
      kind: 'figure',
      title,
      where: [number, page.title].filter((one) => one !== '').join(' · '),
      text,
      modules: page.modules,
    })),
  );
  const records = [...(await listRecords(course, language)), ...figures];
  const added = await Promise.all([
    ...pages.map(async ({ address, prose, kind, modules }) => {
      const content = withFilters(language, prose, kind, modules);
      check(await index.addHTMLFile({ url: address, content }), address);
    }),
    ...records.map(async (record) => {
      check(await index.addCustomRecord(recordFor(record)), record.address);
    }),
  ]);
  return added.length;
}

interface Page {
  readonly address: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly modules: readonly string[];
}

/** Pages whose prose is searched heading by heading. */
const listPages = (course: Course, language: Language): readonly Page[] => [
  ...course.lessons
    .filter(({ draft }) => draft !== true)
    .map((lesson) => ({
      address: lessonAddress(course, lesson.id, language),
      title: lesson.title[language],
      kind: 'lesson' as const,
      modules: [lesson.module],
    })),
  ...prosePages.map((page) => ({
    address: fixedAddress(page as Parameters<typeof fixedAddress>[0], language),
    title: '',
    kind: 'page' as const,
    modules: [],
  })),
];

/** The filters stand in the copy that is indexed, not in the page that readers get. */
const withFilters = (language: Language, prose: string, kind: SearchKind, modules: readonly string[]): string =>
  [
    `<html lang="${language}"><main data-kind="${kind}" data-module="${modules.join('')}"`,
    ` data-pagefind-filter="kind[data-kind]${modules.length > 0 ? ', module[data-module]' : ''}">`,
    prose,
    '</main></html>',
  ].join('');

const recordFor = ({ address, language, kind, title, where, text, modules }: SearchRecord) => ({
  url: address,
  language,
  content: text === '' ? title : text,
  meta: { title, where },
  filters: { kind: [kind], ...(modules.length > 0 ? { module: [...modules] } : {}) },
});

function check({ errors }: { readonly errors: readonly string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`${what} cannot be put into the search index: ${errors.join('; ')}`);
}

async function writeIndex(index: PagefindIndex, course: Course, folder: string): Promise<void> {
  check(await index.writeFiles({ outputPath: folder }), 'pagefind/');
  for (const name of readdirSync(folder)) if (!needed.test(name)) rmSync(join(folder, name), { recursive: true });
  for (const language of languages)
    writeFileSync(join(folder, `words.${language}.json`), JSON.stringify(listWords(course, language)));
}

// The real lessons many times over, as a content folder that our own reader accepts: every copy with names of its own.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Misconception } from '#src/domain/course/schema.ts';
import { languages, type Both } from '#src/domain/language/language.ts';
import type { Book, LessonEntry } from '#src/library/reader/book.ts';
import { readBook } from '#src/library/reader/read-book.ts';

/** Something with a name and an address. */
interface Named {
  readonly id: string;
  readonly slugs: Both;
  readonly title: Both;
}

/** A module of the multiplied course, with the lessons that stand in it. */
export interface CopiedModule extends Named {
  readonly folder: string;
  readonly lessons: readonly CopiedLesson[];
}

/** A lesson of the multiplied course. */
export interface CopiedLesson extends Named {
  /** The id of the real lesson. */
  readonly original: string;
  readonly folder: string;
}

/** Lessons in a module of the multiplied course. */
const perModule = 10;

/**
 * Writes a course of `count` lessons, each in both languages, made of the real ones in turn. The first copy of each
 * keeps its names, so that whatever pages, terms and firms link to is there; glossary, bibliography and firms stay one.
 *
 * @param from  the real content
 * @param to    the folder to write; what is in it goes
 * @param count lessons: twice as many pages
 * @returns the modules and lessons, in the order of the course
 */
export function multiply(from: string, to: string, count: number): readonly CopiedModule[] {
  const book = readBook(from);
  const originals = book.lessons.filter(({ value }) => value.file.draft !== true);
  rmSync(to, { recursive: true, force: true });
  for (const name of ['glossary', 'cases', 'pages', 'seed-items.yaml', 'references.json'])
    cpSync(join(from, name), join(to, name), { recursive: true });
  const copying = { book, from, to };
  const pieces = Array.from({ length: count }, (_, index) => ({
    original: at(originals, index),
    ...renamings(book, at(originals, index), Math.floor(index / originals.length)),
    order: (index % perModule) + 1,
  }));
  const modules = Array.from({ length: Math.ceil(count / perModule) }, (_, index) =>
    copyModule(copying, index, pieces.slice(index * perModule, (index + 1) * perModule)),
  );
  const confusions = pieces.flatMap((piece) => copyConfusions(book, piece));
  write(to, 'misconceptions.yaml', confusions);
  write(to, 'course.yaml', { ...book.course.value, paths: [] });
  write(to, 'ids.yaml', { ...book.ids.value, modules: modules.map(planOf) });
  return modules;
}

interface Copying {
  readonly book: Book;
  readonly from: string;
  readonly to: string;
}

interface Piece {
  readonly original: LessonEntry;
  readonly rename: Rename;
  /** The same for what may belong to another lesson: only a lesson's own things are copied with it. */
  readonly renameOwn: Rename;
  readonly order: number;
}

/** Gives an id, an address part or a title the number of its copy. */
type Rename = (name: string, between?: '-' | ' ') => string;

const renaming =
  (copy: number): Rename =>
  (name, between = '-') =>
    copy === 0 ? name : `${name}${between}${String(copy + 1)}`;

function renamings(book: Book, { value }: LessonEntry, copy: number): Pick<Piece, 'rename' | 'renameOwn'> {
  const own = new Set([
    ...value.questions.map(({ id }) => id),
    ...(value.prose.es?.uses ?? []).flatMap(({ attributes }) => attributes['figure'] ?? []),
    ...confusionsOf(book, value.file.id).map(({ id }) => id),
  ]);
  const rename = renaming(copy);
  return { rename, renameOwn: (name) => (own.has(name) ? rename(name) : name) };
}

const confusionsOf = ({ lists }: Book, lesson: string): readonly Misconception[] =>
  lists.misconceptions.map(({ value }) => value).filter((one) => one.lesson === lesson);

/** What things were called before was theirs alone. */
const withoutFormer = <T extends object>(thing: T): T =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => !key.startsWith('former'))) as T;

const renameBoth = (names: Both, rename: (name: string) => string): Both => ({
  es: rename(names.es),
  en: rename(names.en),
});

function copyModule(copying: Copying, index: number, pieces: readonly Piece[]): CopiedModule {
  const originals = copying.book.modules.map(({ value }) => value.file);
  const rename = renaming(Math.floor(index / originals.length));
  const file = withoutFormer(at(originals, index));
  const named = {
    id: rename(file.id),
    slugs: renameBoth(file.slugs, rename),
    title: renameBoth(file.title, (title) => rename(title, ' ')),
  };
  const folder = `modules/${twoDigits(index + 1)}-${named.id}`;
  write(copying.to, `${folder}/module.yaml`, { ...file, ...named });
  return { ...named, folder, lessons: pieces.map((piece) => copyLesson(copying, folder, piece)) };
}

function copyLesson(
  { from, to }: Copying,
  module: string,
  { original, rename, renameOwn, order }: Piece,
): CopiedLesson {
  const { questions } = original.value;
  const file = withoutFormer(original.value.file);
  const named = {
    id: rename(file.id),
    slugs: renameBoth(file.slugs, rename),
    title: renameBoth(file.title, (title) => rename(title, ' ')),
  };
  const folder = `${module}/${twoDigits(order)}-${named.id}`;
  write(
    to,
    `${folder}/lesson.yaml`,
    {
      ...file,
      ...named,
      prerequisites: [],
      objectives: file.objectives.map(({ id, text }) => ({ id: rename(id), text })),
    },
    renameOwn,
  );
  write(
    to,
    `${folder}/questions.yaml`,
    questions.map((question) => renameQuestion(question, rename, renameOwn)),
    renameOwn,
  );
  for (const language of languages) {
    const name = `${language}.mdx`;
    put(to, `${folder}/${name}`, renameProse(readFileSync(join(from, inside(original, name)), 'utf8'), renameOwn));
  }
  return { ...named, original: file.id, folder };
}

/** Where a file of a lesson lies; the reader calls every content folder content/. */
const inside = ({ source }: LessonEntry, name: string): string =>
  source.file.replace(/^content\//, '').replace(/[^/]+$/, name);

const renameQuestion = (
  question: LessonEntry['value']['questions'][number],
  rename: Rename,
  renameOwn: Rename,
): object => ({
  ...(renameInside(withoutFormer(question), renameOwn) as object),
  id: rename(question.id),
  objectives: question.objectives.map((id) => rename(id)),
});

/** The confusions and figures that any part of a question may point at. */
function renameInside(data: unknown, rename: Rename): unknown {
  if (Array.isArray(data)) return data.map((one: unknown) => renameInside(one, rename));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) =>
      ['misconception', 'figure'].includes(key) && typeof value === 'string'
        ? [key, rename(value)]
        : [key, renameInside(value, rename)],
    ),
  );
}

const renameProse = (text: string, rename: Rename): string =>
  renameLinks(text, rename)
    .replaceAll(/(<(?:Question|Confusion)\s+id=")([a-z0-9-]+)/g, (_, before: string, id: string) => before + rename(id))
    .replaceAll(/(<[A-Z][^>]*\sfigure=")([a-z0-9-]+)/g, (_, before: string, id: string) => before + rename(id));

const renameLinks = (text: string, rename: Rename): string =>
  text.replaceAll(/(\]\((?:question|figure):)([a-z0-9-]+)/g, (_, before: string, id: string) => before + rename(id));

const copyConfusions = (book: Book, { original, rename }: Piece): readonly Misconception[] =>
  confusionsOf(book, original.value.file.id).map((one) => ({
    ...withoutFormer(one),
    id: rename(one.id),
    lesson: rename(one.lesson),
  }));

const planOf = ({ id, slugs, lessons }: CopiedModule): object => ({
  id,
  slugs,
  lessons: lessons.map((lesson) => ({ id: lesson.id, slugs: lesson.slugs })),
});

function write(to: string, name: string, data: unknown, rename: Rename = renaming(0)): void {
  put(to, name, renameLinks(stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }), rename));
}

function put(to: string, name: string, text: string): void {
  const file = join(to, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The thing at a place of a list that begins anew when it is at its end. @throws RangeError for an empty list */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('there is nothing to copy');
  return found;
}

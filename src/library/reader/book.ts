// What was read from each file, in order, with the way back to its line.
import type { Address, Facts, LessonFacts, ModuleFacts, PageFacts, Unread } from '#src/domain/course/facts.ts';
import type { CourseFile, IdsFile } from '#src/domain/course/schema.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Found } from './found.ts';
import type { ProseLines } from './prose.ts';
import type { Source } from './source.ts';

/** A thing that was read, and where: its file and its path inside it. */
export interface Entry<T> {
  readonly value: T;
  readonly source: Source;
  readonly path: Address;
}

/** A text of a lesson: its file, and the lines of what it says. */
export interface ProsePlace {
  readonly file: string;
  readonly lines: ProseLines | undefined;
}

export interface LessonEntry extends Entry<LessonFacts> {
  readonly questionsFile: string;
  readonly questions: readonly Entry<Question>[];
  readonly prose: Readonly<Record<Language, ProsePlace>>;
}

/** A page of prose around the course. */
export interface PageEntry {
  readonly value: PageFacts;
  readonly prose: Readonly<Record<Language, ProsePlace>>;
}

type Listed = 'terms' | 'misconceptions' | 'seedItems' | 'references' | 'cases';

/** Everything read from content/, before it becomes facts. */
export interface Book {
  readonly course: Entry<CourseFile>;
  readonly ids: Entry<IdsFile>;
  readonly modules: readonly Entry<ModuleFacts>[];
  readonly lessons: readonly LessonEntry[];
  readonly pages: readonly PageEntry[];
  readonly lists: { readonly [L in Listed]: readonly Entry<Facts[L][number]>[] };
  readonly unread: readonly Unread[];
  readonly problems: readonly Found[];
}

const values = <T>(entries: readonly Entry<T>[]): readonly T[] => entries.map(({ value }) => value);

/** The facts of a book: no files, no lines. */
export const factsOf = (book: Book): Facts => ({
  course: book.course.value,
  ids: book.ids.value,
  modules: values(book.modules),
  lessons: values(book.lessons),
  terms: values(book.lists.terms),
  misconceptions: values(book.lists.misconceptions),
  seedItems: values(book.lists.seedItems),
  references: values(book.lists.references),
  cases: values(book.lists.cases),
  pages: book.pages.map(({ value }) => value),
  unread: book.unread,
});

/** The file and line behind a place, as a problem names it. */
export function locate(book: Book, at: Address): { readonly file: string; readonly line: number } {
  const [kind, key, ...rest] = at;
  if (kind === 'prose' || kind === 'page') return locateProse(book, at);
  if (kind === 'questions') {
    const lesson = lessonOf(book, key);
    const question = lesson?.questions[Number(rest[0])];
    return question ? inSource(question, rest.slice(1)) : { file: lesson?.questionsFile ?? 'content', line: 1 };
  }
  if (kind === 'course') return inSource(book.course, at.slice(1));
  if (kind === 'ids') return inSource(book.ids, at.slice(1));
  const entry = find(listOf(book, kind), key);
  return entry ? inSource(entry, rest) : { file: 'content', line: 1 };
}

const inSource = ({ source, path }: Entry<unknown>, rest: Address) => ({
  file: source.file,
  line: source.lineOf([...path, ...rest]),
});

const lessonOf = (book: Book, id: string | number | undefined): LessonEntry | undefined =>
  book.lessons.find(({ value }) => value.file.id === id);

function locateProse(book: Book, [kind, id, language, list, place]: Address): { file: string; line: number } {
  const entry = kind === 'page' ? book.pages.find(({ value }) => value.id === id) : lessonOf(book, id);
  const prose = entry?.prose[language === 'en' ? 'en' : 'es'];
  const lines = prose?.lines?.[list as keyof ProseLines];
  // A page that is not there at all still has its place.
  return {
    file: prose?.file ?? `content/pages/${String(id)}/${String(language)}.mdx`,
    line: lines?.[Number(place)] ?? 1,
  };
}

function listOf(
  book: Book,
  kind: string | number | undefined,
): readonly { readonly name: string; readonly entry: Entry<unknown> }[] {
  const named = <T>(entries: readonly Entry<T>[], name: (value: T) => string) =>
    entries.map((entry) => ({ entry, name: name(entry.value) }));
  switch (String(kind)) {
    case 'module':
      return named(book.modules, ({ file }) => file.id);
    case 'lesson':
      return named(book.lessons, ({ file }) => file.id);
    case 'question':
      return named(
        book.lessons.flatMap(({ questions }) => questions),
        ({ id }) => id,
      );
    case 'term':
      return named(book.lists.terms, ({ id }) => id);
    case 'misconception':
      return named(book.lists.misconceptions, ({ id }) => id);
    case 'seed-item':
      return named(book.lists.seedItems, ({ code }) => code);
    case 'reference':
      return named(book.lists.references, ({ id }) => id);
    case 'case':
      return named(book.lists.cases, ({ id }) => id);
    default:
      return [];
  }
}

const find = (
  list: readonly { readonly name: string; readonly entry: Entry<unknown> }[],
  key: string | number | undefined,
): Entry<unknown> | undefined =>
  typeof key === 'number' ? list[key]?.entry : list.find(({ name }) => name === key)?.entry;

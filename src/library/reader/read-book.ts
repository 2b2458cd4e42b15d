// Reads all of content/: every file, every problem of shape, nothing stops at the first.
import {
  caseSchema,
  courseSchema,
  idsSchema,
  lessonSchema,
  misconceptionsSchema,
  moduleSchema,
  referencesSchema,
  seedItemsSchema,
  termSchema,
} from '#src/domain/course/schema.ts';
import type { LessonFacts, ModuleFacts, Prose, Unread } from '#src/domain/course/facts.ts';
import { questionSchema } from '#src/domain/questions/schema.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { blankCourse, blankIds, blankLesson, blankModule } from './blanks.ts';
import type { Book, Entry, LessonEntry, PageEntry, ProsePlace } from './book.ts';
import { findStrays, Folder } from './folder.ts';
import type { Found } from './found.ts';
import { checkMarkup } from './markup.ts';
import { readProse } from './prose.ts';
import { step } from './schema-words.ts';
import { readShape, type Schema } from './shape.ts';
import { missingSource, readJson, readYaml, type Source } from './source.ts';

/** Everything in a content folder. @param root where it lies */
export function readBook(root: string): Book {
  return new Reading(new Folder(root)).readAll();
}

class Reading {
  readonly #folder: Folder;
  readonly #problems: Found[] = [];
  readonly #unread: Unread[] = [];

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  readAll(): Book {
    const course = this.#readWhole('course.yaml', courseSchema, blankCourse, ['course']);
    const ids = this.#readWhole('ids.yaml', idsSchema, blankIds, ['ids']);
    if (this.#unread.some(([kind]) => kind === 'ids')) this.#unread.push(['planned lesson', '?']);
    const modules: Entry<ModuleFacts>[] = [];
    const lessons: LessonEntry[] = [];
    for (const folder of this.#folder.folders('modules')) {
      const module = this.#readModule(folder);
      if (module) modules.push(module);
      for (const inner of this.#folder.folders(`modules/${folder}`)) {
        const lesson = this.#readLesson(`modules/${folder}/${inner}`, module?.value.file.id ?? '?');
        if (lesson) lessons.push(lesson);
      }
    }
    const lists = {
      terms: this.#readEach('glossary', termSchema, 'term'),
      cases: this.#readEach('cases', caseSchema, 'case'),
      misconceptions: this.#readList('misconceptions.yaml', misconceptionsSchema.element, 'misconception'),
      seedItems: this.#readList('seed-items.yaml', seedItemsSchema.element, 'seed-item'),
      references: this.#readList('references.json', referencesSchema.element, 'reference'),
    };
    const pages = this.#folder.folders('pages').map((folder) => this.#readPage(folder));
    this.#problems.push(...findStrays(this.#folder));
    const written: readonly Entry<unknown>[] = [
      course,
      ...modules.map((module) => ({ ...module, value: module.value.file })),
      ...lessons.flatMap((lesson) => [{ ...lesson, value: lesson.value.file }, ...lesson.questions]),
      ...lists.terms,
      ...lists.cases,
      ...lists.misconceptions,
      ...lists.seedItems,
    ];
    this.#problems.push(...written.flatMap(checkMarkup));
    return { course, ids, modules, lessons, pages, lists, unread: this.#unread, problems: this.#problems };
  }

  #source(path: string): Source {
    const text = this.#folder.text(path);
    const file = this.#folder.name(path);
    const read = path.endsWith('.json') ? readJson : readYaml;
    const source = text === undefined ? missingSource(file) : read(file, text);
    this.#problems.push(...source.problems);
    return source;
  }

  /** A file of its own kind: what is wrong with one key leaves the others to be checked. */
  #readWhole<T extends object>(path: string, schema: KeyedSchema<T>, blank: T, at: Unread): Entry<T> {
    const source = this.#source(path);
    if (!source.readable) {
      this.#unread.push(at);
      return { value: blank, source, path: [] };
    }
    return { value: this.#readKeys(source, schema, blank, at), source, path: [] };
  }

  #readKeys<T extends object>(source: Source, schema: KeyedSchema<T>, blank: T, at: Unread): T {
    const { value, problems } = readShape(schema, source);
    if (value) return value;
    this.#problems.push(...problems);
    const kept: Record<string, unknown> = Object.fromEntries(Object.entries(blank));
    for (const [key, inner] of Object.entries(schema.shape)) {
      const parsed = inner.safeParse(step(source.data, key));
      if (parsed.success) kept[key] = parsed.data;
      else this.#unread.push([...at, key]);
    }
    return kept as T;
  }

  #readModule(folder: string): Entry<ModuleFacts> | undefined {
    const source = this.#source(`modules/${folder}/module.yaml`);
    const id = step(source.data, 'id');
    if (typeof id !== 'string') {
      this.#complainOfMissingId(source, moduleSchema);
      this.#unread.push(['module', '?']);
      return undefined;
    }
    const file = this.#readKeys(source, moduleSchema, blankModule, ['module', id]);
    return {
      value: { order: this.#orderOf(folder, source.file, ['module', id]), file: { ...file, id } },
      source,
      path: [],
    };
  }

  #complainOfMissingId(source: Source, schema: Schema<unknown>): void {
    if (source.readable) this.#problems.push(...readShape(schema, source).problems);
  }

  #orderOf(folder: string, file: string, at: Unread): number {
    const number = /^(\d+)-./.exec(folder)?.[1];
    if (number !== undefined) return Number(number);
    this.#unread.push([...at, 'order']);
    this.#problems.push({
      file,
      line: 1,
      what: `the folder “${folder}” does not begin with its number`,
      todo: `name it like 04-${folder}: the number is the order`,
    });
    return 0;
  }

  #readLesson(path: string, module: string): LessonEntry | undefined {
    const source = this.#source(`${path}/lesson.yaml`);
    const given = step(source.data, 'id');
    const id = typeof given === 'string' ? given : '?';
    const questions = this.#readQuestions(`${path}/questions.yaml`, id);
    const prose = this.#readBoth(path, ['prose', id]);
    if (id === '?') {
      this.#complainOfMissingId(source, lessonSchema);
      for (const kind of ['lesson', 'question', 'figure']) this.#unread.push([kind, '?']);
      return undefined;
    }
    const file = this.#readKeys(source, lessonSchema, blankLesson, ['lesson', id]);
    const order = this.#orderOf(path.split('/').at(-1) ?? '', source.file, ['lesson', id]);
    const value: LessonFacts = {
      module,
      order,
      file: { ...file, id },
      questions: questions.map((question) => question.value),
      prose: proseOf(prose),
    };
    return { value, source, path: [], questions, questionsFile: this.#folder.name(`${path}/questions.yaml`), prose };
  }

  #readQuestions(path: string, lesson: string): readonly Entry<LessonFacts['questions'][number]>[] {
    const before = this.#unread.length;
    const questions = this.#readList(path, questionSchema, 'question');
    if (this.#unread.length > before) this.#unread.push(['questions', lesson]);
    return questions;
  }

  #readPage(folder: string): PageEntry {
    const prose = this.#readBoth(`pages/${folder}`, ['page', folder]);
    return { value: { id: folder, prose: proseOf(prose) }, prose };
  }

  #readBoth(path: string, at: Unread): Readonly<Record<Language, ReadPlace>> {
    return { es: this.#readProse(path, 'es', at), en: this.#readProse(path, 'en', at) };
  }

  #readProse(path: string, language: Language, at: Unread): ReadPlace {
    const file = this.#folder.name(`${path}/${language}.mdx`);
    const text = this.#folder.text(`${path}/${language}.mdx`);
    if (text === undefined) return { file, lines: undefined, prose: undefined };
    const { prose, lines, problems } = readProse(file, text);
    this.#problems.push(...problems);
    if (!prose) this.#unread.push([...at, language], ['figure', '?']);
    return { file, lines, prose };
  }

  /** A folder with one thing per file, called by its id. */
  #readEach<T extends { readonly id: string }>(folder: string, schema: Schema<T>, kind: string): readonly Entry<T>[] {
    return this.#folder
      .files(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const source = this.#source(`${folder}/${name}`);
        const called = name.slice(0, -'.yaml'.length);
        const { value, problems } = source.readable ? readShape(schema, source) : { value: undefined, problems: [] };
        this.#problems.push(...problems);
        if (!value) {
          const id = step(source.data, 'id');
          this.#unread.push([kind, called], ...(typeof id === 'string' ? [[kind, id]] : []));
          return [];
        }
        if (value.id !== called)
          this.#problems.push({
            file: source.file,
            line: source.lineOf(['id']),
            what: `the file is called “${name}” and its id is “${value.id}”`,
            todo: `rename the file to ${value.id}.yaml, or correct the id`,
          });
        return [{ value, source, path: [] }];
      });
  }

  /** A file that is a list: what is wrong with one thing leaves the others to be checked. */
  #readList<T>(path: string, schema: Schema<T>, kind: string): readonly Entry<T>[] {
    const source = this.#source(path);
    if (!source.readable || !Array.isArray(source.data)) {
      if (source.readable && source.data !== null)
        this.#problems.push({
          file: source.file,
          line: 1,
          what: 'the file is not a list',
          todo: 'begin each thing with “- ”',
        });
      if (!source.readable || source.data !== null) this.#unread.push([kind, '?']);
      return [];
    }
    return source.data.flatMap((data: unknown, index) => {
      const { value, problems } = readShape(schema, source, [index]);
      this.#problems.push(...problems);
      if (value !== undefined) return [{ value, source, path: [index] }];
      const id = step(data, 'id') ?? step(data, 'code');
      this.#unread.push([kind, typeof id === 'string' ? id : '?']);
      return [];
    });
  }
}

interface KeyedSchema<T> extends Schema<T> {
  readonly shape: Readonly<
    Record<string, { safeParse(data: unknown): { readonly success: boolean; readonly data?: unknown } }>
  >;
}

interface ReadPlace extends ProsePlace {
  readonly prose: Prose | undefined;
}

const proseOf = (read: Readonly<Record<Language, ReadPlace>>): Readonly<Partial<Record<Language, Prose>>> =>
  Object.fromEntries(
    languages.flatMap((language): readonly [Language, Prose][] => {
      const { prose } = read[language];
      return prose ? [[language, prose]] : [];
    }),
  );

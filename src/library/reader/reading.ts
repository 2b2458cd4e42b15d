// Reads files of content/ one by one, and remembers what is wrong with them and what could not be read.
import type { Prose, Unread } from '#src/domain/course/facts.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Entry, ProsePlace } from './book.ts';
import type { Folder } from './folder.ts';
import type { Found } from './found.ts';
import { readProse } from './prose.ts';
import { step } from './schema-words.ts';
import { readShape, type Schema } from './shape.ts';
import { missingSource, readJson, readYaml, type Source } from './source.ts';

/** A reading of one content folder: everything gathered on the way. */
export class Reading {
  readonly folder: Folder;
  readonly problems: Found[] = [];
  readonly unread: Unread[] = [];

  constructor(folder: Folder) {
    this.folder = folder;
  }

  /** A file as data; what is wrong with it is noted. */
  source(path: string): Source {
    const text = this.folder.text(path);
    const file = this.folder.name(path);
    const read = path.endsWith('.json') ? readJson : readYaml;
    const source = text === undefined ? missingSource(file) : read(file, text);
    this.problems.push(...source.problems);
    return source;
  }

  /** A file of its own kind: what is wrong with one key leaves the others to be checked. */
  whole<T extends object>(path: string, schema: KeyedSchema<T>, blank: T, at: Unread): Entry<T> {
    const source = this.source(path);
    if (!source.readable) {
      this.unread.push(at);
      return { value: blank, source, path: [] };
    }
    return { value: this.keys(source, schema, blank, at), source, path: [] };
  }

  /** The keys of a file that are as they should be; blanks for the others. */
  keys<T extends object>(source: Source, schema: KeyedSchema<T>, blank: T, at: Unread): T {
    const { value, problems } = readShape(schema, source);
    if (value) return value;
    this.problems.push(...problems);
    const kept: Record<string, unknown> = Object.fromEntries(Object.entries(blank));
    for (const [key, inner] of Object.entries(schema.shape)) {
      const parsed = inner.safeParse(step(source.data, key));
      if (parsed.success) kept[key] = parsed.data;
      else this.unread.push([...at, key]);
    }
    return kept as T;
  }

  /** Notes what is wrong with a file that is not used. */
  complainOfShape(source: Source, schema: Schema<unknown>): void {
    if (source.readable) this.problems.push(...readShape(schema, source).problems);
  }

  /** A text in both languages. @param at what it is, for those who look for it in vain */
  texts(path: string, at: Unread): Readonly<Record<Language, ReadPlace>> {
    return { es: this.#readProse(path, 'es', at), en: this.#readProse(path, 'en', at) };
  }

  #readProse(path: string, language: Language, at: Unread): ReadPlace {
    const file = this.folder.name(`${path}/${language}.mdx`);
    const text = this.folder.text(`${path}/${language}.mdx`);
    if (text === undefined) return { file, lines: undefined, prose: undefined };
    const { prose, lines, problems } = readProse(file, text);
    this.problems.push(...problems);
    if (!prose) this.unread.push([...at, language], ['figure', '?']);
    return { file, lines, prose };
  }

  /** A folder with one thing per file, called by its id. */
  each<T extends { readonly id: string }>(folder: string, schema: Schema<T>, kind: string): readonly Entry<T>[] {
    return this.folder
      .files(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const source = this.source(`${folder}/${name}`);
        const called = name.slice(0, -'.yaml'.length);
        const { value, problems } = source.readable ? readShape(schema, source) : { value: undefined, problems: [] };
        this.problems.push(...problems);
        if (!value) {
          const id = step(source.data, 'id');
          this.unread.push([kind, called], ...(typeof id === 'string' ? [[kind, id]] : []));
          return [];
        }
        if (value.id !== called)
          this.problems.push({
            file: source.file,
            line: source.lineOf(['id']),
            what: `the file is called “${name}” and its id is “${value.id}”`,
            todo: `rename the file to ${value.id}.yaml, or correct the id`,
          });
        return [{ value, source, path: [] }];
      });
  }

  /** A file that is a list: what is wrong with one thing leaves the others to be checked. */
  list<T>(path: string, schema: Schema<T>, kind: string): readonly Entry<T>[] {
    const source = this.source(path);
    if (!source.readable || !Array.isArray(source.data)) {
      if (source.readable && source.data !== null)
        this.problems.push({
          file: source.file,
          line: 1,
          what: 'the file is not a list',
          todo: 'begin each thing with “- ”',
        });
      if (!source.readable || source.data !== null) this.unread.push([kind, '?']);
      return [];
    }
    return source.data.flatMap((data: unknown, index) => {
      const { value, problems } = readShape(schema, source, [index]);
      this.problems.push(...problems);
      if (value !== undefined) return [{ value, source, path: [index] }];
      const id = step(data, 'id') ?? step(data, 'code');
      this.unread.push([kind, typeof id === 'string' ? id : '?']);
      return [];
    });
  }
}

/** A schema of an object: each key can be asked alone. */
export interface KeyedSchema<T> extends Schema<T> {
  readonly shape: Readonly<
    Record<string, { safeParse(data: unknown): { readonly success: boolean; readonly data?: unknown } }>
  >;
}

/** A text, where it was found, and what it says. */
export interface ReadPlace extends ProsePlace {
  readonly prose: Prose | undefined;
}

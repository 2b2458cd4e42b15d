// The files of content/, and those that nobody reads because their name is not what it should be.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '#src/domain/language/nearest.ts';
import type { Found } from './found.ts';

/** The content folder, wherever it lies; names are paths inside it, with forward slashes. */
export class Folder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** What a file is called in messages. @example folder.name('course.yaml') // 'content/course.yaml' */
  name(path: string): string {
    return `content/${path}`;
  }

  /** The text of a file, undefined where it does not exist. */
  text(path: string): string | undefined {
    const file = join(this.#root, path);
    // Some editors begin a file with a sign that nobody sees.
    return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : undefined;
  }

  /** Names of the files of a folder, in order; hidden ones are nobody's. */
  files(path: string): readonly string[] {
    return this.#entries(path, false);
  }

  /** Names of the folders of a folder, in order. */
  folders(path: string): readonly string[] {
    return this.#entries(path, true);
  }

  #entries(path: string, folders: boolean): readonly string[] {
    const folder = join(this.#root, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === folders && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  }
}

const top = ['course.yaml', 'ids.yaml', 'misconceptions.yaml', 'seed-items.yaml', 'references.json'];
const ofPage = ['es.mdx', 'en.mdx'];
const ofLesson = ['lesson.yaml', 'es.mdx', 'en.mdx', 'questions.yaml'];

/** Files that look like content and are read by nobody. */
export function findStrays(folder: Folder): readonly Found[] {
  const strays: Found[] = [];
  const look = (path: string, expected: (name: string) => boolean, names: readonly string[], todo: string) => {
    for (const name of folder.files(path)) {
      if (expected(name)) continue;
      const meant = nearest(name, names);
      const file = folder.name(path === '' ? name : `${path}/${name}`);
      strays.push({
        file,
        line: 1,
        what: 'nobody reads this file',
        todo: meant === undefined ? todo : `did you mean “${meant}”?`,
      });
    }
  };
  look('', (name) => top.includes(name) || /^(LICENSE|README\.md)$/.test(name), top, 'take it out');
  for (const path of ['glossary', 'cases'])
    look(path, (name) => name.endsWith('.yaml'), [], 'its name should be its id and .yaml');
  for (const page of folder.folders('pages'))
    look(`pages/${page}`, (name) => ofPage.includes(name), ofPage, 'take it out');
  for (const path of ['pages', 'modules']) look(path, () => false, [], 'take it out');
  for (const module of folder.folders('modules')) {
    look(`modules/${module}`, (name) => name === 'module.yaml', ['module.yaml'], 'take it out');
    for (const lesson of folder.folders(`modules/${module}`))
      look(`modules/${module}/${lesson}`, (name) => ofLesson.includes(name), ofLesson, 'take it out');
  }
  return strays;
}

// The small book that is whole, with one fixture's changes laid over it, in a folder of its own.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const fixtures = join(import.meta.dirname, 'fixtures');
const whole = join(fixtures, 'whole');

/** One change: a file is taken away, written anew, copied, added to, or something in it is put in another's place. */
interface Change {
  readonly file: string;
  readonly remove?: true;
  readonly write?: string;
  readonly copy?: string;
  readonly add?: string;
  readonly replace?: string;
  readonly with?: string;
}

/** Names of the fixtures, one folder each. */
export const fixtureNames: readonly string[] = readdirSync(fixtures).filter((name) => name !== 'whole');

/** What the reader must say of a fixture, line by line. */
export const expectedOf = (name: string): readonly string[] =>
  readFileSync(join(fixtures, name, 'expected.txt'), 'utf8').split('\n').filter((line) => line !== '');

/** The small book as the fixture wants it. @returns the folder, for `removeFolder` when done */
export function makeFixture(name: string): string {
  return makeBook(parse(readFileSync(join(fixtures, name, 'changes.yaml'), 'utf8')) as readonly Change[]);
}

/** The small book with these changes. @returns the folder, for `removeFolder` when done */
export function makeBook(changes: readonly Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync(whole, folder, { recursive: true });
  for (const change of changes) apply(change, folder);
  return folder;
}

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true });
};

function apply(change: Change, folder: string): void {
  const path = join(folder, change.file);
  if (change.remove) rmSync(path, { recursive: true });
  else if (change.copy !== undefined) cpSync(path, join(folder, change.copy), { recursive: true });
  else if (change.write !== undefined) put(path, change.write);
  else if (change.add !== undefined) put(path, readFileSync(path, 'utf8') + change.add);
  else put(path, replaceOnce(change, readFileSync(path, 'utf8')));
}

function replaceOnce({ file, replace = '', with: other = '' }: Change, text: string): string {
  if (!text.includes(replace)) throw new Error(`${file} of the small book has no “${replace}”`);
  return text.replace(replace, () => other);
}

function put(path: string, text: string): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

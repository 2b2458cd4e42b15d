// The checked course: what every page is made from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCourse, type Course } from '#src/domain/course/course.ts';
import { checkedFile, readChecked } from './reader/checked.ts';
import { checkContent } from './reader/check-content.ts';
import { errorsAmong, writeFound } from './reader/found.ts';
import { oncePerProcess } from './once-per-process.ts';

/** Where the content lies: the variable CONTENT_ROOT, else the folder of the project. */
export const contentRoot = (): string => process.env['CONTENT_ROOT'] ?? join(process.cwd(), 'content');

const held = oncePerProcess<{ stamp?: string; course?: Promise<Course> }>('course', () => ({}));

/**
 * The course; while somebody writes, read anew whenever a file of content/ has changed.
 *
 * @throws Error whose message is the list of everything that is wrong, one problem per line
 * @example (await readCourse()).lessons.map(({ id }) => id)
 */
export function readCourse(): Promise<Course> {
  const root = contentRoot();
  const drafts = showsDrafts();
  // Every component of every page asks: only where somebody is writing is it worth looking at the files each time.
  const stamp = `${String(drafts)} ${isWriting() ? stampOf(root) : root}`;
  if (held.course === undefined || held.stamp !== stamp) {
    held.stamp = stamp;
    held.course = load(root, drafts);
  }
  return held.course;
}

/** The variable DRAFTS says so, `true` or `false`; when it says nothing, drafts are shown while somebody writes. */
function showsDrafts(): boolean {
  const asked = process.env['DRAFTS'];
  return asked === undefined ? isWriting() : asked === 'true';
}

// Astro says so for its server that rebuilds as one writes.
const isWriting = (): boolean => process.env['NODE_ENV'] === 'development';

async function load(root: string, drafts: boolean): Promise<Course> {
  const checked = checkedFile();
  const { facts, problems } = checked === undefined ? await checkContent(root) : readChecked(checked);
  const errors = errorsAmong(problems, { drafts });
  if (errors.length > 0) throw new Error(errors.map(writeFound).join('\n'));
  return buildCourse(facts, { drafts });
}

function stampOf(root: string): string {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const newest = Math.max(0, ...names.map((name) => statSync(name).mtimeMs));
  return [root, String(newest), ...names].join('\n');
}

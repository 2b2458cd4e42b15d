// All of content/, read and checked: facts, values, and every problem with its file and line.
import { checkIntegrity } from '#src/domain/course/integrity.ts';
import type { Computed } from '#src/domain/course/integrity/numbers.ts';
import type { Facts, Problem } from '#src/domain/course/facts.ts';
import { models } from '#src/domain/questions/models.ts';
import { computeNumbers } from '../values.ts';
import { factsOf, locate, type Book } from './book.ts';
import type { Checked } from './checked.ts';
import { sortFound, type Found } from './found.ts';
import { readBook } from './read-book.ts';

/** Everything in a content folder, and everything that is wrong with it, in the order of its files. */
export async function checkContent(root: string): Promise<Checked> {
  const book = readBook(root);
  const facts = factsOf(book);
  const broken = checkIntegrity(facts, await compute(facts));
  const problems = [...book.problems, ...broken.map((problem) => place(problem, book))];
  const drafts = draftFolders(book);
  return { facts, problems: sortFound(problems.map((found) => markDraft(found, drafts))) };
}

const draftFolders = (book: Book): readonly string[] =>
  book.lessons.filter(({ value }) => value.file.draft).map(({ source }) => source.file.replace('lesson.yaml', ''));

const markDraft = (found: Found, drafts: readonly string[]): Found =>
  !found.always && drafts.some((folder) => found.file.startsWith(folder)) ? { ...found, draft: true } : found;

function place({ at, also, what, todo, warning, always }: Problem, book: Book): Found {
  const here = locate(book, at);
  const there = also && locate(book, also);
  return {
    ...here,
    what: there ? `${what} (${there.file === here.file ? 'line ' : `${there.file}:`}${String(there.line)})` : what,
    todo,
    ...(warning ? { warning } : {}),
    ...(always ? { always } : {}),
  };
}

async function compute(facts: Facts): Promise<Computed> {
  const loaded = await Promise.all(Object.entries(models).map(async ([id, load]) => [id, await load()] as const));
  const numbers = await Promise.all(
    facts.lessons.map(async ({ file }) => [file.id, await computeNumbers(file.values, facts.cases)] as const),
  );
  return { models: new Map(loaded), numbers: new Map(numbers) };
}

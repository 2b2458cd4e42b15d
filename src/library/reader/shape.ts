// Whether data has the shape its schema asks for.
import type { Found } from './found.ts';
import { explainIssue, type Issue } from './issue-words.ts';
import { step, type JsonSchema } from './schema-words.ts';
import type { Source } from './source.ts';

/** A zod schema, as much of it as is used here. */
export interface Schema<T> {
  safeParse(data: unknown): {
    readonly success: boolean;
    readonly data?: T | undefined;
    readonly error?: { readonly issues: readonly object[] } | undefined;
  };
  toJSONSchema(): object;
}

/**
 * The data of a source, or a part of it, against a schema.
 *
 * @param within the path of that part in its file
 * @returns the value, undefined where it has not the right shape, and every problem with its line
 */
export function readShape<T>(
  schema: Schema<T>,
  source: Source,
  within: readonly PropertyKey[] = [],
): { readonly value: T | undefined; readonly problems: readonly Found[] } {
  const data = within.reduce<unknown>(step, source.data);
  const parsed = schema.safeParse(data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const json = schema.toJSONSchema() as JsonSchema;
  const issues = (parsed.error?.issues ?? []) as readonly Issue[];
  const explained = issues.flatMap((issue) => explainIssue(issue, data, json));
  // A key that was misspelt is not missing as well.
  const meant = new Set(explained.map((one) => one.meant?.join(' ')));
  const told = explained.filter(({ missing, path }) => !missing || !meant.has(path.join(' ')));
  const problems = told.map(({ path, named, what, todo }) => {
    const name = namePlace([...within, ...named], source.data);
    const line = source.lineOf([...within, ...path]);
    return { file: source.file, line, what: name === '' ? what : `${name}: ${what}`, todo };
  });
  return { value: undefined, problems };
}

const singular: Readonly<Record<string, string>> = {
  options: 'option',
  items: 'item',
  categories: 'category',
  mistakes: 'mistake',
  pairs: 'pair',
  extras: 'extra',
  gaps: 'gap',
  objectives: 'objective',
  values: 'value',
  people: 'person',
  paths: 'path',
  modules: 'module',
  lessons: 'lesson',
  interactives: 'interactive',
  author: 'author',
};

/** A path as an author would say it. @example namePlace([0, 'options', 1, 'why'], questions) // '“break-even”, option “naive”, why' */
function namePlace(path: readonly PropertyKey[], data: unknown): string {
  const said: string[] = [];
  let here = data;
  for (const [index, key] of path.entries()) {
    here = step(here, key);
    if (typeof key === 'number') {
      const name = step(here, 'id') ?? step(here, 'code');
      const list = said.pop();
      const what = list === undefined ? '' : (singular[list] ?? list);
      said.push(`${what} ${typeof name === 'string' ? `“${name}”` : `number ${String(key + 1)}`}`.trim());
    } else if (index === 0 || typeof path[index - 1] === 'number' || said.length === 0) said.push(String(key));
    else said.push(typeof path[index + 1] === 'number' ? String(key) : `${said.pop() ?? ''}.${String(key)}`);
  }
  return said.join(', ');
}

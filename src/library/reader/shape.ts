// Whether data has the shape its schema asks for, told in words an author understands.
import { languageNames, type Language } from '#src/domain/language/language.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import type { Found } from './found.ts';
import { formsOf, schemaAt, step, typeWords, type JsonSchema } from './schema-words.ts';
import type { Source } from './source.ts';

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
}

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
  const problems = ((parsed.error?.issues ?? []) as readonly Issue[]).flatMap((issue) =>
    explain(issue, data, json).map(({ at, what, todo }) => {
      const name = namePlace([...within, ...at.name], source.data);
      return {
        file: source.file,
        line: source.lineOf([...within, ...at.path]),
        what: name === '' ? what : `${name}: ${what}`,
        todo,
      };
    }),
  );
  return { value: undefined, problems };
}

interface Explained {
  readonly at: { readonly path: readonly PropertyKey[]; readonly name: readonly PropertyKey[] };
  readonly what: string;
  readonly todo: string;
}

function explain(issue: Issue, data: unknown, json: JsonSchema): readonly Explained[] {
  const { path } = issue;
  const parent = path.slice(0, -1);
  const key = String(path.at(-1) ?? '');
  const given = path.reduce<unknown>(step, data);
  const schema = schemaAt(json, path, data);
  const says = schema?.description === undefined ? '' : `: ${schema.description}`;
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((unknown) => explainUnknownKey(unknown, path, data, json));
  if (given === undefined || given === null) {
    if (key === 'es' || key === 'en') return [explainMissingLanguage(key, parent, data, json)];
    const options = issue.options ? ` (one of ${issue.options.join(', ')})` : '';
    return [
      {
        at: { path, name: parent },
        what: `“${key}” is missing`,
        todo: path.length === 0 ? 'write it' : `write \`${key}:\`${options}${says}`,
      },
    ];
  }
  return [{ at: { path, name: path }, ...explainValue(issue, given, schema, says) }];
}

function explainUnknownKey(unknown: string, path: readonly PropertyKey[], data: unknown, json: JsonSchema): Explained {
  const known = Object.keys(schemaAt(json, path, data)?.properties ?? {});
  const meant = nearest(unknown, known);
  return {
    at: { path: [...path, unknown], name: path },
    what: `unknown key “${unknown}”`,
    todo: meant === undefined ? `take it out; the keys here are ${known.join(', ')}` : `did you mean “${meant}”?`,
  };
}

function explainMissingLanguage(
  language: Language,
  parent: readonly PropertyKey[],
  data: unknown,
  json: JsonSchema,
): Explained {
  const says = schemaAt(json, parent, data)?.description ?? '';
  const explains = parent.at(-1) === 'why';
  const name = languageNames[language];
  return {
    at: { path: [...parent, language], name: explains ? parent.slice(0, -1) : parent },
    what: explains ? `does not explain itself in ${name}` : `the ${name} text is missing`,
    todo: explains ? `write \`why:\` with \`${language}:\`: ${says}` : `write \`${language}:\`: ${says}`,
  };
}

function explainValue(
  issue: Issue,
  given: unknown,
  schema: JsonSchema | undefined,
  says: string,
): { what: string; todo: string } {
  switch (issue.code ?? '') {
    case 'invalid_type':
      return {
        what: `should be ${typeWords[issue.expected ?? ''] ?? 'something else'} and is ${nameType(given)}`,
        todo: `correct it${says}`,
      };
    case 'invalid_value':
      return { what: `cannot be ${quote(given)}`, todo: `write ${listed(issue.values ?? [])}${says}` };
    case 'invalid_union':
      return issue.options
        ? { what: `cannot be ${quote(given)}`, todo: `write ${listed(issue.options)}${says}` }
        : { what: 'is not written as it should be', todo: `write ${formsOf(schema)}${says}` };
    case 'too_small':
      return issue.origin === 'string'
        ? { what: 'is empty', todo: `write it${says}` }
        : {
            what:
              issue.origin === 'array'
                ? `has fewer than ${String(issue.minimum)}`
                : `is smaller than ${String(issue.minimum)}`,
            todo: `correct it${says}`,
          };
    case 'too_big':
      return {
        what:
          issue.origin === 'array'
            ? `has more than ${String(issue.maximum)}`
            : `is larger than ${String(issue.maximum)}`,
        todo: `correct it${says}`,
      };
    default:
      return { what: `cannot be ${quote(given)}`, todo: (formats[issue.format ?? ''] ?? issue.message) + says };
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'write a day that exists, like 2026-05-14',
  url: 'write a whole address, like https://example.org/',
  email: 'write an e-mail address',
};

const listed = (values: readonly unknown[]): string =>
  values
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

const quote = (value: unknown): string => `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;

const nameType = (value: unknown): string =>
  typeWords[Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'int' : typeof value] ?? 'something else';

const singular: Readonly<Record<string, string>> = {
  options: 'option',
  items: 'item',
  categories: 'category',
  mistakes: 'mistake',
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

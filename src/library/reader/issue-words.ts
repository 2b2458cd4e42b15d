// What a schema complains about, in an author's words.
import { languageNames, type Language } from '#src/domain/language/language.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { formsOf, isText, schemaAt, step, typeWords, type JsonSchema } from './schema-words.ts';

/** A complaint of zod, as much of it as is used here. */
export interface Issue {
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

/** A complaint in words: where its line is, what is named, and whether it is of something that is not there. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly named: readonly PropertyKey[];
  readonly what: string;
  readonly todo: string;
  readonly missing?: true;
  /** The key that was probably meant. */
  readonly meant?: readonly PropertyKey[];
}

/** One complaint in words; one for each key where several are unknown. */
export function explainIssue(issue: Issue, data: unknown, json: JsonSchema): readonly Explained[] {
  const { path } = issue;
  const given = path.reduce<unknown>(step, data);
  const schema = schemaAt(json, path, data);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((unknown) => explainUnknownKey(unknown, path, schema));
  if (given === undefined || given === null) return [explainMissing(issue, data, json)];
  const says = schema?.description === undefined ? '' : `: ${schema.description}`;
  return [{ path, named: path, ...explainValue(issue, given, schema, says) }];
}

function explainUnknownKey(unknown: string, path: readonly PropertyKey[], schema: JsonSchema | undefined): Explained {
  const known = Object.keys(schema?.properties ?? {});
  const meant = nearest(unknown, known);
  return {
    path: [...path, unknown],
    named: path,
    what: `unknown key “${unknown}”`,
    todo: meant === undefined ? `take it out; the keys here are ${known.join(', ')}` : `did you mean “${meant}”?`,
    ...(meant === undefined ? {} : { meant: [...path, meant] }),
  };
}

function explainMissing({ path, options }: Issue, data: unknown, json: JsonSchema): Explained {
  const key = String(path.at(-1) ?? '');
  const parent = path.slice(0, -1);
  if (key === 'es' || key === 'en') return explainMissingLanguage(key, parent, schemaAt(json, parent, data));
  const says = schemaAt(json, path, data)?.description;
  const choice = options ? ` (one of ${options.join(', ')})` : '';
  return {
    path,
    named: parent,
    missing: true,
    what: path.length === 0 ? 'nothing is here' : `“${key}” is missing`,
    todo: path.length === 0 ? 'write it' : `write \`${key}:\`${choice}${says === undefined ? '' : `: ${says}`}`,
  };
}

function explainMissingLanguage(
  language: Language,
  parent: readonly PropertyKey[],
  schema: JsonSchema | undefined,
): Explained {
  const explains = parent.at(-1) === 'why';
  const name = languageNames[language];
  const todo = `${explains ? 'write `why:` with' : 'write'} \`${language}:\`: ${schema?.description ?? ''}`;
  return {
    path: [...parent, language],
    named: explains ? parent.slice(0, -1) : parent,
    missing: true,
    what: explains ? `does not explain itself in ${name}` : `the ${name} text is missing`,
    todo,
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
      if (schema && isText(schema))
        return { what: 'is not written in both languages', todo: `write \`es:\` and \`en:\` under it${says}` };
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
        : issue.origin === 'array'
          ? { what: `has fewer than ${String(issue.minimum)}`, todo: `add what is missing${says}` }
          : { what: `is smaller than ${String(issue.minimum)}`, todo: `correct it${says}` };
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

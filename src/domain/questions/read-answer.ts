// Reads answers back from what was stored: any value in, an answer or nothing out.
import type { AnswerOf, NumericAnswer } from './answer.ts';
import type { QuestionKind } from './schema.ts';

/** Most parts an answer may have: far more than any question, and a limit to what a broken file can do. */
const mostParts = 1000;

/** Whether a value is an id as the course writes them. @example isId('induced-demand') // true */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value);

/** Whether a value is an object with named parts. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list of ids. */
export const isIdList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostParts && value.every(isId);

type AnswerReader<K extends QuestionKind> = (stored: Readonly<Record<string, unknown>>) => AnswerOf<K> | undefined;

const readers: { readonly [K in QuestionKind]: AnswerReader<K> } = {
  'single-choice': ({ option }) => (option === null || isId(option) ? { option } : undefined),
  'multiple-choice': ({ options }) => (isIdList(options) ? { options: [...options] } : undefined),
  categorise: ({ placed }) => wrap(readIds(placed), (ids) => ({ placed: ids })),
  numeric: readTyped,
  parameterised: readTyped,
  case: ({ path }) => (isIdList(path) ? { path: [...path] } : undefined),
  explore: ({ inputs }) => {
    if (inputs === null) return { inputs };
    const numbers = isRecord(inputs) ? readNumbers(inputs) : undefined;
    return numbers && { inputs: numbers };
  },
  order: ({ order }) => (isIdList(order) ? { order: [...order] } : undefined),
  match: ({ matched }) => wrap(readIds(matched), (ids) => ({ matched: ids })),
  'fill-in': ({ filled }) => wrap(readIds(filled), (ids) => ({ filled: ids })),
};

type Ids = Readonly<Record<string, string>>;

/** An object from ids to ids, copied; undefined where it is anything else. */
function readIds(stored: unknown): Ids | undefined {
  if (!isRecord(stored)) return undefined;
  const entries = Object.entries(stored).filter((entry): entry is [string, string] => entry.every(isId));
  const isWhole = entries.length === Object.keys(stored).length && entries.length <= mostParts;
  return isWhole ? Object.fromEntries(entries) : undefined;
}

const wrap = <T>(ids: Ids | undefined, into: (ids: Ids) => T): T | undefined => ids && into(ids);

function readNumbers(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> | undefined {
  const isName = (name: string) => name.length <= 200 && /^[a-z][a-zA-Z0-9-]*$/.test(name);
  const all = Object.entries(stored).filter(
    (entry): entry is [string, number] => isName(entry[0]) && Number.isFinite(entry[1]),
  );
  return all.length === Object.keys(stored).length && all.length <= mostParts ? Object.fromEntries(all) : undefined;
}

function readTyped({ number }: Readonly<Record<string, unknown>>): NumericAnswer | undefined {
  return number === null || Number.isFinite(number) ? { number: number as number | null } : undefined;
}

/** Whether a value names a kind of question this edition knows. @example isQuestionKind('numeric') // true */
export const isQuestionKind = (value: unknown): value is QuestionKind =>
  typeof value === 'string' && Object.hasOwn(readers, value);

/**
 * An answer, from whatever was stored. It never throws, and never returns the stored object itself.
 *
 * @returns undefined where it is not an answer of this kind
 * @example readAnswer('single-choice', { option: 'no-machine-cost' }) // { option: 'no-machine-cost' }
 * @example readAnswer('numeric', { number: '12' }) // undefined
 */
export const readAnswer = <K extends QuestionKind>(kind: K, stored: unknown): AnswerOf<K> | undefined =>
  isRecord(stored) ? readers[kind](stored) : undefined;

const blanks: { readonly [K in QuestionKind]: (answer: AnswerOf<K>) => boolean } = {
  'single-choice': ({ option }) => option === null,
  'multiple-choice': ({ options }) => options.length === 0,
  categorise: ({ placed }) => Object.keys(placed).length === 0,
  numeric: ({ number }) => number === null,
  parameterised: ({ number }) => number === null,
  case: ({ path }) => path.length === 0,
  explore: ({ inputs }) => inputs === null || Object.keys(inputs).length === 0,
  order: ({ order }) => order.length === 0,
  match: ({ matched }) => Object.keys(matched).length === 0,
  'fill-in': ({ filled }) => Object.keys(filled).length === 0,
};

/** Whether an answer says nothing yet. @example isBlank('numeric', { number: null }) // true */
export const isBlank = <K extends QuestionKind>(kind: K, answer: AnswerOf<K>): boolean => blanks[kind](answer);

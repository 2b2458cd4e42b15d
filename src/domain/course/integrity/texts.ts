// The texts of a file: every place where the same thing is said in both languages.
import type { Address } from '../facts.ts';

/** A text in both languages, and where it stands. */
export interface Text {
  readonly at: Address;
  readonly es: string;
  readonly en: string;
}

/** Every text in a piece of data, in order. @example [...findTexts({ title: { es: 'a', en: 'b' } }, ['course'])] */
export function* findTexts(data: unknown, at: Address): Iterable<Text> {
  if (typeof data !== 'object' || data === null) return;
  const entries = Object.entries(data);
  const { es, en } = data as { es?: unknown; en?: unknown };
  if (typeof es === 'string' && typeof en === 'string' && entries.length === 2) {
    yield { at, es, en };
    return;
  }
  for (const [key, value] of entries) yield* findTexts(value, [...at, Array.isArray(data) ? Number(key) : key]);
}

/** Where the links of a text lead. @example findLinks('see [a](term:b)') // ['term:b'] */
export const findLinks = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');

/** The values a text takes from its lesson. @example findValues('it is {value:saving}') // ['saving'] */
export const findValues = (text: string): readonly string[] =>
  [...text.matchAll(/\{value:([^}]*)\}/g)].map(([, id]) => id ?? '');

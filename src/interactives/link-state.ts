// The inputs of an interactive in the address of its page: only what differs from the case, as plain numbers.
import { fits, type Field } from '#src/components/controls/read-field.ts';

export type Numbers<Name extends string> = Readonly<Record<Name, number>>;

/** What an address said. */
export interface LinkState<Name extends string> {
  readonly numbers: Numbers<Name>;
  /** Names whose value, or that themselves, could not be used. */
  readonly ignored: readonly string[];
}

/** Names of all the inputs, whatever other keys the record may hold. */
const namesOf = <Name extends string>(fields: Readonly<Record<Name, Field>>) => Object.keys(fields) as Name[];

/**
 * The numbers that are not those of the case.
 *
 * @example differencesOf({ rate: 3, servers: 1 }, { rate: 2, servers: 1 }, fields) // { rate: 3 }
 */
export const differencesOf = <Name extends string>(
  numbers: Numbers<Name>,
  start: Numbers<Name>,
  fields: Readonly<Record<Name, Field>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    namesOf(fields)
      .filter((name) => numbers[name] !== start[name])
      .map((name) => [name, numbers[name]]),
  );

/**
 * The query of the address with the state of an interactive in it; what others put there stays.
 *
 * @returns a query beginning with `?`, or nothing where there is nothing to say
 * @example writeState('queue', { rate: 3 }, { rate: 2 }, fields, '?a=1') // '?a=1&queue.rate=3'
 */
export function writeState<Name extends string>(
  interactive: string,
  numbers: Numbers<Name>,
  start: Numbers<Name>,
  fields: Readonly<Record<Name, Field>>,
  query: string,
): string {
  const parameters = new URLSearchParams(query);
  for (const key of [...parameters.keys()]) if (key.startsWith(`${interactive}.`)) parameters.delete(key);
  for (const [name, number] of Object.entries(differencesOf(numbers, start, fields)))
    parameters.set(`${interactive}.${name}`, String(number));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/**
 * The inputs an address asks for; what it leaves out, or says badly, is as in the case. It never throws.
 *
 * @example readState('queue', '?queue.rate=3', { rate: 2 }, fields) // { numbers: { rate: 3 }, ignored: [] }
 */
export function readState<Name extends string>(
  interactive: string,
  query: string,
  start: Numbers<Name>,
  fields: Readonly<Record<Name, Field>>,
): LinkState<Name> {
  const numbers: Record<Name, number> = { ...start };
  const ignored = new Set<string>();
  for (const [key, text] of new URLSearchParams(query)) {
    if (!key.startsWith(`${interactive}.`)) continue;
    const name = namesOf(fields).find((one) => key === `${interactive}.${one}`);
    const number = readPlainNumber(text);
    if (name !== undefined && number !== undefined && fits(number, fields[name])) numbers[name] = number;
    else ignored.add(key.slice(interactive.length + 1));
  }
  return { numbers, ignored: [...ignored] };
}

/** A number as programs write it: -12.5, 1e-7. */
const readPlainNumber = (text: string): number | undefined =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : undefined;

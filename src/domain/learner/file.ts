// The file a learner takes away and brings back: readable JSON, one event per line.
import { isRecord } from '#src/domain/questions/read-answer.ts';
import { merge } from './merge.ts';
import { readEvent, type Kept } from './read-event.ts';

/** What the file says it is. */
export const fileFormat = 'vinculo-learner';

/** Version of the file around the events; each event has its own. */
export const fileVersion = 1;

/** Why a file cannot be imported: no JSON, something else's JSON, or made by a newer edition. */
export type Refusal = 'not-json' | 'not-ours' | 'newer';

export type FileReading =
  | {
      readonly kind: 'read';
      readonly records: readonly Kept[];
      /** How many of its records make no sense; the others are imported all the same. */
      readonly damaged: number;
    }
  | { readonly kind: 'refused'; readonly why: Refusal };

/**
 * The file that holds these records.
 *
 * @param exported moment of the export, as events write it
 * @returns JSON with one record per line, oldest first; the same records give the same text
 * @example writeFile(records, '2026-11-22T07:10:00.000Z')
 */
export function writeFile(records: readonly Kept[], exported: string): string {
  const head = JSON.stringify({ format: fileFormat, version: fileVersion, exported }, undefined, 2).slice(0, -2);
  const lines = merge(records, []).map(({ record }) => `    ${JSON.stringify(record)}`);
  return `${head},\n  "events": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/**
 * What a file holds. It never throws.
 *
 * @param text anything somebody chose as a file
 * @example readFile('hello') // { kind: 'refused', why: 'not-json' }
 */
export function readFile(text: string): FileReading {
  const found = parse(text);
  if (found === undefined) return { kind: 'refused', why: 'not-json' };
  const { format, version, events } = isRecord(found.value) ? found.value : {};
  if (format !== fileFormat || typeof version !== 'number') return { kind: 'refused', why: 'not-ours' };
  if (version > fileVersion) return { kind: 'refused', why: 'newer' };
  if (!Array.isArray(events)) return { kind: 'refused', why: 'not-ours' };
  const read = events.map(readEvent);
  const records = read.filter((one) => one.kind !== 'damaged');
  return { kind: 'read', records: merge(records, []), damaged: read.length - records.length };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    // Some editors begin a file with a byte order mark.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}

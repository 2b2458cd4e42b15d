// Values that a file can hold: what may be kept, compared and written without surprises.

/** An object whose parts are texts, finite numbers, truths, nothing, and lists and objects of these. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Far deeper than any event, and shallow enough that nothing can run out of room walking it. */
const deepest = 8;

function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === deepest) return false;
  if (Array.isArray(value)) return Array.from<unknown>(value).every((part) => isPlain(part, depth + 1));
  // Not by prototype: what a disk gives back may come from another realm.
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.entries(value).every(([key, part]) => key !== '__proto__' && isPlain(part, depth + 1));
}

/** Whether a value is an object that JSON keeps as it is. @example isPlainRecord({ at: new Date(0) }) // false */
export const isPlainRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && !Array.isArray(value) && value !== null && isPlain(value, 0);

/** A plain value as JSON with its keys in order, so that equal values give equal texts. */
export const writePlain = (value: unknown): string => JSON.stringify(sortKeys(value));

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sortKeys(part)]));
}

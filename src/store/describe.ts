// Writes down whatever a disk gave back, so that even what makes no sense can be taken away and looked at.

/** A list of anything as JSON; what JSON cannot say stands there as a text. It never throws. */
export function describeRecords(records: readonly unknown[]): string {
  return `${JSON.stringify(
    records.map((record) => describe(record, 0)),
    undefined,
    2,
  )}\n`;
}

function describe(value: unknown, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint' || typeof value === 'undefined') return String(value);
  if (typeof value !== 'object') return typeof value;
  if (depth > 20) return '…';
  if (Array.isArray(value)) return Array.from<unknown>(value).map((part) => describe(part, depth + 1));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof Map || value instanceof Set) return [...value].map((part) => describe(part, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, describe(part, depth + 1)]));
}

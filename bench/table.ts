// A table in plain text: the first column on the left, numbers on the right.

/** @example writeTable(['', 'ms'], [['slider', '12']]) // '          ms\nslider    12' */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const write = (row: readonly string[]): string =>
    widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join('  ');
  return [write(head), widths.map((width) => '─'.repeat(width)).join('──'), ...rows.map(write)].join('\n');
}

/** A number with so many decimals, or a dash where there is none. */
export const show = (number: number | undefined, digits = 0): string =>
  number === undefined || Number.isNaN(number) ? '–' : number.toFixed(digits);

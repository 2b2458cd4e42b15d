// How many decimals a number needs so that what is written is what is meant.
import type { NumberKind } from './format.ts';

/** Nobody needs more to see what a field holds. */
const most = 4;

/**
 * The fewest decimals, from `least` to four, that write a number without changing it; a number that has no end, like a
 * third, gets one.
 *
 * @param number any finite number; percentages as a share of one
 * @param as     what kind of number it is
 * @param least  decimals it has in any case
 * @example digitsFor(0.125, 'percent', 0) // 1
 * @example digitsFor(1 / 3, 'percent', 0) // 1
 * @example digitsFor(0.4575, 'money', 2) // 4
 */
export function digitsFor(number: number, as: NumberKind, least: number): number {
  const shown = Number((as === 'percent' ? number * 100 : number).toPrecision(12));
  for (let digits = least; digits <= most; digits += 1) {
    if (Number(shown.toFixed(digits)) === shown) return digits;
  }
  const first = Math.ceil(-Math.log10(Math.abs(shown)));
  return Math.max(least, Math.min(6, Math.max(1, first)));
}

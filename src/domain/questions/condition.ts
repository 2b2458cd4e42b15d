// What a number of a model must be: at least, at most, or between.
import type { Numbers } from './model.ts';

/** Bounds of a named number; at least one of the two is given. */
export interface Condition {
  readonly output: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * Whether a number exists and lies within its bounds, both included; 0.3 is not below 0.1 + 0.2, whatever binary
 * fractions say.
 *
 * @example meets({ output: 'yearlySaving', from: 0 }, { yearlySaving: 360 }) // true
 */
export function meets({ output, from = -Infinity, to = Infinity }: Condition, numbers: Numbers): boolean {
  const number = Object.hasOwn(numbers, output) ? numbers[output] : undefined;
  if (number === undefined || !Number.isFinite(number)) return false;
  const dust = 1e-12 * Math.abs(number);
  return number >= from - dust && number <= to + dust;
}

/** Whether all conditions hold at once. */
export const meetsAll = (conditions: readonly Condition[], numbers: Numbers): boolean =>
  conditions.every((condition) => meets(condition, numbers));

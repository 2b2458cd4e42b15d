// Grades a number: right within a tolerance, or what a known mistake leads to.
import { unanswered, type Grader, type KeyReader, type Reviewer, type Values } from '../grading.ts';
import type { NumericKey } from '../key.ts';
import type { Amount } from '../schema.ts';

/**
 * The numbers of the question, computed.
 *
 * @throws Error where the lesson has no such value: integrity has been checked before, so this is a fault of ours
 */
export const readKey: KeyReader<'numeric'> = ({ answer, tolerance, mistakes }, values) => ({
  answer: resolve(answer, values),
  tolerance,
  mistakes: mistakes.map((mistake) => ({ id: mistake.id, answer: resolve(mistake.answer, values) })),
});

function resolve(amount: Amount, values: Values): number {
  if ('number' in amount) return amount.number;
  const number = values.get(amount.value);
  if (number === undefined) throw new Error(`the lesson has no value “${amount.value}”`);
  return number;
}

/** Whether two numbers are no further apart than the tolerance; 0.3 and 0.295 are 0.005 apart, whatever binary fractions say. */
function isWithin(tolerance: number, one: number, other: number): boolean {
  const dust = 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= tolerance + dust;
}

/**
 * One point for a number within the tolerance of the right one.
 *
 * @example grade({ answer: 0.31, tolerance: 0.005, mistakes: [] }, { number: 0.309 }) // { kind: 'graded', earned: 1, possible: 1 }
 */
export const grade: Grader<'numeric'> = ({ answer, tolerance }, { number }) => {
  if (number === null || !Number.isFinite(number)) return unanswered;
  return { kind: 'graded', earned: isWithin(tolerance, number, answer) ? 1 : 0, possible: 1 };
};

/**
 * The question's own reason where the number is right, else that of the nearest mistake within the same tolerance,
 * else the question's own again: nobody foresaw this number.
 */
export const review: Reviewer<'numeric'> = (key, { number }) => {
  if (number === null || !Number.isFinite(number)) return [];
  if (isWithin(key.tolerance, number, key.answer)) return [{ about: 'answer', verdict: 'right' }];
  const mistake = findMistake(key, number);
  return [
    mistake === undefined ? { about: 'answer', verdict: 'wrong' } : { about: 'mistake', id: mistake, verdict: 'wrong' },
  ];
};

function findMistake({ tolerance, mistakes }: NumericKey, number: number): string | undefined {
  const distance = (mistake: { readonly answer: number }) => Math.abs(mistake.answer - number);
  const [nearest] = mistakes
    .filter(({ answer }) => isWithin(tolerance, number, answer))
    .sort((one, other) => distance(one) - distance(other));
  return nearest?.id;
}

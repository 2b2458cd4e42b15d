// Grades pairs that were found: a point for each left side with its own right side.
import type { MatchAnswer } from '../answer.ts';
import { unanswered, type Grader, type KeyReader, type Reviewer } from '../grading.ts';
import type { MatchKey } from '../key.ts';

/** The question without its words. */
export const readKey: KeyReader<'match'> = ({ pairs, extras = [] }) => ({
  pairs: pairs.map(({ id }) => ({ id })),
  extras: extras.map(({ id }) => ({ id })),
});

/** The right side taken for a pair; undefined while there is none, or one that the question does not have. */
function takenFor(id: string, { pairs, extras = [] }: MatchKey, { matched }: MatchAnswer): string | undefined {
  const taken = Object.hasOwn(matched, id) ? matched[id] : undefined;
  return [...pairs, ...extras].find((one) => one.id === taken)?.id;
}

/**
 * The pairs whose right side is still to be found: what to ask for before checking.
 *
 * @example findUnmatched(key, { matched: {} }).length // all of them
 */
export const findUnmatched = (key: MatchKey, answer: MatchAnswer): readonly string[] =>
  key.pairs.filter(({ id }) => takenFor(id, key, answer) === undefined).map(({ id }) => id);

/**
 * What is matched once a right side is taken for a pair: it leaves the pair it served until now.
 *
 * @param right the right side, or undefined to leave the pair without one
 * @example take({ a: 'x' }, 'b', 'x') // { b: 'x' }
 */
export function take(matched: MatchAnswer['matched'], left: string, right: string | undefined): MatchAnswer['matched'] {
  const others = Object.entries(matched).filter(([id, taken]) => id !== left && taken !== right);
  return Object.fromEntries(right === undefined ? others : [...others, [left, right]]);
}

/**
 * A point for each pair found. A left side without a right one earns nothing and is not called wrong; where none was
 * tried the question is unanswered.
 */
export const grade: Grader<'match'> = (key, answer) => {
  if (findUnmatched(key, answer).length === key.pairs.length) return unanswered;
  const right = key.pairs.filter(({ id }) => takenFor(id, key, answer) === id);
  return { kind: 'graded', earned: right.length, possible: key.pairs.length };
};

/** The reason of every pair. */
export const review: Reviewer<'match'> = (key, answer) => {
  if (findUnmatched(key, answer).length === key.pairs.length) return [];
  return key.pairs.map(({ id }) => {
    const taken = takenFor(id, key, answer);
    if (taken === undefined) return { about: 'pair', id, verdict: 'empty' };
    return taken === id ? { about: 'pair', id, verdict: 'right' } : { about: 'pair', id, verdict: 'wrong', taken };
  });
};

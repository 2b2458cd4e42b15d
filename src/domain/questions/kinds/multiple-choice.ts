// Grades the choice of several options: each right one chosen earns a point, each wrong one takes a point away.
import { unanswered, type Grader, type KeyReader, type Remark, type Reviewer } from '../grading.ts';

/** The question without its words. */
export const readKey: KeyReader<'multiple-choice'> = ({ options }) => ({
  options: options.map(({ id, right }) => ({ id, right })),
});

/**
 * A point for each right option chosen, minus one for each wrong option chosen, never below zero; as many points are
 * possible as there are right options. So choosing everything does not pay, and only exactly the right ones earn all.
 * Options that the question does not have count for nothing.
 *
 * @example grade({ options: [{ id: 'a', right: true }, { id: 'b', right: true }, { id: 'c' }] }, { options: ['a', 'c'] })
 * // { kind: 'graded', earned: 0, possible: 2 }
 */
export const grade: Grader<'multiple-choice'> = ({ options }, answer) => {
  const chosen = options.filter(({ id }) => answer.options.includes(id));
  if (chosen.length === 0) return unanswered;
  const right = chosen.filter((option) => option.right).length;
  const wrong = chosen.length - right;
  return {
    kind: 'graded',
    earned: Math.max(0, right - wrong),
    possible: options.filter((option) => option.right).length,
  };
};

/** The reason of every option that was chosen, and of the right ones that were not. */
export const review: Reviewer<'multiple-choice'> = ({ options }, answer) => {
  if (!options.some(({ id }) => answer.options.includes(id))) return [];
  return options.flatMap(({ id, right }): readonly Remark[] => {
    if (answer.options.includes(id)) return [{ about: 'option', id, verdict: right ? 'right' : 'wrong' }];
    return right ? [{ about: 'option', id, verdict: 'missed' }] : [];
  });
};

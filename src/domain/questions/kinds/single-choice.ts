// Grades the choice of one option: all or nothing.
import { unanswered, type Grader, type KeyReader, type Reviewer } from '../grading.ts';

/** The question without its words. */
export const readKey: KeyReader<'single-choice'> = ({ options }) => ({
  options: options.map(({ id, right }) => ({ id, right })),
});

/**
 * One point for the right option. An option that the question does not have counts as no choice.
 *
 * @example grade({ options: [{ id: 'yes', right: true }, { id: 'no' }] }, { option: 'no' }) // { kind: 'graded', earned: 0, possible: 1 }
 */
export const grade: Grader<'single-choice'> = ({ options }, { option }) => {
  const chosen = options.find(({ id }) => id === option);
  return chosen ? { kind: 'graded', earned: chosen.right ? 1 : 0, possible: 1 } : unanswered;
};

/** The reason of the option that was chosen, and of no other. */
export const review: Reviewer<'single-choice'> = ({ options }, { option }) =>
  options
    .filter(({ id }) => id === option)
    .map(({ id, right }) => ({ about: 'option', id, verdict: right ? 'right' : 'wrong' }));

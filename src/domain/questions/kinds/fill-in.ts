// Grades gaps that were filled: a point for each one whose words were recognised as right.
import type { FillInAnswer } from '../answer.ts';
import { unanswered, type Grader, type KeyReader, type Reviewer } from '../grading.ts';
import type { FillInKey } from '../key.ts';

/** The question without its words. */
export const readKey: KeyReader<'fill-in'> = ({ gaps }) => ({ gaps: gaps.map(({ id }) => ({ id })) });

/** What a gap was filled with; undefined while it is empty. */
const fillingOf = ({ filled }: FillInAnswer, id: string): string | undefined =>
  Object.hasOwn(filled, id) ? filled[id] : undefined;

/** Whether a filling is right: a slip of the pen costs nothing, it was pointed out before. @example isAccepted('near') // true */
export const isAccepted = (filling: string | undefined): boolean => filling === 'accepted' || filling === 'near';

/** The gaps that are empty: what to ask for before checking. @example findUnfilled(key, { filled: {} }).length // all of them */
export const findUnfilled = ({ gaps }: FillInKey, answer: FillInAnswer): readonly string[] =>
  gaps.filter(({ id }) => fillingOf(answer, id) === undefined).map(({ id }) => id);

/**
 * A point for each gap with words that are accepted. An empty gap earns nothing and is not called wrong; where all are
 * empty the question is unanswered.
 *
 * @example grade({ gaps: [{ id: 'a' }, { id: 'b' }] }, { filled: { a: 'near', b: 'other' } }) // { kind: 'graded', earned: 1, possible: 2 }
 */
export const grade: Grader<'fill-in'> = (key, answer) => {
  if (findUnfilled(key, answer).length === key.gaps.length) return unanswered;
  const right = key.gaps.filter(({ id }) => isAccepted(fillingOf(answer, id)));
  return { kind: 'graded', earned: right.length, possible: key.gaps.length };
};

/** The reason of every gap, or of the mistake that was recognised in it. */
export const review: Reviewer<'fill-in'> = (key, answer) => {
  if (findUnfilled(key, answer).length === key.gaps.length) return [];
  return key.gaps.map(({ id }) => {
    const filling = fillingOf(answer, id);
    if (filling === undefined) return { about: 'gap', id, verdict: 'empty' };
    if (isAccepted(filling)) return { about: 'gap', id, verdict: 'right' };
    return { about: 'gap', id, verdict: 'wrong', ...(filling === 'other' ? {} : { mistake: filling }) };
  });
};

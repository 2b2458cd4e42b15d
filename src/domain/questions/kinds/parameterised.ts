// Grades a number that was worked out from numbers that change: as any number, against the key of the variant asked.
import type { Grader, KeyReader, Reviewer } from '../grading.ts';
import { toleranceOf } from '../variant.ts';
import * as numeric from './numeric.ts';

/**
 * What is right in one variant.
 *
 * @param values what the variant comes to: the right number as `answer`, what mistakes lead to under their ids. @see valuesOf
 * @throws Error where there is no right number: the variants have been checked before, so this is a fault of ours
 */
export const readKey: KeyReader<'parameterised'> = ({ id, tolerance, mistakes }, values) => {
  const answer = values.get('answer');
  if (answer === undefined) throw new Error(`nobody has worked out “${id}”`);
  return {
    answer,
    tolerance: toleranceOf({ tolerance }, answer),
    mistakes: mistakes.flatMap((mistake) => {
      const number = values.get(mistake.id);
      return number === undefined ? [] : [{ id: mistake.id, answer: number }];
    }),
  };
};

/** One point for a number within the tolerance of the variant's own. */
export const grade: Grader<'parameterised'> = (key, answer) => numeric.grade(key, answer);

/** As for any number: the question's own reason, or that of the mistake the number comes from. */
export const review: Reviewer<'parameterised'> = (key, answer) => numeric.review(key, answer);

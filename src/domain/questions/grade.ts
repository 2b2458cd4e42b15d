// Grades a question of any kind: for builds, checks and exports. A view in a page imports its own kind's file instead.
import type { AnswerOf } from './answer.ts';
import type { Grade, Kind, Remark, Values } from './grading.ts';
import type { KeyOf } from './key.ts';
import * as decide from './kinds/case.ts';
import * as categorise from './kinds/categorise.ts';
import * as explore from './kinds/explore.ts';
import * as fillIn from './kinds/fill-in.ts';
import * as match from './kinds/match.ts';
import * as multipleChoice from './kinds/multiple-choice.ts';
import * as numeric from './kinds/numeric.ts';
import * as order from './kinds/order.ts';
import * as parameterised from './kinds/parameterised.ts';
import * as singleChoice from './kinds/single-choice.ts';
import type { Model } from './model.ts';
import type { Question, QuestionKind, QuestionOf } from './schema.ts';

const kinds: { readonly [K in QuestionKind]: Kind<K> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  categorise,
  numeric,
  parameterised,
  explore,
  case: decide,
  order,
  match,
  'fill-in': fillIn,
};

const noValues: Values = new Map();

/**
 * What is right in a question, without its words: what a page needs to grade by itself.
 *
 * @param values computed numbers of its lesson, by id, or of the variant that is asked, or inputs of its case
 * @param model  of the interactive, where a state of one is asked for
 * @throws Error where a number is taken from a value that is not among them
 */
export function readKey<K extends QuestionKind>(
  question: QuestionOf<K> & Question,
  values: Values = noValues,
  model?: Model,
): KeyOf<K> {
  return (kinds[question.kind] as Kind<K>).readKey(question, values, model);
}

/**
 * How much of an answer is right.
 *
 * @param answer an answer of the question's own kind; parts that the question does not know count for nothing
 * @returns `unanswered` where nothing was answered, else the points earned and possible
 * @throws Error where a number is taken from a value that is not among them
 * @example grade(question, { option: 'no-machine-cost' }) // { kind: 'graded', earned: 1, possible: 1 }
 */
export function grade<K extends QuestionKind>(
  question: QuestionOf<K> & Question,
  answer: AnswerOf<K>,
  values: Values = noValues,
  model?: Model,
): Grade {
  return (kinds[question.kind] as Kind<K>).grade(readKey<K>(question, values, model), answer);
}

/**
 * Which reasons to show for an answer, as ids; the words are found by whoever shows them.
 *
 * @throws Error where a number is taken from a value that is not among them
 * @example review(question, { number: 0.23 }) // [{ about: 'mistake', id: 'forgot-machine-cost', verdict: 'wrong' }]
 */
export function review<K extends QuestionKind>(
  question: QuestionOf<K> & Question,
  answer: AnswerOf<K>,
  values: Values = noValues,
  model?: Model,
): readonly Remark[] {
  return (kinds[question.kind] as Kind<K>).review(readKey<K>(question, values, model), answer);
}

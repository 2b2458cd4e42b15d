// Grades the state an interactive was brought to: by the model it shows, against what the question asks for.
import { meets, meetsAll } from '../condition.ts';
import { unanswered, type Grader, type KeyReader, type Reviewer } from '../grading.ts';
import type { ExploreAnswer } from '../answer.ts';
import type { ExploreKey } from '../key.ts';
import type { Numbers } from '../model.ts';

/**
 * The question without its words, with the numbers of its case and its model.
 *
 * @param values the inputs of its case, by name
 * @param model  the model of its interactive
 * @throws Error where nobody gives the model
 */
export const readKey: KeyReader<'explore'> = ({ id, moves, conditions, mistakes }, values, model) => {
  if (!model) throw new Error(`“${id}” needs its model`);
  return {
    compute: (inputs) => model.compute(inputs),
    start: Object.fromEntries(values),
    moves,
    conditions: conditions.map((one) => ({ id: one.id, output: one.output, from: one.from, to: one.to })),
    mistakes: mistakes.map((one) => ({ id: one.id, conditions: one.conditions })),
  };
};

/** Everything the model knows of a state: its inputs, those of the case where nothing was moved, and its results. */
export function numbersAt({ start, compute }: Pick<ExploreKey, 'start' | 'compute'>, moved: Numbers): Numbers {
  const inputs = { ...start, ...moved };
  return { ...inputs, ...compute(inputs) };
}

const isUnmoved = ({ inputs }: ExploreAnswer): boolean => inputs === null || Object.keys(inputs).length === 0;

/** Names of inputs that were moved and should have stayed as in the case. */
const findStray = ({ moves }: ExploreKey, inputs: Numbers): readonly string[] =>
  Object.keys(inputs).filter((name) => !moves.includes(name));

/**
 * One point for a state that fulfils every condition and leaves alone what is not to be moved. There is nothing in
 * between: a state pays or it does not. While nothing was moved the question is unanswered.
 *
 * @example grade(key, { inputs: { adoption: 0.4, failure: 0.25 } }) // { kind: 'graded', earned: 1, possible: 1 }
 */
export const grade: Grader<'explore'> = (key, answer) => {
  if (isUnmoved(answer)) return unanswered;
  const { inputs } = answer;
  const isRight = findStray(key, inputs ?? {}).length === 0 && meetsAll(key.conditions, numbersAt(key, inputs ?? {}));
  return { kind: 'graded', earned: isRight ? 1 : 0, possible: 1 };
};

/**
 * The question's own reason where the state is right; else what was moved and should not have been, else the mistake
 * it shows, else the conditions it does not fulfil.
 */
export const review: Reviewer<'explore'> = (key, answer) => {
  if (isUnmoved(answer)) return [];
  const inputs = answer.inputs ?? {};
  const stray = findStray(key, inputs);
  if (stray.length > 0) return stray.map((id) => ({ about: 'input', id, verdict: 'wrong' }));
  const numbers = numbersAt(key, inputs);
  if (meetsAll(key.conditions, numbers)) return [{ about: 'answer', verdict: 'right' }];
  const mistake = key.mistakes.find(({ conditions }) => meetsAll(conditions, numbers));
  if (mistake) return [{ about: 'mistake', id: mistake.id, verdict: 'wrong' }];
  return key.conditions
    .filter((condition) => !meets(condition, numbers))
    .map(({ id }) => ({ about: 'condition', id, verdict: 'wrong' }));
};

// The variants of a question with parameters: which numbers a seed gives, what is right with them, what mistakes lead to.
import { seedChance, type Chance } from './chance.ts';
import { meetsAll, type Condition } from './condition.ts';
import type { Values } from './grading.ts';
import type { NumericKey } from './key.ts';
import type { Model, Numbers } from './model.ts';
import type { QuestionOf } from './schema.ts';

/** An input that changes, and the steps it changes by. */
export interface Parameter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A wrong formula: another number of the model, or the same one from inputs that were got wrong. */
export interface WrongFormula {
  readonly id: string;
  readonly output?: string | undefined;
  readonly with?: Numbers | undefined;
}

/** All that it takes to draw variants, without any words. */
export interface Recipe {
  /** Inputs of the first variant. */
  readonly base: Numbers;
  readonly parameters: readonly Parameter[];
  readonly constraints: readonly Condition[];
  /** Name of the number that is right. */
  readonly answer: string;
  /** Largest accepted distance: a number, or a share of the right one. */
  readonly tolerance: number | { readonly share: number };
  readonly mistakes: readonly WrongFormula[];
}

/** One set of numbers, worked out. */
export interface Variant {
  readonly seed: number;
  /** Everything its texts may name: inputs and results of the model. */
  readonly numbers: Numbers;
  readonly key: NumericKey;
}

/** How often a draw that does not fulfil the constraints is repeated before a seed counts as having no variant. */
export const mostDraws = 100;

/**
 * A question with parameters without its words.
 *
 * @param given the inputs of its case
 */
export const recipeOf = (question: QuestionOf<'parameterised'>, given: Numbers): Recipe => ({
  base: { ...given, ...question.with },
  parameters: question.parameters.map(({ name, from, to, step }) => ({ name, from, to, step })),
  constraints: question.constraints ?? [],
  answer: question.answer,
  tolerance: question.tolerance,
  mistakes: question.mistakes.map(({ id, output, with: wrong }) => ({
    id,
    ...(output === undefined ? {} : { output }),
    ...(wrong === undefined ? {} : { with: wrong }),
  })),
});

/**
 * The variant that belongs to a seed: always the same one. Seed 0 has the numbers of the case; every other draws each
 * parameter from its steps, and draws again where the constraints ask for it.
 *
 * @returns undefined where the model finds no right number, or no draw fulfils the constraints
 * @example drawVariant(recipe, model, 0)?.key.answer // 0.309087
 */
export function drawVariant(recipe: Recipe, model: Model, seed: number): Variant | undefined {
  if (seed === 0) return workOut(recipe, model, 0, recipe.base);
  const chance = seedChance(seed);
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const variant = workOut(recipe, model, seed, { ...recipe.base, ...drawInputs(recipe.parameters, chance) });
    if (variant && meetsAll(recipe.constraints, variant.numbers)) return variant;
  }
  return undefined;
}

const drawInputs = (parameters: readonly Parameter[], chance: Chance): Numbers =>
  Object.fromEntries(
    parameters.map(({ name, from, to, step }) => {
      const steps = Math.round((to - from) / step);
      // Twelve figures take away what binary fractions add: 0.04 + 3 × 0.02 is 0.1.
      return [name, Number((from + Math.floor(chance() * (steps + 1)) * step).toPrecision(12))];
    }),
  );

function workOut(recipe: Recipe, model: Model, seed: number, inputs: Numbers): Variant | undefined {
  const numbers = { ...inputs, ...model.compute(inputs) };
  const answer = numbers[recipe.answer];
  if (answer === undefined || !Number.isFinite(answer)) return undefined;
  return {
    seed,
    numbers,
    key: {
      answer,
      tolerance: toleranceOf(recipe, answer),
      mistakes: recipe.mistakes.flatMap(({ id, output = recipe.answer, with: wrong = {} }) => {
        const number = { ...inputs, ...wrong, ...model.compute({ ...inputs, ...wrong }) }[output];
        // A formula that leads nowhere with these numbers is a mistake nobody can make.
        return number === undefined || !Number.isFinite(number) ? [] : [{ id, answer: number }];
      }),
    },
  };
}

/** The largest accepted distance from a right number, in its own unit. @example toleranceOf({ tolerance: { share: 0.01 } }, 200) // 2 */
export const toleranceOf = ({ tolerance }: Pick<Recipe, 'tolerance'>, answer: number): number =>
  typeof tolerance === 'number' ? tolerance : Math.abs(answer) * tolerance.share;

/** What is right in a variant and what its mistakes lead to, by id, as graders take it. */
export const valuesOf = ({ key }: Variant): Values =>
  new Map([...key.mistakes.map(({ id, answer }) => [id, answer] as const), ['answer', key.answer] as const]);

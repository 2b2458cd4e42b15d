// A question with parameters can be drawn a thousand times, and no mistake is ever taken for the right answer.
import { nearest } from '#src/domain/language/nearest.ts';
import { countThings } from '#src/domain/language/count.ts';
import { findNumbers, formatsOf } from '#src/domain/questions/named-numbers.ts';
import { meets } from '#src/domain/questions/condition.ts';
import type { Model } from '#src/domain/questions/model.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import { drawVariant, recipeOf, type Recipe, type Variant } from '#src/domain/questions/variant.ts';
import type { Address, Problem } from '../facts.ts';
import { findTexts } from './texts.ts';

type Parameterised = QuestionOf<'parameterised'>;

/** How many seeds are tried, and how many of them must differ. */
export const trials = { seeds: 1000, different: 20 } as const;

/** What is wrong with a question whose model and case exist: names first, then what a thousand draws bring up. */
export function* checkParameterised(
  question: Parameterised,
  model: Model,
  given: Readonly<Record<string, number>>,
): Iterable<Problem> {
  const problems = [...checkNames(question, model), ...checkParameters(question), ...checkNamedInTexts(question)];
  yield* problems;
  if (problems.length === 0) yield* checkVariants(question, recipeOf(question, given), model);
}

function* checkNames(question: Parameterised, { inputs, outputs }: Model): Iterable<Problem> {
  const at = ['question', question.id];
  const all = [...outputs, ...inputs];
  const { parameters, numbers = [], constraints = [], mistakes } = question;
  for (const key of Object.keys(question.with ?? {})) yield* checkName(key, inputs, [...at, 'with', key], 'input');
  for (const [index, { name }] of parameters.entries())
    yield* checkName(name, inputs, [...at, 'parameters', index, 'name'], 'input');
  for (const [index, { name }] of numbers.entries())
    yield* checkName(name, all, [...at, 'numbers', index, 'name'], 'number');
  for (const [index, { output }] of constraints.entries())
    yield* checkName(output, all, [...at, 'constraints', index, 'output'], 'number');
  yield* checkName(question.answer, outputs, [...at, 'answer'], 'result');
  for (const [index, { output, with: wrong = {} }] of mistakes.entries()) {
    const here = [...at, 'mistakes', index];
    if (output !== undefined) yield* checkName(output, all, [...here, 'output'], 'number');
    for (const key of Object.keys(wrong)) yield* checkName(key, inputs, [...here, 'with', key], 'input');
    if (output === undefined && Object.keys(wrong).length === 0)
      yield {
        at: here,
        what: 'the mistake has no formula of its own',
        todo: 'write `output:` with the number somebody takes instead, or `with:` and the inputs that are got wrong',
      };
  }
}

function* checkName(name: string, names: readonly string[], at: Address, what: string): Iterable<Problem> {
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  yield {
    at,
    what: `its model has no ${what} “${name}”`,
    todo: meant === undefined ? `use one of ${names.join(', ')}` : `did you mean “${meant}”?`,
  };
}

function* checkParameters({ id, parameters }: Parameterised): Iterable<Problem> {
  for (const [index, { name, from, to, step }] of parameters.entries()) {
    const at = ['question', id, 'parameters', index];
    const steps = (to - from) / step;
    if (steps < 1 || Math.abs(steps - Math.round(steps)) > 1e-9)
      yield {
        at,
        what: `steps of ${String(step)} do not lead from ${String(from)} to ${String(to)}`,
        todo: 'let the last number be the first one and a whole number of steps',
      };
    if (parameters.findIndex((one) => one.name === name) < index)
      yield { at, what: `the parameter “${name}” exists already`, todo: 'take one of them out' };
  }
}

function* checkNamedInTexts(question: Parameterised): Iterable<Problem> {
  const formats = Object.keys(formatsOf(question));
  for (const { at, es, en } of findTexts(question, ['question', question.id]))
    for (const [language, text] of [
      ['es', es],
      ['en', en],
    ] as const)
      for (const name of findNumbers(text)) {
        const known = formats.filter((one) => mayStand(one, at));
        if (known.includes(name)) continue;
        const meant = nearest(name, known);
        const add = 'name it under `parameters` or `numbers`';
        yield {
          at: [...at, language],
          what: `the question names no number “${name}” here`,
          todo: meant === undefined ? add : `did you mean “${meant}”? If not, ${add}`,
        };
      }
  for (const [index, { name }] of question.parameters.entries())
    if (!findNumbers(question.stem.es).includes(name))
      yield {
        at: ['question', question.id, 'parameters', index],
        what: `the stem does not say what “${name}” is`,
        todo: `write {number:${name}} in it, in both languages`,
      };
}

/** The answer is not given away in stem and hint; the number of a mistake is known in its own reason only. */
const mayStand = (name: string, [, , key]: Address): boolean =>
  name === 'answer' ? key === 'why' || key === 'mistakes' : name === 'mistake' ? key === 'mistakes' : true;

function* checkVariants(question: Parameterised, recipe: Recipe, model: Model): Iterable<Problem> {
  const at = ['question', question.id];
  const drawn = new Set<string>();
  const told = new Set<string>();
  for (let seed = 0; seed < trials.seeds; seed += 1) {
    const variant = drawVariant(recipe, model, seed);
    if (!variant) {
      yield {
        at: [...at, 'answer'],
        what: `for seed ${String(seed)} nothing can be worked out`,
        todo: 'narrow the parameters, or loosen the constraints',
      };
      return;
    }
    drawn.add(JSON.stringify(recipe.parameters.map(({ name }) => variant.numbers[name])));
    for (const problem of checkVariant(question, variant)) {
      // One seed shows what is wrong; the other 999 need not repeat it.
      const place = JSON.stringify(problem.at);
      if (told.has(place)) continue;
      told.add(place);
      yield problem;
    }
  }
  if (drawn.size < trials.different)
    yield {
      at: [...at, 'parameters'],
      what: `${String(trials.seeds)} seeds give only ${String(drawn.size)} different variants`,
      todo: `widen the parameters, or add one: ${String(trials.different)} is the least`,
    };
}

function* checkVariant(question: Parameterised, { seed, numbers, key }: Variant): Iterable<Problem> {
  const at = ['question', question.id];
  const { range, unit, digits } = question;
  const drawn = question.parameters.map(({ name }) => `${name} ${String(numbers[name])}`).join(', ');
  const where = `for seed ${String(seed)} (${drawn})`;
  if (!meets({ output: 'answer', ...range }, { answer: key.answer }))
    yield {
      at: [...at, 'range'],
      what: `${where} the answer is ${String(key.answer)}, out of its range`,
      todo: 'narrow the parameters, add a constraint, or widen the range if that answer makes sense',
    };
  const decimals = digits + (unit === 'percent' ? 2 : 0);
  const round = (number: number): number => Number(number.toFixed(decimals));
  const isTakenForRight = (number: number): boolean => Math.abs(number - key.answer) <= key.tolerance * (1 + 1e-9);
  if (!isTakenForRight(round(key.answer)))
    yield {
      at: [...at, 'tolerance'],
      what: `${where} the right answer, written with ${countThings(digits, 'decimal', 'decimals')}, is not accepted`,
      todo: 'make the tolerance larger, or show more decimals',
    };
  for (const { id, answer } of key.mistakes)
    if (isTakenForRight(answer) || isTakenForRight(round(answer)))
      yield {
        at: [...at, 'mistakes', question.mistakes.findIndex((one) => one.id === id)],
        what: `${where} the mistake “${id}” lies within the tolerance: it would be taken for the right answer`,
        todo: 'make the tolerance smaller, narrow the parameters, or add a constraint',
      };
}

// Variants of a question: the same seed gives the same numbers for ever, and every one of them makes sense.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedChance } from '#src/domain/questions/chance.ts';
import { grade, readKey, review } from '#src/domain/questions/grade.ts';
import type { Model } from '#src/domain/questions/model.ts';
import { drawVariant, recipeOf, valuesOf, type Recipe, type Variant } from '#src/domain/questions/variant.ts';
import { aParameterised } from './builders.ts';

/** What each of some things costs together. */
const model: Model = {
  inputs: ['things', 'price', 'discount'],
  outputs: ['total', 'listTotal', 'perThing'],
  compute: ({ things = 0, price = 0, discount = 0 }) => ({
    total: things * price * (1 - discount),
    listTotal: things * price,
    ...(things === 0 ? {} : { perThing: price * (1 - discount) }),
  }),
};
const given = { things: 10, price: 5, discount: 0.1 };
const question = aParameterised();
const recipe = recipeOf(question, given);

function draw(seed: number, from: Recipe = recipe): Variant {
  const variant = drawVariant(from, model, seed);
  if (!variant) throw new Error(`no variant for seed ${String(seed)}`);
  return variant;
}

describe('chance', () => {
  test('of a seed is the same on every machine, in every edition', () => {
    const chance = seedChance(1);
    expect([chance(), chance(), chance()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  test('stays from 0 to below 1, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const number = seedChance(seed)();
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }),
    );
  });
});

describe('a variant', () => {
  test('with seed 0 has the numbers of the case, and what the question changes in them', () => {
    expect(draw(0).numbers).toMatchObject({ things: 10, price: 6, discount: 0.1, total: 54 });
  });

  test('of a seed is always the same, and these are two of them', () => {
    expect(draw(7)).toEqual(draw(7));
    expect([draw(1).numbers['things'], draw(2).numbers['things']]).toEqual([65, 75]);
  });

  test('draws each parameter from its steps, ends included, and leaves everything else alone', () => {
    const things = new Set(Array.from({ length: 1000 }, (_, seed) => draw(seed + 1).numbers['things']));
    expect([...things].sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: 19 }, (_, step) => 10 + 5 * step),
    );
    expect(draw(3).numbers).toMatchObject({ price: 6 });
  });

  test('has clean numbers: ten steps of 0.02 are 0.2', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const discount = draw(seed).numbers['discount'] ?? 0;
      expect(String(discount).length).toBeLessThanOrEqual(4);
    }
  });

  test('fulfils the constraints, or there is none', () => {
    const constrained = { ...recipe, constraints: [{ output: 'total', from: 300, to: 400 }] };
    for (let seed = 1; seed < 200; seed += 1) {
      const { total = 0 } = draw(seed, constrained).numbers;
      expect(total >= 300 && total <= 400).toBe(true);
    }
    expect(drawVariant({ ...recipe, constraints: [{ output: 'total', from: 1e9 }] }, model, 1)).toBeUndefined();
  });

  test('is none where the model finds no answer', () => {
    const none = { ...recipe, base: { ...recipe.base, things: 0 }, answer: 'perThing' };
    expect(drawVariant(none, model, 0)).toBeUndefined();
  });

  test('knows what each wrong formula leads to: another number, or the same one from inputs got wrong', () => {
    expect(draw(0).key).toEqual({
      answer: 54,
      tolerance: 0.54,
      mistakes: [
        { id: 'list-price', answer: 60 },
        { id: 'half-off', answer: 30 },
      ],
    });
  });
});

test('a number is graded against the variant it answers', () => {
  const values = valuesOf(draw(0));
  expect(readKey(question, values)).toEqual(draw(0).key);
  expect(grade(question, { number: 54.4 }, values)).toEqual({ kind: 'graded', earned: 1, possible: 1 });
  expect(review(question, { number: 60 }, values)).toEqual([{ about: 'mistake', id: 'list-price', verdict: 'wrong' }]);
  expect(grade(question, { number: null }, values)).toEqual({ kind: 'unanswered' });
});

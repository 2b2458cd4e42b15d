// The state of an interactive is graded by the model that the interactive shows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets, meetsAll } from '#src/domain/questions/condition.ts';
import { grade, review } from '#src/domain/questions/grade.ts';
import type { Model, Numbers } from '#src/domain/questions/model.ts';
import { model as chain } from '#src/domain/questions/models/service-profit-chain.ts';
import { anExplore } from './builders.ts';

const model: Model = {
  inputs: ['things', 'price', 'discount'],
  outputs: ['total', 'listTotal'],
  compute: ({ things = 0, price = 0, discount = 0 }) => ({
    total: things * price * (1 - discount),
    listTotal: things * price,
  }),
};
const values = new Map(Object.entries({ things: 10, price: 5, discount: 0 }));
const question = anExplore();
const gradeOf = (inputs: Numbers | null) => grade(question, { inputs }, values, model);
const reviewOf = (inputs: Numbers | null) => review(question, { inputs }, values, model);

describe('a state', () => {
  test('is unanswered while nothing was moved, and so it is when everything is back', () => {
    for (const inputs of [null, {}]) {
      expect(gradeOf(inputs)).toEqual({ kind: 'unanswered' });
      expect(reviewOf(inputs)).toEqual([]);
    }
  });

  test('is right where every condition holds, whichever way it was reached', () => {
    for (const inputs of [{ things: 20 }, { price: 10 }, { things: 4, price: 25 }]) {
      expect(gradeOf(inputs)).toEqual({ kind: 'graded', earned: 1, possible: 1 });
      expect(reviewOf(inputs)).toEqual([{ about: 'answer', verdict: 'right' }]);
    }
  });

  test('that is not right says which condition does not hold', () => {
    expect(gradeOf({ things: 30 })).toEqual({ kind: 'graded', earned: 0, possible: 1 });
    expect(reviewOf({ things: 30 })).toEqual([{ about: 'condition', id: 'not-too-much', verdict: 'wrong' }]);
    expect(reviewOf({ things: 2 })).toEqual([{ about: 'condition', id: 'enough', verdict: 'wrong' }]);
  });

  test('that shows a known mistake gets its reason; a right one never does', () => {
    const stingy = anExplore({ moves: ['things', 'price', 'discount'] });
    const state = { things: 19, discount: 0.2 };
    expect(review(stingy, { inputs: state }, values, model)).toEqual([
      { about: 'mistake', id: 'forgot-the-discount', verdict: 'wrong' },
    ]);
    expect(reviewOf({ things: 19 })).toEqual([{ about: 'answer', verdict: 'right' }]);
  });

  test('reached by moving what should have stayed is not right, and says what that was', () => {
    expect(gradeOf({ things: 20, discount: 0.01 })).toEqual({ kind: 'graded', earned: 0, possible: 1 });
    expect(reviewOf({ things: 20, discount: 0.01 })).toEqual([{ about: 'input', id: 'discount', verdict: 'wrong' }]);
  });

  test('earns its point exactly when nothing is said against it', () => {
    const some = fc.record(
      { things: fc.nat(40), price: fc.nat(20), discount: fc.double({ min: 0, max: 1, noNaN: true }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, (inputs) => {
        const given = gradeOf(inputs);
        const isRight = given.kind === 'graded' && given.earned === 1;
        expect(reviewOf(inputs).some(({ verdict }) => verdict === 'wrong')).toBe(given.kind === 'graded' && !isRight);
      }),
    );
  });

  test('of a question without its model cannot be graded', () => {
    expect(() => grade(question, { inputs: { things: 20 } }, values)).toThrow('needs its model');
  });
});

describe('a condition', () => {
  test('counts its bounds in, and is not upset by binary fractions', () => {
    expect(meets({ output: 'x', from: 0.3, to: 0.3 }, { x: 0.1 + 0.2 })).toBe(true);
    expect(meets({ output: 'x', to: 0.2 }, { x: 0.21 })).toBe(false);
  });

  test('does not hold for a number that does not exist', () => {
    expect(meets({ output: 'toString', from: 0 }, {})).toBe(false);
    expect(meetsAll([{ output: 'x', from: 0 }], { x: Number.POSITIVE_INFINITY })).toBe(false);
  });
});

test('the chain computes a push wherever it falls, and the staff’s own one where no figure says otherwise', () => {
  const shop = { revenue: 12_000_000, employeeSatisfactionShock: 5, margin: 0.09, spending: 18_000 };
  expect(chain.compute(shop)).toMatchObject({ push: 5, link: 2 });
  expect(chain.compute(shop)['pushRevenue']).toBeCloseTo(60_000, 6);
  const { pushRevenue = 0, pushMargin = 0 } = chain.compute({ ...shop, push: 4.5, link: 6 });
  expect(pushRevenue).toBeCloseTo(207_692.31, 1);
  expect(pushMargin).toBeCloseTo(18_692.31, 1);
});

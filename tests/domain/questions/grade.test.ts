// Grading keeps its promises for every kind of question.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade, readKey, review } from '#src/domain/questions/grade.ts';
import { isRight, type Grade } from '#src/domain/questions/grading.ts';
import { findUnplaced } from '#src/domain/questions/kinds/categorise.ts';
import { aCategorise, aMultipleChoice, aNumeric, aSingleChoice } from './builders.ts';

const earned = (points: number, possible: number): Grade => ({ kind: 'graded', earned: points, possible });
const unanswered: Grade = { kind: 'unanswered' };

describe('one option', () => {
  const question = aSingleChoice('right', 'wrong', 'other');

  test('the right one earns the point, any other earns nothing', () => {
    expect(grade(question, { option: 'right' })).toEqual(earned(1, 1));
    expect(grade(question, { option: 'wrong' })).toEqual(earned(0, 1));
  });

  test('no choice is not wrong, and neither is an option that is not there any more', () => {
    expect(grade(question, { option: null })).toEqual(unanswered);
    expect(grade(question, { option: 'taken-out' })).toEqual(unanswered);
    expect(review(question, { option: null })).toEqual([]);
  });

  test('the reason of the chosen option is shown, and no other', () => {
    expect(review(question, { option: 'wrong' })).toEqual([{ about: 'option', id: 'wrong', verdict: 'wrong' }]);
    expect(review(question, { option: 'right' })).toEqual([{ about: 'option', id: 'right', verdict: 'right' }]);
  });
});

describe('several options', () => {
  const right = ['r1', 'r2', 'r3'];
  const wrong = ['w1', 'w2'];
  const question = aMultipleChoice(right, wrong);
  const choice = fc.subarray([...right, ...wrong], { minLength: 1 });

  test.each([
    [['r1', 'r2', 'r3'], 3],
    [['r1', 'r2'], 2],
    [['r1', 'r2', 'r3', 'w1'], 2],
    [['r1', 'w1'], 0],
    [['w1', 'w2'], 0],
    [['r1', 'r2', 'r3', 'w1', 'w2'], 1],
  ])('%j earns %i of 3: a point for each right one, minus one for each wrong one', (options, points) => {
    expect(grade(question, { options })).toEqual(earned(points, 3));
  });

  test('everything is earned by exactly the right ones', () => {
    fc.assert(
      fc.property(choice, (options) => {
        const isExact = right.every((id) => options.includes(id)) && !wrong.some((id) => options.includes(id));
        expect(isRight(grade(question, { options }))).toBe(isExact);
      }),
    );
  });

  test('the order of choices never matters, nor does choosing one twice', () => {
    const shuffled = choice.chain((options) =>
      fc.tuple(fc.constant(options), fc.shuffledSubarray(options, { minLength: options.length })),
    );
    fc.assert(
      fc.property(shuffled, ([options, other]) => {
        expect(grade(question, { options: [...other, ...other] })).toEqual(grade(question, { options }));
        expect(review(question, { options: other })).toEqual(review(question, { options }));
      }),
    );
  });

  test('a wrong option more never earns more, a right one more never earns less', () => {
    const points = (options: readonly string[]) => {
      const one = grade(question, { options });
      return one.kind === 'graded' ? one.earned : 0;
    };
    fc.assert(
      fc.property(choice, fc.constantFrom(...right), fc.constantFrom(...wrong), (options, good, bad) => {
        expect(points([...options, good])).toBeGreaterThanOrEqual(points(options));
        expect(points([...options, bad])).toBeLessThanOrEqual(points(options));
      }),
    );
  });

  test('nothing chosen is not wrong', () => {
    expect(grade(question, { options: [] })).toEqual(unanswered);
    expect(grade(question, { options: ['taken-out'] })).toEqual(unanswered);
    expect(review(question, { options: [] })).toEqual([]);
  });

  test('every chosen option is explained, and the right ones that were missed are named', () => {
    expect(review(question, { options: ['w2', 'r2'] })).toEqual([
      { about: 'option', id: 'r1', verdict: 'missed' },
      { about: 'option', id: 'r2', verdict: 'right' },
      { about: 'option', id: 'r3', verdict: 'missed' },
      { about: 'option', id: 'w2', verdict: 'wrong' },
    ]);
  });
});

describe('items in categories', () => {
  const question = aCategorise({ kiosk: 'machine', desk: 'staff', phone: ['machine', 'staff'], constructor: 'staff' });
  const item = fc.constantFrom('kiosk', 'desk', 'phone', 'constructor');
  const answer = fc.dictionary(item, fc.constantFrom('machine', 'staff', 'nowhere'), { noNullPrototype: true });

  test('each item in an accepted category earns a point', () => {
    const placed = { kiosk: 'machine', desk: 'machine', phone: 'machine', constructor: 'staff' };
    expect(grade(question, { placed })).toEqual(earned(3, 4));
  });

  test('an item with two right places is right in either', () => {
    for (const phone of ['machine', 'staff'])
      expect(review(question, { placed: { phone } })).toContainEqual({ about: 'item', id: 'phone', verdict: 'right' });
  });

  test('nothing placed is not wrong; an item left out earns nothing and is not called wrong', () => {
    expect(grade(question, { placed: {} })).toEqual(unanswered);
    expect(review(question, { placed: {} })).toEqual([]);
    expect(grade(question, { placed: { kiosk: 'machine' } })).toEqual(earned(1, 4));
    expect(review(question, { placed: { kiosk: 'machine' } }).map(({ verdict }) => verdict)).toEqual([
      'right',
      'empty',
      'empty',
      'empty',
    ]);
  });

  test('items and categories that the question does not have count for nothing', () => {
    expect(grade(question, { placed: { gone: 'machine', desk: 'nowhere' } })).toEqual(unanswered);
  });

  test('what is still to be placed can be told', () => {
    expect(findUnplaced(readKey(question), { placed: { desk: 'staff', phone: 'nowhere' } })).toEqual([
      'kiosk',
      'phone',
      'constructor',
    ]);
  });

  test('points and remarks agree, and everything is earned only when every remark says right', () => {
    fc.assert(
      fc.property(answer, (placed) => {
        const one = grade(question, { placed });
        const right = review(question, { placed }).filter(({ verdict }) => verdict === 'right').length;
        expect(one.kind === 'graded' ? one.earned : 0).toBe(right);
        expect(isRight(one)).toBe(right === question.items.length);
      }),
    );
  });
});

describe('a number', () => {
  const question = aNumeric({
    answer: { value: 'break-even' },
    tolerance: 0.005,
    mistakes: [
      { id: 'forgot-failures', answer: { value: 'naive' }, why: { es: 'fallos', en: 'failures' } },
      { id: 'upside-down', answer: { number: 3.2353 }, why: { es: 'al revés', en: 'upside down' } },
    ],
  });
  const values = new Map([
    ['break-even', 0.309087],
    ['naive', 0.234375],
  ]);

  test('is right within the tolerance of what the model computes', () => {
    expect(grade(question, { number: 0.31 }, values)).toEqual(earned(1, 1));
    expect(grade(question, { number: 0.32 }, values)).toEqual(earned(0, 1));
  });

  test('the edge of the tolerance is right, whatever binary fractions say', () => {
    const edge = aNumeric({ answer: { number: 0.3 }, tolerance: 0.005 });
    expect(Math.abs(0.295 - 0.3)).toBeGreaterThan(0.005);
    expect(grade(edge, { number: 0.295 })).toEqual(earned(1, 1));
    expect(grade(edge, { number: 0.2949 })).toEqual(earned(0, 1));
  });

  test('a recognised mistake is told by its name, others get the question’s own reason', () => {
    expect(review(question, { number: 0.2344 }, values)).toEqual([
      { about: 'mistake', id: 'forgot-failures', verdict: 'wrong' },
    ]);
    expect(review(question, { number: 0.309 }, values)).toEqual([{ about: 'answer', verdict: 'right' }]);
    expect(review(question, { number: 55 }, values)).toEqual([{ about: 'answer', verdict: 'wrong' }]);
  });

  test('between two mistakes the nearer one is meant, and a right number is never called a mistake', () => {
    const why = { es: 'por qué', en: 'why' };
    const crowded = aNumeric({
      tolerance: 2,
      mistakes: [
        { id: 'far', answer: { number: 110 }, why },
        { id: 'near', answer: { number: 107 }, why },
        { id: 'too-near', answer: { number: 103 }, why },
      ],
    });
    expect(review(crowded, { number: 108.2 })).toEqual([{ about: 'mistake', id: 'near', verdict: 'wrong' }]);
    expect(review(crowded, { number: 102 })).toEqual([{ about: 'answer', verdict: 'right' }]);
  });

  test('no number is not wrong', () => {
    for (const number of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(grade(question, { number }, values)).toEqual(unanswered);
      expect(review(question, { number }, values)).toEqual([]);
    }
  });

  test('a value that the lesson does not have is named', () => {
    expect(() => grade(question, { number: 1 })).toThrow('the lesson has no value “break-even”');
  });

  test('grades and remarks agree for any number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), (number) => {
        const right = review(question, { number }, values).every(({ verdict }) => verdict === 'right');
        expect(isRight(grade(question, { number }, values))).toBe(right);
      }),
    );
  });
});

test('a key holds no words, so that a page carries one language only', () => {
  expect(readKey(aSingleChoice('right', 'wrong'))).toEqual({
    options: [
      { id: 'right', right: true },
      { id: 'wrong', right: undefined },
    ],
  });
  expect(JSON.stringify(readKey(aCategorise({ kiosk: 'machine' })))).not.toContain('because');
});

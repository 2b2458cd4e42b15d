// Steps put in order: what is already in order counts, whatever stands between.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade, readKey, review } from '#src/domain/questions/grade.ts';
import { isRight, type Grade } from '#src/domain/questions/grading.ts';
import { findInOrder, placesOf } from '#src/domain/questions/kinds/order.ts';
import { anOrder } from '../builders.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const question = anOrder(ids);
const parallel = anOrder(ids, [['b', 'c']]);
const points = (grade: Grade): number => (grade.kind === 'graded' ? grade.earned : 0);
const permutation = fc.shuffledSubarray(ids, { minLength: ids.length });

describe('five steps', () => {
  test.each([
    [['a', 'b', 'c', 'd', 'e'], 5],
    [['b', 'c', 'd', 'e', 'a'], 4],
    [['b', 'a', 'c', 'd', 'e'], 4],
    [['d', 'e', 'a', 'b', 'c'], 3],
    [['e', 'd', 'c', 'b', 'a'], 0],
  ])('%j earn %i of 5: as many as are in order among themselves', (order, earned) => {
    expect(grade(question, { order })).toEqual({ kind: 'graded', earned, possible: 5 });
  });

  test('what nobody moved is not an answer, and neither are items that are not there any more', () => {
    for (const order of [[], ['taken-out']]) {
      expect(grade(question, { order })).toEqual({ kind: 'unanswered' });
      expect(review(question, { order })).toEqual([]);
    }
  });

  test('everything is earned by the right order alone', () => {
    fc.assert(
      fc.property(permutation, (order) => {
        expect(isRight(grade(question, { order }))).toBe(order.join('') === ids.join(''));
      }),
    );
  });

  test('points and remarks agree, and exactly the items in order are called right', () => {
    fc.assert(
      fc.property(permutation, (order) => {
        const right = review(question, { order }).flatMap((one) =>
          one.verdict === 'right' && 'id' in one ? one.id : [],
        );
        expect(right).toHaveLength(points(grade(question, { order })));
        expect([...right].sort()).toEqual([...findInOrder(readKey(question), { order })].sort());
        const put = order.filter((id) => right.includes(id));
        expect(put).toEqual(ids.filter((id) => right.includes(id)));
      }),
    );
  });

  test('putting one step where it belongs among the others never earns less', () => {
    fc.assert(
      fc.property(permutation, (order) => {
        const before = findInOrder(readKey(question), { order });
        const wrong = order.find((id) => !before.includes(id));
        if (before.length === 0 || wrong === undefined) return;
        const next = before.find((id) => id > wrong);
        const rest = order.filter((id) => id !== wrong);
        const at = next === undefined ? rest.length : rest.indexOf(next);
        const moved = [...rest.slice(0, at), wrong, ...rest.slice(at)];
        expect(points(grade(question, { order: moved }))).toBeGreaterThan(before.length);
      }),
    );
  });

  test('an id given twice counts where it stands first', () => {
    expect(grade(question, { order: ['a', 'b', 'c', 'd', 'e', 'a'] })).toEqual(grade(question, { order: ids }));
  });
});

describe('steps of which two may change places', () => {
  test('both orders are right, and no other', () => {
    fc.assert(
      fc.property(permutation, (order) => {
        const isOneOfBoth = ['abcde', 'acbde'].includes(order.join(''));
        expect(isRight(grade(parallel, { order }))).toBe(isOneOfBoth);
      }),
    );
  });

  test('changing them never changes the points', () => {
    const swap = (id: string): string => ({ b: 'c', c: 'b' })[id] ?? id;
    fc.assert(
      fc.property(permutation, (order) => {
        expect(points(grade(parallel, { order: order.map(swap) }))).toBe(points(grade(parallel, { order })));
      }),
    );
  });

  test('each is told both of its places', () => {
    expect(ids.map((id) => placesOf(readKey(parallel), id))).toEqual([[1], [2, 3], [2, 3], [4], [5]]);
  });
});

test('a key of steps holds no words', () => {
  expect(readKey(parallel)).toEqual({
    items: [
      { id: 'a', place: 0 },
      { id: 'b', place: 1 },
      { id: 'c', place: 1 },
      { id: 'd', place: 3 },
      { id: 'e', place: 4 },
    ],
  });
});

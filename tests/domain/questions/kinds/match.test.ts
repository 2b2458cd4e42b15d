// Pairs that were found: one right side for each left one, and none twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, readKey, review } from '#src/domain/questions/grade.ts';
import { isRight } from '#src/domain/questions/grading.ts';
import { findUnmatched, take } from '#src/domain/questions/kinds/match.ts';
import { aMatch } from '../builders.ts';

const question = aMatch(['a', 'b', 'c'], ['spare']);
const side = fc.constantFrom('a', 'b', 'c', 'spare', 'taken-out');
const answer = fc.dictionary(fc.constantFrom('a', 'b', 'c'), side, { noNullPrototype: true });

test('each pair found earns a point', () => {
  expect(grade(question, { matched: { a: 'a', b: 'c', c: 'spare' } })).toEqual({
    kind: 'graded',
    earned: 1,
    possible: 3,
  });
});

test('a wrong choice is told with what was taken, so that its own reason can be shown', () => {
  expect(review(question, { matched: { a: 'a', b: 'spare' } })).toEqual([
    { about: 'pair', id: 'a', verdict: 'right' },
    { about: 'pair', id: 'b', verdict: 'wrong', taken: 'spare' },
    { about: 'pair', id: 'c', verdict: 'empty' },
  ]);
});

test('nothing matched is not wrong, nor is a right side that is not there any more', () => {
  for (const matched of [{}, { a: 'taken-out' }, { gone: 'a' }]) {
    expect(grade(question, { matched })).toEqual({ kind: 'unanswered' });
    expect(review(question, { matched })).toEqual([]);
  }
});

test('points and remarks agree, and everything is earned only when every pair is found', () => {
  fc.assert(
    fc.property(answer, (matched) => {
      const one = grade(question, { matched });
      const right = review(question, { matched }).filter(({ verdict }) => verdict === 'right').length;
      expect(one.kind === 'graded' ? one.earned : 0).toBe(right);
      expect(isRight(one)).toBe(['a', 'b', 'c'].every((id) => matched[id] === id));
    }),
  );
});

test('one pair more never earns less', () => {
  const points = (matched: Readonly<Record<string, string>>): number => {
    const one = grade(question, { matched });
    return one.kind === 'graded' ? one.earned : 0;
  };
  fc.assert(
    fc.property(answer, fc.constantFrom('a', 'b', 'c'), (matched, id) => {
      expect(points(take(matched, id, id))).toBeGreaterThanOrEqual(points(matched));
    }),
  );
});

test('a right side taken for another pair leaves the first one', () => {
  expect(take({ a: 'spare', b: 'c' }, 'c', 'spare')).toEqual({ b: 'c', c: 'spare' });
  expect(take({ a: 'spare' }, 'a', undefined)).toEqual({});
});

test('however often sides are taken, none serves twice', () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(side, { nil: undefined })));
  fc.assert(
    fc.property(deeds, (all) => {
      const matched = all.reduce<Readonly<Record<string, string>>>(
        (before, [left, right]) => take(before, left, right),
        {},
      );
      const taken = Object.values(matched);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

test('what is still to be matched can be told', () => {
  expect(findUnmatched(readKey(question), { matched: { b: 'a', c: 'taken-out' } })).toEqual(['a', 'c']);
});

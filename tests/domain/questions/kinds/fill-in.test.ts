// Gaps that were filled: graded from what was recognised, never from words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, readKey, review } from '#src/domain/questions/grade.ts';
import { isRight } from '#src/domain/questions/grading.ts';
import { findUnfilled } from '#src/domain/questions/kinds/fill-in.ts';
import { aFillIn } from '../builders.ts';

const question = aFillIn('one', 'two');
const filling = fc.constantFrom('accepted', 'near', 'other', 'mixed-up', 'taken-out');
const answer = fc.dictionary(fc.constantFrom('one', 'two'), filling, { noNullPrototype: true });

test('accepted words earn the point of their gap, and a slip of the pen does not cost it', () => {
  expect(grade(question, { filled: { one: 'near', two: 'accepted' } })).toEqual({
    kind: 'graded',
    earned: 2,
    possible: 2,
  });
  expect(grade(question, { filled: { one: 'mixed-up', two: 'accepted' } })).toEqual({
    kind: 'graded',
    earned: 1,
    possible: 2,
  });
});

test('a known mistake is told by its name, other words only as wrong', () => {
  expect(review(question, { filled: { one: 'mixed-up', two: 'other' } })).toEqual([
    { about: 'gap', id: 'one', verdict: 'wrong', mistake: 'mixed-up' },
    { about: 'gap', id: 'two', verdict: 'wrong' },
  ]);
});

test('empty gaps are not wrong, and gaps that are not there any more count for nothing', () => {
  for (const filled of [{}, { gone: 'accepted' }]) {
    expect(grade(question, { filled })).toEqual({ kind: 'unanswered' });
    expect(review(question, { filled })).toEqual([]);
  }
  expect(review(question, { filled: { two: 'accepted' } })[0]?.verdict).toBe('empty');
});

test('points and remarks agree, and everything is earned only when every gap is right', () => {
  fc.assert(
    fc.property(answer, (filled) => {
      const one = grade(question, { filled });
      const right = review(question, { filled }).filter(({ verdict }) => verdict === 'right').length;
      expect(one.kind === 'graded' ? one.earned : 0).toBe(right);
      expect(isRight(one)).toBe(right === 2);
    }),
  );
});

test('the order in which gaps are filled never matters, and accepted words never earn less than others', () => {
  fc.assert(
    fc.property(answer, fc.constantFrom('one', 'two'), (filled, gap) => {
      const turned = Object.fromEntries(Object.entries(filled).reverse());
      expect(grade(question, { filled: turned })).toEqual(grade(question, { filled }));
      const better = grade(question, { filled: { ...filled, [gap]: 'accepted' } });
      const before = grade(question, { filled });
      const points = before.kind === 'graded' ? before.earned : 0;
      expect(better.kind === 'graded' ? better.earned : -1).toBeGreaterThanOrEqual(points);
    }),
  );
});

test('what is still empty can be told, and a key holds no words', () => {
  expect(findUnfilled(readKey(question), { filled: { two: 'other' } })).toEqual(['one']);
  expect(readKey(question)).toEqual({ gaps: [{ id: 'one' }, { id: 'two' }] });
});

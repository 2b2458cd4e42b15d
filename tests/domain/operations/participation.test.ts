// The six criteria: published vectors, thresholds, bounds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  participationAdvice,
  participationCriteria,
  participationIndex,
  type Judgement,
  type ParticipationCriterion,
} from '#src/domain/operations/participation.ts';

const judged = (weights: readonly number[], scores: readonly number[]) =>
  Object.fromEntries(
    participationCriteria.map((criterion, place) => [
      criterion,
      { weight: weights[place] ?? 0, score: scores[place] ?? 0 },
    ]),
  ) as Record<ParticipationCriterion, Judgement>;

const weights = [3, 4, 4, 5, 2, 3];

test('scores 1 2 1 2 0 1 give an index of 1.3333: pilot', () => {
  const index = participationIndex(judged(weights, [1, 2, 1, 2, 0, 1]));
  expect(index).toBeCloseTo(1.3333, 4);
  expect(participationAdvice(index, false)).toBe('pilot');
});

test('scores 0 −1 −2 2 1 −1 give an index of −0.1429: redesign', () => {
  const index = participationIndex(judged(weights, [0, -1, -2, 2, 1, -1]));
  expect(index).toBeCloseTo(-0.1429, 4);
  expect(participationAdvice(index, false)).toBe('redesign');
});

describe('the thresholds', () => {
  test.each([
    [0.75, 'pilot'],
    [0.7499, 'redesign'],
    [-0.25, 'redesign'],
    [-0.2501, 'refrain'],
  ] as const)('an index of %f means %s', (index, advice) => {
    expect(participationAdvice(index, false)).toBe(advice);
  });

  test('a safety veto stops whatever the index', () => {
    expect(participationAdvice(2, true)).toBe('stop');
  });
});

test('the index lies between the lowest and the highest score', () => {
  const judgement = fc.record({ weight: fc.integer({ min: 1, max: 5 }), score: fc.integer({ min: -2, max: 2 }) });
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 6, maxLength: 6 }), (all) => {
      const scores = all.map(({ score }) => score);
      const index = participationIndex(
        judged(
          all.map(({ weight }) => weight),
          scores,
        ),
      );
      expect(index).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
      expect(index).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
    }),
  );
});

test('weights that add up to nothing are refused', () => {
  expect(() => participationIndex(judged([0, 0, 0, 0, 0, 0], weights))).toThrow(RangeError);
});

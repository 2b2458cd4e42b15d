// The average of those who write, beside the average of everybody.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReviews, type OpinionGroup } from '#src/domain/quality/voluntary-reviews.ts';
import { model } from '#src/domain/questions/models/voluntary-reviews.ts';

const week = {
  delightedGuests: 120,
  delightedRating: 5,
  delightedWriting: 0.2,
  contentGuests: 600,
  contentRating: 4,
  contentWriting: 0.02,
  angryGuests: 80,
  angryRating: 1,
  angryWriting: 0.3,
};

const group = fc.record({
  guests: fc.integer({ min: 1, max: 10_000 }),
  rating: fc.integer({ min: 1, max: 5 }),
  writing: fc.double({ min: 0.01, max: 1, noNaN: true }),
}) satisfies fc.Arbitrary<OpinionGroup>;

describe('reviews that only some write', () => {
  test('a week at the hotel: 3.85 stars in the guests’ heads, 3.2 in the reviews', () => {
    const seen = model.compute(week);
    expect(seen['guests']).toBe(800);
    expect(seen['reviews']).toBeCloseTo(60, 9);
    expect(seen['guestAverage']).toBeCloseTo(3.85, 9);
    expect(seen['reviewAverage']).toBeCloseTo(3.2, 9);
    expect(seen['angryShareOfGuests']).toBeCloseTo(0.1, 9);
    expect(seen['angryShareOfReviews']).toBeCloseTo(0.4, 9);
  });

  test('when more of the contented write, the average rises although nobody changed their mind', () => {
    const seen = model.compute({ ...week, contentWriting: 0.1 });
    expect(seen['guestAverage']).toBeCloseTo(3.85, 9);
    expect(seen['reviewAverage']).toBeCloseTo(384 / 108, 9);
    expect(seen['angryShareOfReviews']).toBeCloseTo(24 / 108, 9);
  });

  test('every number the model promises is computed', () => {
    expect(Object.keys(model.compute(week)).sort()).toEqual([...model.inputs, ...model.outputs].sort());
  });

  test('where all write in the same share, the reviews tell the truth', () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (groups, writing) => {
          const { guestAverage, reviewAverage } = compareReviews(groups.map((one) => ({ ...one, writing })));
          expect(reviewAverage).toBeCloseTo(guestAverage ?? NaN, 9);
        },
      ),
    );
  });

  test('both averages stay between the lowest and the highest rating', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const ratings = groups.map(({ rating }) => rating);
        const { guestAverage = NaN, reviewAverage = NaN } = compareReviews(groups);
        for (const average of [guestAverage, reviewAverage]) {
          expect(average).toBeGreaterThanOrEqual(Math.min(...ratings) - 1e-9);
          expect(average).toBeLessThanOrEqual(Math.max(...ratings) + 1e-9);
        }
      }),
    );
  });

  test('where nobody writes there is no average of reviews, and no NaN either', () => {
    const silent = { ...week, delightedWriting: 0, contentWriting: 0, angryWriting: 0 };
    expect(model.compute(silent)).not.toHaveProperty('reviewAverage');
    expect(Object.values(model.compute(silent)).every(Number.isFinite)).toBe(true);
    expect(compareReviews([])).toEqual({ guests: 0, reviews: 0 });
  });

  test('a negative crowd and a share above one are refused', () => {
    expect(() => compareReviews([{ guests: -1, rating: 3, writing: 0.5 }])).toThrow('fewer than no guests');
    expect(() => compareReviews([{ guests: 1, rating: 3, writing: 1.5 }])).toThrow('between 0 and 1');
    expect(() => compareReviews([{ guests: 1, rating: 3, writing: NaN }])).toThrow('between 0 and 1');
  });
});

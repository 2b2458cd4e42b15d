// Round numbers along an axis.
import { ticks } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearTicks } from '#src/components/charts/linear-ticks.ts';

test('the marks are those of d3', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const size = fc.constantFrom(1e-4, 0.01, 0.37, 1, 250, 1e9);
  fc.assert(
    fc.property(
      number,
      fc.integer({ min: 1, max: 1_000_000 }),
      size,
      fc.integer({ min: 2, max: 10 }),
      (from, span, by, wanted) => {
        const ours = linearTicks(from * by, (from + span) * by, wanted);
        const theirs = ticks(from * by, (from + span) * by, wanted);
        expect(ours).toHaveLength(theirs.length);
        ours.forEach((tick, index) => {
          expect(tick / by).toBeCloseTo((theirs[index] ?? NaN) / by, 6);
        });
      },
    ),
  );
});

test('small marks are written without a tail', () => {
  expect(linearTicks(0, 0.4, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
});

test('where both ends are the same, they are the only mark', () => {
  expect(linearTicks(5, 5, 4)).toEqual([5]);
});

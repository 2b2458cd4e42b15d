// A straight scale puts numbers where they belong.
import { expect, test } from 'vitest';
import { linearScale } from '#src/components/charts/linear-scale.ts';

test('the ends of the numbers stand at the ends of the axis, also where it runs downwards', () => {
  const scale = linearScale([-100, 300], [200, 0]);
  expect([scale(-100), scale(0), scale(300)]).toEqual([200, 150, 0]);
});

test('numbers that are all the same stand in the middle', () => {
  expect(linearScale([0, 0], [10, 30])(0)).toBe(20);
});

// Numbers get the decimals they need, and no more.
import { expect, test } from 'vitest';
import { digitsFor } from '#src/domain/language/digits.ts';

test.each([
  [0.5, 'percent', 0, 0],
  [0.125, 'percent', 0, 1],
  [0.57, 'percent', 0, 0],
  [3.2, 'money', 2, 2],
  [0.4575, 'money', 2, 4],
  [90_000, 'money', 0, 0],
  [1e12, 'number', 0, 0],
  [0, 'money', 2, 2],
] as const)('%d as %s with at least %i decimals has %i', (number, as, least, digits) => {
  expect(digitsFor(number, as, least)).toBe(digits);
});

test('what has no end gets one decimal', () => {
  expect(digitsFor(1 / 3, 'percent', 0)).toBe(1);
});

test('what is very small gets enough to be told from nothing', () => {
  expect(digitsFor(0.0000123, 'money', 2)).toBe(5);
});

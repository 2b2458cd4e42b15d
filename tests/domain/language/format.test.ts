// Numbers as each language writes them.
import { describe, expect, test } from 'vitest';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';

const table: readonly [number, Language, NumberKind, number, string][] = [
  [1234.5, 'es', 'number', 1, '1.234,5'],
  [1234.5, 'en', 'number', 1, '1,234.5'],
  [55_590, 'es', 'money', 0, '55.590\u00a0€'],
  [55_590, 'en', 'money', 0, '€55,590'],
  [-17_205, 'es', 'money', 0, '\u221217.205\u00a0€'],
  [-17_205, 'en', 'money', 0, '\u2212€17,205'],
  [0.309087, 'es', 'percent', 1, '30,9\u00a0%'],
  [0.309087, 'en', 'percent', 1, '30.9%'],
  [0.12, 'en', 'percent', 0, '12%'],
  [9.5701, 'es', 'minutes', 2, '9,57\u00a0min'],
  [1.005, 'en', 'number', 2, '1.01'],
  [0.075, 'es', 'percent', 0, '8\u00a0%'],
  [1e12, 'es', 'number', 0, '1.000.000.000.000'],
];

test.each(table)('%f in %s as %s with %i decimals is “%s”', (number, language, as, digits, written) => {
  expect(formatNumber(number, { language, as, digits })).toBe(written);
});

describe('a reader may prefer the other convention', () => {
  test('Spanish with a decimal point keeps the space before the sign', () => {
    expect(formatNumber(1234.5, { language: 'es', as: 'money', digits: 2, convention: 'point' })).toBe(
      '1,234.50\u00a0€',
    );
  });
});

test('what rounds to nothing has no minus sign', () => {
  expect(formatNumber(-0.004, { language: 'en', as: 'number', digits: 2 })).toBe('0.00');
  expect(formatNumber(-0, { language: 'es', as: 'money', digits: 0 })).toBe('0\u00a0€');
});

test.each([Number.NaN, Infinity, -Infinity, 1e307])('%f as a percentage is refused rather than shown', (number) => {
  expect(() => formatNumber(number, { language: 'es', as: 'percent', digits: 0 })).toThrow(RangeError);
});

// Numbers as each language writes them.
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatNumber, preferConvention, rewriteNumbers, type NumberKind } from '#src/domain/language/format.ts';
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

/** The same on a Spanish page whose reader prefers the point. */
const withPoint: readonly [number, NumberKind, number, string][] = [
  [1234.5, 'number', 1, '1,234.5'],
  [55_590, 'money', 0, '55,590\u00a0€'],
  [-17_205, 'money', 0, '\u221217,205\u00a0€'],
  [0.309087, 'percent', 1, '30.9\u00a0%'],
  [9.5701, 'minutes', 2, '9.57\u00a0min'],
  [12, 'number', 0, '12'],
  [1e12, 'number', 0, '1,000,000,000,000'],
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

  describe('once for all', () => {
    const prefer = (): void => {
      preferConvention((language) => (language === 'es' ? 'point' : undefined));
      onTestFinished(() => {
        preferConvention(() => undefined);
      });
    };

    test.each(withPoint)('%f in Spanish as %s with %i decimals is then “%s”', (number, as, digits, written) => {
      const before = formatNumber(number, { language: 'es', as, digits });
      const beforeInEnglish = formatNumber(number, { language: 'en', as, digits });
      prefer();
      expect(formatNumber(number, { language: 'es', as, digits })).toBe(written);
      expect(rewriteNumbers(before, 'es')).toBe(written);
      expect(formatNumber(number, { language: 'en', as, digits })).toBe(beforeInEnglish);
      expect(rewriteNumbers(beforeInEnglish, 'en')).toBe(beforeInEnglish);
    });

    test('a sentence keeps its own points and commas', () => {
      prefer();
      expect(rewriteNumbers('Son 1.234,5; de 0,5, 2. Y 3.', 'es')).toBe('Son 1,234.5; de 0.5, 2. Y 3.');
    });
  });
});

test('what rounds to nothing has no minus sign', () => {
  expect(formatNumber(-0.004, { language: 'en', as: 'number', digits: 2 })).toBe('0.00');
  expect(formatNumber(-0, { language: 'es', as: 'money', digits: 0 })).toBe('0\u00a0€');
});

test.each([Number.NaN, Infinity, -Infinity, 1e307])('%f as a percentage is refused rather than shown', (number) => {
  expect(() => formatNumber(number, { language: 'es', as: 'percent', digits: 0 })).toThrow(RangeError);
});

// A number written back into its field is the number that was typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readField, writeNumber } from '#src/questions/number-field.ts';

const kinds = ['number', 'percent', 'money', 'minutes'] as const;
const languages = ['es', 'en'] as const;

test('as few decimals are written as say all of the number', () => {
  expect(writeNumber(0.125, 'percent', 'es')).toBe('12,5\u00a0%');
  expect(writeNumber(8824, 'money', 'en')).toBe('€8,824');
  expect(writeNumber(2.4265, 'money', 'es')).toBe('2,4265\u00a0€');
});

test('what is written reads back as the same number, by the convention of the page', () => {
  const numbers = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((whole) => whole / 10_000);
  fc.assert(
    fc.property(numbers, fc.constantFrom(...kinds), fc.constantFrom(...languages), (number, as, language) => {
      const reading = readField(writeNumber(number, as, language), as, language);
      expect(reading.kind === 'read' ? reading.number : undefined).toBeCloseTo(number, 9);
    }),
  );
});

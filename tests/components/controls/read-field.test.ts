// What a field takes of what people type, and what it says of the rest.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readField, writeField, type Field } from '#src/components/controls/read-field.ts';
import { words } from '#src/components/controls/words.ts';
import { languages } from '#src/domain/language/language.ts';

const share: Field = { as: 'percent', digits: 0, least: 0, most: 1 };
const cost: Field = { as: 'money', digits: 2, least: 0, most: 10_000 };
const people: Field = { as: 'number', digits: 0, least: 0, most: 1e12, whole: true };

describe('a field', () => {
  test('takes a number in its own units', () => {
    expect(readField('12', share, 'es')).toEqual({ kind: 'taken', number: 0.12 });
    expect(readField('1.234,5', cost, 'es')).toEqual({ kind: 'taken', number: 1234.5 });
    expect(readField('1.234,5', cost, 'en')).toEqual({ kind: 'taken', number: 1234.5 });
  });

  test('offers the other reading where there are two and both make sense', () => {
    expect(readField('1.234', cost, 'es')).toEqual({ kind: 'taken', number: 1234, other: 1.234 });
    expect(readField('1.234', share, 'es')).toEqual({ kind: 'refused', why: 'above', other: 0.01234 });
    expect(readField('50.000', cost, 'es')).toEqual({ kind: 'refused', why: 'above', other: 50 });
  });

  test('keeps its bounds and includes them', () => {
    expect(readField('-1', share, 'en')).toEqual({ kind: 'refused', why: 'below' });
    expect(readField('101 %', share, 'es')).toEqual({ kind: 'refused', why: 'above' });
    expect(readField('0', share, 'en')).toEqual({ kind: 'taken', number: 0 });
    expect(readField('100', share, 'en')).toEqual({ kind: 'taken', number: 1 });
    expect(readField('1000000000000', people, 'es')).toEqual({ kind: 'taken', number: 1e12 });
  });

  test('rounds where only whole numbers make sense', () => {
    expect(readField('120000,4', people, 'es')).toEqual({ kind: 'taken', number: 120_000 });
  });

  test('tells nothing from nonsense', () => {
    expect(readField('', cost, 'es')).toEqual({ kind: 'refused', why: 'empty' });
    expect(readField('mucho', cost, 'es')).toEqual({ kind: 'refused', why: 'not-a-number' });
    expect(readField('3 horas', cost, 'es')).toEqual({ kind: 'refused', why: 'other-unit' });
  });

  test('answers any text with a number within its bounds or a sentence', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[-+ 0-9.,/%€']{0,14}$/));
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(share, cost, people),
        fc.constantFrom(...languages),
        (text, field, language) => {
          const reading = readField(text, field, language);
          if (reading.kind === 'refused') {
            expect(words[language].refused(reading.why, '0', '1')).toMatch(/[a-z].*\.$/);
          } else {
            expect(reading.number).toBeGreaterThanOrEqual(field.least);
            expect(reading.number).toBeLessThanOrEqual(field.most);
            expect(writeField(reading.number, field, language)).toMatch(/\d/);
          }
        },
      ),
    );
  });

  test('shows what it would read back as the same number', () => {
    const numbers = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...languages), (ten, language) => {
        const number = ten / 10_000;
        expect(readField(writeField(number, share, language), share, language)).toMatchObject({ number });
      }),
    );
  });
});

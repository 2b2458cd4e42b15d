// What people type into fields, in each language, and what is made of it.
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatNumber, preferConvention, type NumberKind } from '#src/domain/language/format.ts';
import { readNumber, type Unreadable } from '#src/domain/language/read-number.ts';
import { languages } from '#src/domain/language/language.ts';

/** What was typed, what the field asks for, the number, and the other reading where there is one. */
type Row = readonly [typed: string, as: NumberKind, number: number, other?: number | undefined];
type Refusal = readonly [typed: string, as: NumberKind, why: Unreadable];

const spanish: readonly Row[] = [
  ['12', 'number', 12],
  ['1.234,5', 'number', 1234.5],
  ['1,234.5', 'number', 1234.5],
  ['1234.5', 'number', 1234.5],
  ['1234,5', 'number', 1234.5],
  ['1.234', 'number', 1234, 1.234],
  ['1,234', 'number', 1.234, 1234],
  ['12.345', 'number', 12345, 12.345],
  ['123,456', 'number', 123.456, 123456],
  ['1.234.567', 'number', 1234567],
  ['1,234,567', 'number', 1234567],
  ['1.234.567,89', 'number', 1234567.89],
  ['1,234,567.89', 'number', 1234567.89],
  ['1 234,5', 'number', 1234.5],
  ['1 234', 'number', 1234],
  ['1 234 567', 'number', 1234567],
  ['1\u00a0234,5', 'number', 1234.5],
  ['1\u202f234,5', 'number', 1234.5],
  ['0,5', 'number', 0.5],
  ['0.5', 'number', 0.5],
  ['0.125', 'number', 0.125],
  ['0,125', 'number', 0.125],
  [',5', 'number', 0.5],
  ['.5', 'number', 0.5],
  ['5,', 'number', 5],
  ['1234.567', 'number', 1234.567],
  ['007', 'number', 7],
  ['3’20', 'number', 3.2],
  ["3'5", 'number', 3.5],
  ["1'234", 'number', 1234, 1.234],
  ['-5', 'number', -5],
  ['−5', 'number', -5],
  ['–5', 'number', -5],
  ['- 5', 'number', -5],
  ['+5', 'number', 5],
  ['-0', 'number', 0],
  ['  42  ', 'number', 42],
  ['１２，５', 'number', 12.5],
  ['１．２３４，５', 'number', 1234.5],
  ['\u200e12\u200b', 'number', 12],
  ['1/4', 'number', 0.25],
  ['1 / 4', 'number', 0.25],
  ['1⁄4', 'number', 0.25],
  ['½', 'number', 0.5],
  ['2½', 'number', 2.5],
  ['1 1/2', 'number', 1.5],
  ['-1/4', 'number', -0.25],
  ['2,5/5', 'number', 0.5],
  ['1 234/500', 'number', 2.468],
  ['1.200/4', 'number', 300, 0.3],
  ['12', 'percent', 0.12],
  ['12 %', 'percent', 0.12],
  ['12\u00a0%', 'percent', 0.12],
  ['12%', 'percent', 0.12],
  ['１２％', 'percent', 0.12],
  ['0,12', 'percent', 0.0012],
  ['0.12', 'percent', 0.0012],
  ['30,9 %', 'percent', 0.309],
  ['−17,5 %', 'percent', -0.175],
  ['1/3', 'percent', 1 / 3],
  ['1/3 %', 'percent', 1 / 300],
  ['12 1/2 %', 'percent', 0.125],
  ['150', 'percent', 1.5],
  ['12 por ciento', 'percent', 0.12],
  ['1.234 %', 'percent', 12.34, 0.01234],
  ['1234.5 €', 'money', 1234.5],
  ['55.590 €', 'money', 55590, 55.59],
  ['90.000,00 €', 'money', 90000],
  ['3,20€', 'money', 3.2],
  ['€3,20', 'money', 3.2],
  ['-17.205 €', 'money', -17205, -17.205],
  ['-€5', 'money', -5],
  ['€-5', 'money', -5],
  ['1.000 euros', 'money', 1000, 1],
  ['EUR 12', 'money', 12],
  ['12 Euros', 'money', 12],
  ['9,57 min', 'minutes', 9.57],
  ['5 minutos', 'minutes', 5],
  ['1 minuto', 'minutes', 1],
  ['5min.', 'minutes', 5],
];

/** A Spanish page of a reader who writes the point: the same texts, and where they may mean two numbers the other one first. */
const spanishWithPoint: readonly Row[] = spanish.map(([typed, as, number, other]) =>
  other === undefined || !/[.,]/.test(typed) ? [typed, as, number, other] : [typed, as, other, number],
);

const english: readonly Row[] = [
  ['12', 'number', 12],
  ['1,234.5', 'number', 1234.5],
  ['1.234,5', 'number', 1234.5],
  ['1234.5', 'number', 1234.5],
  ['1234,5', 'number', 1234.5],
  ['1,234', 'number', 1234, 1.234],
  ['1.234', 'number', 1.234, 1234],
  ['12,345', 'number', 12345, 12.345],
  ['123.456', 'number', 123.456, 123456],
  ['1,234,567', 'number', 1234567],
  ['1.234.567', 'number', 1234567],
  ['1,234,567.89', 'number', 1234567.89],
  ['1.234.567,89', 'number', 1234567.89],
  ['1 234.5', 'number', 1234.5],
  ['1 234', 'number', 1234],
  ['1 234 567', 'number', 1234567],
  ['1\u00a0234.5', 'number', 1234.5],
  ['1\u2009234.5', 'number', 1234.5],
  ['0.5', 'number', 0.5],
  ['0,5', 'number', 0.5],
  ['0.125', 'number', 0.125],
  ['0,125', 'number', 0.125],
  ['.5', 'number', 0.5],
  ['.500', 'number', 0.5],
  [',5', 'number', 0.5],
  ['5.', 'number', 5],
  ['1234,567', 'number', 1234.567],
  ["1'234", 'number', 1234],
  ['1’234’567.8', 'number', 1234567.8],
  ['-5', 'number', -5],
  ['−5', 'number', -5],
  ['– 5', 'number', -5],
  ['+5', 'number', 5],
  ['-0.0', 'number', 0],
  ['\t42\n', 'number', 42],
  ['１２．５', 'number', 12.5],
  ['\ufeff12', 'number', 12],
  ['1/4', 'number', 0.25],
  ['1 / 4', 'number', 0.25],
  ['1÷4', 'number', 0.25],
  ['¾', 'number', 0.75],
  ['1½', 'number', 1.5],
  ['1 1/2', 'number', 1.5],
  ['-1/4', 'number', -0.25],
  ['2.5/5', 'number', 0.5],
  ['1,200/4', 'number', 300, 0.3],
  ['12', 'percent', 0.12],
  ['12%', 'percent', 0.12],
  ['12 %', 'percent', 0.12],
  ['12\u202f%', 'percent', 0.12],
  ['１２％', 'percent', 0.12],
  ['0.12', 'percent', 0.0012],
  ['0,12', 'percent', 0.0012],
  ['30.9%', 'percent', 0.309],
  ['−17.5%', 'percent', -0.175],
  ['1/3', 'percent', 1 / 3],
  ['1/3%', 'percent', 1 / 300],
  ['12½%', 'percent', 0.125],
  ['150', 'percent', 1.5],
  ['12 per cent', 'percent', 0.12],
  ['12 percent', 'percent', 0.12],
  ['1,234%', 'percent', 12.34, 0.01234],
  ['€1,234.50', 'money', 1234.5],
  ['1234.5 €', 'money', 1234.5],
  ['€55,590', 'money', 55590, 55.59],
  ['€ 3.20', 'money', 3.2],
  ['3.20€', 'money', 3.2],
  ['−€17,205', 'money', -17205, -17.205],
  ['€-5', 'money', -5],
  ['12 EUR', 'money', 12],
  ['1,000 euros', 'money', 1000, 1],
  ['9.57 min', 'minutes', 9.57],
  ['5 minutes', 'minutes', 5],
  ['1 minute', 'minutes', 1],
  ['5 mins', 'minutes', 5],
];

const refused: readonly Refusal[] = [
  ['-', 'number', 'unfinished'],
  [',', 'number', 'unfinished'],
  ['%', 'percent', 'unfinished'],
  ['€', 'money', 'unfinished'],
  ['min', 'minutes', 'unfinished'],
  ['1/', 'number', 'unfinished'],
  ['/3', 'number', 'unfinished'],
  ['doce', 'number', 'not-a-number'],
  ['twelve', 'number', 'not-a-number'],
  ['12x', 'number', 'not-a-number'],
  ['1e3', 'number', 'not-a-number'],
  ['--5', 'number', 'not-a-number'],
  ['-€-5', 'money', 'not-a-number'],
  ['12 %%', 'percent', 'not-a-number'],
  ['NaN', 'number', 'not-a-number'],
  ['∞', 'number', 'not-a-number'],
  ['1:30', 'minutes', 'not-a-number'],
  ['12 %', 'money', 'other-unit'],
  ['12 €', 'percent', 'other-unit'],
  ['12 €', 'number', 'other-unit'],
  ['$12', 'money', 'other-unit'],
  ['2 h', 'minutes', 'other-unit'],
  ['5 ‰', 'percent', 'other-unit'],
  ['10-12', 'number', 'several'],
  ['10 – 12', 'number', 'several'],
  ['10; 12', 'number', 'several'],
  ['12 34', 'number', 'several'],
  ['1, 2', 'number', 'several'],
  ['1/2/3', 'number', 'several'],
  ['1.23,4', 'number', 'separators'],
  ['1,23.4', 'number', 'separators'],
  ['12,34,567', 'number', 'separators'],
  ['1,,5', 'number', 'separators'],
  ['1.234.5', 'number', 'separators'],
  ['0.123.456', 'number', 'separators'],
  ['1/0', 'number', 'division-by-zero'],
  ['1/0,0', 'percent', 'division-by-zero'],
];

const kinds: readonly NumberKind[] = ['number', 'percent', 'money', 'minutes'];
const asking = fc.record({
  language: fc.constantFrom(...languages),
  as: fc.constantFrom(...kinds),
  convention: fc.constantFrom('comma' as const, 'point' as const, undefined),
});

describe.each([
  ['es', 'comma', spanish],
  ['es', 'point', spanishWithPoint],
  ['en', 'point', english],
] as const)('on a page in %s with a decimal %s', (language, convention, rows) => {
  test('the table holds at least sixty inputs, none twice', () => {
    const inputs = new Set(rows.map(([typed, as]) => `${as} ${typed}`));
    expect(inputs.size).toBe(rows.length);
    expect(inputs.size).toBeGreaterThanOrEqual(60);
  });

  for (const [typed, as, number, other] of rows) {
    test(`${JSON.stringify(typed)} typed as ${as} is ${String(number)}`, () => {
      const expected = other === undefined ? { kind: 'read', number } : { kind: 'read', number, other };
      expect(readNumber(typed, { language, as, convention })).toStrictEqual(expected);
    });
  }

  for (const [typed, as, why] of refused) {
    test(`${JSON.stringify(typed)} typed as ${as} is refused: ${why}`, () => {
      expect(readNumber(typed, { language, as, convention })).toStrictEqual({ kind: 'unreadable', why });
    });
  }

  test('nothing but blanks is an empty field, not a wrong number', () => {
    for (const typed of ['', ' ', '\u00a0', '\u200b \n']) {
      expect(readNumber(typed, { language, as: 'number' })).toStrictEqual({ kind: 'empty' });
    }
  });

  test('more figures than a computer can count is too large', () => {
    const typed = '9'.repeat(400);
    expect(readNumber(typed, { language, as: 'number' })).toStrictEqual({ kind: 'unreadable', why: 'too-large' });
  });
});

test('a reader’s preference holds for reading too, until it is taken back', () => {
  onTestFinished(() => {
    preferConvention(() => undefined);
  });
  const typed = { language: 'es', as: 'money' } as const;
  preferConvention((language) => (language === 'es' ? 'point' : undefined));
  expect(readNumber('1.234', typed)).toStrictEqual({ kind: 'read', number: 1.234, other: 1234 });
  preferConvention(() => undefined);
  expect(readNumber('1.234', typed)).toStrictEqual({ kind: 'read', number: 1234, other: 1.234 });
});

test('a Spanish page turned to points reads 1,234 as a thousand and offers the comma reading', () => {
  const reading = readNumber('1,234 €', { language: 'es', as: 'money', convention: 'point' });
  expect(reading).toStrictEqual({ kind: 'read', number: 1234, other: 1.234 });
});

test('reading what we print gives the same number back, by the convention of the page', () => {
  const printed = fc.tuple(
    asking,
    fc.integer({ min: 0, max: 6 }),
    fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -99_999, max: 99_999 })),
  );
  fc.assert(
    fc.property(printed, ([page, digits, significand]) => {
      const number = Number(`${String(significand)}e-${String(digits + (page.as === 'percent' ? 2 : 0))}`);
      const reading = readNumber(formatNumber(number, { ...page, digits }), page);
      expect(reading).toMatchObject({ kind: 'read', number });
    }),
    { numRuns: 2000 },
  );
});

test('turning the convention of a page swaps the two readings and changes nothing else', () => {
  const figures = fc.stringMatching(/^-?[1-9]\d{0,2}[.,]\d{3}$/);
  fc.assert(
    fc.property(figures, fc.constantFrom(...languages), fc.constantFrom(...kinds), (typed, language, as) => {
      const comma = readNumber(typed, { language, as, convention: 'comma' });
      const point = readNumber(typed, { language, as, convention: 'point' });
      if (comma.kind !== 'read' || point.kind !== 'read') throw new Error(`${typed} has two readings`);
      expect(comma.other).toBe(point.number);
      expect(point.other).toBe(comma.number);
    }),
  );
});

test('whatever is typed gets an answer, and every number given is finite', () => {
  const figures = fc.string({
    unit: fc.constantFrom('1', '2', '0', '000', '.', ',', "'", ' ', '-', '/', '%', '€', '½'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(figures, fc.string({ unit: 'binary' })), asking, (typed, page) => {
      const reading = readNumber(typed, page);
      if (reading.kind === 'read') {
        expect(Number.isFinite(reading.number)).toBe(true);
        expect(Number.isFinite(reading.other ?? 0)).toBe(true);
        expect(reading.other).not.toBe(reading.number);
      }
    }),
    { numRuns: 5000 },
  );
});

test('a very long text is answered at once', () => {
  const before = performance.now();
  for (const piece of ['1.', '1 ', "'", '9', '/ ', '½'])
    readNumber(piece.repeat(50_000), { language: 'es', as: 'number' });
  expect(performance.now() - before).toBeLessThan(1000);
});

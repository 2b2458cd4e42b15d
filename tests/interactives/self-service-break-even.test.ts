// The picture of the self-service figure: what it shows, and that its labels stay apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#src/components/charts/labels.ts';
import { inputsOf, layout, table } from '#src/interactives/self-service-break-even/model.ts';
import { rankInfluences } from '#src/interactives/self-service-break-even/influences.ts';
import { inputNames, inputs as fields } from '#src/interactives/self-service-break-even/inputs.ts';
import { words } from '#src/interactives/self-service-break-even/words.ts';
import { workingOf } from '#src/interactives/self-service-break-even/working.ts';
import { breakEvenAdoption, savingPerTransaction, yearlySaving } from '#src/domain/operations/self-service.ts';
import { languages } from '#src/domain/language/language.ts';

const hotel = inputsOf({
  transactions: 120_000,
  staffCost: 3.2,
  machineCost: 0.45,
  failure: 0.08,
  inducedDemand: 0.15,
  incentive: 0,
  fixedCost: 90_000,
  adoption: 0.5,
});

describe.each([328, 640])('at %i pixels', (width) => {
  test('the curve crosses zero at the break-even adoption', () => {
    const { curve, zero, breakEven } = layout(hotel, width, 'es');
    const along = ((breakEven?.x ?? 0) - curve.from.x) / (curve.to.x - curve.from.x);
    expect(along).toBeCloseTo(0.309087, 5);
    expect(curve.from.y + along * (curve.to.y - curve.from.y)).toBeCloseTo(zero, 5);
  });

  test('every label stands inside the picture and none touches another', () => {
    const firm = fc.record({
      adoption: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fixedCost: fc.integer({ min: 10_000, max: 190_000 }),
    });
    fc.assert(
      fc.property(firm, fc.constantFrom('es' as const, 'en' as const), (changes, language) => {
        const boxes = layout({ ...hotel, ...changes }, width, language).labels.map(({ x, y, text, bold }) => ({
          left: x,
          right: x + textWidth(text, 12, bold),
          top: y - 12,
          bottom: y,
        }));
        for (const [place, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width + 8);
          for (const other of boxes.slice(place + 1)) {
            const apart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('at every extreme', () => {
  // Each input at its least, at its most, at a hair's breadth from nothing, or as the hotel has it.
  const extremes = fc
    .tuple(
      ...inputNames.map((name) => fc.constantFrom(fields[name].least, fields[name].most, 1e-7, 1 / 3, hotel[name])),
    )
    .map((numbers) => inputsOf(Object.fromEntries(inputNames.map((name, at) => [name, numbers[at] ?? 0]))));
  const bets = fc.constantFrom(undefined, 0, 0.5, 1);

  test('the picture has finite places only, and no text says NaN or Infinity', () => {
    fc.assert(
      fc.property(
        extremes,
        bets,
        fc.constantFrom(328, 640),
        fc.constantFrom(...languages),
        (inputs, bet, width, language) => {
          const drawn = JSON.stringify(layout(inputs, width, language, bet), (_, value: unknown) => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            return value;
          });
          expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the marks of the vertical axis are few, different and short', () => {
    fc.assert(
      fc.property(extremes, fc.constantFrom(...languages), (inputs, language) => {
        const texts = layout(inputs, 328, language).verticalTicks.map(({ text }) => text);
        expect(texts.length).toBeGreaterThan(0);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 400 },
    );
  });

  test('the sentence, the sums, the ranking and the table say something finite', () => {
    fc.assert(
      fc.property(extremes, fc.constantFrom(...languages), (inputs, language) => {
        const t = words[language];
        const results = {
          perTransaction: savingPerTransaction(inputs),
          saving: yearlySaving(inputs),
          breakEven: breakEvenAdoption(inputs),
        };
        const { before, strong, after } = t.said(results.saving, inputs, results.breakEven);
        const texts = [
          before + strong + after,
          t.picture(results.saving, inputs, results.breakEven),
          t.betSaid(0.4, results.breakEven),
          ...workingOf(inputs, results, language).flatMap(({ numbers, result }) => [numbers, result]),
          ...rankInfluences(inputs).map(t.changes),
          ...table(inputs).map(({ saving }) => t.amount(saving)),
        ];
        for (const text of texts) expect(text).toMatch(/^(?!.*(NaN|Infinity|undefined)).+/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what matters most', () => {
  test('in the hotel is what a transaction costs at the desk, then how many move', () => {
    const ranked = rankInfluences(hotel);
    expect(ranked.map(({ name }) => name)).toEqual([
      'staffCost',
      'adoption',
      'transactions',
      'fixedCost',
      'machineCost',
      'failure',
      'inducedDemand',
      'incentive',
    ]);
    expect(ranked[0]?.change).toBeCloseTo(17_664, 6);
    expect(ranked[1]?.change).toBeCloseTo(14_559, 6);
    expect(ranked.map(({ direction }) => direction)).toEqual([
      'more',
      'more',
      'more',
      'less',
      'less',
      'less',
      'less',
      'none',
    ]);
  });

  test('is ranked, the strongest filling its bar', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (adoption, staffCost) => {
          const shares = rankInfluences({ ...hotel, adoption, staffCost }).map(({ share }) => share);
          expect(shares[0]).toBe(1);
          expect(shares).toEqual([...shares].sort((one, other) => other - one));
        },
      ),
    );
  });

  test('a share at its limit can only go down', () => {
    const all = rankInfluences({ ...hotel, adoption: 1 }).find(({ name }) => name === 'adoption');
    expect(all).toMatchObject({ direction: 'more' });
    expect(all?.change).toBeCloseTo(29_118, 6);
  });
});

describe('the bet', () => {
  const say = (language: 'es' | 'en', bet: number, changes: Partial<typeof hotel> = {}) =>
    words[language].betSaid(bet, breakEvenAdoption({ ...hotel, ...changes })).replaceAll('\u00a0', ' ');

  test('is measured against what came out', () => {
    expect(say('es', 0.4)).toBe('Apostaste el 40 %; se paga con el 31 %: te pasaste por 9 puntos.');
    expect(say('en', 0.23)).toBe('You bet 23%; it pays for itself at 31%: 8 points too low.');
    expect(say('es', 0.3)).toBe('Apostaste el 30 %: acertaste.');
    expect(say('en', 0.5, { staffCost: 0.1 })).toBe('You bet 50%; with these inputs no adoption pays for it.');
  });

  test('is marked in the picture', () => {
    const { bet, zero, plot, labels } = layout(hotel, 640, 'es', 0.4);
    expect(bet?.y).toBe(zero);
    expect(bet?.x).toBeCloseTo(plot.left + 0.4 * (plot.right - plot.left), 6);
    expect(labels.map(({ id }) => id)).toContain('bet');
  });
});

test('the table tells the ends of the curve', () => {
  expect(table(hotel).at(0)?.saving).toBeCloseTo(-90_000, 6);
  expect(table(hotel).at(-1)?.saving).toBeCloseTo(201_180, 6);
});

test('a firm that never breaks even has an area of loss, no area of gain and no mark', () => {
  const picture = layout({ ...hotel, staffCost: 0.1 }, 328, 'en');
  expect(picture.breakEven).toBeUndefined();
  expect(picture.gain).toBe('');
  expect(picture.loss).not.toBe('');
});

describe('the sentence', () => {
  const say = (language: 'es' | 'en', changes: Partial<typeof hotel>) => {
    const inputs = { ...hotel, ...changes };
    const { before, strong, after } = words[language].said(yearlySaving(inputs), inputs, breakEvenAdoption(inputs));
    return (before + strong + after).replaceAll('\u00a0', ' ');
  };

  test('says the saving and from where it loses', () => {
    expect(say('es', {})).toBe('Si lo usa el 50 %, ahorra 55.590 € al año. Por debajo del 31 % pierde dinero.');
    expect(say('en', {})).toBe('If 50% use it, it saves €55,590 a year. Below 31% it loses money.');
  });

  test('says that not even everybody would be enough', () => {
    expect(say('en', { transactions: 30_000 })).toMatch(/loses €53,603 a year\. Not even if everybody uses it/);
  });

  test('says that more use makes it worse', () => {
    expect(say('es', { staffCost: 0.1 })).toMatch(/cuanto más se use, peor\.$/);
  });

  test('says that without a fixed cost it pays at once', () => {
    expect(say('es', { fixedCost: 0 })).toMatch(
      /\. No hay coste fijo que recuperar: se paga desde la primera operación\.$/,
    );
    expect(say('en', { fixedCost: 0 })).toMatch(/no fixed cost to recover/);
  });

  test('says that there is nothing to pay and nothing to save where neither is so', () => {
    const nothing = { fixedCost: 0, staffCost: 0, machineCost: 0 };
    expect(say('es', nothing)).toMatch(/ni ahorra ni pierde\. No hay nada que pagar ni que ahorrar\.$/);
    expect(say('en', { fixedCost: 0, transactions: 0 })).toMatch(/nothing to pay and nothing to save\.$/);
  });

  test('says that nothing can pay the fixed cost where there are no transactions', () => {
    expect(say('es', { transactions: 0 })).toBe(
      'Si lo usa el 50 %, pierde 90.000 € al año. No hay ahorro con que pagar el coste fijo: no se paga con ninguna adopción.',
    );
  });

  test('says that it neither saves nor loses', () => {
    expect(say('es', { adoption: 0, fixedCost: 0 })).toMatch(/^Si lo usa el 0 %, ni ahorra ni pierde\./);
    expect(say('en', { adoption: 0, fixedCost: 0 })).toMatch(/^If 0% use it, it neither saves nor loses\./);
  });
});

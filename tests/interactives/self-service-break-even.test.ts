// The picture of the self-service figure: what it shows, and that its labels stay apart.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#src/components/charts/labels.ts';
import { inputsOf, layout, table } from '#src/interactives/self-service-break-even/model.ts';
import { words } from '#src/interactives/self-service-break-even/words.ts';
import { breakEvenAdoption, yearlySaving } from '#src/domain/operations/self-service.ts';

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
});

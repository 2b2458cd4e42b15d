// The numbers offered for the chain: each says what it is and where it comes from, and can be worked with.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chainArrows } from '#src/domain/chain/nodes.ts';
import { chainPresets, free, type ChainPreset } from '#src/domain/chain/presets.ts';
import { totalEffects } from '#src/domain/chain/service-profit-chain.ts';
import { model } from '#src/domain/questions/models/service-profit-chain.ts';

const works = JSON.parse(readFileSync('content/references.json', 'utf8')) as readonly { readonly id: string }[];

describe.each(chainPresets.map((preset) => [preset.id, preset] as const))('%s', (_, preset: ChainPreset) => {
  test('gives effects', () => {
    expect(totalEffects(preset).ok).toBe(true);
  });

  test('names a work of the bibliography for every number that is not made up', () => {
    for (const { measure, source } of preset.links)
      if (measure === 'illustrative') expect(source).toBeUndefined();
      else expect(works.map(({ id }) => id)).toContain(source);
  });

  test('keeps correlations to standard deviations, and says its units where it does not count in those', () => {
    const measures = new Set(preset.links.map(({ measure }) => measure));
    expect(measures.has('correlation') && preset.scale === 'own-units').toBe(false);
    if (preset.scale === 'own-units')
      for (const { from, to } of preset.links) expect(preset.units).toMatchObject({ [from]: {}, [to]: {} });
  });

  test('begins with a push that gets somewhere', () => {
    expect(preset.links.some(({ from }) => from === preset.shock.at)).toBe(true);
  });
});

test('the free chain has a number for every arrow of the model', () => {
  expect(free.links.map(({ from, to }) => [from, to])).toEqual(chainArrows);
});

describe('the numbers prose may name', () => {
  const grocer = Object.fromEntries(model.inputs.map((name) => [name, 0]));

  test.each([
    [5, 1.3, 0.5, 60_000],
    [3, 0.78, 0.3, 36_000],
    [2, 0.52, 0.2, 24_000],
  ])(
    '%s points at a revenue of 12,000,000 are %s, %s points of growth and %s of money',
    (size, points, growth, money) => {
      const numbers = model.compute({ ...grocer, revenue: 12_000_000, employeeSatisfactionShock: size, margin: 0.09 });
      expect(numbers['customerSatisfactionChange']).toBeCloseTo(points, 10);
      expect(numbers['growthPoints']).toBeCloseTo(growth, 10);
      expect(numbers['growthShare']).toBeCloseTo(growth / 100, 10);
      expect(numbers['extraRevenue']).toBeCloseTo(money, 6);
      expect(numbers['extraMargin']).toBeCloseTo(money * 0.09, 6);
    },
  );

  test('every output it names is there, and inputs come back as they were', () => {
    const numbers = model.compute({ ...grocer, revenue: 12_000_000, margin: 0.09, staffTurnover: 0.24 });
    for (const name of [...model.outputs, ...model.inputs]) expect(numbers[name]).toEqual(expect.any(Number));
    expect(numbers['staffTurnover']).toBe(0.24);
  });

  test('18,000 of spending at a margin of 9 % wants 200,000 more revenue, which is 16.67 points of attitude', () => {
    const firm = { ...grocer, revenue: 12_000_000, employeeSatisfactionShock: 5, margin: 0.09, spending: 18_000 };
    const numbers = model.compute(firm);
    expect(numbers['marginAfterSpending']).toBeCloseTo(-12_600, 6);
    expect(numbers['revenueToPaySpending']).toBeCloseTo(200_000, 6);
    expect(numbers['pointsToPaySpending']).toBeCloseTo(50 / 3, 6);
    const paid = model.compute({ ...firm, employeeSatisfactionShock: 50 / 3 });
    expect(paid['marginAfterSpending']).toBeCloseTo(0, 6);
  });

  test('without a margin nothing is ever paid back, and no number says otherwise', () => {
    const numbers = model.compute({ ...grocer, revenue: 12_000_000, spending: 18_000 });
    expect(numbers).not.toHaveProperty('revenueToPaySpending');
    expect(numbers).not.toHaveProperty('pointsToPaySpending');
  });
});

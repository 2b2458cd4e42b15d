// What a push at one node of the chain does to the others: published vectors, edge cases, properties.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainNodes, type Chain, type ChainLink, type ChainNode } from '#src/domain/chain/nodes.ts';
import { findCircle, findPaths, travel } from '#src/domain/chain/paths.ts';
import { free, sears, verifiedPieces } from '#src/domain/chain/presets.ts';
import {
  inOwnUnits,
  sharedVariance,
  shockEffects,
  splitEffect,
  totalEffects,
  type EffectTable,
} from '#src/domain/chain/service-profit-chain.ts';

function tableOf(chain: Chain): EffectTable {
  const effects = totalEffects(chain);
  if (!effects.ok) throw new Error(`no effects: ${effects.code}`);
  return effects.table;
}

const standard = (links: readonly ChainLink[]): Chain => ({ scale: 'standard-deviations', links });
const link = (from: ChainNode, to: ChainNode, coefficient: number): ChainLink => ({ from, to, coefficient });

/** Any graph whose arrows lead forward in the order of the nodes: never a circle. */
const anyLinks: fc.Arbitrary<readonly ChainLink[]> = fc
  .array(fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: undefined, freq: 2 }), {
    minLength: 28,
    maxLength: 28,
  })
  .map((coefficients) => {
    const pairs = chainNodes.flatMap((from, index) => chainNodes.slice(index + 1).map((to) => [from, to] as const));
    return pairs.flatMap(([from, to], index) => {
      const coefficient = coefficients[index];
      return coefficient === undefined ? [] : [link(from, to, coefficient)];
    });
  });
const anyNode = fc.constantFrom(...chainNodes);
const anySize = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('published vectors', () => {
  test('in the verified pieces one deviation of employee satisfaction leaves .3200, .1728 and .05184', () => {
    const after = shockEffects(tableOf(verifiedPieces), { at: 'employee-satisfaction', size: 1 });
    expect(after['customer-satisfaction']).toBeCloseTo(0.32, 10);
    expect(after['customer-loyalty']).toBeCloseTo(0.1728, 10);
    expect(after.performance).toBeCloseTo(0.05184, 10);
  });

  test('with a direct arrow of .09816 the total is .15, of which .3456 goes by way of the customers', () => {
    const links = [...verifiedPieces.links, link('employee-satisfaction', 'performance', 0.09816)];
    const split = splitEffect(tableOf(standard(links)), links, 'employee-satisfaction', 'performance');
    expect(split.total).toBeCloseTo(0.15, 10);
    expect(split.direct).toBe(0.09816);
    expect(split.indirect).toBeCloseTo(0.05184, 10);
    expect(split.mediatedShare).toBeCloseTo(0.3456, 10);
  });

  test.each([
    [5, 1.3, 0.5],
    [3, 0.78, 0.3],
    [2, 0.52, 0.2],
  ])('at Sears %s points of attitude are %s of impression and %s points of growth', (size, impression, growth) => {
    const after = shockEffects(tableOf(sears), { at: 'employee-satisfaction', size });
    expect(after['customer-satisfaction']).toBeCloseTo(impression, 10);
    expect(after.performance).toBeCloseTo(growth, 10);
  });

  test('in the free chain one deviation of internal quality thins out to .004977 of results', () => {
    const after = shockEffects(tableOf(free), { at: 'internal-service-quality', size: 1 });
    const expected: Readonly<Partial<Record<ChainNode, number>>> = {
      'internal-service-quality': 1,
      'employee-satisfaction': 0.4,
      'employee-loyalty': 0.144,
      'employee-productivity': 0.1088,
      'external-service-value': 0.06144,
      'customer-satisfaction': 0.03072,
      'customer-loyalty': 0.016589,
      performance: 0.004977,
    };
    for (const node of chainNodes) expect(after[node]).toBeCloseTo(expected[node] ?? NaN, 6);
  });
});

describe('edges', () => {
  test('a circle is told, with the nodes that could not be put in order', () => {
    const links = [
      link('customer-satisfaction', 'customer-loyalty', 0.5),
      link('customer-loyalty', 'performance', 0.3),
      link('performance', 'customer-satisfaction', 0.1),
    ];
    expect(totalEffects(standard(links))).toEqual({
      ok: false,
      code: 'cycle',
      nodes: ['customer-satisfaction', 'customer-loyalty', 'performance'],
    });
  });

  test('an arrow from a node to itself is a circle', () => {
    expect(totalEffects(standard([link('performance', 'performance', 0.1)]))).toMatchObject({ code: 'cycle' });
  });

  test.each([1.01, -1.01, NaN, Infinity])(
    'a coefficient of %s in standard deviations is out of range',
    (coefficient) => {
      const wrong = link('employee-satisfaction', 'employee-loyalty', coefficient);
      expect(totalEffects(standard([wrong]))).toEqual({ ok: false, code: 'range', link: wrong });
    },
  );

  test('a coefficient of exactly one, up or down, is within range', () => {
    expect(totalEffects(standard([link('employee-satisfaction', 'employee-loyalty', -1)])).ok).toBe(true);
    expect(totalEffects(standard([link('employee-satisfaction', 'employee-loyalty', 1)])).ok).toBe(true);
  });

  test('in own units a coefficient may pass one, but stays a number people can work with', () => {
    const own = (coefficient: number): Chain => ({
      scale: 'own-units',
      links: [link('employee-satisfaction', 'customer-satisfaction', coefficient)],
    });
    expect(tableOf(own(12))['employee-satisfaction']['customer-satisfaction']).toBe(12);
    expect(totalEffects(own(1e7))).toMatchObject({ code: 'range' });
    expect(totalEffects(own(-Infinity))).toMatchObject({ code: 'range' });
  });

  test('an arrow given twice is told', () => {
    const again = link('customer-satisfaction', 'customer-loyalty', 0.2);
    const links = [link('customer-satisfaction', 'customer-loyalty', 0.5), again];
    expect(totalEffects(standard(links))).toEqual({ ok: false, code: 'repeated', link: again });
  });

  test('a node that no arrow reaches gets nothing', () => {
    const after = shockEffects(tableOf(verifiedPieces), { at: 'employee-satisfaction', size: 1 });
    expect(after['employee-productivity']).toBe(0);
    expect(after['internal-service-quality']).toBe(0);
  });

  test('a push at a node without arrows stays where it is', () => {
    const after = shockEffects(tableOf(verifiedPieces), { at: 'employee-loyalty', size: 2 });
    expect(chainNodes.filter((node) => after[node] !== 0)).toEqual(['employee-loyalty']);
    expect(after['employee-loyalty']).toBe(2);
  });

  test('without arrows nothing travels', () => {
    const table = tableOf(standard([]));
    expect(table.performance.performance).toBe(1);
    expect(table['customer-loyalty'].performance).toBe(0);
    expect(travel([], { at: 'performance', size: 1 })).toHaveLength(1);
  });

  test('where the parts of an effect cancel there is no share of it', () => {
    const links = [
      link('employee-satisfaction', 'employee-loyalty', 0.5),
      link('employee-loyalty', 'performance', 0.4),
      link('employee-satisfaction', 'performance', -0.2),
    ];
    const split = splitEffect(tableOf(standard(links)), links, 'employee-satisfaction', 'performance');
    expect(split.total).toBeCloseTo(0, 12);
    expect(split).not.toHaveProperty('mediatedShare');
  });

  test('parts that pull in opposite directions give a share above one', () => {
    const links = [
      link('employee-satisfaction', 'employee-loyalty', 0.5),
      link('employee-loyalty', 'performance', 0.4),
      link('employee-satisfaction', 'performance', -0.1),
    ];
    const split = splitEffect(tableOf(standard(links)), links, 'employee-satisfaction', 'performance');
    expect(split.mediatedShare).toBeCloseTo(2, 10);
  });
});

describe('ways through the chain', () => {
  test('from employee satisfaction to value three ways lead, through loyalty, productivity, or both', () => {
    const paths = findPaths(free.links, 'employee-satisfaction', 'external-service-value');
    expect(paths.map(({ nodes }) => nodes.slice(1, -1))).toEqual([
      ['employee-loyalty'],
      ['employee-productivity'],
      ['employee-loyalty', 'employee-productivity'],
    ]);
    const expected = [0.072, 0.06, 0.0216];
    for (const [index, { effect }] of paths.entries()) expect(effect).toBeCloseTo(expected[index] ?? NaN, 10);
  });

  test('against the arrows no way leads', () => {
    expect(findPaths(free.links, 'performance', 'employee-satisfaction')).toEqual([]);
  });

  test('a circle is told node by node, back to where it began', () => {
    const links = [
      link('employee-satisfaction', 'customer-satisfaction', 0.3),
      link('customer-satisfaction', 'performance', 0.3),
      link('performance', 'employee-satisfaction', 0.1),
      link('performance', 'customer-loyalty', 0.1),
    ];
    expect(findCircle(links)).toEqual([
      'employee-satisfaction',
      'customer-satisfaction',
      'performance',
      'employee-satisfaction',
    ]);
    expect(findCircle([link('performance', 'performance', 0.1)])).toEqual(['performance', 'performance']);
    expect(findCircle(free.links)).toBeUndefined();
  });

  test('at Sears a push arrives in two steps', () => {
    const waves = travel(sears.links, { at: 'employee-satisfaction', size: 5 });
    expect(waves).toHaveLength(3);
    expect(waves[1]?.['customer-satisfaction']).toBeCloseTo(1.3, 10);
    expect(waves[2]?.performance).toBeCloseTo(0.5, 10);
    expect(waves[2]?.['customer-satisfaction']).toBe(0);
  });
});

describe('for any chain without circles', () => {
  test('effects are proportional to the push, and pushes add up', () => {
    fc.assert(
      fc.property(anyLinks, anyNode, anySize, anySize, (links, at, one, other) => {
        const table = tableOf(standard(links));
        const [first, second, both] = [one, other, one + other].map((size) => shockEffects(table, { at, size }));
        for (const node of chainNodes)
          expect(both?.[node]).toBeCloseTo((first?.[node] ?? NaN) + (second?.[node] ?? NaN), 6);
      }),
    );
  });

  test('the total is what goes directly and what goes by way of others', () => {
    fc.assert(
      fc.property(anyLinks, anyNode, anyNode, (links, from, to) => {
        fc.pre(from !== to);
        const { total, direct, indirect } = splitEffect(tableOf(standard(links)), links, from, to);
        const paths = findPaths(links, from, to);
        const long = paths.filter(({ nodes }) => nodes.length > 2).reduce((sum, { effect }) => sum + effect, 0);
        expect(total).toBeCloseTo(direct + indirect, 9);
        expect(indirect).toBeCloseTo(long, 9);
      }),
    );
  });

  test('the table is the inverse of I − B', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const table = tableOf(standard(links));
        const b = (to: ChainNode, from: ChainNode) =>
          links.find((one) => one.from === from && one.to === to)?.coefficient ?? 0;
        for (const from of chainNodes)
          for (const to of chainNodes) {
            const product = chainNodes.reduce(
              (sum, by) => sum + ((to === by ? 1 : 0) - b(to, by)) * table[from][by],
              0,
            );
            expect(product).toBeCloseTo(to === from ? 1 : 0, 9);
          }
      }),
    );
  });

  test('what arrives wave by wave adds up to the effect', () => {
    fc.assert(
      fc.property(anyLinks, anyNode, anySize, (links, at, size) => {
        const effects = shockEffects(tableOf(standard(links)), { at, size });
        const waves = travel(links, { at, size });
        for (const node of chainNodes)
          expect(waves.reduce((sum, wave) => sum + wave[node], 0)).toBeCloseTo(effects[node], 6);
      }),
    );
  });

  test('the order of the arrows in the list changes nothing', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const [one, other] = [tableOf(standard(links)), tableOf(standard([...links].reverse()))];
        for (const from of chainNodes)
          for (const to of chainNodes) expect(other[from][to]).toBeCloseTo(one[from][to], 9);
      }),
    );
  });

  test('every number is finite, whatever the coefficients within range', () => {
    fc.assert(
      fc.property(anyLinks, anyNode, anySize, fc.constantFrom(1, 1e6), (links, at, size, stretch) => {
        const chain: Chain = {
          scale: stretch === 1 ? 'standard-deviations' : 'own-units',
          links: links.map((one) => ({ ...one, coefficient: one.coefficient * stretch })),
        };
        const table = tableOf(chain);
        const numbers = [
          ...Object.values(shockEffects(table, { at, size })),
          ...chainNodes.flatMap((to) => Object.values<number>({ ...splitEffect(table, chain.links, at, to) })),
        ];
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  test('closing it with an arrow back from its end is always told as a circle', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const closed = links.slice(0, 1).map(({ from, to }) => link(to, from, 0.1));
        fc.pre(closed.length > 0);
        expect(totalEffects(standard([...links, ...closed]))).toMatchObject({ ok: false, code: 'cycle' });
        expect(findCircle([...links, ...closed])?.length).toBeGreaterThan(1);
        expect(findCircle(links)).toBeUndefined();
      }),
    );
  });
});

describe('reading a coefficient', () => {
  test('a correlation of .32 shares 10.24 % of the variance, one of .15 shares 2.25 %', () => {
    expect(sharedVariance(0.32)).toBeCloseTo(0.1024, 10);
    expect(sharedVariance(-0.15)).toBeCloseTo(0.0225, 10);
  });

  test('an effect in deviations becomes points through the deviation of the metric', () => {
    expect(inOwnUnits(0.32, 0.5)).toBeCloseTo(0.16, 10);
  });
});

// The picture of the chain and what it says: stations and words keep apart, arrows begin and end at stations, sums are right.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#src/components/charts/labels.ts';
import { chainArrows, chainNodes, type ChainLink, type ChainNode } from '#src/domain/chain/nodes.ts';
import { chainPresets, free, sears, verifiedPieces } from '#src/domain/chain/presets.ts';
import { languages } from '#src/domain/language/language.ts';
import { caseTables } from '#src/interactives/case-tables.ts';
import { layout, nameSize, unitSize, wrap, type Picture } from '#src/interactives/service-profit-chain/layout.ts';
import { figureWords } from '#src/interactives/service-profit-chain/figure-words.ts';
import { listLinks } from '#src/interactives/service-profit-chain/links.ts';
import {
  arrivedBy,
  outcomeOf,
  reachedBy,
  runningAt,
  type ChainNumbers,
} from '#src/interactives/service-profit-chain/model.ts';
import { fieldsOf, neighbour, numberOf, shockOf, sliderOf } from '#src/interactives/service-profit-chain/push.ts';
import { assignLanes, isLeap } from '#src/interactives/service-profit-chain/leaps.ts';
import { radius } from '#src/interactives/service-profit-chain/rims.ts';
import { words } from '#src/interactives/service-profit-chain/words.ts';
import { workingOf } from '#src/interactives/service-profit-chain/working.ts';
import { nodeNames, writeArrival } from '#src/interactives/service-profit-chain/writing.ts';

const shops = { revenue: 12_000_000 };
const pushAttitude = (size: number) => outcomeOf(sears, { at: 'employee-satisfaction', size }, shops);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const sizes = {
  name: nameSize,
  unit: unitSize,
  outcome: 13,
  sales: unitSize,
  bet: nameSize,
  'bet-name': nameSize,
} as const;

const wordsOf = ({ stations }: Picture): readonly Box[] =>
  stations.flatMap(({ lines }) =>
    lines.map(({ text, role, anchor, x, y }) => {
      const written = role === 'outcome' ? '60.000 €' : role === 'bet' ? `${text} 60.000 €` : text;
      const wide = textWidth(written, sizes[role], role === 'outcome');
      const left = anchor === 'middle' ? x - wide / 2 : x;
      return { what: written, left, right: left + wide, top: y - 0.75 * sizes[role], bottom: y + 0.22 * sizes[role] };
    }),
  );

const numbersOf = ({ tracks }: Picture): readonly Box[] =>
  tracks.flatMap(({ label }) => {
    if (!label) return [];
    const wide = textWidth(label.text, 12.5, true);
    const left = label.x - (label.anchor === 'middle' ? wide / 2 : label.anchor === 'end' ? wide : 0);
    return [{ what: label.text, left, right: left + wide, top: label.y - 9.5, bottom: label.y + 2.5 }];
  });

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** How far a box stays from a point. */
const away = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Points along a path of straight lines, cubic curves and quarter circles, close enough to see what it crosses. */
function pointsAlong(path: string): readonly { x: number; y: number }[] {
  const numbers = (text: string) => [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([found]) => Number(found));
  const points: { x: number; y: number }[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([MLCAQ])([^MLCAQ]*)/g)) {
    const given = numbers(rest);
    const from = points.at(-1) ?? { x: 0, y: 0 };
    const to = { x: given.at(-2) ?? 0, y: given.at(-1) ?? 0 };
    if (letter === 'M') points.push(to);
    for (let part = 1; part <= 20 && letter !== 'M'; part += 1) {
      const t = part / 20;
      const bend = (a: number, b: number, c: number, d: number) =>
        a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
      points.push(
        letter === 'C'
          ? {
              x: bend(from.x, given[0] ?? 0, given[2] ?? 0, to.x),
              y: bend(from.y, given[1] ?? 0, given[3] ?? 0, to.y),
            }
          : { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t },
      );
    }
  }
  return points;
}

const leap = (from: ChainNode, to: ChainNode, coefficient: number): ChainLink => ({ from, to, coefficient });

/** The free chain with every leap at once, and with the way back where nothing leads forward. */
const played: readonly (readonly [name: string, chain: ChainNumbers])[] = [
  ...chainPresets.map((preset) => [preset.id, preset] as const),
  ...[sears, verifiedPieces].map((preset) => [`${preset.id} with a bet`, preset] as const),
  [
    'free with its three leaps',
    {
      ...free,
      links: [
        ...free.links,
        leap('employee-satisfaction', 'customer-satisfaction', -0.32),
        leap('employee-satisfaction', 'performance', 0.09816),
        leap('customer-satisfaction', 'performance', 1),
      ],
    },
  ],
  [
    'free with the way back',
    {
      ...free,
      links: [
        ...free.links.filter(({ from }) => from !== 'internal-service-quality'),
        leap('employee-satisfaction', 'customer-satisfaction', 1),
        leap('employee-satisfaction', 'performance', -1),
        leap('performance', 'internal-service-quality', -0.5),
      ],
    },
  ],
];

const every = played.flatMap(([name, preset]) =>
  [328, 640].flatMap((width) => languages.map((language) => ({ preset, width, language, name }))),
);

describe.each(every)('the picture of $name at $width px in $language', ({ preset, width, language, name }) => {
  const picture = layout(preset, width, language, /free|bet/.test(name));

  test('has eight stations that keep apart, inside the picture', () => {
    expect(picture.stations.map(({ node }) => node)).toEqual(chainNodes);
    for (const [place, { x, y }] of picture.stations.entries()) {
      expect(x - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(width);
      expect(y + radius).toBeLessThan(picture.height);
      for (const other of picture.stations.slice(place + 1))
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(3 * radius);
    }
  });

  test('says every name whole, no word over another, over a station or out of the picture', () => {
    for (const { node, lines } of picture.stations) {
      const names = lines.filter(({ role }) => role === 'name').map(({ text }) => text);
      expect(names.join(' ')).toBe(nodeNames[language][node]);
    }
    const boxes = [...wordsOf(picture), ...numbersOf(picture)];
    for (const [place, box] of boxes.entries()) {
      expect([box.what, box.left >= 0, box.right <= width, box.bottom <= picture.height]).toEqual([
        box.what,
        true,
        true,
        true,
      ]);
      for (const other of boxes.slice(place + 1)) expect([box.what, other.what, overlap(box, other)]).toContain(false);
      for (const station of picture.stations) {
        expect([box.what, station.node, away(box, station) >= radius]).toContain(true);
      }
    }
  });

  test('leads no arrow through a name', () => {
    const boxes = wordsOf(picture);
    const crossed = picture.tracks.flatMap((track) =>
      pointsAlong(track.path).flatMap((at) =>
        boxes.filter((box) => away(box, at) <= 0).map((box) => `${track.id} crosses ${box.what}`),
      ),
    );
    expect(crossed).toEqual([]);
  });

  test('begins and ends every arrow at the rim of its stations', () => {
    for (const { from, to, ends } of picture.tracks) {
      for (const [node, end] of [
        [from, ends[0]],
        [to, ends[1]],
      ] as const) {
        const station = picture.stations.find((one) => one.node === node);
        const apart = Math.hypot((station?.x ?? 0) - end.x, (station?.y ?? 0) - end.y);
        expect(apart).toBeGreaterThanOrEqual(radius);
        expect(apart).toBeLessThan(radius + 4);
      }
    }
  });

  test('draws the nine arrows of the model and each leap, with a number only where there is one', () => {
    const drawn = picture.tracks.map(({ id }) => id);
    for (const [from, to] of chainArrows) expect(drawn).toContain(`${from}-${to}`);
    expect(drawn).toHaveLength(9 + preset.links.filter(isLeap).length);
    expect(picture.tracks.filter(({ label }) => label).map(({ coefficient }) => coefficient)).toHaveLength(
      preset.links.length,
    );
  });
});

test('leaps that run beside each other have lanes of their own, and those that do not share one', () => {
  const [, chain] = played.find(([name]) => name === 'free with its three leaps') ?? [];
  const lanes = assignLanes(chain?.links ?? []);
  expect(lanes.get('employee-satisfaction-customer-satisfaction')).toBe(0);
  expect(lanes.get('customer-satisfaction-performance')).toBe(0);
  expect(lanes.get('employee-satisfaction-performance')).toBe(1);
});

describe('thickness', () => {
  test('is proportional to the number where all count in standard deviations', () => {
    for (const preset of [verifiedPieces, free])
      for (const { coefficient, width } of layout(preset, 640, 'es').tracks)
        if (coefficient !== undefined) expect(width / Math.abs(coefficient)).toBeCloseTo(12, 6);
  });

  test('is the same for all where each counts in its own unit', () => {
    const measured = layout(sears, 640, 'es').tracks.filter(({ coefficient }) => coefficient !== undefined);
    expect(measured).toHaveLength(2);
    expect(new Set(measured.map(({ width }) => width)).size).toBe(1);
  });

  test('is least where nobody measured', () => {
    const widths = (isMeasured: boolean) =>
      layout(verifiedPieces, 328, 'en')
        .tracks.filter(({ coefficient }) => (coefficient !== undefined) === isMeasured)
        .map(({ width }) => width);
    expect(Math.max(...widths(false))).toBeLessThan(Math.min(...widths(true)));
  });
});

test('what a push does changes neither a circle nor an arrow', () => {
  // The picture is laid out from the numbers of the arrows alone: the push is no part of what it is given.
  const pushed = { ...sears, shock: { at: 'performance' as const, size: 9 } };
  expect(layout(sears, 328, 'es')).toEqual(layout(pushed, 328, 'es'));
});

describe('a push of staff attitude', () => {
  test.each([
    [5, 1.3, 0.5, 60_000],
    [3, 0.78, 0.3, 36_000],
    [2, 0.52, 0.2, 24_000],
  ])('of %d points comes to %d, %d and %d euros', (size, impression, growth, money) => {
    const { arrivals, extraRevenue } = pushAttitude(size);
    expect(arrivals.map(({ node }) => node)).toEqual(['customer-satisfaction', 'performance']);
    expect(arrivals[0]?.total).toBeCloseTo(impression, 9);
    expect(arrivals[1]?.total).toBeCloseTo(growth, 9);
    expect(extraRevenue).toBeCloseTo(money, 6);
  });

  test('comes to customers directly and to the results by way of them', () => {
    const [customers, results] = pushAttitude(5).arrivals;
    expect(customers).toMatchObject({ direct: 1.3, indirect: 0 });
    expect(results?.direct).toBe(0);
    expect(results?.indirect).toBeCloseTo(0.5, 9);
  });

  test('arrives wave by wave', () => {
    const { waves } = pushAttitude(5);
    expect(waves).toHaveLength(3);
    expect(arrivedBy(waves, 1)['customer-satisfaction']).toBe(0);
    expect(arrivedBy(waves, 2)['customer-satisfaction']).toBeCloseTo(1.3, 9);
    expect(arrivedBy(waves, 2).performance).toBe(0);
    expect(arrivedBy(waves, 3).performance).toBeCloseTo(0.5, 9);
    expect([...reachedBy(sears, 'employee-satisfaction', 2)]).toEqual([
      'employee-satisfaction',
      'customer-satisfaction',
    ]);
    expect(runningAt(sears, 'employee-satisfaction', 1).map(({ to }) => to)).toEqual(['customer-satisfaction']);
    expect(runningAt(sears, 'employee-satisfaction', 2).map(({ to }) => to)).toEqual(['performance']);
  });

  test('is told in one sentence', () => {
    const say = (size: number, language: 'es' | 'en') => {
      const { before, strong, after } = words[language].said(sears, pushAttitude(size));
      return plain(before + strong + after);
    };
    expect(say(5, 'es')).toBe(
      'Con los números de Sears, un empujón de 5 puntos de actitud del personal trae 1,3 puntos de impresión del cliente y 0,5 puntos porcentuales de crecimiento de ingresos: 60.000 € más de ventas al año.',
    );
    expect(say(3, 'en')).toBe(
      'By Sears’s numbers, a push of 3 points of employee attitude brings 0.78 points of customer impression and 0.3 percentage points of revenue growth: €36,000 more in sales a year.',
    );
    expect(say(-1, 'es')).toMatch(/−1 punto de actitud.*: 12\.000 € menos de ventas al año\.$/);
  });

  test('is worked out step by step', () => {
    expect(
      workingOf(sears, pushAttitude(5), shops, 'es').map(({ numbers, result }) => plain(`${numbers} = ${result}`)),
    ).toEqual(['5 × 0,26 = 1,3', '5 × 0,26 × 0,3846 = 0,5', '12.000.000 € × 0,50 % = 60.000 €']);
  });
});

test('a push where no arrow with a number leaves says that nobody knows, not that nothing arrives', () => {
  const outcome = outcomeOf(sears, { at: 'internal-service-quality', size: 5 }, shops);
  expect(outcome.arrivals).toEqual([]);
  expect(words.es.said(sears, outcome).after).toBe('. Sin medir no quiere decir cero.');
  expect(words.en.said(sears, outcome).strong).toBe('nobody knows what arrives');
});

test('verified pieces come to their product in standard deviations, and no money is made of it', () => {
  const outcome = outcomeOf(verifiedPieces, { at: 'employee-satisfaction', size: 1 }, shops);
  expect(outcome.arrivals.at(-1)?.total).toBeCloseTo(0.05184, 12);
  expect(outcome.extraRevenue).toBeUndefined();
});

describe('the list of arrows', () => {
  test('gives r² only to correlations', () => {
    const told = (preset: (typeof chainPresets)[number]) => listLinks(preset, 'en').map((link) => link.told);
    expect(told(verifiedPieces)[0]).toContain('r² = 10.2%');
    for (const one of [...told(sears), ...told(free)]) expect(one).not.toMatch(/r² =/);
  });

  test('names every arrow of the model, those unmeasured too, and every number says whom it is about', () => {
    for (const preset of chainPresets) {
      const links = listLinks(preset, 'es');
      expect(links).toHaveLength(9 + preset.links.filter(isLeap).length);
      expect(links.filter(({ told }) => told.includes('Nivel: '))).toHaveLength(preset.links.length);
    }
    expect(listLinks(sears, 'es').filter(({ told }) => told === 'sin medir aquí')).toHaveLength(9);
  });
});

describe('everything said', () => {
  const push = fc.record({ push: fc.double({ min: -10, max: 10, noNaN: true }), link: fc.integer({ min: 1, max: 8 }) });

  test('is finite and whole, whatever the push', () => {
    fc.assert(
      fc.property(push, fc.constantFrom(...chainPresets), fc.constantFrom(...languages), (given, preset, language) => {
        const t = words[language];
        const outcome = outcomeOf(preset, shockOf(given), shops);
        const said = t.said(preset, outcome);
        const texts = [
          said.before + said.strong + said.after,
          figureWords[language].told(preset),
          t.waiting(preset, outcome.shock),
          ...chainNodes.map((node) => t.about(preset, outcome, node)),
          ...workingOf(preset, outcome, shops, language).map(({ numbers, result }) => numbers + result),
        ];
        for (const text of texts) expect(text).toMatch(/^(?!.*(NaN|Infinity|undefined)).+/);
      }),
    );
  });

  test('fits inside a station', () => {
    const sizes = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(sizes, fc.constantFrom(...languages), (number, language) => {
        expect(writeArrival(number, language).length).toBeLessThanOrEqual(6);
      }),
    );
    expect(writeArrival(0.00001, 'es')).toBe('≈0');
    expect(writeArrival(1.3, 'es')).toBe('1,3');
    expect(writeArrival(0.05184, 'en')).toBe('0.052');
  });
});

test('the keyboard walks along the chain and stops at its ends', () => {
  expect(neighbour('employee-satisfaction', 'ArrowRight')).toBe('employee-loyalty');
  expect(neighbour('employee-satisfaction', 'ArrowUp')).toBe('internal-service-quality');
  expect(neighbour('performance', 'ArrowDown')).toBe('performance');
  expect(neighbour('performance', 'Home')).toBe('internal-service-quality');
  expect(neighbour('performance', 'a')).toBeUndefined();
});

test('sliders stay within what their fields take, and every push begins inside', () => {
  for (const preset of chainPresets) {
    const { push, link } = fieldsOf(preset);
    expect(sliderOf(preset).from).toBeGreaterThanOrEqual(push.least);
    expect(sliderOf(preset).to).toBeLessThanOrEqual(push.most);
    expect(Math.abs(preset.shock.size)).toBeLessThanOrEqual(push.most);
    expect(numberOf(preset.shock.at)).toBeLessThanOrEqual(link.most);
  }
});

test('text is cut into lines at spaces, and a word longer than a line has its own', () => {
  expect(wrap('Utilidades y crecimiento', 86, 12, true)).toEqual(['Utilidades y', 'crecimiento']);
  expect(wrap('', 86, 12, true)).toEqual([]);
});

test('the data of a shop for the chain are told in words', () => {
  const firm = { models: { 'service-profit-chain': { revenue: 12_000_000, margin: 0.09 } } };
  const [told] = caseTables(firm as unknown as Parameters<typeof caseTables>[0], 'es');
  expect(told?.rows.map(({ name, written }) => plain(`${name}: ${written}`))).toEqual([
    'Ventas al año: 12.000.000 €',
    'Margen sobre ventas: 9 %',
  ]);
});

// The chain on a page of its own: the free numbers, what they give, what they may not be, and the bet.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '#src/components/controls/read-field.ts';
import { chainArrows, chainNodes, otherArrows, type ChainNode } from '#src/domain/chain/nodes.ts';
import { chainPresets, free, sears, verifiedPieces, type ChainPreset } from '#src/domain/chain/presets.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { benchWords } from '#src/interactives/service-profit-chain/bench-words.ts';
import { betField, createBench } from '#src/interactives/service-profit-chain/bench.ts';
import {
  arrowsOf,
  nameArrow,
  type CoefficientName,
  type Coefficients,
} from '#src/interactives/service-profit-chain/coefficients.ts';
import { outcomeOf, slim, type Outcome } from '#src/interactives/service-profit-chain/model.ts';
import { numberOf, shockOf, type Inputs } from '#src/interactives/service-profit-chain/push.ts';
import { listLinks } from '#src/interactives/service-profit-chain/links.ts';
import { figureWords } from '#src/interactives/service-profit-chain/figure-words.ts';
import { readState, writeState } from '#src/interactives/link-state.ts';

const shops = { revenue: 12_000_000 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const benchOf = (preset: ChainPreset, language: Language = 'es') =>
  createBench(slim(preset), arrowsOf(preset), [328, 640], language);

type Changes = Readonly<Partial<Record<CoefficientName, number>>>;
const inputsOf = (preset: ChainPreset, at: ChainNode, size: number, changes: Changes = {}): Inputs => ({
  ...benchOf(preset).start,
  ...(changes as Coefficients),
  push: size,
  link: numberOf(at),
});

/** What a push does to a set of numbers, some of them changed. */
const play = (preset: ChainPreset, at: ChainNode, size: number, changes: Changes = {}): Outcome => {
  const inputs = inputsOf(preset, at, size, changes);
  return outcomeOf(benchOf(preset).play(inputs).preset, shockOf(inputs), shops);
};
const totalAt = ({ arrivals }: Outcome, node: ChainNode) => arrivals.find((one) => one.node === node)?.total;

describe('the free chain', () => {
  test('as it begins thins one deviation of internal quality out to .004977 of results', () => {
    const outcome = play(free, 'internal-service-quality', 1);
    const expected = [0.4, 0.144, 0.1088, 0.06144, 0.03072, 0.016589, 0.004977];
    expect(outcome.arrivals.map(({ node }) => node)).toEqual(chainNodes.slice(1));
    for (const [place, { total, mediatedShare }] of outcome.arrivals.entries()) {
      expect(total).toBeCloseTo(expected[place] ?? NaN, 6);
      expect(mediatedShare).toBeCloseTo(place === 0 ? 0 : 1, 10);
    }
  });

  test('becomes the verified pieces with a direct arrow: a total of .15, of which .3456 goes by way of the customers', () => {
    const nothing = Object.fromEntries(arrowsOf(free).map(({ name }) => [name, 0]));
    const outcome = play(free, 'employee-satisfaction', 1, {
      ...nothing,
      b26: 0.32,
      b67: 0.54,
      b78: 0.3,
      b28: 0.09816,
    });
    const results = outcome.arrivals.at(-1);
    expect(results?.total).toBeCloseTo(0.15, 10);
    expect(results?.direct).toBeCloseTo(0.09816, 10);
    expect(results?.mediatedShare).toBeCloseTo(0.3456, 10);
    const { before, strong, after } = benchWords.es.chain(slim(free)).said(slim(free), outcome);
    expect(plain(before + strong + after)).toBe(
      'Con números inventados, un empujón de 1 desviación típica de satisfacción del empleado llega a utilidades y crecimiento como 0,15 desviaciones típicas; a través de otros eslabones, el 35 %.',
    );
  });

  test('has a number for every arrow of the model and for the four that others draw, each from −1 to 1', () => {
    const arrows = arrowsOf(free);
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([...chainArrows, ...otherArrows]);
    expect(new Set(arrows.map(({ name }) => name)).size).toBe(13);
    for (const { field, start } of arrows) {
      expect([field.least, field.most]).toEqual([-1, 1]);
      expect(Math.abs(start)).toBeLessThanOrEqual(1);
    }
    expect(nameArrow('employee-satisfaction', 'performance')).toBe('b28');
  });

  test('draws an arrow at 0 dotted and without a number, and a leap at 0 not at all', () => {
    const [picture] = benchOf(free).play(inputsOf(free, 'employee-satisfaction', 1, { b23: 0 })).pictures;
    const track = picture?.tracks.find(({ id }) => id === 'employee-satisfaction-employee-loyalty');
    expect(track).toBeDefined();
    expect(track?.coefficient).toBeUndefined();
    expect(picture?.tracks).toHaveLength(9);
  });

  test('says in the picture, in the sentence and under it that its numbers are made up, in both languages', () => {
    for (const language of languages) {
      const t = benchWords[language].chain(slim(free));
      const { before } = t.said(slim(free), play(free, 'internal-service-quality', 1));
      expect(before).toMatch(language === 'es' ? /inventados/ : /made-up/);
      expect(t.madeUp).toMatch(language === 'es' ? /^Números ilustrativos/ : /^Illustrative numbers/);
      expect(free.caution[language]).toMatch(/lustrativ|llustrative/);
      for (const { pictures } of [benchOf(free, language).play(inputsOf(free, 'performance', 1))])
        for (const { warning, height } of pictures) expect(warning?.y).toBeLessThan(height);
    }
  });

  test('where an arrow at 0 cuts it, says that nothing arrives, and not that nobody knows', () => {
    const outcome = play(free, 'customer-loyalty', 1, { b78: 0 });
    const t = benchWords.es.chain(slim(free));
    expect(t.said(slim(free), outcome).strong).toBe('no llega a ningún otro eslabón');
    expect(t.about(slim(free), outcome, 'performance')).toMatch(/^Aquí no llega nada/);
    expect(t.station('Utilidades', false)).toBe('Utilidades: no llega nada');
  });

  test('where parts pull opposite ways, gives no share of them', () => {
    const outcome = play(free, 'employee-satisfaction', 1, { b28: -1 });
    const said = (language: Language) => benchWords[language].chain(slim(free)).said(slim(free), outcome).after;
    expect(said('es')).toMatch(/sentidos contrarios\.$/);
    expect(said('en')).toMatch(/opposite ways\.$/);
  });
});

describe('what cannot be worked out', () => {
  test('a circle is told, link by link, with what to do', () => {
    const inputs = inputsOf(free, 'employee-satisfaction', 1, { b81: 0.1 });
    expect(benchOf(free, 'es').refuse(inputs)).toMatch(
      /círculo: calidad interna del servicio → .* → utilidades y crecimiento → calidad interna del servicio\. .* pon a 0 una de ellas\. El dibujo sigue/,
    );
    expect(benchOf(free, 'en').refuse(inputs)).toMatch(/circle: .* set one of them to 0\. The picture keeps/);
  });

  test('a circle that an arrow at 0 opens is none', () => {
    expect(benchOf(free).refuse(inputsOf(free, 'employee-satisfaction', 1, { b81: 0.1, b12: 0 }))).toBe('');
  });

  test.each([1.01, -1.01, NaN, Infinity])('a coefficient of %s is told to be out of range', (coefficient) => {
    const inputs = inputsOf(free, 'employee-satisfaction', 1, { b67: coefficient });
    expect(benchOf(free, 'es').refuse(inputs)).toMatch(/satisfacción del cliente → lealtad .*va de −1 a 1\./);
    expect(benchOf(free, 'en').refuse(inputs)).toMatch(/runs from −1 to 1\./);
  });

  test('whatever the numbers within range, there is either a sentence or a picture of finite numbers', () => {
    const any = fc.record(
      Object.fromEntries(arrowsOf(free).map(({ name }) => [name, fc.double({ min: -1, max: 1, noNaN: true })])),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...chainNodes), fc.constantFrom(...languages), (changes, at, language) => {
        const inputs = inputsOf(free, at, 1, changes);
        const bench = benchOf(free, language);
        if (bench.refuse(inputs) !== '') return;
        const { preset, pictures } = bench.play(inputs);
        const outcome = outcomeOf(preset, shockOf(inputs), shops);
        const { before, strong, after } = bench.words.said(preset, outcome);
        expect(before + strong + after + benchWords[language].inShort(outcome)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.stringify(pictures)).not.toMatch(/null|NaN/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('in a link', () => {
  test('only what differs travels: which arrow, where the push falls, how large it is', () => {
    const { start, fields } = benchOf(free);
    const all: Readonly<Record<string, Field>> = { push: { as: 'number', digits: 0, least: -3, most: 3 }, ...fields };
    const first: Readonly<Record<string, number>> = { push: 1, ...start };
    const query = writeState('service-profit-chain-free', { ...first, b28: 0.09816, push: 2 }, first, all, '');
    expect(query).toBe('?service-profit-chain-free.push=2&service-profit-chain-free.b28=0.09816');
    expect(readState('service-profit-chain-free', query, first, all).numbers).toEqual({
      ...first,
      b28: 0.09816,
      push: 2,
    });
    expect(readState('service-profit-chain-free', '?service-profit-chain-free.b28=1.5', first, all).ignored).toEqual([
      'b28',
    ]);
  });
});

describe('the published sets', () => {
  test('leave only the number to move of which several were published', () => {
    expect(arrowsOf(sears)).toEqual([]);
    expect(arrowsOf(verifiedPieces)).toMatchObject([{ name: 'b78', start: 0.3, field: { least: 0.2, most: 0.45 } }]);
    expect(totalAt(play(verifiedPieces, 'employee-satisfaction', 1), 'performance')).toBeCloseTo(0.05184, 10);
    expect(totalAt(play(verifiedPieces, 'employee-satisfaction', 1, { b78: 0.45 }), 'performance')).toBeCloseTo(
      0.07776,
      10,
    );
  });

  test('say what r² says of a correlation, and of nothing else', () => {
    expect(plain(figureWords.es.shared(verifiedPieces))).toContain(
      'satisfacción del empleado explica cerca del 10 % de las diferencias de satisfacción del cliente entre unidades de negocio',
    );
    expect(plain(figureWords.en.shared(verifiedPieces))).toContain('about 29% of the differences in customer loyalty');
    expect(plain(listLinks(verifiedPieces, 'es')[2]?.told ?? '')).toContain(
      'r² = 9,0 %: lealtad del cliente explica cerca del 9 %',
    );
    for (const preset of [sears, free])
      for (const language of languages) {
        expect(figureWords[language].shared(preset)).toBe('');
        expect(
          listLinks(preset, language)
            .map(({ told }) => told)
            .join(' '),
        ).not.toMatch(/r² =|explica|explains/);
      }
  });
});

describe('the bet', () => {
  const said = (preset: ChainPreset, bet: number, at: ChainNode, size: number, language: Language = 'es') =>
    plain(benchWords[language].betSaid(slim(preset), bet, play(preset, at, size)));

  test('is held against money at Sears, against deviations elsewhere', () => {
    expect(said(sears, 200_000, 'employee-satisfaction', 5)).toBe(
      'Apostaste 200.000 € y sale 60.000 €: te pasaste por 140.000 €.',
    );
    expect(said(verifiedPieces, 0.5, 'employee-satisfaction', 1)).toBe(
      'Apostaste 0,5 y sale 0,052: te pasaste por 0,45.',
    );
    expect(said(free, 0.001, 'internal-service-quality', 1, 'en')).toBe(
      'You bet 0.001 and it comes to 0.005: 0.004 too low.',
    );
  });

  test('within a twentieth of it is right', () => {
    expect(said(sears, 58_000, 'employee-satisfaction', 5)).toBe('Apostaste 58.000 € y sale 60.000 €: acertaste.');
    expect(said(sears, 56_000, 'employee-satisfaction', 5)).not.toMatch(/acertaste/);
  });

  test('has nothing to be held against where nothing arrives', () => {
    expect(said(verifiedPieces, 1, 'employee-loyalty', 1)).toMatch(/nada que comparar\.$/);
    expect(said(verifiedPieces, 1, 'employee-loyalty', 1, 'en')).toMatch(/nothing arrives to hold it against\.$/);
  });

  test('may be any amount, and is always written', () => {
    for (const preset of chainPresets)
      for (const end of [betField(slim(preset)).least, betField(slim(preset)).most])
        expect(benchWords.es.writeBet(slim(preset), end)).toMatch(/\d/);
  });
});

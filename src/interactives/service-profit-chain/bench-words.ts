// What the chain says on a page of its own: whose numbers, the bet, the numbers one may change, and why some give no effect.
import type { ChainNode } from '#src/domain/chain/nodes.ts';
import { sharedVariance } from '#src/domain/chain/service-profit-chain.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import type { Arrow, Fault } from './coefficients.ts';
import type { ChainNumbers, Outcome } from './model.ts';
import { amountOf, words, type ChainWords } from './words.ts';
import { nodeNames, writeArrival, writeMoney, writeShort } from './writing.ts';

interface BenchWords {
  /** What the figure itself says, where these numbers want it said otherwise. */
  readonly chain: (preset: ChainNumbers) => ChainWords;
  readonly faults: (fault: Fault) => string;
  readonly betName: string;
  readonly bet: (preset: ChainNumbers) => string;
  readonly writeBet: (preset: ChainNumbers, bet: number) => string;
  /** The bet beside what came out. */
  readonly betSaid: (preset: ChainNumbers, bet: number, outcome: Outcome) => string;
  readonly coefficients: (preset: ChainNumbers) => string;
  readonly lead: (preset: ChainNumbers) => string;
  readonly others: string;
  readonly arrow: (arrow: Pick<Arrow, 'from' | 'to'>) => string;
  /** What arrives at the end, short enough to stay in view. */
  readonly inShort: (outcome: Outcome) => string;
  readonly shared: (coefficient: number) => string;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const name = (node: ChainNode, language: Language): string => lower(nodeNames[language][node]);
const percent = (share: number, language: Language, digits = 1): string =>
  formatNumber(share, { language, as: 'percent', digits });
const way = (nodes: readonly ChainNode[], language: Language): string =>
  nodes.map((node) => name(node, language)).join(' → ');

/** What a bet is held against: money where it comes to that, else what arrives at the results. */
const resultOf = ({ shock, arrivals, extraRevenue }: Outcome): number | undefined =>
  extraRevenue ??
  (shock.at === 'performance' ? shock.size : arrivals.find(({ node }) => node === 'performance')?.total);

const writeBet = (preset: ChainNumbers, amount: number, language: Language): string =>
  preset.id === 'sears-1998' ? writeMoney(amount, language) : writeArrival(amount, language);

/** Within a twentieth of it, a bet is right. */
const isRight = (bet: number, result: number): boolean => Math.abs(bet - result) <= Math.abs(result) / 20;

/** How much of an effect goes by way of others; where the two parts work against each other no share of it does. */
function afterFree(share: number | undefined, language: Language): string {
  if (share === undefined) return '.';
  if (share < 0 || share > 1)
    return language === 'es'
      ? '; lo directo y lo que va por otros eslabones tiran en sentidos contrarios.'
      : '; what goes directly and what goes by way of other links pull opposite ways.';
  return language === 'es'
    ? `; a través de otros eslabones, el ${percent(share, 'es', 0)}.`
    : `; ${percent(share, 'en', 0)} of it by way of other links.`;
}

function sayFree(outcome: Outcome, language: Language): ReturnType<ChainWords['said']> {
  const { shock, arrivals } = outcome;
  const free = { id: 'free', scale: 'standard-deviations', units: {}, caution: { es: '', en: '' }, links: [] } as const;
  const last = arrivals.at(-1);
  const push = amountOf(free, shock.at, shock.size, language);
  if (language === 'es') {
    const before = `Con números inventados, un empujón de ${push} `;
    if (!last)
      return { before, strong: 'no llega a ningún otro eslabón', after: ': las flechas que salen de ahí valen 0.' };
    const share = last.mediatedShare;
    return {
      before: `${before}llega a ${name(last.node, 'es')} como `,
      strong: `${writeArrival(last.total, 'es')} desviaciones típicas`,
      after: afterFree(share, 'es'),
    };
  }
  const before = `With made-up numbers, a push of ${push} `;
  if (!last) return { before, strong: 'reaches no other link', after: ': the arrows that leave it are at 0.' };
  const share = last.mediatedShare;
  return {
    before: `${before}reaches ${name(last.node, 'en')} as `,
    strong: `${writeArrival(last.total, 'en')} standard deviations`,
    after: afterFree(share, 'en'),
  };
}

export const benchWords: Both<BenchWords> = {
  es: {
    chain: (preset) => ({
      ...words.es,
      waiting: (numbers, { at, size }) =>
        `Un empujón de ${amountOf(numbers, at, size, 'es')}, listo. Apuesta y envíalo.`,
      ...(preset.id === 'free'
        ? {
            said: (_, outcome) => sayFree(outcome, 'es'),
            unmeasured: 'flecha que vale 0: no lleva nada',
            madeUp: 'Números ilustrativos, inventados',
            station: (shown, isReached) => (isReached ? shown : `${shown}: no llega nada`),
            about: (numbers, outcome, node) =>
              node !== outcome.shock.at && !outcome.arrivals.some((one) => one.node === node)
                ? 'Aquí no llega nada: ninguna flecha que valga algo viene del empujón.'
                : words.es.about(numbers, outcome, node),
            nothingArrives: 'Las flechas que salen de este eslabón valen 0.',
          }
        : {}),
    }),
    faults: (fault) =>
      fault.code === 'range'
        ? `El número de ${way([fault.arrow.from, fault.arrow.to], 'es')} no puede ser ese: va de ${writeShort(fault.arrow.field.least, 2, 'es')} a ${writeShort(fault.arrow.field.most, 2, 'es')}. El dibujo sigue con los últimos números que servían.`
        : `Estas flechas cierran un círculo: ${way(fault.nodes, 'es')}. Habría que contar vuelta por vuelta, y esta cuenta no lo hace: pon a 0 una de ellas. El dibujo sigue con los últimos números que servían.`,
    betName: 'Mi apuesta',
    bet: ({ id }) =>
      id === 'sears-1998'
        ? 'Mi apuesta: ventas de más al año'
        : 'Mi apuesta: desviaciones típicas que llegan a utilidades',
    writeBet: (preset, bet) => writeBet(preset, bet, 'es'),
    betSaid: (preset, bet, outcome) => {
      const result = resultOf(outcome);
      const mine = `Apostaste ${writeBet(preset, bet, 'es')}`;
      if (result === undefined) return `${mine}; con estos números no llega nada que comparar.`;
      const came = writeBet(preset, result, 'es');
      if (isRight(bet, result)) return `${mine} y sale ${came}: acertaste.`;
      return `${mine} y sale ${came}: te ${bet > result ? 'pasaste' : 'quedaste corto'} por ${writeBet(preset, Math.abs(bet - result), 'es')}.`;
    },
    coefficients: ({ id }) =>
      id === 'free' ? 'Los números de las flechas' : 'El número que cambia de una empresa a otra',
    lead: ({ id }) =>
      id === 'free'
        ? 'Son ilustrativos: cámbialos. Cada uno dice cuántas desviaciones típicas se mueve un eslabón cuando el anterior se mueve una, de −1 a 1. Con 0 la flecha no lleva nada; las que restan van a trazos.'
        : 'En las cuatro empresas de ese estudio fue de 0,20 a 0,45. Muévelo entre esos dos y mira qué cambia al final.',
    others: 'Cuatro flechas más: los saltos y la vuelta',
    arrow: ({ from, to }) => `${nodeNames.es[from]} → ${name(to, 'es')}`,
    inShort: (outcome) => {
      const result = resultOf(outcome);
      return result === undefined
        ? 'A utilidades y crecimiento no llega nada'
        : `A utilidades y crecimiento llega ${writeArrival(result, 'es')}`;
    },
    shared: (coefficient) => {
      const share = sharedVariance(coefficient);
      return `r² = ${percent(share, 'es')}: explica cerca del ${percent(share, 'es', 0)} de las diferencias de rentabilidad entre clientes.`;
    },
  },
  en: {
    chain: (preset) => ({
      ...words.en,
      waiting: (numbers, { at, size }) => `A push of ${amountOf(numbers, at, size, 'en')}, ready. Bet, and send it.`,
      ...(preset.id === 'free'
        ? {
            said: (_, outcome) => sayFree(outcome, 'en'),
            unmeasured: 'arrow at 0: it carries nothing',
            madeUp: 'Illustrative numbers, made up',
            station: (shown, isReached) => (isReached ? shown : `${shown}: nothing arrives`),
            about: (numbers, outcome, node) =>
              node !== outcome.shock.at && !outcome.arrivals.some((one) => one.node === node)
                ? 'Nothing arrives here: no arrow with a number above or below 0 comes from the push.'
                : words.en.about(numbers, outcome, node),
            nothingArrives: 'The arrows that leave this link are at 0.',
          }
        : {}),
    }),
    faults: (fault) =>
      fault.code === 'range'
        ? `The number of ${way([fault.arrow.from, fault.arrow.to], 'en')} cannot be that: it runs from ${writeShort(fault.arrow.field.least, 2, 'en')} to ${writeShort(fault.arrow.field.most, 2, 'en')}. The picture keeps to the last numbers that worked.`
        : `These arrows close a circle: ${way(fault.nodes, 'en')}. It would have to be counted round by round, which this sum does not do: set one of them to 0. The picture keeps to the last numbers that worked.`,
    betName: 'My bet',
    bet: ({ id }) =>
      id === 'sears-1998' ? 'My bet: extra sales a year' : 'My bet: standard deviations that reach profit',
    writeBet: (preset, bet) => writeBet(preset, bet, 'en'),
    betSaid: (preset, bet, outcome) => {
      const result = resultOf(outcome);
      const mine = `You bet ${writeBet(preset, bet, 'en')}`;
      if (result === undefined) return `${mine}; with these numbers nothing arrives to hold it against.`;
      const came = writeBet(preset, result, 'en');
      if (isRight(bet, result)) return `${mine} and it comes to ${came}: you were right.`;
      return `${mine} and it comes to ${came}: ${writeBet(preset, Math.abs(bet - result), 'en')} too ${bet > result ? 'high' : 'low'}.`;
    },
    coefficients: ({ id }) =>
      id === 'free' ? 'The numbers of the arrows' : 'The number that differs from firm to firm',
    lead: ({ id }) =>
      id === 'free'
        ? 'They are illustrative: change them. Each says by how many standard deviations a link moves when the one before it moves by one, from −1 to 1. At 0 an arrow carries nothing; those that take away are dashed.'
        : 'At the four firms of that study it ran from 0.20 to 0.45. Move it between the two and watch what changes at the end.',
    others: 'Four more arrows: the leaps and the way back',
    arrow: ({ from, to }) => `${nodeNames.en[from]} → ${name(to, 'en')}`,
    inShort: (outcome) => {
      const result = resultOf(outcome);
      return result === undefined
        ? 'Nothing reaches profit and growth'
        : `Profit and growth receive ${writeArrival(result, 'en')}`;
    },
    shared: (coefficient) => {
      const share = sharedVariance(coefficient);
      return `r² = ${percent(share, 'en')}: it explains about ${percent(share, 'en', 0)} of the differences in profitability between customers.`;
    },
  },
};

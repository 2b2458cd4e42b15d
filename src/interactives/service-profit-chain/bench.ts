// What a chain on a page of its own can do besides being pushed: other numbers on its arrows, and a bet.
import type { Field } from '#src/components/controls/read-field.ts';
import type { Language } from '#src/domain/language/language.ts';
import { benchWords } from './bench-words.ts';
import { faultOf, withCoefficients, type Arrow, type CoefficientName } from './coefficients.ts';
import { layout, type Picture } from './layout.ts';
import type { ChainNumbers, Outcome } from './model.ts';
import type { Inputs } from './push.ts';
import type { ChainWords } from './words.ts';

export interface Bench {
  readonly fields: Readonly<Record<CoefficientName, Field>>;
  readonly start: Readonly<Record<CoefficientName, number>>;
  /** What the reader may bet on. */
  readonly bets: Readonly<Record<'result', Field>>;
  readonly words: ChainWords;
  /** The bet as it stands in the picture. */
  readonly writeBet: (bet: number) => string;
  /** Why no effects can be worked out with such numbers, in a sentence; empty where they can. */
  readonly refuse: (inputs: Inputs) => string;
  /** The chain with such numbers on its arrows, drawn. */
  readonly play: (inputs: Inputs) => { readonly preset: ChainNumbers; readonly pictures: readonly Picture[] };
}

/** What stands around the figure on a page of its own knows this of it, and may do this with it. */
export interface Played {
  readonly inputs: Inputs;
  readonly outcome: Outcome;
  readonly bet: number | undefined;
  readonly isSent: boolean;
  /** Why these inputs give no effect; empty where they do. */
  readonly trouble: string;
  readonly beginnings: number;
  readonly change: (name: keyof Inputs, number: number) => void;
  readonly predict: (bet: number | undefined) => void;
  readonly refuse: (sentence: string) => void;
}

/** A bench for a set of numbers, some of whose arrows may be changed. */
export function createBench(
  preset: ChainNumbers,
  arrows: readonly Arrow[],
  widths: readonly number[],
  language: Language,
): Bench {
  const t = benchWords[language];
  return {
    fields: Object.fromEntries(arrows.map(({ name, field }) => [name, field])),
    start: Object.fromEntries(arrows.map(({ name, start }) => [name, start])),
    bets: { result: betField(preset) },
    words: t.chain(preset),
    writeBet: (bet) => t.writeBet(preset, bet),
    refuse(inputs) {
      const fault = faultOf(preset, arrows, inputs);
      return fault ? t.faults(fault) : '';
    },
    play(inputs) {
      const played = withCoefficients(preset, arrows, inputs);
      return { preset: played, pictures: widths.map((width) => layout(played, width, language, true)) };
    },
  };
}

/** What a reader bets on: what arrives at the results, in money where it comes to that. */
export const betField = ({ id }: ChainNumbers): Field =>
  id === 'sears-1998'
    ? { as: 'money', digits: 0, least: -1e12, most: 1e12 }
    : { as: 'number', digits: 2, least: -100, most: 100 };

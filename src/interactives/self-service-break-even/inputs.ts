// The inputs of the self-service figure: how each is written, what its slider offers, what may be typed.
import type { Field, Slider } from '#src/components/controls/read-field.ts';
import type { SelfService } from '#src/domain/operations/self-service.ts';

export type InputName = keyof SelfService;

export interface Input extends Field {
  readonly slider: Slider;
}

const share = { as: 'percent', digits: 0, least: 0, most: 1, slider: { from: 0, to: 1, step: 0.01 } } as const;
const each = { as: 'money', digits: 2, least: 0, most: 10_000 } as const;

/** Every input, in the order in which they are shown: the first four at once, the others when asked for. */
export const inputs: Readonly<Record<InputName, Input>> = {
  adoption: share,
  staffCost: { ...each, slider: { from: 0, to: 10, step: 0.05 } },
  failure: share,
  inducedDemand: { ...share, most: 10 },
  machineCost: { ...each, slider: { from: 0, to: 5, step: 0.05 } },
  transactions: {
    as: 'number',
    digits: 0,
    least: 0,
    most: 1e12,
    whole: true,
    slider: { from: 0, to: 300_000, step: 1000 },
  },
  incentive: { ...each, slider: { from: 0, to: 3, step: 0.05 } },
  fixedCost: { as: 'money', digits: 0, least: 0, most: 1e12, slider: { from: 0, to: 300_000, step: 1000 } },
};

export const inputNames = Object.keys(inputs) as readonly InputName[];

/** The inputs that matter first, and those behind them. */
export const firstInputs = inputNames.slice(0, 4);
export const otherInputs = inputNames.slice(4);

/** What the reader bets on: an adoption. */
export const bet: Field = share;

// What the customer gives and gets at the machine: inputs, results, and their picture as arithmetic.
import type { Field, Slider } from '#src/components/controls/read-field.ts';
import { linearScale } from '#src/components/charts/linear-scale.ts';
import { textWidth } from '#src/components/charts/labels.ts';
import {
  breakEvenAdoption,
  customerNet,
  incentiveToAgree,
  minutesSaved,
  type BreakEven,
  type CustomerSide,
  type SelfService,
  type TransactionTime,
} from '#src/domain/operations/self-service.ts';
import type { Language } from '#src/domain/language/language.ts';
import { customerWords } from './customer-words.ts';

/** What the customer's side needs besides the incentive, which is the firm's to set. */
export type CustomerInputs = TransactionTime & Pick<CustomerSide, 'valueOfAnHour' | 'effortCost'>;
export type CustomerName = keyof CustomerInputs;

const minutes = { as: 'number', digits: 0, least: 0, most: 240, slider: { from: 0, to: 30, step: 0.5 } } as const;

export const customerFields: Readonly<Record<CustomerName, Field & { readonly slider: Slider }>> = {
  deskWait: minutes,
  deskMinutes: minutes,
  machineWait: minutes,
  machineMinutes: minutes,
  valueOfAnHour: { as: 'money', digits: 2, least: 0, most: 1000, slider: { from: 0, to: 60, step: 0.5 } },
  effortCost: { as: 'money', digits: 2, least: 0, most: 100, slider: { from: 0, to: 5, step: 0.05 } },
};

export const customerNames = Object.keys(customerFields) as readonly CustomerName[];

/** The inputs of a case by name; what a case leaves out counts as nothing. */
export const customerInputsOf = (numbers: Readonly<Record<string, number>>): CustomerInputs =>
  Object.fromEntries(customerNames.map((name) => [name, numbers[name] ?? 0])) as unknown as CustomerInputs;

export interface CustomerResult {
  /** Minutes per transaction; negative where it takes longer. */
  readonly saved: number;
  /** What those minutes are worth. */
  readonly timeValue: number;
  readonly incentive: number;
  readonly effortCost: number;
  /** Money per transaction; negative where the customer loses. */
  readonly net: number;
  /** The incentive with which nobody loses. */
  readonly needed: number;
  /** The firm's break-even adoption if it paid that incentive. */
  readonly breakEven: BreakEven;
}

/** What is left to the customer, and what it would cost the firm that nobody loses. */
export function customerResult(inputs: CustomerInputs, firm: SelfService): CustomerResult {
  const saved = minutesSaved(inputs);
  const side = { minutesSaved: saved, valueOfAnHour: inputs.valueOfAnHour, effortCost: inputs.effortCost };
  const needed = incentiveToAgree(side);
  return {
    saved,
    timeValue: (saved / 60) * inputs.valueOfAnHour,
    incentive: firm.incentive,
    effortCost: inputs.effortCost,
    net: customerNet({ ...side, incentive: firm.incentive }),
    needed,
    breakEven: breakEvenAdoption({ ...firm, incentive: needed }),
  };
}

export interface Bar {
  readonly id: string;
  readonly kind: 'wait' | 'doing' | 'gain' | 'loss' | 'net';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface CustomerText {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly kind: 'heading' | 'row' | 'inside';
}

export interface CustomerPicture {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly texts: readonly CustomerText[];
  /** Where nothing is won nor lost, beside each bar of money. */
  readonly zero: { readonly x: number; readonly tops: readonly number[] };
}

export const barHeight = 16;
const row = 40;
const textSize = 12;

/**
 * The minutes of both ways as two bars, and the money that comes of them as steps from zero, at a width in pixels.
 *
 * @example layoutCustomer(mirador, result, 328, 'es').bars.length // 8
 */
export function layoutCustomer(
  inputs: CustomerInputs,
  result: CustomerResult,
  width: number,
  language: Language,
): CustomerPicture {
  const t = customerWords[language];
  const edge = 2;
  const right = width - edge;
  const ways = [
    { id: 'desk', name: t.desk, parts: [inputs.deskWait, inputs.deskMinutes] as const },
    { id: 'machine', name: t.machine, parts: [inputs.machineWait, inputs.machineMinutes] as const },
  ];
  const longest = Math.max(...ways.map(({ parts }) => parts[0] + parts[1]));
  const along = linearScale([0, longest === 0 ? 1 : longest], [edge, right]);
  const steps = stepsOf(result);
  const money = linearScale(rangeOf(steps), [edge, right]);
  const top = (place: number): number => 32 + row * place;
  const lower = top(ways.length) + 30;
  return {
    width,
    height: lower + row * steps.length + 4,
    zero: { x: money(0), tops: steps.map((_, place) => lower + row * place + 12) },
    bars: [
      ...ways.flatMap(({ id, parts: [wait, doing] }, place) => [
        { id: `${id}-wait`, kind: 'wait' as const, ...span(along, 0, wait), y: top(place) + 8 },
        { id: `${id}-doing`, kind: 'doing' as const, ...span(along, wait, wait + doing), y: top(place) + 8 },
      ]),
      ...steps.map(({ id, from, to }, place) => ({
        id,
        kind: id === 'net' ? ('net' as const) : to < from ? ('loss' as const) : ('gain' as const),
        ...span(money, from, to),
        y: lower + row * place + 12,
      })),
    ],
    texts: [
      { id: 'minutes', text: t.minutesHeading, x: edge, y: 14, anchor: 'start', kind: 'heading' },
      ...ways.flatMap(({ id, name, parts }, place): CustomerText[] => [
        { id: `${id}-name`, text: name, x: edge, y: top(place) + 3, anchor: 'start', kind: 'row' },
        {
          id: `${id}-total`,
          text: t.minutes(parts[0] + parts[1]),
          x: right,
          y: top(place) + 3,
          anchor: 'end',
          kind: 'row',
        },
        ...insideOf(id, parts, along, top(place) + 8 + 12, t.waiting),
      ]),
      { id: 'money', text: t.moneyHeading, x: edge, y: lower - 14, anchor: 'start', kind: 'heading' },
      ...steps.flatMap(({ id, from, to }, place): CustomerText[] => [
        { id: `${id}-name`, text: t.steps[id], x: edge, y: lower + row * place + 7, anchor: 'start', kind: 'row' },
        {
          id: `${id}-amount`,
          text: t.signed(to - from),
          x: right,
          y: lower + row * place + 7,
          anchor: 'end',
          kind: 'row',
        },
      ]),
    ],
  };
}

type StepId = 'time' | 'incentive' | 'effort' | 'net';

/** From nothing to what is left: each step begins where the one before ended, the last tells the whole. */
const stepsOf = ({ timeValue, incentive, effortCost, net }: CustomerResult) =>
  [
    { id: 'time', from: 0, to: timeValue },
    { id: 'incentive', from: timeValue, to: timeValue + incentive },
    { id: 'effort', from: timeValue + incentive, to: timeValue + incentive - effortCost },
    { id: 'net', from: 0, to: net },
  ] as const satisfies readonly { id: StepId; from: number; to: number }[];

function rangeOf(steps: readonly { readonly from: number; readonly to: number }[]): [number, number] {
  const ends = steps.flatMap(({ from, to }) => [from, to, 0]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return least === most ? [0, 1] : [least, most];
}

function span(scale: (value: number) => number, from: number, to: number): { x: number; width: number } {
  const [one, other] = [scale(from), scale(to)];
  return { x: Math.min(one, other), width: Math.abs(other - one) };
}

/** The word for waiting, where there is room for it inside its part of the bar. */
function insideOf(
  id: string,
  [wait]: readonly [number, number],
  along: (value: number) => number,
  y: number,
  waiting: string,
): readonly CustomerText[] {
  const room = along(wait) - along(0) - 10;
  return textWidth(waiting, textSize) > room
    ? []
    : [{ id: `${id}-waiting`, text: waiting, x: along(0) + 6, y, anchor: 'start', kind: 'inside' }];
}

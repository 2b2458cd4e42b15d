// The customer's minutes and money as arithmetic: inputs and a width in, bars and words with their places out.
import { textWidth } from '#src/components/charts/labels.ts';
import { linearScale } from '#src/components/charts/linear-scale.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { CustomerInputs, CustomerResult } from './customer.ts';
import { customerWords } from './customer-words.ts';

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
  readonly kind: 'heading' | 'row' | 'in-wait' | 'in-doing';
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
        ...insideOf(id, parts, along, top(place) + 8 + 12, [t.waiting, t.doing]),
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

/** The words for waiting and doing, each where there is room for it inside its part of the bar. */
function insideOf(
  id: string,
  [wait, doing]: readonly [number, number],
  along: (value: number) => number,
  y: number,
  names: readonly [string, string],
): readonly CustomerText[] {
  const parts = [
    { part: 'wait', from: 0, to: wait, text: names[0] },
    { part: 'doing', from: wait, to: wait + doing, text: names[1] },
  ] as const;
  return parts.flatMap(({ part, from, to, text }) =>
    textWidth(text, textSize) > along(to) - along(from) - 10
      ? []
      : [{ id: `${id}-${part}`, text, x: along(from) + 6, y, anchor: 'start' as const, kind: `in-${part}` as const }],
  );
}

// The picture of yearly saving against adoption, as arithmetic: inputs and a width in, everything that is drawn out.
import { scaleLinear } from 'd3';
import { placeLabels, type PlacedLabel, type Point } from '#src/components/charts/labels.ts';
import { breakEvenAdoption, yearlySaving, type SelfService } from '#src/domain/operations/self-service.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import { words } from './words.ts';

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly zero: number;
  readonly curve: { readonly from: Point; readonly to: Point };
  /** The areas where it loses and where it gains, as SVG paths; empty where there is none. */
  readonly loss: string;
  readonly gain: string;
  readonly verticalTicks: readonly Tick[];
  readonly horizontalTicks: readonly Tick[];
  readonly breakEven: Point | undefined;
  readonly today: Point;
  readonly labels: readonly PlacedLabel[];
}

/** Saving at an adoption, whatever the case plans. */
const savingAt = (inputs: SelfService, adoption: number) => yearlySaving({ ...inputs, adoption });

/**
 * Everything the picture shows, at a width in pixels.
 * @example layout(hotel, 328, 'es').labels.length // 3
 */
export function layout(inputs: SelfService, width: number, language: Language): Picture {
  const height = width < 420 ? 290 : 320;
  const plot = { left: width < 420 ? 58 : 66, right: width - 12, top: 32, bottom: height - 48 };
  const ends = [savingAt(inputs, 0), savingAt(inputs, 1), 0];
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const y = scaleLinear([Math.min(...ends), Math.max(...ends)], [plot.bottom, plot.top]);
  const curve = { from: { x: x(0), y: y(savingAt(inputs, 0)) }, to: { x: x(1), y: y(savingAt(inputs, 1)) } };
  const breakEven = breakEvenAdoption(inputs);
  const crossing = breakEven.kind === 'reached' ? { x: x(breakEven.adoption), y: y(0) } : undefined;
  const today = { x: x(inputs.adoption), y: y(yearlySaving(inputs)) };
  return {
    width,
    height,
    plot,
    zero: y(0),
    curve,
    ...areas(curve, y(0), crossing),
    verticalTicks: y.ticks(4).map((value) => ({
      at: y(value),
      text: formatNumber(value, { language, as: 'number', digits: 0 }),
    })),
    horizontalTicks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
      at: x(value),
      text: formatNumber(value, { language, as: 'percent', digits: 0 }),
    })),
    breakEven: crossing,
    today,
    labels: label(inputs, width, { plot, curve, zero: y(0), crossing, today, language }),
  };
}

function areas(curve: Picture['curve'], zero: number, crossing: Point | undefined): { loss: string; gain: string } {
  const triangle = (corner: Point, until: Point) =>
    `M${corner.x} ${zero}L${until.x} ${until.y}L${corner.x} ${corner.y}Z`;
  const whole = `M${curve.from.x} ${zero}L${curve.to.x} ${zero}L${curve.to.x} ${curve.to.y}L${curve.from.x} ${curve.from.y}Z`;
  if (crossing) return { loss: triangle(curve.from, crossing), gain: triangle(curve.to, crossing) };
  return curve.to.y < zero ? { loss: '', gain: whole } : { loss: whole, gain: '' };
}

interface Drawn {
  readonly plot: Picture['plot'];
  readonly curve: Picture['curve'];
  readonly zero: number;
  readonly crossing: Point | undefined;
  readonly today: Point;
  readonly language: Language;
}

function label(inputs: SelfService, width: number, drawn: Drawn): readonly PlacedLabel[] {
  const { plot, curve, zero, crossing, today, language } = drawn;
  const t = words[language];
  const breakEven = breakEvenAdoption(inputs);
  return placeLabels(
    [
      { id: 'today', text: t.today(inputs.adoption), near: today, size: 12.5, bold: true },
      ...(crossing && breakEven.kind === 'reached'
        ? [{ id: 'breakEven', text: t.pays(breakEven.adoption), near: crossing, size: 12.5, bold: true }]
        : []),
      { id: 'nobody', text: t.nobody(savingAt(inputs, 0)), near: curve.from, size: 12 },
    ],
    { x: plot.left, y: plot.top, width: width - plot.left, height: plot.bottom - plot.top + 6 },
    [curve, { from: { x: plot.left, y: zero }, to: { x: plot.right, y: zero } }],
    [today, ...(crossing ? [crossing] : [])],
  );
}

/** The curve as numbers: saving at each tenth of adoption. */
export const table = (inputs: SelfService): readonly { readonly adoption: number; readonly saving: number }[] =>
  [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((adoption) => ({
    adoption,
    saving: savingAt(inputs, adoption),
  }));

/** The inputs of a case by name; what a case leaves out counts as nothing. */
export function inputsOf(numbers: Readonly<Record<string, number>>): SelfService {
  const of = (name: keyof SelfService) => numbers[name] ?? 0;
  return {
    transactions: of('transactions'),
    staffCost: of('staffCost'),
    machineCost: of('machineCost'),
    failure: of('failure'),
    inducedDemand: of('inducedDemand'),
    incentive: of('incentive'),
    fixedCost: of('fixedCost'),
    adoption: of('adoption'),
  };
}

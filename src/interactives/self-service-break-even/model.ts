// The picture of yearly saving against adoption, as arithmetic: inputs and a width in, everything that is drawn out.
import { linearScale } from '#src/components/charts/linear-scale.ts';
import { linearTicks } from '#src/components/charts/linear-ticks.ts';
import { placeLabels, type PlacedLabel, type Point } from '#src/components/charts/labels.ts';
import { breakEvenAdoption, yearlySaving, type SelfService } from '#src/domain/operations/self-service.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import { words, type Thousands } from './words.ts';

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
  /** What the vertical axis counts in. */
  readonly unit: string;
  readonly verticalTicks: readonly Tick[];
  readonly horizontalTicks: readonly Tick[];
  readonly breakEven: Point | undefined;
  readonly today: Point;
  /** Where the reader's bet stands, on the line of zero. */
  readonly bet: Point | undefined;
  readonly labels: readonly PlacedLabel[];
}

/** Saving at an adoption, whatever the case plans. */
const savingAt = (inputs: SelfService, adoption: number) => yearlySaving({ ...inputs, adoption });

/**
 * Everything the picture shows, at a width in pixels.
 *
 * @param bet the adoption at which the reader thinks it pays
 * @example layout(hotel, 328, 'es').labels.length // 3
 */
export function layout(inputs: SelfService, width: number, language: Language, bet?: number): Picture {
  const height = width < 420 ? 272 : 320;
  const plot = { left: width < 420 ? 58 : 66, right: width - 12, top: 32, bottom: height - 48 };
  const ends = [savingAt(inputs, 0), savingAt(inputs, 1), 0];
  const x = linearScale([0, 1], [plot.left, plot.right]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const y = linearScale([lowest, highest], [plot.bottom, plot.top]);
  const curve = { from: { x: x(0), y: y(savingAt(inputs, 0)) }, to: { x: x(1), y: y(savingAt(inputs, 1)) } };
  const breakEven = breakEvenAdoption(inputs);
  const crossing = breakEven.kind === 'reached' ? { x: x(breakEven.adoption), y: y(0) } : undefined;
  const today = { x: x(inputs.adoption), y: y(yearlySaving(inputs)) };
  const betAt = bet === undefined ? undefined : { x: x(bet), y: y(0) };
  const vertical = verticalAxis(linearTicks(lowest, highest, 4), language);
  return {
    width,
    height,
    plot,
    zero: y(0),
    curve,
    ...areas(curve, y(0), crossing),
    unit: words[language].vertical[vertical.thousands],
    verticalTicks: vertical.ticks.map(({ value, text }) => ({ at: y(value), text })),
    horizontalTicks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
      at: x(value),
      text: formatNumber(value, { language, as: 'percent', digits: 0 }),
    })),
    breakEven: crossing,
    today,
    bet: betAt,
    labels: label(inputs, width, { plot, curve, zero: y(0), crossing, today, language, bet, betAt }),
  };
}

/** Marks of the vertical axis, in a unit that keeps them short; steps too fine to be written leave zero alone. */
function verticalAxis(values: readonly number[], language: Language) {
  const largest = Math.max(...values.map(Math.abs));
  const thousands: Thousands = largest >= 1e12 ? 12 : largest >= 1e6 ? 6 : 0;
  const unit = 10 ** thousands;
  const step = Math.abs((values[1] ?? 0) - (values[0] ?? 0)) / unit;
  const digits = step === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const shown = digits > 3 ? [0] : values;
  return {
    thousands,
    ticks: shown.map((value) => ({
      value,
      text: formatNumber(value / unit, { language, as: 'number', digits: digits > 3 ? 0 : digits }),
    })),
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
  readonly bet: number | undefined;
  readonly betAt: Point | undefined;
}

function label(inputs: SelfService, width: number, drawn: Drawn): readonly PlacedLabel[] {
  const { plot, curve, zero, crossing, today, language, bet, betAt } = drawn;
  const t = words[language];
  const breakEven = breakEvenAdoption(inputs);
  return placeLabels(
    [
      { id: 'today', text: t.today(inputs.adoption, yearlySaving(inputs)), near: today, size: 12.5, bold: true },
      ...(crossing && breakEven.kind === 'reached'
        ? [{ id: 'breakEven', text: t.pays(breakEven.adoption), near: crossing, size: 12.5, bold: true }]
        : []),
      ...(betAt && bet !== undefined ? [{ id: 'bet', text: t.myBet(bet), near: betAt, size: 12 }] : []),
      { id: 'nobody', text: t.nobody(savingAt(inputs, 0)), near: curve.from, size: 12 },
    ],
    { x: plot.left, y: plot.top, width: width - plot.left, height: plot.bottom - plot.top + 9 },
    [curve, { from: { x: plot.left, y: zero }, to: { x: plot.right, y: zero } }],
    [today, ...(crossing ? [crossing] : []), ...(betAt ? [betAt] : [])],
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

// Round numbers along an axis: d3 has them too, in a file that brings along histograms and quantiles.

/** From where on twos, fives and tens are nearer than the step below them. */
const [two, five, ten] = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)];

/**
 * About as many round numbers as wanted between two numbers, both included: ones, twos and fives times a power of ten.
 *
 * @example linearTicks(-21000, 25280, 4) // [-20000, 0, 20000]
 * @see https://d3js.org/d3-array/ticks the same rule
 */
export function linearTicks(first: number, last: number, wanted: number): readonly number[] {
  if (!(last > first)) return [first];
  const rough = (last - first) / wanted;
  const power = Math.floor(Math.log10(rough));
  const over = rough / 10 ** power;
  const factor = over >= ten ? 10 : over >= five ? 5 : over >= two ? 2 : 1;
  // Below one, dividing by a whole number keeps 0.3 from becoming 0.30000000000000004.
  const steps = 10 ** -power / factor;
  const tick = (index: number): number => (power < 0 ? index / steps : index * (factor * 10 ** power));
  const place = (number: number): number => Math.round(power < 0 ? number * steps : number / (factor * 10 ** power));
  const from = place(first) + (tick(place(first)) < first ? 1 : 0);
  const to = place(last) - (tick(place(last)) > last ? 1 : 0);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => tick(from + index));
}

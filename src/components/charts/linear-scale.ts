// A straight scale: d3's own brings colours and dates along, three times what the whole figure weighs.

type Ends = readonly [number, number];

/**
 * Where a number stands on an axis.
 *
 * @param domain the numbers at the ends; where both are the same, everything stands in the middle
 * @param range  the places at the ends
 * @example linearScale([0, 100], [20, 220])(50) // 120
 */
export const linearScale =
  ([first, last]: Ends, [from, to]: Ends) =>
  (number: number): number =>
    from + (to - from) * (first === last ? 0.5 : (number - first) / (last - first));

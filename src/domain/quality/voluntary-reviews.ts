// What the average of the reviews says, when only those who feel like it write one.

/** Guests who think alike of a stay. */
export interface OpinionGroup {
  /** How many there are, 0 or more. */
  readonly guests: number;
  /** Stars they would give, 1 to 5. */
  readonly rating: number;
  /** Share of them who write a review, 0–1. */
  readonly writing: number;
}

export interface VoluntaryReviews {
  readonly guests: number;
  readonly reviews: number;
  /** Mean rating of everybody, written or not; undefined where there is nobody. */
  readonly guestAverage?: number;
  /** Mean rating of the reviews; undefined where nobody writes. */
  readonly reviewAverage?: number;
}

/**
 * The average of everybody's opinion beside the average of the opinions written down.
 *
 *   average of reviews = Σ guests × writing × rating ÷ Σ guests × writing
 *
 * Where all groups write in the same share, both are equal: it is the difference in writing that biases the reviews.
 *
 * @throws RangeError for a negative count or a share outside 0–1
 * @example compareReviews([{ guests: 9, rating: 4, writing: 0 }, { guests: 1, rating: 1, writing: 1 }]).reviewAverage // 1
 * @see hu-pavlou-zhang-2009
 */
export function compareReviews(groups: readonly OpinionGroup[]): VoluntaryReviews {
  for (const { guests, writing } of groups) {
    if (!(guests >= 0)) throw new RangeError('a group cannot have fewer than no guests');
    if (!(writing >= 0 && writing <= 1)) throw new RangeError('the share who write lies between 0 and 1');
  }
  const everybody = groups.map(({ guests, rating }) => ({ weight: guests, rating }));
  const writers = groups.map(({ guests, rating, writing }) => ({ weight: guests * writing, rating }));
  const [guestAverage, reviewAverage] = [weightedMean(everybody), weightedMean(writers)];
  return {
    guests: total(everybody),
    reviews: total(writers),
    ...(guestAverage === undefined ? {} : { guestAverage }),
    ...(reviewAverage === undefined ? {} : { reviewAverage }),
  };
}

interface Weighted {
  readonly weight: number;
  readonly rating: number;
}

const total = (all: readonly Weighted[]): number => all.reduce((sum, { weight }) => sum + weight, 0);

function weightedMean(all: readonly Weighted[]): number | undefined {
  const weights = total(all);
  return weights > 0 ? all.reduce((sum, { weight, rating }) => sum + weight * rating, 0) / weights : undefined;
}

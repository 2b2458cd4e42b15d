// The numbers of a week of reviews that prose and questions may name.
import { compareReviews, type OpinionGroup } from '#src/domain/quality/voluntary-reviews.ts';
import type { Model, Numbers } from '../model.ts';

const groups = ['delighted', 'content', 'angry'] as const;
type Group = (typeof groups)[number];

const groupOf = (group: Group, given: Numbers): OpinionGroup => ({
  guests: given[`${group}Guests`] ?? 0,
  rating: given[`${group}Rating`] ?? 0,
  writing: given[`${group}Writing`] ?? 0,
});

/** Inputs are `<group>Guests` (people), `<group>Rating` (1–5) and `<group>Writing` (0–1) of three groups. */
export const model: Model = {
  inputs: groups.flatMap((group) => [`${group}Guests`, `${group}Rating`, `${group}Writing`]),
  outputs: [
    ...groups.map((group) => `${group}Reviews`),
    ...groups.map((group) => `${group}Stars`),
    'guests',
    'reviews',
    'responding',
    'guestAverage',
    'reviewAverage',
    'plainAverage',
    'angryShareOfGuests',
    'angryShareOfReviews',
    'stars',
  ],
  compute(given: Numbers): Numbers {
    const all = groups.map((group) => ({ group, ...groupOf(group, given) }));
    const { guests, reviews, guestAverage, reviewAverage } = compareReviews(all);
    const written = ({ guests: people, writing }: OpinionGroup): number => people * writing;
    const angry = groupOf('angry', given);
    return {
      ...given,
      ...Object.fromEntries(all.map((one) => [`${one.group}Reviews`, written(one)])),
      ...Object.fromEntries(all.map((one) => [`${one.group}Stars`, written(one) * one.rating])),
      guests,
      reviews,
      stars: all.reduce((sum, one) => sum + written(one) * one.rating, 0),
      plainAverage: all.reduce((sum, { rating }) => sum + rating, 0) / all.length,
      ...(guestAverage === undefined ? {} : { guestAverage }),
      ...(reviewAverage === undefined ? {} : { reviewAverage }),
      ...(guests > 0 ? { responding: reviews / guests, angryShareOfGuests: angry.guests / guests } : {}),
      ...(reviews > 0 ? { angryShareOfReviews: written(angry) / reviews } : {}),
    };
  },
};

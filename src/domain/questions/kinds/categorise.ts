// Grades items put into categories: a point for each one in a category that is accepted.
import type { CategoriseAnswer } from '../answer.ts';
import { unanswered, type Grader, type KeyReader, type Reviewer } from '../grading.ts';
import type { CategoriseKey } from '../key.ts';

/** The question without its words. */
export const readKey: KeyReader<'categorise'> = ({ categories, items }) => ({
  categories: categories.map(({ id }) => ({ id })),
  items: items.map(({ id, category }) => ({ id, category })),
});

type Item = CategoriseKey['items'][number];

/** Where an item was put; undefined while it is nowhere, or in a category the question does not have. */
function placeOf({ id }: Item, { categories }: CategoriseKey, { placed }: CategoriseAnswer): string | undefined {
  const place = Object.hasOwn(placed, id) ? placed[id] : undefined;
  return categories.find((category) => category.id === place)?.id;
}

const accepts = (item: Item, category: string): boolean => [item.category].flat().includes(category);

/**
 * The items that are nowhere yet: what to ask for before checking.
 *
 * @example findUnplaced(key, { placed: {} }).length // all of them
 */
export const findUnplaced = (key: CategoriseKey, answer: CategoriseAnswer): readonly string[] =>
  key.items.filter((item) => placeOf(item, key, answer) === undefined).map(({ id }) => id);

/**
 * A point for each item in a category that is accepted. An item that was not placed earns nothing and is not called
 * wrong; where none was placed the question is unanswered.
 */
export const grade: Grader<'categorise'> = (key, answer) => {
  const { items } = key;
  if (findUnplaced(key, answer).length === items.length) return unanswered;
  const right = items.filter((item) => accepts(item, placeOf(item, key, answer) ?? ''));
  return { kind: 'graded', earned: right.length, possible: items.length };
};

/** The reason of every item. */
export const review: Reviewer<'categorise'> = (key, answer) => {
  if (findUnplaced(key, answer).length === key.items.length) return [];
  return key.items.map((item) => {
    const place = placeOf(item, key, answer);
    if (place === undefined) return { about: 'item', id: item.id, verdict: 'empty' };
    return { about: 'item', id: item.id, verdict: accepts(item, place) ? 'right' : 'wrong' };
  });
};

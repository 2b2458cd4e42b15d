// Grades steps put in order: as many points as there are steps in the longest run that is already in its order.
import type { OrderAnswer } from '../answer.ts';
import { unanswered, type Grader, type Reviewer } from '../grading.ts';
import type { OrderKey } from '../key.ts';
import type { QuestionOf } from '../schema.ts';

/** The question without its words: each item with the number of steps that must come before it. */
export const readKey = ({ items, interchangeable = [] }: QuestionOf<'order'>): OrderKey => ({
  items: items.map(({ id }, index) => {
    const group = interchangeable.find((one) => one.includes(id)) ?? [id];
    return { id, place: Math.min(index, ...group.map((one) => items.findIndex((item) => item.id === one))) };
  }),
});

type Item = OrderKey['items'][number];

/** The items as they were put, each once; ids that the question does not have are left out. */
const arrange = ({ items }: OrderKey, { order }: OrderAnswer): readonly Item[] =>
  [...new Set(order)].flatMap((id) => items.find((item) => item.id === id) ?? []);

/**
 * The items that may stay where they are relative to one another: the longest run in the right order, not necessarily
 * of neighbours. Counting items in their absolute place would call all of them wrong when the first was put last; of
 * this run, one is out of order. Two is the shortest: any single item is in order with itself.
 *
 * @example findInOrder(key, { order: ['b', 'c', 'd', 'a'] }) // ['b', 'c', 'd']
 */
export function findInOrder(key: OrderKey, answer: OrderAnswer): readonly string[] {
  const runs: (readonly Item[])[] = [];
  for (const item of arrange(key, answer)) {
    const before = runs.filter((run) => (run.at(-1)?.place ?? 0) <= item.place);
    runs.push([...longest(before), item]);
  }
  const found = longest(runs);
  return found.length > 1 ? found.map(({ id }) => id) : [];
}

/** The longest list, of several the first. */
const longest = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.reduce<readonly T[]>((best, list) => (list.length > best.length ? list : best), []);

/**
 * A point for each item of the longest run in the right order. What nobody has moved is not an answer.
 *
 * @example grade(key, { order: ['b', 'c', 'd', 'a'] }) // { kind: 'graded', earned: 3, possible: 4 }
 * @see moodle's question type “ordering”, where it is called longest ordered subset
 */
export const grade: Grader<'order'> = (key, answer) =>
  arrange(key, answer).length === 0
    ? unanswered
    : { kind: 'graded', earned: findInOrder(key, answer).length, possible: key.items.length };

/** The reason of every item, in the right order. */
export const review: Reviewer<'order'> = (key, answer) => {
  const put = arrange(key, answer);
  if (put.length === 0) return [];
  const inOrder = findInOrder(key, answer);
  return key.items.map(({ id }) => {
    const verdict = inOrder.includes(id) ? 'right' : put.some((one) => one.id === id) ? 'wrong' : 'empty';
    return { about: 'item', id, verdict };
  });
};

/**
 * The places an item may take, counted from 1: one, or several where it may change places with its neighbours.
 *
 * @example placesOf(key, 'b') // [2]
 */
export function placesOf({ items }: OrderKey, id: string): readonly number[] {
  const place = items.find((item) => item.id === id)?.place;
  return items.filter((item) => item.place === place).map((_, index) => (place ?? 0) + index + 1);
}

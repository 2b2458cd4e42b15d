// Steps to be put in order: what may change places stands together, and not everything may.
import { nearest } from '#src/domain/language/nearest.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import type { Address, Problem } from '../facts.ts';

/** Groups of interchangeable items that make no sense. */
export function* checkOrder(question: QuestionOf<'order'>, at: Address): Iterable<Problem> {
  const ids = question.items.map(({ id }) => id);
  const seen = new Set<string>();
  for (const [index, group] of (question.interchangeable ?? []).entries()) {
    const here = [...at, 'interchangeable', index];
    for (const [place, id] of group.entries()) {
      if (!ids.includes(id)) {
        const meant = nearest(id, ids);
        yield {
          at: [...here, place],
          what: `“${id}” is no item of its question`,
          todo: meant === undefined ? `use some of ${ids.join(', ')}` : `did you mean “${meant}”?`,
        };
      } else if (seen.has(id))
        yield {
          at: [...here, place],
          what: `the item “${id}” is named twice under \`interchangeable\``,
          todo: 'name it once; put those that may change places into one group',
        };
      seen.add(id);
    }
    const places = group.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
    if (new Set(places).size > 1 && Math.max(...places) - Math.min(...places) !== new Set(places).size - 1)
      yield {
        at: here,
        what: 'these items may change places, but others stand between them',
        todo: 'move them next to each other under `items`, or name those in between too',
      };
    if (new Set(places).size === ids.length)
      yield {
        at: here,
        what: `every order of the question “${question.id}” is right`,
        todo: 'leave out an item whose place matters, or ask otherwise',
      };
  }
}

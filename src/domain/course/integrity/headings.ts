// The headings of a text: each with its own permanent id, those that every lesson has in their order.
import type { Address, Problem, Prose } from '../facts.ts';
import { fixedHeadings, idShape } from '../vocabulary.ts';

// Addresses of other things on the same page begin like this.
const reservedBeginning = /^(question|figure|note|reference|case|confusion|objective)-/;

/** Headings without a permanent id of their own. */
export function* checkHeadings({ headings }: Prose, prose: Address): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { id, text }] of headings.entries()) {
    const at = [...prose, 'headings', index];
    if (id === '')
      yield { at, what: `the heading “${text}” has no permanent id`, todo: 'write one in English after it: {#its-id}' };
    else if (!idShape.test(id))
      yield {
        at,
        what: `“${id}” cannot be the id of a heading`,
        todo: 'use lower-case English words joined by hyphens',
      };
    else if (reservedBeginning.test(id))
      yield { at, what: `the id “${id}” begins like those of questions, figures and notes`, todo: 'choose another id' };
    else if (seen.has(id)) yield { at, what: `two headings have the id “${id}”`, todo: 'choose another id' };
    seen.add(id);
  }
}

/** The headings every lesson has: all there, in order. */
export function* checkFixedHeadings({ headings }: Prose, prose: Address): Iterable<Problem> {
  const seen = new Set(headings.map(({ id }) => id));
  const missing = fixedHeadings.filter((id) => !seen.has(id));
  for (const id of missing)
    yield {
      at: prose,
      what: `the part “${id}” is missing`,
      todo: `write it under a heading with {#${id}}`,
    };
  const there = headings.map(({ id }) => id).filter((id) => fixedHeadings.includes(id));
  const wrong = there.find((id, index) => id !== fixedHeadings.filter((one) => there.includes(one))[index]);
  if (wrong !== undefined && new Set(there).size === there.length)
    yield {
      at: [...prose, 'headings', headings.findIndex(({ id }) => id === wrong)],
      what: `the part “${wrong}” is not in its place`,
      todo: `keep the order ${fixedHeadings.join(', ')}`,
    };
}

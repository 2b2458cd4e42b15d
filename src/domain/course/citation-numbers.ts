// In which order a lesson cites its works.
import type { Prose } from './facts.ts';

/**
 * The number of each cited work: they count from 1 in the order of their first citation.
 * @example numberCitations(prose).get('campbell-frei-2010') // 1
 */
export function numberCitations(prose: Prose): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { name, attributes } of prose.uses) {
    const id = attributes['id'];
    if (name === 'Cite' && id !== undefined && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

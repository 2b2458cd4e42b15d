// What two devices know, put together: a union by id, the same in any order and any number of times.
import { slotOf } from './event.ts';
import { compareEvents, isLater, placeOf } from './order.ts';
import { writePlain } from './plain.ts';
import type { Kept } from './read-event.ts';

/**
 * The records of both, each once, in the order in which things happened; drafts and inputs that a later one took the
 * place of are left out. Idempotent, commutative and associative.
 *
 * @example merge(phone, laptop) // what both devices should hold from now on
 */
export function merge(one: readonly Kept[], other: readonly Kept[]): readonly Kept[] {
  const byId = new Map<string, Kept>();
  for (const kept of [...one, ...other]) {
    const known = byId.get(kept.id);
    byId.set(kept.id, known ? preferOne(known, kept) : kept);
  }
  return dropReplaced([...byId.values()]).sort(compareKept);
}

// One id, two contents: somebody edited a file. Any rule will do, as long as every device follows the same.
const preferOne = (one: Kept, other: Kept): Kept => (writePlain(one.record) >= writePlain(other.record) ? one : other);

/** What is left when of the events with one slot only the last is kept. @see slotOf */
function dropReplaced(all: readonly Kept[]): Kept[] {
  const last = new Map<string, Kept & { kind: 'event' }>();
  for (const kept of all) {
    const slot = kept.kind === 'event' ? slotOf(kept.event) : undefined;
    if (kept.kind === 'event' && slot !== undefined && isLater(kept.event, last.get(slot)?.event)) last.set(slot, kept);
  }
  return all.filter((kept) => {
    const slot = kept.kind === 'event' ? slotOf(kept.event) : undefined;
    return slot === undefined || last.get(slot) === kept;
  });
}

const compareKept = (one: Kept, other: Kept): number => compareEvents(placedOf(one), placedOf(other));

/** Records of a newer edition may tell the time in another way: these come first. */
function placedOf(kept: Kept): { readonly id: string; readonly at: string } {
  if (kept.kind === 'event') return { id: kept.id, at: placeOf(kept.event) };
  const { at, place } = kept.record;
  return { id: kept.id, at: typeof place === 'string' ? place : typeof at === 'string' ? at : '' };
}

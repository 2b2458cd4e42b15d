// What two devices know, put together: a union by id, the same in any order and any number of times.
import { slotOf } from './event.ts';
import { isLater, placeOf } from './order.ts';
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
  return sortByOrder(dropReplaced([...byId.values()]));
}

/** Of one id with two contents (somebody edited a file) any rule will do, as long as every device follows the same. */
function preferOne(one: Kept, other: Kept): Kept {
  // Nearly always both are the same, and that is quickly seen.
  if (JSON.stringify(one.record) === JSON.stringify(other.record)) return one;
  return writePlain(one.record) >= writePlain(other.record) ? one : other;
}

/** What is left when of the events with one slot only the last is kept. @see slotOf */
function dropReplaced(all: readonly Kept[]): readonly Kept[] {
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

/** As compareEvents orders events, but written down once per record; those of a newer edition may tell the time in another way. */
function orderOf(kept: Kept): string {
  if (kept.kind === 'event') return `${placeOf(kept.event)} ${kept.id}`;
  const { at, place } = kept.record;
  const moment = typeof place === 'string' ? place : typeof at === 'string' ? at : '';
  return `${moment} ${kept.id}`;
}

function sortByOrder(all: readonly Kept[]): readonly Kept[] {
  const placed = all.map((kept) => ({ kept, order: orderOf(kept) }));
  return placed.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ kept }) => kept);
}

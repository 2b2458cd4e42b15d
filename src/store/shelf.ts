// The records this page knows, by id: of each draft only the last, and the latest moment of all.
import { slotOf, type LearnerEvent } from '#src/domain/learner/event.ts';
import { isLater, placeOf } from '#src/domain/learner/order.ts';
import type { Kept } from '#src/domain/learner/read-event.ts';

type KeptEvent = Kept & { readonly kind: 'event' };

export interface Shelf {
  /** Puts a record there. @returns the ids of records that need not be kept any more, perhaps its own */
  put(kept: Kept): readonly string[];
  has(id: string): boolean;
  records(): readonly Kept[];
  events(): readonly LearnerEvent[];
  /** Records that only a newer edition understands. */
  countLater(): number;
  /** The latest place of any event; undefined while there is none. */
  lastPlace(): string | undefined;
  clear(): void;
}

/** An empty shelf. */
export function createShelf(): Shelf {
  const byId = new Map<string, Kept>();
  const slots = new Map<string, KeptEvent>();
  let last: string | undefined;

  return {
    put(kept) {
      if (byId.has(kept.id)) return [];
      if (kept.kind === 'event') {
        const place = placeOf(kept.event);
        last = last === undefined || place > last ? place : last;
        const slot = slotOf(kept.event);
        const before = slot === undefined ? undefined : slots.get(slot);
        if (before && !isLater(kept.event, before.event)) return [kept.id];
        if (slot !== undefined) slots.set(slot, kept);
        if (before) {
          byId.delete(before.id);
          byId.set(kept.id, kept);
          return [before.id];
        }
      }
      byId.set(kept.id, kept);
      return [];
    },
    has: (id) => byId.has(id),
    records: () => [...byId.values()],
    events: () => [...byId.values()].flatMap((kept) => (kept.kind === 'event' ? kept.event : [])),
    countLater: () => [...byId.values()].filter(({ kind }) => kind === 'later').length,
    lastPlace: () => last,
    clear() {
      byId.clear();
      slots.clear();
      last = undefined;
    },
  };
}

// The records this page knows, by id: of each draft only the last, and the latest moment of all.
import { slotOf, type LearnerEvent } from '#src/domain/learner/event.ts';
import { isLater, placeOf } from '#src/domain/learner/order.ts';
import type { Kept } from '#src/domain/learner/read-event.ts';

type KeptEvent = Kept & { readonly kind: 'event' };

export interface Shelf {
  /** Puts a record there. @returns the ids of records that need not be kept any more, perhaps its own */
  put(kept: Kept): readonly string[];
  records(): readonly Kept[];
  /** Every event; as long as none was replaced, what was there before comes first, in the same order. */
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
  let later = 0;
  // With a hundred thousand events, going through all of them for each answer would be felt.
  let listed: readonly LearnerEvent[] | undefined = [];
  let unlisted: LearnerEvent[] = [];

  function putEvent(kept: KeptEvent): readonly string[] {
    const place = placeOf(kept.event);
    last = last === undefined || place > last ? place : last;
    const slot = slotOf(kept.event);
    const before = slot === undefined ? undefined : slots.get(slot);
    if (before && !isLater(kept.event, before.event)) return [kept.id];
    if (slot !== undefined) slots.set(slot, kept);
    byId.set(kept.id, kept);
    unlisted.push(kept.event);
    if (!before) return [];
    byId.delete(before.id);
    listed = undefined;
    return [before.id];
  }

  return {
    put(kept) {
      if (byId.has(kept.id)) return [];
      if (kept.kind === 'event') return putEvent(kept);
      byId.set(kept.id, kept);
      later += 1;
      return [];
    },
    records: () => [...byId.values()],
    events() {
      if (listed === undefined)
        listed = [...byId.values()].flatMap((kept) => (kept.kind === 'event' ? kept.event : []));
      else if (unlisted.length > 0) listed = [...listed, ...unlisted];
      unlisted = [];
      return listed;
    },
    countLater: () => later,
    lastPlace: () => last,
    clear() {
      byId.clear();
      slots.clear();
      last = undefined;
      later = 0;
      listed = [];
      unlisted = [];
    },
  };
}

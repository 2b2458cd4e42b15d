// The learner's memory: one deed appends one event; the disk, the other tabs and the notice follow from that.
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { isAnswer, type Deed, type LearnerEvent } from '#src/domain/learner/event.ts';
import { stampEvent, writeMoment } from '#src/domain/learner/order.ts';
import { readEvent, type Kept } from '#src/domain/learner/read-event.ts';
import { createShelf } from './shelf.ts';
import type { Outcome, Trouble } from './storage.ts';
import type { Surroundings } from './surroundings.ts';
import type { Message } from './tabs.ts';

/** Where what the learner does is kept. */
export type Keeping =
  /** The disk has not answered yet, or was not asked. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'disk' }
  /** Only in this page, for as long as it is open; `unsaved` events would be lost with it. */
  | { readonly kind: 'memory'; readonly why: Trouble; readonly unsaved: number };

/** What the learner should be told about their memory. */
export interface Notice {
  readonly keeping: Keeping;
  /** Records that made no sense and were set aside; they can be downloaded. */
  readonly damaged: number;
  /** Records of a newer edition, kept as they are. */
  readonly later: number;
}

/** What a page knows when it has read its disk. */
export interface Knowledge {
  readonly records: readonly Kept[];
  /** Records that made no sense, as they are. */
  readonly aside: readonly unknown[];
  /** The moment it is, as events write it. */
  readonly now: string;
}

export interface Learner {
  /** Everything the learner did that still matters, in no particular order. Reading it opens the disk. */
  readonly $events: ReadableAtom<readonly LearnerEvent[]>;
  readonly $notice: ReadableAtom<Notice>;
  /** Resolves when what the disk holds is in `$events`, or could not be read. */
  readonly load: () => Promise<void>;
  /** Adds an event to `$events` at once. @returns where it is kept, once that is certain */
  readonly record: (deed: Deed) => Promise<Keeping['kind']>;
  /** Everything there is to take away. */
  readonly look: () => Promise<Knowledge>;
  /** Puts other records in the place of those known. @returns how many are new, and where they are kept */
  readonly adopt: (
    change: (known: readonly Kept[]) => readonly Kept[],
  ) => Promise<{ readonly added: number; readonly keeping: Keeping['kind'] }>;
  /** Deletes everything, on the disk and in every tab. */
  readonly forget: () => Promise<Outcome<undefined>>;
}

const nothing: Notice = { keeping: { kind: 'waiting' }, damaged: 0, later: 0 };

/**
 * A memory that lives in the surroundings found when it is first used.
 *
 * @param find undefined while the site is built: then there is nothing to remember, and nothing is said about it
 */
export function createLearner(find: () => Surroundings | undefined): Learner {
  const $events = atom<readonly LearnerEvent[]>([]);
  const $notice = atom<Notice>(nothing);
  const shelf = createShelf();
  /** Recorded here, and not yet known to be on the disk. */
  const unsaved = new Map<string, Kept>();
  /** On the disk, and replaced by something else. */
  const replaced = new Set<string>();
  let aside: readonly unknown[] = [];
  let trouble: Trouble | undefined;
  let hasAskedToStay = false;
  let around: Surroundings | undefined;
  let loading: Promise<void> | undefined;
  let timesEmptied = 0;

  function start(): Surroundings | undefined {
    if (around) return around;
    around = find();
    around?.tabs.listen(hear);
    around?.onReturn(() => void reload());
    return around;
  }

  const tellKeeping = (): Keeping =>
    trouble === undefined ? { kind: 'disk' } : { kind: 'memory', why: trouble, unsaved: unsaved.size };

  const tellNotice = (): void => {
    $notice.set({ keeping: tellKeeping(), damaged: aside.length, later: shelf.countLater() });
  };

  function put(kept: Kept): void {
    for (const id of shelf.put(kept)) {
      unsaved.delete(id);
      replaced.add(id);
    }
  }

  function load(): Promise<void> {
    loading ??= reload();
    return loading;
  }

  async function reload(): Promise<void> {
    const here = start();
    if (!here) return;
    const before = new Set(shelf.records().map(({ id }) => id));
    const emptiedBefore = timesEmptied;
    const contents = await here.storage.read();
    if (timesEmptied > emptiedBefore) return reload();
    if (contents.kind === 'failed') {
      trouble = contents.why;
      tellNotice();
      return;
    }
    trouble = unsaved.size > 0 ? trouble : undefined;
    const readings = contents.value.events.map((record) => ({ record, reading: readEvent(record) }));
    // What is neither on the disk nor new since it was asked was deleted by another tab.
    const meanwhile = shelf.records().filter(({ id }) => !before.has(id) || unsaved.has(id));
    shelf.clear();
    for (const { reading } of readings) if (reading.kind !== 'damaged') put(reading);
    meanwhile.forEach(put);
    const damaged = readings.flatMap(({ record, reading }) => (reading.kind === 'damaged' ? [record] : []));
    aside = [...contents.value.aside, ...damaged];
    $events.set(shelf.events());
    tellNotice();
    if (damaged.length > 0) await here.storage.setAside(damaged);
  }

  /** Writes records in one transaction, and whatever could not be written before in another. */
  async function save(here: Surroundings, records: readonly Kept[]): Promise<Keeping['kind']> {
    for (const kept of records) unsaved.set(kept.id, kept);
    const outcome = await writeRecords(here, records);
    const others = [...unsaved.values()].filter((kept) => !records.includes(kept));
    if (outcome.kind === 'done' && trouble !== undefined && others.length > 0) await writeRecords(here, others);
    tellNotice();
    return outcome.kind === 'done' ? 'disk' : 'memory';
  }

  async function writeRecords(here: Surroundings, records: readonly Kept[]): Promise<Outcome<undefined>> {
    const drop = [...replaced];
    const outcome = await here.storage.write({ add: records.map(({ record }) => record), drop });
    if (outcome.kind === 'done') {
      for (const { id } of records) unsaved.delete(id);
      for (const id of drop) replaced.delete(id);
      if (unsaved.size === 0) trouble = undefined;
    } else {
      trouble = outcome.why;
    }
    return outcome;
  }

  async function record(deed: Deed): Promise<Keeping['kind']> {
    const here = start();
    if (!here) return 'memory';
    void load();
    const event = stampEvent(deed, { id: here.newId(), nowMillis: here.nowMillis(), lastPlace: shelf.lastPlace() });
    const kept: Kept = { kind: 'event', id: event.id, record: { ...event }, event };
    put(kept);
    $events.set(shelf.events());
    const keeping = await save(here, [kept]);
    here.tabs.tell({ kind: 'done', record: kept.record });
    if (keeping === 'disk' && isAnswer(event) && !hasAskedToStay) {
      hasAskedToStay = true;
      here.askToStay();
    }
    return keeping;
  }

  function hear(message: Message): void {
    if (message.kind === 'reread') {
      void reload();
    } else if (message.kind === 'forgotten') {
      empty();
    } else {
      const reading = readEvent(message.record);
      // The tab that wrote it has also taken care of what it replaces.
      if (reading.kind !== 'damaged') for (const id of shelf.put(reading)) unsaved.delete(id);
      $events.set(shelf.events());
    }
  }

  function empty(): void {
    timesEmptied += 1;
    shelf.clear();
    unsaved.clear();
    replaced.clear();
    aside = [];
    $events.set([]);
    tellNotice();
  }

  async function look(): Promise<Knowledge> {
    await load();
    return { records: shelf.records(), aside, now: writeMoment(start()?.nowMillis() ?? 0) };
  }

  async function adopt(change: (known: readonly Kept[]) => readonly Kept[]) {
    const here = start();
    await load();
    const known = shelf.records();
    const wanted = change(known);
    const [before, after] = [new Set(known), new Set(wanted)];
    const added = wanted.filter((kept) => !before.has(kept));
    for (const kept of known) if (!after.has(kept)) replaced.add(kept.id);
    shelf.clear();
    wanted.forEach(put);
    $events.set(shelf.events());
    if (!here || added.length === 0) return { added: added.length, keeping: tellKeeping().kind };
    const keeping = await save(here, added);
    here.tabs.tell({ kind: 'reread' });
    return { added: added.length, keeping };
  }

  async function forget(): Promise<Outcome<undefined>> {
    const here = start();
    const outcome: Outcome<undefined> = (await here?.storage.clear()) ?? { kind: 'done', value: undefined };
    trouble = outcome.kind === 'failed' ? outcome.why : undefined;
    empty();
    here?.tabs.tell({ kind: 'forgotten' });
    return outcome;
  }

  onMount($events, () => void load());
  onMount($notice, () => void load());
  return { $events, $notice, load, record, look, adopt, forget };
}

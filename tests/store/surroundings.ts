// A browser for tests: a disk in memory that can be broken, a clock that stands still until told, ids that count.
import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { createLearner, type Learner } from '#src/store/create-learner.ts';
import { createFiles, type Files } from '#src/store/files.ts';
import { createStorage } from '#src/store/storage.ts';
import type { Surroundings } from '#src/store/surroundings.ts';
import { openTabs } from '#src/store/tabs.ts';
import type { Deed } from '#src/domain/learner/event.ts';

let databases = 0;

/** A name no other test uses. */
export function aName(): string {
  databases += 1;
  return `test-${String(databases)}`;
}

let ids = 0;

export interface Tab extends Learner, Files {
  readonly clock: { millis: number };
  /** How often the browser was asked to keep the disk. */
  readonly asked: { times: number };
  /** The page is shown again, as it was left. */
  comeBack(): void;
}

/** A tab of the browser whose disk has this name; it is closed when the test ends. */
export function openTab(name: string, changes: Partial<Surroundings> = {}): Tab {
  const clock = { millis: Date.UTC(2026, 10, 22, 7, 0) };
  const asked = { times: 0 };
  const returns: (() => void)[] = [];
  const storage = createStorage(name);
  const tabs = openTabs(name);
  onTestFinished(async () => {
    tabs.close();
    await storage.close();
  });
  const learner = createLearner(() => ({
    nowMillis: () => (clock.millis += 1000),
    newId: () => (ids += 1).toString(16).padStart(32, '0'),
    storage,
    tabs,
    askToStay: () => (asked.times += 1),
    onReturn: (back) => returns.push(back),
    ...changes,
  }));
  return {
    ...learner,
    ...createFiles(learner),
    clock,
    asked,
    comeBack: () => {
      returns.forEach((back) => {
        back();
      });
    },
  };
}

/** Somebody checks an answer. */
export const answering = (question: string, right = true): Deed => ({
  kind: 'single-choice',
  edition: '2026.1',
  question,
  rev: 1,
  answer: { option: right ? 'yes' : 'no' },
  right,
});

/** Somebody chooses, and does not check. */
export const choosing = (question: string, option: string): Deed => ({
  kind: 'draft',
  asked: 'single-choice',
  edition: '2026.1',
  question,
  rev: 1,
  answer: { option },
});

/** Everything on a disk, read by other means than the code under test. */
export async function look(name: string, store: 'events' | 'aside' = 'events'): Promise<readonly unknown[]> {
  const database = await request(indexedDB.open(name));
  try {
    const all: readonly unknown[] = await request(database.transaction(store).objectStore(store).getAll());
    return all;
  } finally {
    database.close();
  }
}

/** Puts records on a disk behind the code’s back. */
export async function smuggle(name: string, ...records: readonly unknown[]): Promise<void> {
  const database = await request(indexedDB.open(name));
  const events = database.transaction('events', 'readwrite').objectStore('events');
  await Promise.all(records.map((record) => request(events.put(record))));
  database.close();
}

export const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.addEventListener('success', () => {
      resolve(asked.result);
    });
    asked.addEventListener('error', () => {
      reject(asked.error ?? new Error('failed'));
    });
  });

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let times = 0; times < 200 && !holds(); times += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  if (!holds()) throw new Error('it never came to that');
}

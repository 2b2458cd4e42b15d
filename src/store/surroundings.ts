// What the learner's memory needs from the world: a clock, chance, a disk, the other tabs, and leave to stay.
import { databaseName } from './database.ts';
import { createStorage, type Storage } from './storage.ts';
import { openTabs, type Tabs } from './tabs.ts';

export interface Surroundings {
  readonly nowMillis: () => number;
  /** 128 random bits as 32 hexadecimal figures. */
  readonly newId: () => string;
  readonly storage: Storage;
  readonly tabs: Tabs;
  /** Asks the browser not to clear the disk by itself; some browsers ask the learner. */
  readonly askToStay: () => void;
  /** Calls back when the page is shown again as it was left, without having heard the other tabs meanwhile. */
  readonly onReturn: (back: () => void) => void;
}

/** 128 bits from the browser's own source; unlike randomUUID it is there on plain http, too. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The browser around this page; undefined while the site is built. */
export function findSurroundings(): Surroundings | undefined {
  if (typeof document === 'undefined') return undefined;
  return {
    nowMillis: Date.now,
    newId,
    storage: createStorage(databaseName),
    tabs: openTabs(databaseName),
    askToStay,
    onReturn: (back) => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) back();
      });
    },
  };
}

function askToStay(): void {
  const ask = async () => {
    // Not there on plain http, whatever the types say.
    const { storage } = navigator as { readonly storage?: StorageManager };
    if (storage && !(await storage.persisted())) await storage.persist();
  };
  // A browser that will not even be asked is like one that says no.
  ask().catch(() => undefined);
}

// The learner's events on this device's disk. It opens the disk when first used, and turns every failure into a word.
import { eventsName } from './database.ts';
import { endOf, outcomeOf } from './requests.ts';

/** Why nothing can be kept: the browser forbids it, has no room, gave something back that cannot be used, or holds what only a newer edition understands. */
export type Trouble = 'blocked' | 'full' | 'broken' | 'newer';

export type Outcome<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly why: Trouble };

/** What is written at once: records to add, and ids of records they take the place of. */
export interface Change {
  readonly add: readonly object[];
  readonly drop: readonly string[];
}

/** Everything stored, as it was stored. */
export interface Contents {
  readonly events: readonly unknown[];
  /** Records that made no sense when they were read. */
  readonly aside: readonly unknown[];
}

/** A place where records outlive the page. No method ever rejects. */
export interface Storage {
  read(): Promise<Outcome<Contents>>;
  /** All of a change or nothing, in one transaction; records must have an `id`. */
  write(change: Change): Promise<Outcome<undefined>>;
  /** Moves records that make no sense out of the way, as they are. */
  setAside(records: readonly unknown[]): Promise<Outcome<undefined>>;
  clear(): Promise<Outcome<undefined>>;
  close(): Promise<void>;
}

/** Events by their id, and what made no sense under whatever key it had. */
const asideName = 'aside';
const stores = [eventsName, asideName];
const layoutVersion = 1;
/** Longer than any disk that works takes to open. */
const patienceMillis = 5000;

/** The disk of this browser, under a name. Nothing is opened yet. */
export function createStorage(name: string): Storage {
  let opening: Promise<IDBDatabase> | undefined;
  let opened: IDBDatabase | undefined;
  const forget = () => {
    opening = undefined;
    opened = undefined;
  };
  const open = (): Promise<IDBDatabase> => {
    opening ??= openDatabase(name, forget).then(
      (database) => (opened = database),
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };

  async function use<T>(work: (database: IDBDatabase) => Promise<T>): Promise<Outcome<T>> {
    try {
      // An open disk is written to at once, before anything else can happen to the page.
      return { kind: 'done', value: await work(opened ?? (await soon(open()))) };
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError' || opened === undefined) return failed(error);
    }
    // The browser had closed it behind our back: once more, with a new connection.
    forget();
    try {
      return { kind: 'done', value: await work(await soon(open())) };
    } catch (error) {
      return failed(error);
    }
  }

  return {
    read: () => use(read),
    write: (change) => use((database) => write(database, change)),
    setAside: (records) => use((database) => setAside(database, records)),
    async clear() {
      const outcome = await use(clear);
      if (outcome.kind === 'done') return outcome;
      // What cannot be emptied may still be thrown away.
      opened?.close();
      forget();
      try {
        await soon(outcomeOf(indexedDB.deleteDatabase(name)));
        return { kind: 'done', value: undefined };
      } catch (error) {
        return failed(error);
      }
    },
    async close() {
      const database = await opening?.catch(() => undefined);
      forget();
      database?.close();
    },
  };
}

/** A disk that does not answer is as good as none; should it answer later, whatever comes then finds it open. */
async function soon<T>(opening: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('the disk does not answer', 'TimeoutError'));
    }, patienceMillis);
  });
  try {
    return await Promise.race([opening, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function openDatabase(name: string, onLost: () => void): Promise<IDBDatabase> {
  const watch = (database: IDBDatabase): IDBDatabase => {
    database.addEventListener('versionchange', () => {
      // A newer edition in another tab wants to change the layout: do not stand in its way.
      database.close();
      onLost();
    });
    database.addEventListener('close', onLost);
    return database;
  };
  try {
    const request = indexedDB.open(name, layoutVersion);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(eventsName, { keyPath: 'id' });
      request.result.createObjectStore(asideName);
    };
    return watch(await outcomeOf(request));
  } catch (error) {
    if (nameOf(error) !== 'VersionError') throw error;
  }
  // A newer edition was here. Events are versioned one by one, so they can go on being kept where they are.
  const database = await outcomeOf(indexedDB.open(name));
  if (stores.every((store) => database.objectStoreNames.contains(store))) return watch(database);
  database.close();
  throw new DOMException('the layout is not known here', 'VersionError');
}

const strictly = { durability: 'strict' } as const;

function write(database: IDBDatabase, { add, drop }: Change): Promise<undefined> {
  const transaction = database.transaction(eventsName, 'readwrite', strictly);
  const events = transaction.objectStore(eventsName);
  return finish(transaction, [
    ...add.map((record) => () => events.put(record)),
    ...drop.map((id) => () => events.delete(id)),
  ]);
}

function setAside(database: IDBDatabase, records: readonly unknown[]): Promise<undefined> {
  const transaction = database.transaction(stores, 'readwrite', strictly);
  const events = transaction.objectStore(eventsName);
  const aside = transaction.objectStore(asideName);
  return finish(
    transaction,
    records.flatMap((record) => {
      const key: unknown = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
      // Under the same key, so that two tabs that do this at once do it once.
      return isKey(key) ? [() => aside.put(record, key), () => events.delete(key)] : [];
    }),
  );
}

function clear(database: IDBDatabase): Promise<undefined> {
  const transaction = database.transaction(stores, 'readwrite', strictly);
  return finish(
    transaction,
    stores.map((store) => () => transaction.objectStore(store).clear()),
  );
}

async function read(database: IDBDatabase): Promise<Contents> {
  const transaction = database.transaction(stores, 'readonly');
  const readAll = (name: string): Promise<readonly unknown[]> => outcomeOf(transaction.objectStore(name).getAll());
  const [events, aside] = await Promise.all([readAll(eventsName), readAll(asideName), endOf(transaction)]);
  return { events, aside };
}

// A damaged record may be kept under any key the database allows, not only under a text.
const isKey = (value: unknown): value is IDBValidKey => {
  try {
    return indexedDB.cmp(value, value) === 0;
  } catch {
    return false;
  }
};

/**
 * Makes all requests or none, and says at once that nothing more will come: a page that dies right now has still
 * handed everything over.
 */
async function finish(transaction: IDBTransaction, asks: readonly (() => IDBRequest)[]): Promise<undefined> {
  const requests: Promise<unknown>[] = [];
  const end = endOf(transaction);
  try {
    for (const ask of asks) requests.push(outcomeOf<unknown>(ask()));
    transaction.commit();
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([end, ...requests]);
    throw error;
  }
  // The request that failed says why; the transaction only that it was aborted. None may go unheard.
  const outcomes = await Promise.allSettled([...requests, end]);
  const failure = outcomes.find((one) => one.status === 'rejected');
  if (failure) throw failure.reason;
  return undefined;
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

function failed(error: unknown): { readonly kind: 'failed'; readonly why: Trouble } {
  const why: Readonly<Record<string, Trouble>> = {
    QuotaExceededError: 'full',
    VersionError: 'newer',
    SecurityError: 'blocked',
    InvalidStateError: 'blocked',
    ReferenceError: 'blocked',
    TypeError: 'blocked',
    NotAllowedError: 'blocked',
  };
  return { kind: 'failed', why: why[nameOf(error)] ?? 'broken' };
}

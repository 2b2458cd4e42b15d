// The learner's memory: what is done stays done, whatever happens to page, disk and tabs.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeFile } from '#src/domain/learner/file.ts';
import { createLearner } from '#src/store/create-learner.ts';
import { createStorage } from '#src/store/storage.ts';
import { aDraft, anAnswer, anId, keep } from '../domain/learner/builders.ts';
import { aName, answering, choosing, look, openTab, request, smuggle, until } from './surroundings.ts';

const questionsOf = (tab: ReturnType<typeof openTab>): readonly string[] =>
  tab.$events
    .get()
    .map((event) => ('question' in event ? event.question : event.kind))
    .sort();

describe('a deed', () => {
  test('is an event at once, and on the disk when record says so', async () => {
    const name = aName();
    const tab = openTab(name);
    const kept = tab.record(answering('napkin'));
    expect(questionsOf(tab)).toEqual(['napkin']);
    expect(await kept).toBe('disk');
    expect(await look(name)).toEqual(tab.$events.get());
    expect(tab.$notice.get()).toEqual({ keeping: { kind: 'disk' }, damaged: 0, later: 0 });
  });

  test('is there again when the page is opened tomorrow', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    const tomorrow = openTab(name);
    await tomorrow.load();
    expect(questionsOf(tomorrow)).toEqual(['napkin']);
  });

  test('has been handed to the disk, whole, before anything else can happen to the page', async () => {
    const tab = openTab(aName());
    await tab.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const kept = tab.record(answering('napkin'));
    expect([put.mock.calls.length, commit.mock.calls.length]).toEqual([1, 1]);
    expect(transaction).toHaveBeenCalledWith('events', 'readwrite', { durability: 'strict' });
    vi.restoreAllMocks();
    await kept;
  });

  test('done before the disk has answered is not lost among what the disk holds', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    const tab = openTab(name);
    const loaded = tab.load();
    await tab.record(answering('desk'));
    await loaded;
    expect(questionsOf(tab)).toEqual(['desk', 'napkin']);
    expect(await look(name)).toHaveLength(2);
  });

  test('comes after all others even when the clock was set back a year', async () => {
    const tab = openTab(aName());
    await tab.record(answering('napkin', false));
    tab.clock.millis -= 365 * 24 * 3_600_000;
    await tab.record(answering('napkin', true));
    const [first, second] = tab.$events.get();
    expect(second?.at.slice(0, 4)).toBe('2025');
    expect((second?.place ?? '') > (first?.at ?? '')).toBe(true);
  });

  test('that is only a draft replaces the draft before it, here and on the disk', async () => {
    const name = aName();
    const tab = openTab(name);
    for (const option of ['a', 'b', 'c']) await tab.record(choosing('napkin', option));
    expect(tab.$events.get()).toMatchObject([{ kind: 'draft', answer: { option: 'c' } }]);
    expect(await look(name)).toMatchObject([{ answer: { option: 'c' } }]);
  });

  test('that is the first answer asks the browser to keep the disk; drafts and later answers do not', async () => {
    const tab = openTab(aName());
    await tab.record(choosing('napkin', 'a'));
    expect(tab.asked.times).toBe(0);
    await tab.record(answering('napkin'));
    await tab.record(answering('desk'));
    expect(tab.asked.times).toBe(1);
  });

  test('a hundred times, each in a page that dies right after, leaves a hundred events', async () => {
    const name = aName();
    for (let times = 0; times < 100; times += 1) {
      const page = openTab(name);
      await page.load();
      // Nobody waits for it: the page is gone.
      void page.record(answering(`question-${String(times)}`));
    }
    const after = openTab(name);
    await after.load();
    expect(after.$events.get()).toHaveLength(100);
  });
});

test('reading the memory opens the disk, without anybody saying load', async () => {
  const name = aName();
  await openTab(name).record(answering('napkin'));
  const tab = openTab(name);
  const stop = tab.$events.subscribe(() => undefined);
  await until(() => tab.$events.get().length === 1);
  stop();
});

test('while the site is built there is nothing to remember and nothing is said about it', async () => {
  const learner = createLearner(() => undefined);
  await learner.load();
  await learner.record(answering('napkin'));
  expect(learner.$events.get()).toEqual([]);
  expect(learner.$notice.get()).toEqual({ keeping: { kind: 'waiting' }, damaged: 0, later: 0 });
  expect((await import('#src/store/progress.ts')).$progress.get().questions.size).toBe(0);
});

describe('a disk that cannot be used', () => {
  const blocked = () =>
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('storage is blocked', 'SecurityError');
    });

  test('blocked: everything works for as long as the page is open, and it is said', async () => {
    const spy = blocked();
    const tab = openTab(aName());
    await tab.load();
    expect(tab.$notice.get().keeping).toEqual({ kind: 'memory', why: 'blocked', unsaved: 0 });
    expect(await tab.record(answering('napkin'))).toBe('memory');
    expect(questionsOf(tab)).toEqual(['napkin']);
    expect(tab.$notice.get().keeping).toEqual({ kind: 'memory', why: 'blocked', unsaved: 1 });
    expect(await tab.exportFile()).toContain('"question":"napkin"');
    spy.mockRestore();
  });

  test('blocked and then allowed: what was only in memory reaches the disk with the next deed', async () => {
    const name = aName();
    const spy = blocked();
    const tab = openTab(name);
    await tab.record(answering('napkin'));
    spy.mockRestore();
    await tab.record(answering('desk'));
    expect(await look(name)).toHaveLength(2);
    expect(tab.$notice.get().keeping).toEqual({ kind: 'disk' });
  });

  test('absent altogether: the same', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = openTab(aName());
    await tab.load();
    vi.unstubAllGlobals();
    expect(tab.$notice.get().keeping).toMatchObject({ kind: 'memory', why: 'blocked' });
  });

  test('full: the answer stays in the page and is written as soon as there is room', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.load();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await tab.record(answering('napkin'))).toBe('memory');
    expect(tab.$notice.get().keeping).toEqual({ kind: 'memory', why: 'full', unsaved: 1 });
    expect(questionsOf(tab)).toEqual(['napkin']);
    expect(tab.asked.times).toBe(0);
    spy.mockRestore();
    expect(await tab.record(answering('desk'))).toBe('disk');
    expect(await look(name)).toHaveLength(2);
    expect(tab.$notice.get().keeping).toEqual({ kind: 'disk' });
  });

  test('full when the transaction ends: the same, and nothing half done', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.record(choosing('napkin', 'a'));
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      Object.defineProperty(this, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
      this.abort();
    });
    expect(await tab.record(choosing('napkin', 'b'))).toBe('memory');
    commit.mockRestore();
    expect(await look(name)).toMatchObject([{ answer: { option: 'a' } }]);
    expect(tab.$events.get()).toMatchObject([{ answer: { option: 'b' } }]);
  });

  test('full in the middle of several records: all of them are written or none', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.load();
    let times = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      times += 1;
      if (times > 1) throw new DOMException('no room', 'QuotaExceededError');
      return this.add(value);
    });
    const text = writeFile([keep(anAnswer('desk', 1)), keep(anAnswer('napkin', 2))], '2026-11-22T07:10:00.000Z');
    expect(await tab.importFile(text)).toMatchObject({ added: 2, keeping: 'memory' });
    spy.mockRestore();
    expect(await look(name)).toEqual([]);
  });

  test('closed by the browser behind the page’s back: it is opened again', async () => {
    const name = aName();
    const storage = createStorage(name);
    const tab = openTab(name, { storage });
    await tab.record(answering('napkin'));
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError');
    });
    expect(await tab.record(answering('desk'))).toBe('disk');
    opened.mockRestore();
    expect(await look(name)).toHaveLength(2);
    await storage.close();
  });

  test('broken: said as such, and deleting everything makes it usable again', async () => {
    const name = aName();
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('internal error', 'UnknownError');
    });
    const tab = openTab(name);
    await tab.load();
    expect(tab.$notice.get().keeping).toMatchObject({ kind: 'memory', why: 'broken' });
    expect(await tab.forget()).toEqual({ kind: 'done', value: undefined });
    spy.mockRestore();
    expect(await tab.record(answering('napkin'))).toBe('disk');
  });
});

describe('a disk that never answers', () => {
  test('is said to keep nothing after some seconds, and whatever was asked of it comes to an end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    onTestFinished(() => {
      vi.useRealTimers();
      opening.mockRestore();
    });
    const name = aName();
    const tab = openTab(name, { storage: createStorage(name) });
    const recorded = tab.record(answering('napkin'));
    await vi.advanceTimersByTimeAsync(4000);
    expect(tab.$notice.get().keeping).toEqual({ kind: 'waiting' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(tab.$notice.get().keeping).toEqual({ kind: 'memory', why: 'broken', unsaved: 1 });
    expect(await recorded).toBe('memory');
    expect(questionsOf(tab)).toEqual(['napkin']);
    const copy = tab.exportFile();
    await vi.advanceTimersByTimeAsync(6000);
    expect(await copy).toContain('napkin');
  });

  test('and answers at last is written to from then on, with what it missed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const name = aName();
    const late = new IDBOpenDBRequest();
    const opening = vi.spyOn(indexedDB, 'open').mockReturnValueOnce(late);
    const storage = createStorage(name);
    const tab = openTab(name, { storage });
    const missed = tab.record(answering('napkin'));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await missed).toBe('memory');
    vi.useRealTimers();
    opening.mockRestore();
    const database = await create(name);
    Object.defineProperty(late, 'result', { value: database });
    late.onsuccess?.(new Event('success'));
    expect(await tab.record(answering('desk'))).toBe('disk');
    expect(await look(name)).toHaveLength(2);
    expect(tab.$notice.get().keeping).toEqual({ kind: 'disk' });
    await storage.close();
  });
});

/** A database as a first visit makes it. */
async function create(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('events', { keyPath: 'id' });
    opening.result.createObjectStore('aside');
  };
  return request(opening);
}

describe('records that make no sense', () => {
  test('are set aside once, counted every time, and can be taken away as they are', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    await smuggle(
      name,
      { id: 'damaged', question: '¿?' },
      { id: 7, bytes: new Map([['a', 1n]]) },
      { ...anAnswer('desk', 1), rev: Number.NaN },
    );
    const tab = openTab(name);
    await tab.load();
    expect(questionsOf(tab)).toEqual(['napkin']);
    expect(tab.$notice.get()).toMatchObject({ keeping: { kind: 'disk' }, damaged: 3 });
    const again = openTab(name);
    await again.load();
    expect(again.$notice.get().damaged).toBe(3);
    expect(await look(name)).toHaveLength(1);
    expect(await look(name, 'aside')).toHaveLength(3);
    const text = await again.exportDamaged();
    expect(JSON.parse(text)).toHaveLength(3);
    expect(text).toContain('¿?');
  });

  test('set aside by two tabs at once are there once', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    await smuggle(name, { id: 'damaged' });
    const tabs = [openTab(name), openTab(name)];
    await Promise.all(tabs.map((tab) => tab.load()));
    const third = openTab(name);
    await third.load();
    expect(third.$notice.get().damaged).toBe(1);
  });
});

describe('from the future', () => {
  test('records of a newer edition are kept, counted, and taken along in the file', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    await smuggle(name, { v: 99, id: anId(1), deed: 'teleported' });
    const tab = openTab(name);
    await tab.load();
    expect(tab.$notice.get()).toMatchObject({ damaged: 0, later: 1 });
    expect(questionsOf(tab)).toEqual(['napkin']);
    expect(await tab.exportFile()).toContain('"deed":"teleported"');
    expect(await look(name)).toHaveLength(2);
  });

  test('a database of a newer edition goes on keeping events', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    await raise(name, 5);
    const tab = openTab(name);
    expect(await tab.record(answering('desk'))).toBe('disk');
    expect(questionsOf(tab)).toEqual(['desk', 'napkin']);
  });

  test('a database whose layout is not known here is left alone, and it is said', async () => {
    const name = aName();
    await raise(name, 5);
    const tab = openTab(name);
    expect(await tab.record(answering('desk'))).toBe('memory');
    expect(tab.$notice.get().keeping).toMatchObject({ kind: 'memory', why: 'newer' });
  });

  test('a newer edition in another tab is not stood in the way of', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.record(answering('napkin'));
    await raise(name, 5);
    expect(await tab.record(answering('desk'))).toBe('disk');
    expect(await look(name)).toHaveLength(2);
  });

  /** Opens a database with a higher version, as a newer edition would. */
  async function raise(name: string, version: number): Promise<void> {
    (await request(indexedDB.open(name, version))).close();
  }
});

describe('two tabs', () => {
  test('know at once what the other did, drafts included', async () => {
    const name = aName();
    const [one, other] = [openTab(name), openTab(name)];
    await Promise.all([one.load(), other.load()]);
    await one.record(choosing('napkin', 'a'));
    await until(() => other.$events.get().length === 1);
    await other.record(choosing('napkin', 'b'));
    await until(() => JSON.stringify(one.$events.get()).includes('"b"'));
    expect(one.$events.get()).toEqual(other.$events.get());
    expect(await look(name)).toHaveLength(1);
  });

  test('that answer at the same moment both keep both', async () => {
    const name = aName();
    const [one, other] = [openTab(name), openTab(name)];
    await Promise.all([one.record(answering('napkin')), other.record(answering('napkin', false))]);
    await until(() => one.$events.get().length === 2 && other.$events.get().length === 2);
    expect(await look(name)).toHaveLength(2);
  });

  test('forget together', async () => {
    const name = aName();
    const [one, other] = [openTab(name), openTab(name)];
    await other.load();
    await one.record(answering('napkin'));
    await until(() => other.$events.get().length === 1);
    await one.forget();
    await until(() => other.$events.get().length === 0);
    expect(await look(name)).toEqual([]);
  });

  test('of which one was left and comes back: it knows what happened meanwhile', async () => {
    const name = aName();
    const deaf = openTab(name, { tabs: { tell: () => undefined, listen: () => undefined, close: () => undefined } });
    await deaf.record(answering('napkin'));
    const other = openTab(name);
    await other.forget();
    await other.record(answering('desk'));
    deaf.comeBack();
    await until(() => questionsOf(deaf).join() === 'desk');
  });

  test('of different editions do not trip over each other’s messages', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.load();
    const newer = new BroadcastChannel(name);
    for (const message of [undefined, 'hello', { kind: 'celebrate' }, { kind: 'done', record: { v: 1 } }])
      newer.postMessage(message);
    newer.postMessage({ kind: 'done', record: anAnswer('napkin', 1) });
    await until(() => tab.$events.get().length === 1);
    newer.close();
  });
});

describe('the file', () => {
  test('taken away, everything deleted, brought back: all is as it was', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.record(answering('napkin'));
    await tab.record(choosing('desk', 'a'));
    const before = await look(name);
    const text = await tab.exportFile();
    await tab.forget();
    expect(tab.$events.get()).toEqual([]);
    expect(await look(name)).toEqual([]);
    expect(await tab.importFile(text)).toEqual({ kind: 'imported', added: 2, known: 0, damaged: 0, keeping: 'disk' });
    expect(await look(name)).toEqual(before);
  });

  test('brought back twice changes nothing the second time', async () => {
    const tab = openTab(aName());
    await tab.record(answering('napkin'));
    const text = await tab.exportFile();
    expect(await tab.importFile(text)).toEqual({ kind: 'imported', added: 0, known: 1, damaged: 0, keeping: 'disk' });
    expect(tab.$events.get()).toHaveLength(1);
  });

  test('of another device is joined with this one, and every tab and the disk know', async () => {
    const name = aName();
    const [tab, other] = [openTab(name), openTab(name)];
    await Promise.all([tab.record(answering('napkin')), other.load()]);
    const text = writeFile([keep(anAnswer('desk', 1)), keep({ v: 9, id: anId(99) })], '2026-11-22T07:10:00.000Z');
    expect(await tab.importFile(text)).toMatchObject({ added: 2, known: 0 });
    expect(tab.$notice.get().later).toBe(1);
    await until(() => questionsOf(other).join() === 'desk,napkin');
    expect(await look(name)).toHaveLength(3);
  });

  test('with a later draft replaces the one here, with an earlier one does not', async () => {
    const name = aName();
    const tab = openTab(name);
    await tab.importFile(writeFile([keep(aDraft('napkin', 5))], '2026-11-22T07:10:00.000Z'));
    expect(await tab.importFile(writeFile([keep(aDraft('napkin', 9))], '2026-11-22T07:10:00.000Z'))).toMatchObject({
      added: 1,
    });
    expect(await tab.importFile(writeFile([keep(aDraft('napkin', 7))], '2026-11-22T07:10:00.000Z'))).toMatchObject({
      added: 0,
    });
    expect(await look(name)).toMatchObject([{ at: '2026-11-22T07:09:00.000Z' }]);
    expect(tab.$events.get()).toMatchObject([{ at: '2026-11-22T07:09:00.000Z' }]);
  });

  test('brought to a page that has not read its disk yet knows what is there already', async () => {
    const name = aName();
    const first = openTab(name);
    await first.record(answering('napkin'));
    const text = await first.exportFile();
    const tab = openTab(name);
    expect(await tab.importFile(text)).toMatchObject({ added: 0, known: 1 });
    expect(await openTab(name).exportFile()).toContain('"question":"napkin"');
  });

  test('that cannot be read changes nothing and says why', async () => {
    const tab = openTab(aName());
    await tab.record(answering('napkin'));
    expect(await tab.importFile('hello')).toEqual({ kind: 'refused', why: 'not-json' });
    expect(tab.$events.get()).toHaveLength(1);
  });

  test('imported onto a full disk is there for as long as the page is open', async () => {
    const tab = openTab(aName());
    await tab.load();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const text = writeFile([keep(anAnswer('desk', 1)), keep(anAnswer('napkin', 2))], '2026-11-22T07:10:00.000Z');
    expect(await tab.importFile(text)).toMatchObject({ kind: 'imported', added: 2, keeping: 'memory' });
    expect(tab.$notice.get().keeping).toEqual({ kind: 'memory', why: 'full', unsaved: 2 });
    spy.mockRestore();
  });
});

describe('deleting everything', () => {
  test('leaves nothing on the disk: no events, nothing set aside, nothing of newer editions', async () => {
    const name = aName();
    await openTab(name).record(answering('napkin'));
    await smuggle(name, { id: 'damaged' }, { v: 99, id: anId(5) });
    const tab = openTab(name);
    await tab.load();
    await tab.forget();
    expect([...(await look(name)), ...(await look(name, 'aside'))]).toEqual([]);
    expect(tab.$notice.get()).toEqual({ keeping: { kind: 'disk' }, damaged: 0, later: 0 });
  });

  test('in another tab, while this one still reads the disk, is not undone by what it reads', async () => {
    const name = aName();
    const other = openTab(name);
    await other.record(answering('napkin'));
    const storage = createStorage(name);
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const read = async () => {
      const contents = await storage.read();
      await gate;
      return contents;
    };
    const tab = openTab(name, { storage: { ...storage, read } });
    const loaded = tab.load();
    await storage.read();
    await other.forget();
    await until(() => tab.$notice.get().keeping.kind === 'disk');
    letGo();
    await loaded;
    expect(tab.$events.get()).toEqual([]);
    await storage.close();
  });
});

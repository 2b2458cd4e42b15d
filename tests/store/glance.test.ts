// A look at the disk sees what is kept there, and leaves nothing behind.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { databaseName } from '#src/store/database.ts';
import { glance } from '#src/store/glance.ts';
import { createStorage } from '#src/store/storage.ts';
import { aDraft, anAnswer } from '../domain/learner/builders.ts';

afterEach(async () => {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = resolve;
  });
});

test('where nothing was ever kept it sees nothing and makes no database', async () => {
  expect(await glance()).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
});

test('it sees every event, and passes over what makes no sense', async () => {
  const storage = createStorage(databaseName);
  const [answer, draft] = [anAnswer('q', 1), aDraft('p', 2)];
  await storage.write({ add: [answer, draft, { id: 'rubbish' }], drop: [] });
  expect((await glance()).map(({ id }) => id).sort()).toEqual([answer.id, draft.id].sort());
  await storage.close();
});

test('it stands in nobody’s way: what writes can write before and after', async () => {
  const storage = createStorage(databaseName);
  await glance();
  expect((await storage.write({ add: [anAnswer('q', 1)], drop: [] })).kind).toBe('done');
  await glance();
  expect((await storage.write({ add: [anAnswer('q', 2)], drop: [] })).kind).toBe('done');
  await storage.close();
});

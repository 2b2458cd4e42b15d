// The course is read once, and again when somebody who writes has changed a file.
import { mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { makeBook, removeFolder } from '../content/fixture.ts';
import { byId } from '#src/domain/course/course.ts';
import { readCourse } from '#src/library/course.ts';
import { computeValues, numberOf } from '#src/library/values.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function someContent(): string {
  const folder = makeBook([]);
  onTestFinished(() => {
    removeFolder(folder);
  });
  vi.stubEnv('CONTENT_ROOT', folder);
  return folder;
}

test('a build reads the course once', async () => {
  someContent();
  expect(await readCourse()).toBe(await readCourse());
});

test('another content folder is another course', async () => {
  someContent();
  const one = await readCourse();
  someContent();
  expect(await readCourse()).not.toBe(one);
});

test('while somebody writes, nothing is read again that has not changed', async () => {
  someContent();
  vi.stubEnv('NODE_ENV', 'development');
  expect(await readCourse()).toBe(await readCourse());
});

test('while somebody writes, a saved file is read again', async () => {
  const folder = someContent();
  vi.stubEnv('NODE_ENV', 'development');
  const before = await readCourse();
  utimesSync(join(folder, 'glossary/wait.yaml'), new Date(), new Date(Date.now() + 5000));
  expect(await readCourse()).not.toBe(before);
});

test('while somebody writes, a file that is gone is noticed', async () => {
  const folder = someContent();
  vi.stubEnv('NODE_ENV', 'development');
  await readCourse();
  rmSync(join(folder, 'glossary/wait.yaml'));
  await expect(readCourse()).rejects.toThrow('unknown term “wait”');
});

test('folders that hold nothing are no lessons yet', async () => {
  const folder = someContent();
  mkdirSync(join(folder, 'schemas'));
  expect((await readCourse()).lessons).toHaveLength(1);
});

test('the values of a lesson are those its models compute from its cases', async () => {
  someContent();
  const course = await readCourse();
  const values = await computeValues(course, byId(course.lessons, 'short-queues'));
  expect(values.get('break-even')).toEqual({ number: 0.5, format: { as: 'percent', digits: 0 } });
  expect(numberOf({ value: 'naive' }, values)).toBeCloseTo(1500 / 4000, 12);
  expect(numberOf({ number: 7 }, values)).toBe(7);
  expect(() => numberOf({ value: 'nothing' }, values)).toThrow('the lesson has no value “nothing”');
});

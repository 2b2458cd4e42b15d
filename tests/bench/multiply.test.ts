// What is built to measure growth is a real course: our own reader finds nothing wrong with it, and no word is lost.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCourse } from '#src/library/course.ts';
import { checkContent } from '#src/library/reader/check-content.ts';
import { errorsAmong, writeFound } from '#src/library/reader/found.ts';
import { multiply } from '../../bench/multiply.ts';
import { writeForStarlight } from '../../bench/starlight-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'multiplied-'));
const content = join(folder, 'content');
const docs = join(folder, 'docs');
const course = await readCourse();
const count = course.lessons.length * 2 + 1;
const modules = multiply('content', content, count);
const lessons = modules.flatMap((module) => module.lessons);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a multiplied course holds together, with as many lessons as were asked for', async () => {
  const { facts, problems } = await checkContent(content);
  expect(errorsAmong(problems, { drafts: true }).map(writeFound)).toEqual([]);
  expect(facts.lessons).toHaveLength(count);
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(count);
});

test('the first copy of each lesson has its own name, and every copy all its questions', async () => {
  const { facts } = await checkContent(content);
  expect(new Set(lessons.map(({ original }) => original))).toEqual(new Set(course.lessons.map(({ id }) => id)));
  for (const { id, original } of lessons) {
    const copy = facts.lessons.find(({ file }) => file.id === id);
    const real = course.lessons.find((lesson) => lesson.id === original);
    expect(copy?.questions).toHaveLength(real?.questions.length ?? 0);
  }
  for (const { id } of course.lessons) expect(lessons.map((lesson) => lesson.id)).toContain(id);
});

test('Starlight gets the same words: a page per lesson and language, every heading, every question, no component', async () => {
  await writeForStarlight(content, modules, docs);
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  expect(files).toHaveLength(2 * count + 2);
  for (const { id, prose, questions } of course.lessons) {
    const file = files.find((name) => name.startsWith('course') && name.endsWith(`-${id}.md`)) ?? '';
    const text = readFileSync(join(docs, file), 'utf8');
    expect(text).not.toMatch(/<\/?[A-Z]/);
    for (const heading of prose.es.headings) expect(text).toContain(heading.text);
    expect(text.match(/<details>/g)?.length).toBeGreaterThanOrEqual(questions.length);
  }
});

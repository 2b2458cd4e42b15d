// What a lesson may weigh, and how still it has to stand.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lessonAddress } from '#src/domain/course/address.ts';
import { neighbours, type Course, type Lesson } from '#src/domain/course/course.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import { blankPage, pages, readToTheEnd, sumOfJumps, urlOf } from '../support/site.ts';
import { sum, weigh, weighPage } from '../support/weigh.ts';

const lessons = pages.filter((page) => page.kind === 'lesson').map((page) => page.path);

describe.each(lessons)('%s', (path) => {
  test('weighs at most 34 kB without its one font and 56 with it, before anybody scrolls', async () => {
    const weights = await weighPage(urlOf(path), 'rest');
    const fonts = weights.filter((one) => one.type === 'font');
    const bare = sum(weights) - sum(fonts);
    console.log(`${path} ${weights.map((one) => `${one.type} ${one.kilobytes.toFixed(1)}`).join(', ')} kB`);
    expect(fonts).toHaveLength(1);
    expect(bare).toBeLessThanOrEqual(34);
    expect(sum(weights)).toBeLessThanOrEqual(56);
  });

  test('weighs at most 105 kB read to the end, with everything alive on it and the fonts', async () => {
    const weights = await weighPage(urlOf(path), 'end');
    console.log(`${path} to the end: ${sum(weights).toFixed(1)} kB`);
    expect(sum(weights)).toBeLessThanOrEqual(105);
  });

  test('brings at most 5 kB of JavaScript before anybody scrolls, that in the page included', async () => {
    const files = sum((await weighPage(urlOf(path), 'rest')).filter((one) => one.type === 'script'));
    const html = pages.find((page) => page.path === path)?.html ?? '';
    const inline = [...html.matchAll(/<script(?![^>]*(?:ld\+json|\ssrc=))[^>]*>([\s\S]*?)<\/script>/g)].map(
      (found) => found[1] ?? '',
    );
    expect(files + weigh(Buffer.from(inline.join('\n')))).toBeLessThanOrEqual(5);
  });

  test.each([412, 1280])('stands still while it is read to the end, at %i px', async (width) => {
    const page = await blankPage({ width, height: 823 });
    await page.goto(urlOf(path), { waitUntil: 'load' });
    await readToTheEnd(page);
    expect(await sumOfJumps(page)).toBeLessThanOrEqual(0.01);
  });

  test.each([412, 1280])('hardly moves where the fonts come late, at %i px', async (width) => {
    const page = await blankPage({ width, height: 823 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resume) => setTimeout(resume, 700));
      await route.continue();
    });
    await page.goto(urlOf(path), { waitUntil: 'load' });
    await page.waitForTimeout(1000);
    await readToTheEnd(page);
    // Where this computer has none of the faces that stand in until then, nothing can be matched.
    expect(await sumOfJumps(page)).toBeLessThanOrEqual((await hasStandIn(page)) ? 0.1 : 0.3);
  });
});

/** Lessons that a lesson's page may lead to: its neighbours, what it builds on, and those its words link to. */
function leadsTo(course: Course, lesson: Lesson, language: Language): ReadonlySet<string> {
  const { before, after } = neighbours(course, lesson);
  const said = JSON.stringify([lesson, course.terms, course.misconceptions]);
  const linked = course.lessons.filter(({ id }) => said.includes(`](lesson:${id}`)).map(({ id }) => id);
  const near = [before?.id, after?.id, ...lesson.prerequisites, ...linked, lesson.id];
  return new Set(
    course.lessons.filter(({ id }) => near.includes(id)).map(({ id }) => lessonAddress(course, id, language)),
  );
}

test.each(languages)(
  'in %s a lesson brings nothing of other lessons but the way to a few, so that it weighs the same among a thousand',
  async (language) => {
    const course = await readCourse();
    const all = course.lessons.map(({ id }) => lessonAddress(course, id, language));
    for (const lesson of course.lessons) {
      const path = lessonAddress(course, lesson.id, language);
      const allowed = leadsTo(course, lesson, language);
      const brought = await weighPage(urlOf(path), 'rest');
      const texts = brought.filter(({ type }) => ['document', 'script', 'stylesheet', 'fetch', 'xhr'].includes(type));
      const html = texts.map(({ body }) => body.toString()).join('\n');
      const named = all.filter((address) => html.includes(address));
      expect(named.filter((address) => !allowed.has(address))).toEqual([]);
      const others = course.lessons.filter(({ id }) => !allowed.has(lessonAddress(course, id, language)));
      const outlined = others
        .flatMap(({ objectives }) => objectives.map(({ id }) => id))
        .filter((id) => html.includes(id));
      expect(outlined).toEqual([]);
    }
  },
);

/** Whether one of the faces that are matched to ours is installed here. */
const hasStandIn = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const faces = ['Georgia', 'Times New Roman', 'Liberation Serif', 'Noto Serif', 'DejaVu Serif'];
    const tries = faces.map((name) => new FontFace('stand-in', `local("${name}")`).load());
    return (await Promise.allSettled(tries)).some((one) => one.status === 'fulfilled');
  });

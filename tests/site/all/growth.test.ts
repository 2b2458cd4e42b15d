// A course that grows costs its readers nothing: a lesson among a thousand weighs what it weighs among twenty.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { multiply } from '../../../bench/multiply.ts';
import { serve } from '../../../scripts/serve.ts';
import { root, runScript } from '../../support/run-build.ts';
import { sum, weighPage } from '../../support/weigh.ts';

const place = join(root, '.build', `growth-${String(process.pid)}`);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

/** The kilobytes of the first lesson's page at rest, in a course of so many lessons in each language. */
async function weighLesson(lessons: number): Promise<number> {
  const [content, folder] = [join(place, `content-${String(lessons)}`), join(place, `dist-${String(lessons)}`)];
  const [module] = multiply(join(root, 'content'), content, lessons);
  const built = await runScript('scripts/build.ts', { CONTENT_ROOT: content, OUT_DIR: folder });
  expect(built).toMatchObject({ code: 0 });
  const hosted = await serve({ folder, port: 0 });
  try {
    return sum(
      await weighPage(`${hosted.url}${module?.slugs.es ?? ''}/${module?.lessons[0]?.slugs.es ?? ''}/`, 'rest'),
    );
  } finally {
    await hosted.close();
  }
}

test('a lesson’s page weighs at most 1.05 times as much among 1,000 lesson pages as among 20', async () => {
  const few = await weighLesson(10);
  const more = await weighLesson(60);
  // From 20 pages to 120; if each page more went on to weigh as much, this is what 1,000 would come to.
  const thousand = few + Math.max(0, more - few) * ((1000 - 20) / (120 - 20));
  console.log(`a lesson’s page at rest: ${few.toFixed(2)} kB among 20, ${more.toFixed(2)} kB among 120`);
  expect(thousand).toBeLessThanOrEqual(1.05 * few);
});

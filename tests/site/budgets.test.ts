// What a lesson may weigh, and how still it has to stand.
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { blankPage, pages, readToTheEnd, sumOfJumps, urlOf } from '../support/site.ts';

const lessons = pages.filter((page) => page.kind === 'lesson').map((page) => page.path);

interface Weight {
  readonly url: string;
  readonly type: string;
  readonly kilobytes: number;
}

/** Bytes a host that compresses well would send, in thousands; what is compressed already is not made larger. */
const weigh = (body: Buffer): number =>
  Math.min(body.length, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length) / 1000;

/** Everything a phone with an empty cache gets until the page has come to rest, or until it has been read to the end. */
async function weighPage(path: string, until: 'rest' | 'end'): Promise<readonly Weight[]> {
  const page = await blankPage({ width: 412, height: 823, touch: true });
  const weights: Promise<Weight>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    weights.push(response.body().then((body) => ({ url: response.url(), type, kilobytes: weigh(body) })));
  });
  await page.goto(urlOf(path), { waitUntil: 'networkidle' });
  if (until === 'end') await readToTheEnd(page);
  return Promise.all(weights);
}

const sum = (weights: readonly Weight[]): number => weights.reduce((total, one) => total + one.kilobytes, 0);

describe.each(lessons)('%s', (path) => {
  test('weighs at most 34 kB without its one font and 56 with it, before anybody scrolls', async () => {
    const weights = await weighPage(path, 'rest');
    const fonts = weights.filter((one) => one.type === 'font');
    const bare = sum(weights) - sum(fonts);
    console.log(`${path} ${weights.map((one) => `${one.type} ${one.kilobytes.toFixed(1)}`).join(', ')} kB`);
    expect(fonts).toHaveLength(1);
    expect(bare).toBeLessThanOrEqual(34);
    expect(sum(weights)).toBeLessThanOrEqual(56);
  });

  test('weighs at most 105 kB read to the end, with everything alive on it and the fonts', async () => {
    const weights = await weighPage(path, 'end');
    console.log(`${path} to the end: ${sum(weights).toFixed(1)} kB`);
    expect(sum(weights)).toBeLessThanOrEqual(105);
  });

  test('brings at most 5 kB of JavaScript before anybody scrolls, that in the page included', async () => {
    const files = sum((await weighPage(path, 'rest')).filter((one) => one.type === 'script'));
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

/** Whether one of the faces that are matched to ours is installed here. */
const hasStandIn = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const faces = ['Georgia', 'Times New Roman', 'Liberation Serif', 'Noto Serif', 'DejaVu Serif'];
    const tries = faces.map((name) => new FontFace('stand-in', `local("${name}")`).load());
    return (await Promise.allSettled(tries)).some((one) => one.status === 'fulfilled');
  });

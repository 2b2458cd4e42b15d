// A lesson on paper: all of it, black on white, the answers after it, and nothing one can only press.
import { describe, expect, test } from 'vitest';
import { onePerKind, readable } from '../support/pages.ts';
import { openPage, pages } from '../support/site.ts';

const lessons = pages.filter((page) => page.kind === 'lesson').map((page) => page.path);

describe.each(lessons)('%s on paper', (path) => {
  test('has no navigation and nothing to press', async () => {
    const { page } = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('nav, button, .copy-link, .skip')]
        .filter((element) => element.checkVisibility())
        .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`),
    );
    expect(left).toEqual([]);
  });

  test('is black on white in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await openPage(path, { theme });
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      await page.emulateMedia({ media: 'print', colorScheme: theme });
      const pale = await page.evaluate(() => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const light = (colour: string): number => {
          if (!canvas) return 0;
          canvas.fillStyle = 'white';
          canvas.fillRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
        };
        const paper = [document.documentElement, document.body].map((element) =>
          light(getComputedStyle(element).backgroundColor),
        );
        const text = [...document.querySelectorAll('main p, main h1, main h2, main li, main td')]
          .filter((element) => element.checkVisibility())
          .filter((element) => light(getComputedStyle(element).color) > 0.35)
          .map((element) => element.textContent.trim().slice(0, 40));
        return [...paper.filter((one) => one < 0.99).map((one) => `paper ${String(one)}`), ...text];
      });
      expect(pale).toEqual([]);
    }
  });

  test('shows what is folded away on the screen', async () => {
    const { page } = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('main details')]
        .filter((details) => details.checkVisibility())
        .filter((details) =>
          [...details.children].some(
            (child) => child.tagName !== 'SUMMARY' && child.getBoundingClientRect().height === 0,
          ),
        )
        .map((details) => details.textContent.trim().slice(0, 40)),
    );
    expect(hidden).toEqual([]);
  });

  test('has the key after the lesson, with an answer for every question and none beside it', async () => {
    const { page } = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    const key = page.locator('.key');
    expect(await key.isVisible()).toBe(true);
    expect(await key.locator('> ol > li').count()).toBe(await page.locator('.question').count());
    const [questionsEnd, keyStarts] = await page.evaluate(() => {
      const bottoms = [...document.querySelectorAll('.question')].map((one) => one.getBoundingClientRect().bottom);
      return [Math.max(...bottoms), document.querySelector('.key')?.getBoundingClientRect().top ?? 0];
    });
    expect(keyStarts).toBeGreaterThan(questionsEnd);
    expect(await page.locator('.question details.answer:visible').count()).toBe(0);
  });

  test('becomes a PDF', async () => {
    const { page } = await openPage(path);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.startsWith('%PDF-')).toBe(true);
    expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(4);
  });
});

test.each(onePerKind(readable(pages)).map((page) => page.path))('%s fits on paper', async (path) => {
  const { page } = await openPage(path, { width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  const [wide, edge] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(edge);
});

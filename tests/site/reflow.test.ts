// Every page can be read on a narrow screen, with large text, and with the reader's own spacing.
import { describe, expect, test } from 'vitest';
import { fewOfMany, onePerKind, readable } from '../support/pages.ts';
import { applyReadersStyle, findCutText, findOverflow, largeText, readersSpacing } from '../support/room.ts';
import { openPage, pages } from '../support/site.ts';

const every = fewOfMany(readable(pages)).map((page) => page.path);
const representative = onePerKind(readable(pages)).map((page) => page.path);
const unfold = (): void => {
  document.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
};

test.each(every)('%s needs no sideways scrolling at 320 px', async (path) => {
  const { page } = await openPage(path, { width: 320, height: 640 });
  await page.evaluate(unfold);
  expect(await findOverflow(page)).toEqual([]);
  expect(await findCutText(page)).toEqual([]);
});

describe('one page of each kind', () => {
  test.each(representative)('%s can be read with text twice as large', async (path) => {
    const { page } = await openPage(path, { width: 1280 });
    await page.evaluate(unfold);
    await applyReadersStyle(page, largeText);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findCutText(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await findOverflow(page)).toEqual([]);
  });

  test.each(representative)('%s can be read with the spacing the reader sets', async (path) => {
    const { page } = await openPage(path, { width: 320, height: 640 });
    await page.evaluate(unfold);
    await applyReadersStyle(page, readersSpacing);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findCutText(page)).toEqual([]);
  });

  test.each(representative)('%s has no text smaller than 11 px on a phone', async (path) => {
    const { page } = await openPage(path, { width: 360, height: 740 });
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const parent = node.parentElement;
        if (text === '' || !parent?.checkVisibility() || parent.closest('script, style')) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < 11) found.add(`${String(size)} px: ${text.slice(0, 40)}`);
      }
      return [...found];
    });
    expect(small).toEqual([]);
  });

  test.each(representative)(
    '%s has nothing to press that is smaller than 24 px, but for words in a sentence',
    async (path) => {
      const { page } = await openPage(path, { width: 360, height: 740, touch: true });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, select, input:not([type=hidden]), summary')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const own = element.getBoundingClientRect();
            const label = element.closest('label')?.getBoundingClientRect();
            return Math.max(own.width, label?.width ?? 0) < 24 || Math.max(own.height, label?.height ?? 0) < 24;
          })
          .map(
            (element) =>
              `${element.tagName.toLowerCase()}.${element.className} ${element.textContent.trim().slice(0, 30)}`,
          ),
      );
      expect(small).toEqual([]);
    },
  );
});

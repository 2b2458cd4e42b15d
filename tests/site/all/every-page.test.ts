// The long run: every page in every theme, at every width.
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../support/accessibility.ts';
import { readable } from '../../support/pages.ts';
import { applyReadersStyle, findCutText, findOverflow, largeText, readersSpacing } from '../../support/room.ts';
import { openPage, pages, readToTheEnd, site } from '../../support/site.ts';

const every = readable(pages).map((page) => page.path);

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(every)('%s breaks no rule of accessibility, asks nobody else and complains of nothing', async (path) => {
    const { page, requests, complaints } = await openPage(path, { theme });
    await readToTheEnd(page);
    expect(complaints).toEqual([]);
    expect(
      requests.filter((address) => !address.startsWith(`${site.origin}/`) && !address.startsWith('data:')),
    ).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe.each([320, 360, 480, 640, 768, 1024, 1100, 1440])('at %i px', (width) => {
  test.each(every)('%s has room for everything', async (path) => {
    const { page } = await openPage(path, { width });
    expect(await findOverflow(page)).toEqual([]);
    expect(await findCutText(page)).toEqual([]);
  });
});

describe.each([
  ['large text', largeText],
  ['wide spacing', readersSpacing],
])('with %s', (_, css) => {
  test.each(every)('%s has room for everything', async (path) => {
    const { page } = await openPage(path, { width: 640 });
    await applyReadersStyle(page, css);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findCutText(page)).toEqual([]);
  });
});

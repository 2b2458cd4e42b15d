// Every link within the site arrives, at the file and at the place on it.
import { expect, test } from 'vitest';
import { addressesOn, findBrokenLinks } from '../support/links.ts';
import { pages, site } from '../support/site.ts';

test('every link, picture, script and style leads to something that is there', () => {
  expect(findBrokenLinks({ ...site, pages })).toEqual([]);
});

test('a link that leads nowhere is found', () => {
  const [page] = pages;
  const broken = pages
    .slice(0, 1)
    .map((one) => ({ ...one, html: '<a href="#nowhere">x</a><a href="/no-such-page/">x</a>' }));
  expect(findBrokenLinks({ ...site, pages: broken })).toEqual([
    `${page?.path ?? ''} → #nowhere`,
    `${page?.path ?? ''} → /no-such-page/`,
  ]);
});

test('a page within the site is linked with its slash, so that no reader is sent twice', () => {
  const wrong = pages.flatMap((page) =>
    addressesOn(page)
      .filter((address) => address.startsWith('/') && /^[^#?.]*[^/#?.]([#?]|$)/.test(address))
      .map((address) => `${page.path} → ${address}`),
  );
  expect(wrong).toEqual([]);
});

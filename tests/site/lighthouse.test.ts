// Lighthouse, as a phone: full marks for accessibility, best practices and search on one page of each kind.
import lighthouse from 'lighthouse';
import { expect, test } from 'vitest';
import { indexable, onePerKind } from '../support/pages.ts';
import { pages, site, urlOf } from '../support/site.ts';

const tried = onePerKind(indexable(pages)).filter((page) => page.language === 'es' || page.kind === 'lesson');

test.each(tried.map((page) => page.path))('%s has full marks', async (path) => {
  const result = await lighthouse(urlOf(path), {
    port: site.debugPort,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: ['accessibility', 'best-practices', 'seo'],
  });
  const report = result?.lhr;
  const marks = Object.values(report?.categories ?? {}).map(({ id, score }) => [id, score]);
  const lost = Object.values(report?.audits ?? {})
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details ?? {}).slice(0, 400)}`);
  expect(lost).toEqual([]);
  expect(Object.fromEntries(marks)).toEqual({ accessibility: 1, 'best-practices': 1, seo: 1 });
});

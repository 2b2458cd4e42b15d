// How long it takes from Ctrl+K and a typed word to the first result.
import type { Page } from 'playwright-core';
import { median } from './measure.ts';
import { openPhone, type OpenSite } from './site.ts';
import { show, writeTable } from './table.ts';

const queries = ['segmentacion', 'quiosco', 'coproducción', 'lealtad', 'demanda inducida'];
const first = '#search[open] #search-results[aria-busy="false"] .found a';

/**
 * Cold: in a browser that has never seen the site, once its home page has loaded. Warm: the second query on that page,
 * from Ctrl+K again. Both hold the pause after which the box takes a word as typed.
 *
 * @param sites what each site is called, and the site
 */
export async function measureSearch(sites: readonly (readonly [string, OpenSite])[]): Promise<string> {
  const rows: string[][] = [];
  for (const [name, { browser, origin }] of sites) {
    const cold: number[] = [];
    const warm: number[] = [];
    for (const [index, query] of queries.entries()) {
      const { page } = await openPhone(browser);
      await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
      cold.push(await search(page, query));
      await page.keyboard.press('Escape');
      warm.push(await search(page, queries[(index + 1) % queries.length] ?? query));
      await page.context().close();
    }
    rows.push([name, show(median(cold)), show(median(warm)), show(Math.max(...cold, ...warm))]);
  }
  return writeTable(['', 'cold ms', 'warm ms', 'worst ms'], rows);
}

async function search(page: Page, query: string): Promise<number> {
  const began = performance.now();
  await page.keyboard.press('Control+k');
  await page.waitForSelector('#search[open] input');
  await page.fill('#search-input', query);
  await page.waitForSelector(first);
  return performance.now() - began;
}

// The site can live in a subfolder of a host: every link, file and address stays inside it.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../scripts/serve.ts';
import { named, tags } from '../support/html.ts';
import { addressesOn, findBrokenLinks } from '../support/links.ts';
import { indexable, listPages, onePerKind, readable, type BuiltPage } from '../support/pages.ts';
import { root, runScript } from '../support/run-build.ts';
import { blankPage, pages as usual, readToTheEnd } from '../support/site.ts';

const base = '/curso/';
const folder = join(root, '.build', `subfolder-${String(process.pid)}`);
let pages: readonly BuiltPage[] = [];
let hosted: Serving | undefined;

beforeAll(async () => {
  const built = await runScript('scripts/build.ts', { BASE: 'curso', SITE: 'https://example.org', OUT_DIR: folder });
  expect(built).toMatchObject({ code: 0 });
  pages = listPages(folder);
  hosted = await serve({ folder, base, port: 0 });
});

afterAll(async () => {
  await hosted?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('in a subfolder', () => {
  test('the site has the same pages', () => {
    expect(pages.map((page) => page.path)).toEqual(usual.map((page) => page.path));
  });

  test('every link and file lies inside it and is there', () => {
    expect(findBrokenLinks({ folder, base, pages })).toEqual([]);
    const outside = pages
      .flatMap(addressesOn)
      .filter((address) => address.startsWith('/') && !address.startsWith(base));
    expect(outside).toEqual([]);
  });

  test('whole addresses name host and subfolder', () => {
    const whole = indexable(pages).flatMap(({ html }) =>
      named(tags(html), 'link')
        .filter((tag) => ['canonical', 'alternate'].includes(tag.attributes['rel'] ?? ''))
        .map((tag) => tag.attributes['href'] ?? ''),
    );
    const shared = indexable(pages).flatMap(({ html }) =>
      named(tags(html), 'meta')
        .filter((tag) => /^og:(url|image)$/.test(tag.attributes['property'] ?? ''))
        .map((tag) => tag.attributes['content'] ?? ''),
    );
    const listed = [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (found) => found[1] ?? '',
    );
    expect(
      [...whole, ...shared, ...listed].filter((address) => !address.startsWith('https://example.org/curso/')),
    ).toEqual([]);
    expect(listed).toHaveLength(indexable(pages).length);
  });

  test('pages open, ask for nothing outside and complain of nothing', async () => {
    const page = await blankPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const address = hosted?.url.replace(/\/$/, '') ?? '';
    for (const { path } of onePerKind(readable(pages))) {
      await page.goto(address + path, { waitUntil: 'load' });
      await readToTheEnd(page);
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((path) => !path.startsWith(base))).toEqual([]);
  });

  test('a page that is missing answers 404 and leads back inside', async () => {
    const page = await blankPage();
    const response = await page.goto(`${hosted?.url ?? ''}no-such-page/`);
    expect(response?.status()).toBe(404);
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link?.startsWith(base))).toEqual([]);
  });

  test('the files for hosts name the subfolder', () => {
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(`${base}_astro/*\n`);
    expect(readFileSync(join(folder, 'nginx.conf'), 'utf8')).toContain(`error_page 404 ${base}404.html;`);
  });
});

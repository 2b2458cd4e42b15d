// Readers find things: whatever they type, with whatever they type it, and nothing is loaded before they ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fixedAddress } from '#src/domain/course/address.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { serve } from '../../scripts/serve.ts';
import { findViolations } from '../support/accessibility.ts';
import { blankPage, openPage, pages, readToTheEnd, site, urlOf, type Look } from '../support/site.ts';

const lesson = '/coproduccion/cuando-conviene-que-participe/';
const bases = '/clientes-y-segmentacion/bases-de-segmentacion/';
const lessonInEnglish = '/en/co-production/when-participation-makes-sense/';
const basesInEnglish = '/en/customers-and-segmentation/segmentation-bases/';

/** Thirty searches, and the page that has to come first. */
const queries: readonly (readonly [Language, string, string])[] = [
  ['es', 'segmentación', '/glosario/segmentacion/'],
  ['es', 'segmentacion', '/glosario/segmentacion/'],
  ['es', 'COPRODUCCION', '/glosario/coproduccion/'],
  ['es', '¿Qué es la coproducción?', '/glosario/coproduccion/'],
  ['es', 'co-production', '/glosario/coproduccion/'],
  ['es', 'demanda inducida', '/glosario/demanda-inducida/'],
  ['es', 'publico objetivo', '/glosario/publico-objetivo/'],
  ['es', 'datos sensibles', '/glosario/categoria-especial-de-datos/'],
  ['es', 'adopción de equilibrio', '/glosario/adopcion-de-equilibrio/'],
  ['es', 'bases de segmentacion', bases],
  ['es', 'clase social', bases],
  ['es', 'seis criterios', lesson],
  ['es', 'ahorro anual', lesson],
  ['es', 'quiosco', lesson],
  ['es', 'a quién se culpa', lesson],
  ['es', 'Hotel Mirador', '/casos/'],
  ['es', 'la esquina', '/casos/'],
  ['es', 'meuter 2000', '/bibliografia/'],
  ['es', 'privacidad', '/privacidad/'],
  ['es', 'licencia', '/acerca/'],
  ['en', 'segmentation', '/en/glossary/segmentation/'],
  ['en', 'SELF-SERVICE', '/en/glossary/self-service/'],
  ['en', 'coproducción', '/en/glossary/co-production/'],
  ['en', 'what is a target audience', '/en/glossary/target-audience/'],
  ['en', 'psychographic', '/en/glossary/psychographic-base/'],
  ['en', 'social class', basesInEnglish],
  ['en', 'six criteria', lessonInEnglish],
  ['en', 'who gets the blame', lessonInEnglish],
  ['en', 'kiosks', lessonInEnglish],
  ['en', 'privacy', '/en/privacy/'],
];

const box = '#search[open]';
const firstLink = `${box} .found a`;

/** Opens the box by its button. */
async function openBox(path: string, look: Look = {}): Promise<Page> {
  const { page } = await openPage(path, look);
  await page.click('[data-search]');
  await page.waitForSelector(box);
  return page;
}

/** Types, and waits until what was typed has been answered. */
async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#search-input', query);
  await answered(page);
}

const answered = (page: Page): Promise<unknown> => page.waitForSelector('#search-results[aria-busy="false"]');

/** The page a result leads to, without place and query. */
const leadsTo = (address: string | null): string => (address ?? '').replace(/[?#].*$/, '');
const home = (language: Language): string => fixedAddress('home', language);

test('the table has thirty searches', () => {
  expect(queries).toHaveLength(30);
});

test.each(languages)('in %s what is searched comes first', async (language) => {
  const page = await openBox(home(language));
  const own = queries.filter(([one]) => one === language);
  const found: (readonly [string, string])[] = [];
  for (const [, query] of own) {
    await ask(page, query);
    const first = page.locator(firstLink).first();
    found.push([query, (await first.count()) === 0 ? 'nothing' : leadsTo(await first.getAttribute('href'))]);
  }
  expect(found).toEqual(own.map(([, query, path]) => [query, path]));
});

test('accents and capitals make no difference to how much is found', async () => {
  const page = await openBox('/');
  const counts: string[] = [];
  for (const query of ['segmentación', 'segmentacion', 'SEGMENTACION']) {
    await ask(page, query);
    counts.push(await page.locator('.search-status').innerText());
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toMatch(/^\d+ resultados$/);
});

test('nothing of the search is loaded before somebody asks for it, and then only from here', async () => {
  const { page, requests, complaints } = await openPage(lesson);
  await readToTheEnd(page);
  const before = [...requests];
  expect(before.filter((address) => /pagefind|search|\/box\.|\/marks\./.test(address))).toEqual([]);
  await page.click('[data-search]');
  await ask(page, 'quiosco');
  const after = requests.slice(before.length);
  expect(after.some((address) => address.endsWith('/pagefind/pagefind.js'))).toBe(true);
  expect(after.filter((address) => !address.startsWith(`${site.origin}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the first answer comes with little', async () => {
  const page = await blankPage({ width: 412, height: 823 });
  await page.goto(urlOf(lesson), { waitUntil: 'load' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(response.body().then((body) => body.length)));
  const began = performance.now();
  await page.click('[data-search]');
  await page.waitForSelector(box);
  await ask(page, 'segmentacion');
  const bytes = (await Promise.all(sizes)).reduce((total, one) => total + one, 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  console.log(`search: ${String(sizes.length)} requests, ${String(Math.round(bytes / 1000))} kB bare, ${seconds} s`);
  expect(bytes).toBeLessThan(300_000);
});

describe('by keyboard alone', () => {
  test('it opens, finds, and leads to the place', async () => {
    const { page } = await openPage('/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector(box);
    await page.keyboard.type('quien se culpa', { delay: 10 });
    await answered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.found') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.found'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(lesson));
  });

  test('Escape closes it and gives the focus back to the button', async () => {
    const { page } = await openPage(lesson);
    await page.focus('[data-search]');
    await page.keyboard.press('Enter');
    await page.waitForSelector(box);
    await page.keyboard.press('Escape');
    expect(await page.locator(box).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true);
  });

  test('what is behind it is out of reach', async () => {
    const page = await openBox(lesson);
    await ask(page, 'segmento');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('#search') !== null,
      );
      expect(inside).toBe(true);
    }
  });

  test('a letter alone opens nothing', async () => {
    const { page } = await openPage(lesson);
    await page.keyboard.press('k');
    await page.keyboard.press('/');
    await page.keyboard.press('s');
    await page.waitForTimeout(300);
    expect(await page.locator('#search').count()).toBe(0);
  });
});

test('by taps alone it finds and leads to the place', async () => {
  const { page } = await openPage(lesson, { width: 360, height: 740, touch: true });
  await page.tap('[data-search]');
  await page.waitForSelector(box);
  await page.tap('#search-input');
  await page.fill('#search-input', 'riesgo legal');
  await answered(page);
  await page.tap(firstLink);
  await page.waitForURL((url) => url.pathname.endsWith('/glosario/riesgo-legal/'));
});

describe('when nothing is found', () => {
  test('near terms are offered, and one tap searches them', async () => {
    const page = await openBox('/');
    await ask(page, 'kautoservicio');
    expect(await page.locator('.search-status').innerText()).toBe('Nada con «kautoservicio».');
    expect(await page.locator('.found').count()).toBe(0);
    await page.locator('.search-near button', { hasText: /^autoservicio$/ }).click();
    await answered(page);
    expect(leadsTo(await page.locator(firstLink).first().getAttribute('href'))).toBe('/glosario/autoservicio/');
    expect(await page.inputValue('#search-input')).toBe('autoservicio');
  });

  test.each([
    ['/', 'coprodusion', 'coproducción'],
    ['/', 'segmentasion', 'segmentación'],
    ['/en/', 'atribusion', 'attribution'],
  ])('on %s who types “%s” is offered “%s”', async (path, query, offered) => {
    const page = await openBox(path);
    await ask(page, query);
    expect(await page.locator('.search-near button').allInnerTexts()).toContain(offered);
  });

  test('a word that only begins like others is not found, and the index is offered', async () => {
    const page = await openBox('/');
    await ask(page, 'xilofonos');
    expect(await page.locator('.found').count()).toBe(0);
    expect(await page.locator('.search-index a').getAttribute('href')).toBe(fixedAddress('index', 'es'));
  });
});

describe('filters', () => {
  test('by kind leave only that kind', async () => {
    const page = await openBox('/');
    await ask(page, 'quiosco');
    await page.selectOption('.search-filters select >> nth=0', 'question');
    await answered(page);
    const addresses = await page.locator('.found a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address?.includes('#question-'))).toEqual([]);
  });

  test('by module leave only that module, and can be widened again', async () => {
    const page = await openBox('/en/');
    await ask(page, 'kiosk');
    await page.selectOption('.search-filters select >> nth=1', 'customers-and-segmentation');
    await answered(page);
    expect(await page.locator('.found').count()).toBe(0);
    await page.click('.search-more');
    await answered(page);
    expect(await page.locator('.found > li').count()).toBeGreaterThan(3);
  });
});

describe('on the page it leads to', () => {
  const painted = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.get('sought')?.size ?? 0);

  test('what was searched is marked until the reader takes the marks away', async () => {
    const page = await openBox('/');
    await ask(page, 'demanda inducida');
    await page.locator(`${box} .found ul a`).first().click();
    await page.waitForSelector('.sought');
    expect(new URL(page.url()).pathname).toBe(new URL(urlOf(lesson)).pathname);
    expect(new URL(page.url()).hash).toMatch(/^#[a-z-]+$/);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(new URL(page.url()).hash.slice(1));
    expect(await painted(page)).toBeGreaterThan(3);
    expect(await page.locator('.sought [role="status"]').innerText()).toMatch(/^\d+ veces «demanda inducida»$/);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical).not.toContain('?');
    await page.click('.sought button');
    expect(await painted(page)).toBe(0);
    expect(await page.locator('.sought').count()).toBe(0);
  });

  test('no server is told what was searched', async () => {
    const { page, requests } = await openPage('/');
    await page.click('[data-search]');
    await page.waitForSelector(box);
    await ask(page, 'demanda inducida');
    await page.locator(firstLink).first().click();
    await page.waitForSelector('.sought');
    expect(requests.filter((address) => /inducida(?!\/)/.test(decodeURIComponent(address)))).toEqual([]);
  });

  test('a result on the very page one is on is marked there', async () => {
    const page = await openBox(lesson);
    await ask(page, 'seis criterios');
    await page.locator(`${box} .found ul a[href*="#six-criteria"]`).first().click();
    await page.waitForSelector('.sought');
    expect(new URL(page.url()).hash).toBe('#six-criteria');
    expect(await page.locator(box).count()).toBe(0);
  });

  test('words that stand nowhere mark nothing', async () => {
    const { page, complaints } = await openPage(`${lesson}#:q=xyzzy`);
    await page.waitForTimeout(300);
    expect(await page.locator('.sought').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('what somebody wrote into the address is shown as text', async () => {
    const query = encodeURIComponent('quiosco <img src=x onerror=alert(1)>');
    const { page, complaints } = await openPage(`${lesson}#net-saving:q=${query}`);
    await page.waitForSelector('.sought');
    expect(await page.locator('.sought img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('in the open box', () => {
  test.each(languages)(
    'in %s no rule of accessibility is broken, empty, with results and without',
    async (language) => {
      const page = await openBox(home(language));
      expect(await findViolations(page)).toEqual([]);
      for (const query of ['segmentation', 'kautoservicio', 'xyzzy']) {
        await ask(page, query);
        expect(await findViolations(page)).toEqual([]);
      }
    },
  );

  test('nor about colour in the dark', async () => {
    const page = await openBox(lesson, { theme: 'dark' });
    await ask(page, 'segmento');
    expect(await findViolations(page, 'colours')).toEqual([]);
    await page.goto(urlOf(`${lesson}#:q=quiosco`));
    await page.waitForSelector('.sought');
    expect(await findViolations(page, 'colours')).toEqual([]);
  });

  test.each([
    [320, 640],
    [360, 740],
    [640, 400],
    [1280, 800],
  ])('at %i × %i px nothing is cut off', async (width, height) => {
    const page = await openBox(lesson, { width, height });
    await ask(page, 'categoria especial de datos');
    const sides = await page.evaluate(() => {
      const dialog = document.querySelector('#search');
      return [dialog?.scrollWidth ?? 0, dialog?.clientWidth ?? 0, document.documentElement.scrollWidth, innerWidth];
    });
    expect(sides[0]).toBeLessThanOrEqual(sides[1] ?? 0);
    expect(sides[2]).toBeLessThanOrEqual(sides[3] ?? 0);
    await page.locator('.found a').last().scrollIntoViewIfNeeded();
    expect(await page.locator('.found a').last().isVisible()).toBe(true);
  });
});

test('where the index cannot be reached a sentence says so and leads to the list of everything', async () => {
  const page = await blankPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(urlOf(lesson));
  await page.click('[data-search]');
  await page.waitForSelector(box);
  await ask(page, 'quiosco');
  expect(await page.locator('.search-status').innerText()).toContain('índice');
  expect(await page.locator('.search-index a').getAttribute('href')).toBe(fixedAddress('index', 'es'));
});

test('it works under the policy sent as a header, which binds its worker too', async () => {
  const policy = /Content-Security-Policy: (.+)/.exec(readFileSync(join(site.folder, '_headers'), 'utf8'))?.[1] ?? '';
  const headers = () => ({ 'Content-Security-Policy': policy });
  const hosted = await serve({ folder: site.folder, base: site.base, port: 0, headers });
  try {
    const page = await blankPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    await page.goto(hosted.url);
    await page.click('[data-search]');
    await page.waitForSelector(box);
    await ask(page, 'coproduccion');
    expect(await page.locator('.found > li').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  } finally {
    await hosted.close();
  }
});

describe('without scripts', () => {
  test.each(languages)('in %s there is no button, and a link to the index in its place', async (language) => {
    const { page } = await openPage(home(language), { javaScript: false });
    expect(await page.locator('[data-search]').isVisible()).toBe(false);
    await page.locator('.site-header .search-instead').click();
    await page.waitForURL((url) => url.pathname.endsWith(fixedAddress('index', language)));
    expect(await page.locator('main .entries a').count()).toBeGreaterThan(40);
    await page.locator('.letters a').last().click();
    expect(new URL(page.url()).hash).toMatch(/^#letter-/);
  });

  test('every page of the course has the index at its foot', () => {
    const without = pages
      .filter(({ kind }) => kind !== 'forward' && kind !== 'preview' && !kind.startsWith('framed'))
      .filter(({ html, language }) => !html.includes(`href="${fixedAddress('index', language)}"`));
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

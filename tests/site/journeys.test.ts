// What a reader does on the pages, by keyboard alone and by single taps alone, in both languages.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCourse } from '#src/library/course.ts';
import { openPage, urlOf, type Look } from '../support/site.ts';

const lesson = {
  es: '/coproduccion/cuando-conviene-que-participe/',
  en: '/en/co-production/when-participation-makes-sense/',
} as const;

const phone: Look = { width: 360, height: 740, touch: true };
const both = [['es'], ['en']] as const;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-note') ?? '');

async function tabTo(page: Page, note: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === note) return;
  }
  throw new Error(`the keyboard does not reach ${note}`);
}

describe.each(both)('notes in %s', (language) => {
  const name = 'note-term-co-production';

  test('stand beside their paragraph where there is a margin', async () => {
    const { page } = await openPage(lesson[language], { width: 1440 });
    const note = await page.locator(`#${name}`).boundingBox();
    const paragraph = await page.locator(`.prose > p:has([data-note="${name}"])`).boundingBox();
    expect(note?.x).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
    expect(Math.abs((note?.y ?? 0) - (paragraph?.y ?? 0))).toBeLessThan(60);
  });

  test('open and close in place by tap on a phone', async () => {
    const { page } = await openPage(lesson[language], phone);
    const link = page.locator(`[data-note="${name}"]`);
    const note = page.locator(`#${name}`);
    expect(await note.isVisible()).toBe(false);
    expect(await link.getAttribute('aria-expanded')).toBe('false');
    await link.tap();
    expect(await note.isVisible()).toBe(true);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(page.url()).toBe(urlOf(lesson[language]));
    await link.tap();
    expect(await note.isVisible()).toBe(false);
  });

  test('open with Enter and with the space bar, without moving the page', async () => {
    const { page } = await openPage(lesson[language], { width: 360, height: 740 });
    await tabTo(page, name);
    for (const key of ['Enter', 'Space']) {
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      expect(await page.locator(`#${name}`).isVisible()).toBe(key === 'Enter');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await focused(page)).toBe(name);
    }
  });

  test('of a work cited again open where the work is cited again', async () => {
    const { page } = await openPage(lesson[language], phone);
    const again = page.locator('.prose > p a[data-note="note-cite-ford-heaton-2000"]').last();
    await again.tap();
    const note = page.locator('[data-copy-of="note-cite-ford-heaton-2000"].open');
    const [link, opened] = [await again.boundingBox(), await note.boundingBox()];
    expect(Math.abs((link?.y ?? 0) - (opened?.y ?? 9999))).toBeLessThan(300);
  });
});

describe.each(both)('the other language from %s', (language) => {
  const other = language === 'es' ? 'en' : 'es';

  test('opens the same lesson', async () => {
    const { page } = await openPage(lesson[language]);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(urlOf(lesson[other]));
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  });

  test('lands on the heading the address names', async () => {
    const { page } = await openPage(`${lesson[language]}#confusions`);
    await page.locator('[data-language-switch]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${urlOf(lesson[other])}#confusions`);
  });

  test('lands where the reader was, without an address that names the place', async () => {
    const { page } = await openPage(lesson[language]);
    await page.locator('#in-five-lines').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#in-five-lines')?.scrollIntoView());
    await page.locator('[data-language-switch]').evaluate((link) => {
      if (link instanceof HTMLElement) link.click();
    });
    await page.waitForURL(`${urlOf(lesson[other])}#in-five-lines`);
    const top = await page.locator('#in-five-lines').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeLessThan(300);
  });
});

describe('a link to a place', () => {
  test.each(both)('is copied and announced in %s', async (language) => {
    const { page } = await openPage(lesson[language], {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await page.locator('#worked-example a[data-copy]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#announcer:not(:empty)').waitFor();
    expect(await page.locator('#announcer').textContent()).toBe(language === 'es' ? 'Enlace copiado' : 'Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${urlOf(lesson[language])}#worked-example`);
  });

  test('is in the address bar where the clipboard refuses, and that is said', async () => {
    const { page } = await openPage(lesson.es);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('#worked-example a[data-copy]').click();
    await page.locator('#announcer:not(:empty)').waitFor();
    expect(await page.locator('#announcer').textContent()).toMatch(/^No se pudo copiar/);
    expect(page.url()).toBe(`${urlOf(lesson.es)}#worked-example`);
  });

  test('can be pressed on every heading, figure, table and question', async () => {
    const { page } = await openPage(lesson.es);
    const places = await page.locator('.prose :is(h2[id], h3[id], figure[id], .question)').count();
    const marks = await page.locator('.prose a[data-copy]').count();
    expect(marks).toBe(places);
  });
});

describe('the theme', () => {
  const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('chosen by keyboard is there before the first paint of the next page', async () => {
    const { page } = await openPage('/', { theme: 'light' });
    const light = await paper(page);
    await page.locator('input[name="theme"][value="system"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        Object.assign(window, { first: getComputedStyle(document.documentElement).backgroundColor });
      });
    });
    await page.goto(urlOf(lesson.en));
    expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe(dark);
    expect(await page.locator('input[name="theme"][value="dark"]').isChecked()).toBe(true);
  });

  test('follows the system until somebody chooses', async () => {
    const { page } = await openPage('/', { theme: 'dark' });
    const dark = await paper(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).not.toBe(dark);
  });

  test('can still be chosen for this page where storage is blocked', async () => {
    const { page } = await openPage('/');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const before = await paper(page);
    await page.locator('input[name="theme"][value="dark"]').check();
    expect(await paper(page)).not.toBe(before);
  });
});

describe('English is offered', () => {
  test('once, to an English browser at the Spanish home, until dismissed', async () => {
    const { page } = await openPage('/', { locale: 'en-GB' });
    const offer = page.locator('[data-offer]');
    expect(await offer.isVisible()).toBe(true);
    await offer.getByRole('button', { name: 'Close' }).click();
    expect(await offer.isVisible()).toBe(false);
    await page.reload();
    expect(await offer.isVisible()).toBe(false);
  });

  test('and leads to the English home', async () => {
    const { page } = await openPage('/', { locale: 'en-US' });
    await page.locator('[data-offer] a').click();
    await page.waitForURL(urlOf('/en/'));
  });

  test('to nobody else', async () => {
    const { page } = await openPage('/', { locale: 'es-MX' });
    expect(await page.locator('[data-offer]').isVisible()).toBe(false);
  });
});

describe.each(both)('a question in %s', (language) => {
  test('can be answered and its reasons opened by keyboard alone', async () => {
    const { page } = await openPage(lesson[language]);
    const question = page.locator('.question:has(input[type="radio"])').first();
    await question.locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await question.locator('input').nth(1).isChecked()).toBe(true);
    await question.locator('.answer summary').focus();
    await page.keyboard.press('Enter');
    expect(await question.locator('.reasons li').count()).toBe(await question.locator('.option').count());
    expect(await question.locator('.reasons .right').first().isVisible()).toBe(true);
  });

  test('can be answered by single taps alone', async () => {
    const { page } = await openPage(lesson[language], phone);
    const question = page.locator('.question:has(input[type="checkbox"])').first();
    await question.locator('.option').first().tap();
    await question.locator('.option').last().tap();
    expect(await question.locator('input:checked').count()).toBe(2);
    await question.locator('.answer summary').tap();
    expect(await question.locator('.reasons').isVisible()).toBe(true);
  });
});

test.each(both)('the first Tab in %s offers to skip to the content', async (language) => {
  const { page } = await openPage(lesson[language]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#main$/);
});

describe.each([
  ['es', '/bibliografia/', 'sin verificar', 'citado según otra fuente'],
  ['en', '/en/bibliography/', 'unverified', 'cited from another source'],
] as const)('the bibliography in %s', (_, path, unverified, secondhand) => {
  test('marks every work by how far it was checked', async () => {
    const { references } = await readCourse();
    const { page } = await openPage(path);
    for (const { id, custom } of references) {
      const entry = (await page.locator(`#reference-${id}`).textContent()) ?? '';
      expect([id, entry.includes(`[${unverified}]`), entry.includes(`[${secondhand}]`)]).toEqual([
        id,
        custom.checked === 'memory',
        custom.checked === 'secondhand',
      ]);
    }
  });
});

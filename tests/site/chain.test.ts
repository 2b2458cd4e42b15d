// The chain in its lesson, as readers meet it: by keyboard, by taps, without scripts, without movement, on paper, on a phone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.ts';
import { openPage, readToTheEnd, urlOf, type Look } from '../support/site.ts';

const lesson = {
  es: '/cadena-servicio-utilidades/eslabones-de-la-cadena/',
  en: '/en/service-profit-chain/links-of-the-chain/',
} as const;
const both = [['es'], ['en']] as const;
const phone: Look = { width: 360, height: 740, touch: true };

const said = {
  es: { five: /60\.000 € más de ventas al año/, three: /36\.000 € más de ventas al año/, ready: /listo\. Envíalo/ },
  en: { five: /€60,000 more in sales a year/, three: /€36,000 more in sales a year/, ready: /ready\. Send it/ },
} as const;

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** The figure, once it answers. */
async function openChain(language: 'es' | 'en', look: Look = {}, query = '') {
  const visit = await openPage(lesson[language] + query, look);
  const figure = visit.page.locator('#figure-chain');
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('a.station[role="button"]').first().waitFor({ state: 'attached' });
  return { ...visit, figure };
}

const sentence = async (page: Page) => plain(await page.locator('#figure-chain .chain-said').textContent());
const arrivedIn = (page: Page) => page.locator('#figure-chain svg:visible .arrived').allTextContents();
const station = (page: Page, node: string) => page.locator(`#figure-chain svg:visible [data-node="${node}"]`);

describe.each(both)('the chain in %s', (language) => {
  test('begins with the case: five points come to 1.3, to 0.5 and to sixty thousand euros', async () => {
    const { page, complaints } = await openChain(language);
    expect(await sentence(page)).toMatch(said[language].five);
    expect(await arrivedIn(page)).toEqual(language === 'es' ? ['5', '1,3', '0,5'] : ['5', '1.3', '0.5']);
    expect(complaints).toEqual([]);
  });

  test('can be pushed, sent and walked by keyboard alone', async () => {
    const { page, figure } = await openChain(language);
    await figure.locator('input[type="text"]').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('3');
    expect(await sentence(page)).toMatch(said[language].ready);
    expect(await arrivedIn(page)).toEqual(['3']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => sentence(page)).toMatch(said[language].three);
    expect(await arrivedIn(page)).toEqual(language === 'es' ? ['3', '0,78', '0,3'] : ['3', '0.78', '0.3']);
    await expect
      .poll(async () => plain(await figure.locator('[role="status"].visually-hidden').textContent()))
      .toMatch(said[language].three);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-node'));
    expect(await focused()).toBe('employee-satisfaction');
    await page.keyboard.press('End');
    expect(await focused()).toBe('performance');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('customer-loyalty');
    const told = plain(await figure.locator('.about-link').textContent());
    expect(told).toMatch(
      language === 'es' ? /^Lealtad del cliente\..*no quiere decir cero/ : /^Customer loyalty\..*not mean zero/,
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.about-link') !== null)).toBe(true);
  });

  test('can be pushed, sent and asked about a link by taps alone', async () => {
    const { page, figure } = await openChain(language, phone);
    await figure.locator('input[type="range"]').tap({ position: { x: 60, y: 10 } });
    expect(await sentence(page)).toMatch(said[language].ready);
    await figure.getByRole('button', { name: language === 'es' ? 'Enviar el empujón' : 'Send the push' }).tap();
    await expect.poll(() => sentence(page)).toMatch(/€/);
    await station(page, 'customer-satisfaction').tap();
    expect(page.url()).toContain(lesson[language]);
    expect(plain(await figure.locator('.about-link').textContent())).toMatch(/(Llega: |Arrives: )/);
    await figure.getByRole('button', { name: language === 'es' ? 'Restaurar el caso' : 'Restore the case' }).tap();
    expect(await sentence(page)).toMatch(said[language].five);
  });

  test('keeps the push in the address, and an address brings it back', async () => {
    const { page, figure } = await openChain(language);
    await figure.locator('input[type="text"]').fill('3');
    await figure.locator('.primary').click();
    await expect.poll(() => page.url()).toBe(`${urlOf(lesson[language])}?service-profit-chain.push=3`);
    const again = await openChain(language, {}, '?service-profit-chain.push=3');
    expect(await sentence(again.page)).toMatch(said[language].three);
  });

  test('says what in an address it cannot use', async () => {
    const { page, figure } = await openChain(language, {}, '?service-profit-chain.push=99');
    expect(plain(await figure.locator('.ignored').textContent())).toMatch(/push/);
    expect(await sentence(page)).toMatch(said[language].five);
  });

  test('keeps the last good picture when what is typed is no number', async () => {
    const { page, figure } = await openChain(language);
    await figure.locator('input[type="text"]').fill('mucho');
    expect(await sentence(page)).toMatch(said[language].five);
    expect(plain(await figure.locator('.reading').textContent())).not.toBe('');
  });

  test('says of a link nobody measured that nobody knows, not that nothing arrives', async () => {
    const { page, figure } = await openChain(language);
    await figure.locator('select').selectOption('internal-service-quality');
    await figure.locator('.primary').click();
    expect(await sentence(page)).toMatch(language === 'es' ? /nadie sabe qué llega/ : /nobody knows what arrives/);
    expect(await arrivedIn(page)).toEqual(['5']);
  });

  test('stands whole without scripts, and its stations lead to their definitions', async () => {
    const { page } = await openPage(lesson[language], { javaScript: false });
    const figure = page.locator('#figure-chain');
    expect(plain(await figure.locator('.said:visible').textContent())).toMatch(said[language].five);
    expect(await figure.locator('svg:visible .station').count()).toBe(8);
    expect(await figure.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    await figure.locator('details').last().locator('summary').click();
    expect(await figure.locator('table.links:visible tbody tr').count()).toBe(11);
    await station(page, 'customer-loyalty').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(glosario\/lealtad-del-cliente|en\/glossary\/customer-loyalty)\/$/);
  });

  test('is on paper, with its sentence and without anything to press', async () => {
    const { page, figure } = await openChain(language, { theme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await figure.locator('svg:visible').count()).toBe(1);
    expect(await figure.locator('button:visible, select:visible, input:visible').count()).toBe(0);
    expect(await sentence(page)).toMatch(said[language].five);
  });

  test('breaks no rule of accessibility before, on the way and after', async () => {
    const { page, figure } = await openChain(language);
    const inFigure = async () => (await findViolations(page)).filter((one) => /figure-chain|chain|station/.test(one));
    expect(await inFigure()).toEqual([]);
    await figure.locator('input[type="text"]').fill('3');
    await station(page, 'performance').click();
    expect(await inFigure()).toEqual([]);
    await figure.locator('input[type="text"]').fill('mucho');
    expect(await inFigure()).toEqual([]);
  });

  test('is legible at 360 px: no letter under 11 px as drawn, nothing cut', async () => {
    const { figure } = await openChain(language, phone);
    const drawn = await figure.locator('svg:visible').evaluate((picture) => {
      const scale = picture.getBoundingClientRect().width / Number(picture.getAttribute('width'));
      const frame = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect();
        const isInside = box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1;
        return { size: Number.parseFloat(getComputedStyle(text).fontSize) * scale, isInside };
      });
    });
    expect(drawn.length).toBeGreaterThan(12);
    expect(Math.min(...drawn.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    expect(drawn.every(({ isInside }) => isInside)).toBe(true);
  });
});

/** Texts in stations, and whether something runs along a track, from the click on until the push has arrived. */
const watch = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ steps: string[]; ran: boolean; took: number }>((resolve) => {
        const picture = [...document.querySelectorAll('#figure-chain svg')].find((one) => one.checkVisibility());
        const steps: string[] = [];
        let ran = false;
        const began = performance.now();
        document.querySelector<HTMLElement>('#figure-chain .primary')?.click();
        const look = (): void => {
          const now = [...(picture?.querySelectorAll('.arrived') ?? [])].map((one) => one.textContent).join(' ');
          const pulse = picture?.querySelector('.pulse');
          ran ||= pulse?.checkVisibility() ?? false;
          if (steps.at(-1) !== now) steps.push(now);
          const took = performance.now() - began;
          if ((now.split(' ').length === 3 && !pulse) || took > 3000) resolve({ steps, ran, took });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

describe('the push', () => {
  test('travels wave by wave where movement is welcome', async () => {
    const { page, figure } = await openChain('es', { stillness: false });
    await figure.locator('input[type="text"]').fill('3');
    const { steps, ran, took } = await watch(page);
    expect(steps).toEqual(['3', '3 0,78', '3 0,78 0,3']);
    expect(ran).toBe(true);
    expect(took).toBeLessThan(1500);
  });

  test('is there at once, and nothing moves, where movement is not', async () => {
    const { page, figure } = await openChain('es', { stillness: true });
    await figure.locator('input[type="text"]').fill('3');
    const { steps, ran } = await watch(page);
    expect(steps.at(-1)).toBe('3 0,78 0,3');
    expect(steps).not.toContain('3 0,78');
    expect(ran).toBe(false);
  });
});

test.each([360, 412, 768, 1280])('nothing jumps when the chain comes alive, at %i px', async (width) => {
  const { page } = await openPage(lesson.es, { width, height: 823 });
  const height = () => page.locator('#figure-chain').evaluate((figure) => figure.getBoundingClientRect().height);
  const before = await height();
  await readToTheEnd(page);
  await page.locator('#figure-chain a.station[role="button"]').first().waitFor({ state: 'attached' });
  expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
});

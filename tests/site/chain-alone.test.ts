// The chain on a page of its own: whose numbers, a bet, arrows to change; by keyboard, by taps, without scripts, on paper.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.ts';
import { openPage, urlOf, type Look } from '../support/site.ts';

const own = {
  es: '/figuras-y-herramientas/cadena-servicio-utilidades/',
  en: '/en/figures-and-tools/service-profit-chain/',
} as const;
const both = [['es'], ['en']] as const;
const phone: Look = { width: 360, height: 740, touch: true };
const free = '#figure-service-profit-chain-free';
const verified = '#figure-service-profit-chain-verified-pieces';

const texts = {
  es: {
    ready: /listo\. Apuesta y envíalo\.$/,
    thins: /^Con números inventados, .* como 0,005 desviaciones típicas; a través de otros eslabones, el 100 %\.$/,
    stronger: /como 0,008 desviaciones típicas/,
    bet: 'Apostaste 0,5 y sale 0,005: te pasaste por 0,5.',
    circle: /^Estas flechas cierran un círculo: .* El dibujo sigue/,
    above: 'Como mucho, 1,00. Sigue valiendo 0,50.',
    half: '0,5',
    made: 'Números ilustrativos, inventados',
    shared: /explica cerca del 10 %/,
  },
  en: {
    ready: /ready\. Bet, and send it\.$/,
    thins: /^With made-up numbers, .* as 0\.005 standard deviations; 100% of it by way of other links\.$/,
    stronger: /as 0\.008 standard deviations/,
    bet: 'You bet 0.5 and it comes to 0.005: 0.5 too high.',
    circle: /^These arrows close a circle: .* The picture keeps/,
    above: '1.00 at most. 0.50 still holds.',
    half: '0.5',
    made: 'Illustrative numbers, made up',
    shared: /explains about 10%/,
  },
} as const;

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string) => plain(await page.locator(selector).textContent());
const shownFigures = (page: Page) =>
  page
    .locator('.presets > .figure')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));

/** The page, with one of its figures chosen and alive. */
async function open(language: 'es' | 'en', figure: string, look: Look = {}, query = '') {
  const visit = await openPage(own[language] + query + figure, look);
  await visit.page.locator(`${figure} a.station[role="button"]`).first().waitFor({ state: 'attached' });
  return visit;
}

describe.each(both)('the chain on its own page in %s', (language) => {
  const t = texts[language];

  test('shows one set of numbers at a time, chosen by keyboard and kept in the address', async () => {
    const { page, complaints } = await openPage(own[language]);
    expect(await shownFigures(page)).toEqual(['figure-service-profit-chain']);
    await page.locator('.presets input[type=radio]').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await shownFigures(page)).toEqual([verified.slice(1)]);
    expect(plain(await page.locator(verified).textContent())).toMatch(t.shared);
    await page.keyboard.press('ArrowDown');
    expect(await shownFigures(page)).toEqual([free.slice(1)]);
    expect(page.url()).toBe(urlOf(own[language]) + free);
    await page.reload();
    expect(await shownFigures(page)).toEqual([free.slice(1)]);
    expect(complaints).toEqual([]);
  });

  test('waits for a bet, is pushed, and answers it, by keyboard alone', async () => {
    const { page } = await open(language, free);
    expect(await textOf(page, `${free} .said`)).toMatch(t.ready);
    await page.locator(`${free}-bet`).focus();
    await page.keyboard.type(t.half);
    expect(await page.locator(`${free} svg:visible .bet-mark`).count()).toBe(1);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, `${free} .said`)).toMatch(t.thins);
    expect(await textOf(page, `${free} .bet > p`)).toBe(t.bet);
    expect(await page.locator(`${free} svg:visible .made-up`).textContent()).toBe(t.made);
  });

  test('answers another number on an arrow at once, and a link carries it', async () => {
    const { page } = await open(language, free);
    await page.locator(`${free}-b12`).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(t.half);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
    expect(await textOf(page, `${free} .said`)).toMatch(/0[.,]007/);
    await page.locator(`${free}-b12`).fill(language === 'es' ? '0,61' : '0.61');
    expect(await textOf(page, `${free} .said`)).toMatch(t.stronger);
    await expect.poll(() => page.url()).toContain('?service-profit-chain-free.b12=0.61#');
    const again = await open(language, free, {}, new URL(page.url()).search);
    await expect.poll(() => textOf(again.page, `${free} .said`)).toMatch(t.stronger);
    expect(await shownFigures(again.page)).toEqual([free.slice(1)]);
  });

  test('tells a circle and a number out of bounds in a sentence, and keeps the last good picture', async () => {
    const { page } = await open(language, free, {}, '?service-profit-chain-free.b12=0.5');
    const drawn = () => page.locator(`${free} svg:visible`).innerHTML();
    const before = await drawn();
    await page.locator(`${free}-b12`).fill('2');
    expect(await textOf(page, `${free}-b12-reading`)).toBe(t.above);
    await page.locator(`${free} .coefficients summary`).click();
    await page.locator(`${free}-b81`).fill(language === 'es' ? '0,2' : '0.2');
    expect(await textOf(page, `${free} .trouble`)).toMatch(t.circle);
    expect(await drawn()).toBe(before);
    await expect.poll(() => textOf(page, `${free} [role=status].visually-hidden`)).toMatch(t.circle);
    expect((await findViolations(page)).filter((one) => /figure|chain|preset|coefficient/.test(one))).toEqual([]);
    await page.locator(`${free}-b81`).fill('0');
    expect(await page.locator(`${free} .trouble`).count()).toBe(0);
  });

  test('is played by taps alone on a phone, with its end in view and every letter legible', async () => {
    const { page } = await open(
      language,
      free,
      phone,
      '?service-profit-chain-free.b28=-0.4&service-profit-chain-free.b26=0.3',
    );
    await page.locator(`.control:has(${free}-b78) input[type=range]`).tap({ position: { x: 20, y: 10 } });
    expect(await page.locator(`${free}-b78`).inputValue()).toMatch(/^−/);
    const box = await page.locator(`${free} .in-short`).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect(box?.y).toBeLessThan(740);
    const drawnTexts = await page.locator(`${free} svg:visible`).evaluate((picture) => {
      const frame = picture.getBoundingClientRect();
      const scale = frame.width / Number(picture.getAttribute('width'));
      return [...picture.querySelectorAll('text')].map((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        const isInside = left >= frame.left - 1 && right <= frame.right + 1 && bottom <= frame.bottom + 1;
        return { size: Number.parseFloat(getComputedStyle(text).fontSize) * scale, isInside };
      });
    });
    expect(Math.min(...drawnTexts.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    expect(drawnTexts.every(({ isInside }) => isInside)).toBe(true);
  });

  test('is whole without scripts: the sets are chosen, their numbers are a list, nothing does nothing', async () => {
    const { page } = await openPage(own[language], { javaScript: false });
    await page.locator('.presets > fieldset label').nth(2).click();
    expect(await shownFigures(page)).toEqual([free.slice(1)]);
    expect(await textOf(page, `${free} .said`)).toMatch(t.thins);
    expect(await page.locator(`${free} .case-list > div:visible`).count()).toBe(13);
    expect(await page.locator(`${free} :is(button, select, input):visible`).count()).toBe(0);
    expect(await page.locator(`${free} [style]`).count()).toBe(0);
  });

  test('is on paper in all three sets, each with its result, whether its push was sent or not', async () => {
    const { page } = await open(language, free);
    expect(await textOf(page, `${free} .said`)).toMatch(t.ready);
    await page.emulateMedia({ media: 'print' });
    expect(await shownFigures(page)).toHaveLength(3);
    await expect.poll(() => textOf(page, `${free} .said`)).toMatch(t.thins);
    expect(await page.locator('.presets :is(button, select, input):visible').count()).toBe(0);
  });
});

// A Spanish page turned to decimal points, and back: what was computed at build, what is computed live, what is typed.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixedAddress, interactiveAddress, lessonAddress } from '#src/domain/course/address.ts';
import { readCourse } from '#src/library/course.ts';
import { bringToLife, readLesson, settle, tabTo } from '../support/questions.ts';
import { openPage, pages, sumOfJumps, urlOf } from '../support/site.ts';

const course = await readCourse();
const lesson = lessonAddress(course, 'when-participation-makes-sense', 'es');
const alone = interactiveAddress(course, 'self-service-break-even', 'es');
const radio = (page: Page, convention: 'comma' | 'point') =>
  page.locator(`input[name="decimals"][value="${convention}"]`);
/** A slow computer takes longer than the second that is usual. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 6000 });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
/** A text with its numbers written the other way. */
const turn = (text: string): string => text.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'));
const textOf = async (page: Page, selector: string) =>
  plain((await page.locator(selector).first().textContent()) ?? '');
const written = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.value, .numeric').allTextContents()).map(plain);
const adoption = (page: Page) => page.locator('[id$="-staffCost"]');

test('one key turns every number the page computes, and turns it back; the choice has a name', async () => {
  const { page, complaints } = await openPage(lesson);
  const before = await written(page);
  expect(before.some((text) => /\d\.\d{3}/.test(text)) && before.some((text) => /\d,\d/.test(text))).toBe(true);
  await radio(page, 'comma').focus();
  await page.keyboard.press('ArrowRight');
  const turned = await written(page);
  expect(turned).toEqual(before.map(turn));
  expect(await page.getByRole('radiogroup', { name: 'Escribir los números' }).getByRole('radio').count()).toBe(2);
  await page.keyboard.press('ArrowLeft');
  expect(await written(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test('it is remembered on every Spanish page, and no number is seen the other way first', async () => {
  const { page } = await openPage(fixedAddress('privacy', 'es'));
  await radio(page, 'point').click();
  await page.addInitScript(() => {
    const seen: string[] = ((window as { seen?: string[] }).seen = []);
    const look = (): void => {
      for (const one of document.querySelectorAll('.value')) seen.push(one.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(urlOf(lesson), { waitUntil: 'load' });
  expect(await radio(page, 'point').isChecked()).toBe(true);
  const seen = await page.evaluate(() => (window as { seen?: string[] }).seen ?? []);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => /\d\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)/.test(text))).toEqual([]);
  expect(await sumOfJumps(page)).toBeLessThanOrEqual(0.01);
});

test('a living figure turns with it: sentence, fields, picture, and how a typed number is read', async () => {
  const { page } = await openPage(`${alone}?self-service-break-even.staffCost=1234.5`);
  await page.locator('.interactive astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await eventually(async () => plain(await adoption(page).inputValue())).toBe('1.234,50 €');
  const before = await textOf(page, '.said');
  await radio(page, 'point').click();
  expect(plain(await adoption(page).inputValue())).toBe('1,234.50 €');
  expect(await textOf(page, '.said')).toBe(turn(before));
  expect(await page.locator('.chart text').allTextContents()).toContainEqual(expect.stringMatching(/\d,\d{3}/));
  await adoption(page).fill('1.234');
  expect(await textOf(page, '[id$="-staffCost-reading"]')).toBe('Leído: 1.234 € ¿O 1,234.00 €?');
  await page.waitForURL(/staffCost=1\.234$/);
  await page.reload();
  await page.locator('.interactive astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await eventually(async () => plain(await adoption(page).inputValue())).toBe('1.234 €');
});

test('a number typed as an answer stays the number it was, however it is written', async () => {
  const { rights } = await readLesson('when-participation-makes-sense', 'es');
  const numeric = rights.find(({ question }) => question.kind === 'numeric');
  const { page } = await openPage(lesson);
  const question = await bringToLife(page, numeric?.anchor ?? '');
  const field = question.locator('input[type="text"]');
  await field.fill('1.234');
  await settle(page);
  await radio(page, 'point').click();
  expect(plain(await field.inputValue())).toMatch(/^1,234/);
  await field.fill('12.3.4');
  expect(await question.locator('.reading').innerText()).toContain('Así no se guarda.');
});

test('by taps alone it is reached too, and English pages, where nobody writes the comma, do not ask', async () => {
  const { page } = await openPage(lesson, { width: 360, height: 740, touch: true });
  const before = await written(page);
  await page.locator('label:has(input[name="decimals"][value="point"])').tap();
  expect(await written(page)).not.toEqual(before);
  const box = await page.locator('label:has(input[name="decimals"][value="point"])').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  const asking = pages.filter(({ html }) => html.includes('name="decimals"')).map(({ path }) => path);
  expect(asking.filter((path) => path.startsWith('/en/'))).toEqual([]);
  expect(asking).toContain(lesson);
});

test('by keyboard alone it is reached', async () => {
  const { page } = await openPage(fixedAddress('cases', 'es'));
  await page.locator('.site-footer a').last().focus();
  await tabTo(page, 'input[name="decimals"]', 10);
  await page.keyboard.press('ArrowDown');
  expect(await written(page)).toContainEqual(expect.stringMatching(/\d,\d{3}/));
});

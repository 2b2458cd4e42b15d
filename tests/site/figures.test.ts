// What a figure was set to and what was bet on it are there again: tomorrow, in the other language, on its own page, in the other tab.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguage, type Language } from '#src/domain/language/language.ts';
import { fixedAddress, interactiveAddress, lessonAddress } from '#src/domain/course/address.ts';
import { readCourse } from '#src/library/course.ts';
import { bringToLife, changeStored, give, pressButton, readLesson, settle } from '../support/questions.ts';
import { blankPage, openPage, sumOfJumps, urlOf } from '../support/site.ts';

const course = await readCourse();
const kiosk = {
  figure: '#figure-break-even',
  inLesson: (language: Language) => lessonAddress(course, 'when-participation-makes-sense', language),
  alone: (language: Language) => interactiveAddress(course, 'self-service-break-even', language),
};
const chain = {
  figure: '#figure-chain',
  inLesson: (language: Language) => lessonAddress(course, 'links-of-the-chain', language),
};
/** Longer than a figure waits before it takes a movement as ended. */
const rest = async (page: Page): Promise<void> => {
  await page.waitForTimeout(600);
  await settle(page);
};

/** A slow computer takes longer than the second that is usual. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 6000 });
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** Brings the figure of a page into view, and waits until it is alive. */
async function wake(page: Page): Promise<void> {
  await page.locator('.interactive').first().scrollIntoViewIfNeeded();
  await page.locator('.interactive astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(urlOf(path));
  await wake(page);
}

const field = (page: Page, name: string) => page.locator(`.interactive [id$="-${name}"]`).first();
const valueOf = async (page: Page, name: string): Promise<string> => plain(await field(page, name).inputValue());
const said = async (page: Page): Promise<string> => plain(await page.locator('.said').first().textContent());
const isVeiled = (page: Page): Promise<boolean> => page.locator('.answer.veiled').isVisible();

async function start(path: string): Promise<Page> {
  const { page } = await openPage(path);
  await wake(page);
  return page;
}

describe.each(languages)('begun in %s', (language) => {
  const other = otherLanguage(language);

  test('numbers and bet come back tomorrow, in either language, in the lesson and on its own page', async () => {
    const page = await start(kiosk.inLesson(language));
    await field(page, 'bet').fill('23');
    await field(page, 'bet').press('Enter');
    await field(page, 'adoption').fill('25');
    await page.locator('.controls summary').click();
    await field(page, 'fixedCost').fill('80000');
    const sentence = await said(page);
    await rest(page);
    for (const path of [kiosk.inLesson(language), kiosk.alone(language), kiosk.alone(other), kiosk.inLesson(other)]) {
      await visit(page, path);
      await eventually(() => valueOf(page, 'adoption')).toMatch(/^25/);
      expect(await valueOf(page, 'bet')).toMatch(/^23/);
      expect(await valueOf(page, 'fixedCost')).toMatch(/80[.,]000/);
      expect(await isVeiled(page)).toBe(false);
      expect(await page.locator('.bet > p').textContent()).not.toBe('');
      // What is copied is what is seen.
      expect(page.url()).toContain('?self-service-break-even.adoption=0.25&self-service-break-even.fixedCost=80000');
    }
    await visit(page, kiosk.inLesson(language));
    await eventually(() => said(page)).toBe(sentence);
  });

  test('a push and where it fell come back, the set of numbers beside it keeps its own', async () => {
    const page = await start(chain.inLesson(language));
    await page.locator('.push select').first().selectOption({ index: 5 });
    await field(page, 'size').fill('3');
    const sentence = await said(page);
    await rest(page);
    await visit(page, interactiveAddress(course, 'service-profit-chain', other));
    await eventually(() => valueOf(page, 'size')).toBe('3');
    expect(await page.locator('.push select').first().inputValue()).toBe('customer-satisfaction');
    expect(await page.locator('.push select').nth(1).inputValue()).not.toBe('customer-satisfaction');
    await visit(page, chain.inLesson(language));
    await eventually(() => valueOf(page, 'size')).toBe('3');
    expect(await said(page)).not.toBe(sentence);
  });
});

describe('on any page', () => {
  const language = 'es';
  const other = 'en';

  test('a bet not yet shown comes back, and what was not shown stays hidden; what was shown stays shown', async () => {
    const page = await start(kiosk.inLesson(language));
    await field(page, 'bet').fill('40');
    await rest(page);
    await visit(page, kiosk.alone(language));
    await eventually(() => valueOf(page, 'bet')).toMatch(/^40/);
    expect(await isVeiled(page)).toBe(true);
    await page.locator('.bet button').click();
    await rest(page);
    await visit(page, kiosk.inLesson(language));
    await eventually(() => isVeiled(page)).toBe(false);
  });

  test('a movement that ends with the page is kept', async () => {
    const page = await start(kiosk.inLesson(language));
    await field(page, 'adoption').fill('26');
    await rest(page);
    await field(page, 'adoption').fill('27');
    await visit(page, kiosk.alone(language));
    await eventually(() => valueOf(page, 'adoption')).toMatch(/^27/);
  });

  test('a link beats what was kept, and what was kept beats the case', async () => {
    const page = await start(kiosk.inLesson(language));
    await field(page, 'adoption').fill('40');
    await rest(page);
    await visit(page, `${kiosk.alone(language)}?self-service-break-even.adoption=0.25`);
    await settle(page);
    expect(await valueOf(page, 'adoption')).toMatch(/^25/);
    await visit(page, kiosk.alone(language));
    await eventually(() => valueOf(page, 'adoption')).toMatch(/^40/);
  });

  test('restoring the case is remembered too', async () => {
    const page = await start(kiosk.inLesson(language));
    await field(page, 'adoption').fill('40');
    await rest(page);
    await page.locator('.case-title button').click();
    await rest(page);
    expect(new URL(page.url()).search).toBe('');
    await visit(page, kiosk.alone(language));
    await settle(page);
    expect(await valueOf(page, 'adoption')).toMatch(/^50/);
    expect(await isVeiled(page)).toBe(false);
  });

  test('another tab follows, without losing what is typed in this one', async () => {
    const page = await start(kiosk.inLesson(language));
    const beside = await page.context().newPage();
    await visit(beside, kiosk.alone(other));
    await settle(beside);
    await field(beside, 'failure').fill('x');
    await field(page, 'adoption').fill('25');
    await eventually(() => valueOf(beside, 'adoption')).toMatch(/^25/);
    expect(await isVeiled(beside)).toBe(false);
    expect(await valueOf(beside, 'failure')).toBe('x');
    await page.locator('.case-title button').click();
    await eventually(() => valueOf(beside, 'adoption')).toMatch(/^50/);
  });

  test('what cannot be used is left out in silence, and the rest is as it was', async () => {
    const page = await start(kiosk.inLesson(language));
    await field(page, 'adoption').fill('40');
    await rest(page);
    for (const inputs of [
      { adoption: 7, failure: 0.2 },
      { colour: 3, constructor: 1, failure: 0.21 },
      { adoption: 'lots', failure: 0.22 },
    ]) {
      await changeStored(page, { inputs });
      await visit(page, kiosk.alone(language));
      await eventually(() => valueOf(page, 'failure')).toContain(String(inputs.failure * 100));
      expect(await valueOf(page, 'adoption')).toMatch(/^50/);
      expect(await page.locator('.ignored').count()).toBe(0);
    }
    await changeStored(page, { inputs: { failure: 'no number at all' } });
    await visit(page, kiosk.alone(language));
    await settle(page);
    expect(await valueOf(page, 'failure')).toMatch(/^8/);
  });
});

describe.each(languages)('in %s', (language) => {
  test('the privacy page counts figures too, and a lesson begun anew takes its figures back to the case', async () => {
    const { path, rights } = await readLesson('when-participation-makes-sense', language);
    const page = await start(path);
    await field(page, 'bet').fill('23');
    await field(page, 'adoption').fill('40');
    await rest(page);
    const [first] = rights;
    if (!first) throw new Error('the lesson asks nothing');
    const question = await bringToLife(page, first.anchor);
    await give(question, first.question, first.values);
    await pressButton(question);
    await settle(page);
    const privacy = await page.context().newPage();
    await privacy.goto(urlOf(fixedAddress('privacy', language)));
    await privacy.locator('.your-data').scrollIntoViewIfNeeded();
    await privacy
      .locator('.stored', {
        hasText: language === 'es' ? '1 respuesta y los datos de 1 figura' : '1 answer and the numbers of 1 figure',
      })
      .waitFor();
    await page.locator('.tally').scrollIntoViewIfNeeded();
    await page.locator('.tally button').click();
    expect(await page.locator('.tally').innerText()).toMatch(/figuras volverán al caso|figures go back to the case/);
    await page.locator('.tally button').nth(1).click();
    await eventually(() => valueOf(page, 'adoption')).toMatch(/^50/);
    expect(await valueOf(page, 'bet')).toBe('');
    expect(await page.locator('.answer.veiled').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
    await visit(page, kiosk.alone(language));
    await settle(page);
    expect(await valueOf(page, 'adoption')).toMatch(/^50/);
  });

  test('where nothing can be kept the figure plays all the same, and its link still carries its numbers', async () => {
    const page = await blankPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await visit(page, kiosk.alone(language));
    await field(page, 'adoption').fill('25');
    await rest(page);
    await page.reload();
    await wake(page);
    await eventually(() => valueOf(page, 'adoption')).toMatch(/^25/);
    expect(complaints).toEqual([]);
  });
});

test.each([360, 768, 1280])('nothing jumps when what was kept arrives, at %i px', async (width) => {
  const { page } = await openPage(kiosk.inLesson('es'), { width, height: 740 });
  await wake(page);
  await field(page, 'bet').fill('23');
  await field(page, 'bet').press('Enter');
  await field(page, 'adoption').fill('25');
  await page.locator('.controls summary').click();
  await field(page, 'fixedCost').fill('123456');
  await rest(page);
  await visit(page, chain.inLesson('es'));
  await page.locator('.push select').first().selectOption({ index: 5 });
  await field(page, 'size').fill('-7,25');
  await rest(page);
  for (const [{ inLesson, figure }, name, value] of [
    [kiosk, 'adoption', /^25/],
    [chain, 'size', /7,25$/],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(urlOf(inLesson('es')) + figure, { waitUntil: 'load' });
    await eventually(() => valueOf(page, name)).toMatch(value);
    await settle(page);
    expect(await sumOfJumps(page)).toBeLessThanOrEqual(0.01);
  }
});

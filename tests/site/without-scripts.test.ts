// A reader without scripts gets the whole lesson: words, figure, questions, answers, definitions.
import { describe, expect, test } from 'vitest';
import { openPage, pages, urlOf } from '../support/site.ts';

const lessons = pages.filter((page) => page.kind === 'lesson').map((page) => page.path);

describe.each(lessons)('%s without scripts', (path) => {
  test('gives the whole text to read', async () => {
    const off = await openPage(path, { javaScript: false });
    const text = await off.page.locator('main').innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(900);
    expect(off.complaints).toEqual([]);
  });

  test('draws every figure it has, and shows its tables', async () => {
    const { page } = await openPage(path, { javaScript: false });
    const figures = page.locator('main figure');
    const count = await figures.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at += 1) {
      const isTable = await figures.nth(at).evaluate((figure) => figure.classList.contains('data-table'));
      const box = await figures
        .nth(at)
        .locator(isTable ? 'table' : 'svg:visible')
        .first()
        .boundingBox();
      expect(box?.width).toBeGreaterThan(250);
      expect(box?.height).toBeGreaterThan(120);
    }
  });

  test('shows every question with everything there is to choose, and its reasons one tap away', async () => {
    const { page } = await openPage(path, { javaScript: false });
    const questions = page.locator('main .question');
    const count = await questions.count();
    expect(count).toBeGreaterThanOrEqual(10);
    for (let at = 0; at < count; at += 1) {
      const question = questions.nth(at);
      expect(await question.locator('fieldset legend').first().innerText()).not.toBe('');
      // A story has its scenes to turn to, a state to be found the figure to look at.
      const toChoose = 'input:visible, select:visible, .gamebook > li:visible, form a[href*="#figure-"]:visible';
      expect(await question.locator(toChoose).count()).toBeGreaterThan(0);
      const details = question.locator('details.answer');
      await details.locator('summary').first().click();
      expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
      expect((await details.innerText()).length).toBeGreaterThan(60);
    }
  });

  test('leads from a term to its definition', async () => {
    const { page } = await openPage(path, { javaScript: false });
    const term = page.locator('a.term').first();
    const address = await term.getAttribute('href');
    await term.click();
    await page.waitForLoadState();
    expect(page.url()).toBe(urlOf('') + (address ?? ''));
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });
});

test('every page can be read without scripts', async () => {
  const poor: string[] = [];
  const { page } = await openPage('/', { javaScript: false });
  for (const { path } of pages.filter((one) => one.kind !== 'forward')) {
    await page.goto(urlOf(path));
    if ((await page.locator('main').innerText()).length < 80) poor.push(path);
  }
  expect(poor).toEqual([]);
});

// What a learner did is there again: after a reload, in another tab, after a crash; and where it cannot be, the page says so.
import { text as readAll } from 'node:stream/consumers';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#src/domain/language/language.ts';
import { fixedAddress, moduleAddress } from '#src/domain/course/address.ts';
import { readCourse } from '#src/library/course.ts';
import { findViolations } from '../support/accessibility.ts';
import { bringToLife, changeStored, give, pressButton, readLesson, settle, type Right } from '../support/questions.ts';
import { blankPage, openPage, urlOf } from '../support/site.ts';

const lessonId = 'when-participation-makes-sense';
const lesson = { es: await readLesson(lessonId, 'es'), en: await readLesson(lessonId, 'en') };

function firstOf(kind: Right['question']['kind'], language: Language): Right {
  const found = lesson[language].rights.find(({ question }) => question.kind === kind);
  if (!found) throw new Error(`the lesson asks no ${kind}`);
  return found;
}

async function answer(page: Page, { anchor, question, values }: Right): Promise<Locator> {
  const place = await bringToLife(page, anchor);
  await give(place, question, values);
  await pressButton(place);
  return place;
}

const textOf = async (file: Download): Promise<string> => readAll(await file.createReadStream());
const asFile = (text: string) => ({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
/** Two copies differ in when they were made. */
const withoutMoment = (text: string): string => text.replace(/"exported": "[^"]+"/, '');

const isRight = (page: Page, { anchor }: Right): Promise<void> =>
  page.locator(`#${anchor} .verdict-line.right`).waitFor({ state: 'attached' });

describe.each(languages)('in %s', (language) => {
  const { path } = lesson[language];
  const single = firstOf('single-choice', language);
  const numeric = firstOf('numeric', language);

  test('answers, a typed number and a half-made choice are there after a reload', async () => {
    const { page } = await openPage(path);
    await answer(page, single);
    const field = (await bringToLife(page, numeric.anchor)).locator('input');
    await field.fill(language === 'es' ? '1.234,5' : '1,234.5');
    const categorise = firstOf('categorise', language);
    const places = (await bringToLife(page, categorise.anchor)).locator('select');
    await places.first().selectOption(categorise.values[0] ?? '');
    await settle(page);
    await page.reload();
    await bringToLife(page, single.anchor);
    await isRight(page, single);
    expect(await page.locator(`#${single.anchor} input:checked`).getAttribute('value')).toBe(single.values[0]);
    await bringToLife(page, categorise.anchor);
    await page.waitForFunction(
      (id) => document.querySelector<HTMLSelectElement>(`#${id} select`)?.value,
      categorise.anchor,
    );
    expect(await places.first().inputValue()).toBe(categorise.values[0]);
    await bringToLife(page, numeric.anchor);
    await page.waitForFunction((id) => document.querySelector<HTMLInputElement>(`#${id} input`)?.value, numeric.anchor);
    expect(await field.inputValue()).toContain(language === 'es' ? '1.234,5' : '1,234.5');
  });

  test('a hint that was looked at is remembered', async () => {
    const { page } = await openPage(path);
    const hinted = lesson[language].rights.find(({ question }) => question.hint !== undefined) ?? single;
    const question = await bringToLife(page, hinted.anchor);
    await question.locator('.hint summary').click();
    await settle(page);
    await page.reload();
    await answer(page, hinted);
    expect(await question.locator('.verdict-line').innerText()).toContain(
      language === 'es' ? 'con la pista' : 'with the hint',
    );
  });

  test('another tab shows at once what is answered here', async () => {
    const { page } = await openPage(path);
    const other = await page.context().newPage();
    await other.goto(urlOf(path));
    await bringToLife(other, single.anchor);
    await answer(page, single);
    await isRight(other, single);
    expect(await other.locator('.progress').textContent()).toMatch(/^\d/);
  });

  test('a page that dies right after an answer has kept it', async () => {
    const { page } = await openPage(path);
    await answer(page, single);
    await page.close();
    const again = await page.context().newPage();
    await again.goto(urlOf(path));
    await bringToLife(again, single.anchor);
    await isRight(again, single);
  });

  test('progress stands in words on the lesson, its module and home, and nowhere before the first answer', async () => {
    const course = await readCourse();
    const module = moduleAddress(course, lesson[language].lesson.module, language);
    const { page } = await openPage(path);
    const places = [path, module, fixedAddress('home', language)];
    for (const place of places) {
      await page.goto(urlOf(place));
      await settle(page);
      expect([place, (await page.locator('.progress').allTextContents()).join('').trim()]).toEqual([place, '']);
    }
    await page.goto(urlOf(path));
    await answer(page, single);
    await settle(page);
    for (const place of places) {
      await page.goto(urlOf(place));
      await page.locator('.progress:not(:empty)').first().waitFor();
      const said = (await page.locator('.progress').allTextContents()).map((text) => text.trim()).filter(Boolean);
      expect([place, said.every((text) => /\d (de|of) \d/.test(text))]).toEqual([place, true]);
    }
  });

  test.each([
    ['blocked', 'SecurityError', /no deja guardar|keeps nothing/],
    ['full', 'QuotaExceededError', /No queda sitio|no room/],
  ] as const)(
    'where storage is %s the answer is graded all the same, and a sentence says it will not last',
    async (kind, name, sentence) => {
      const page = await blankPage();
      await page.addInitScript(
        ([what, error]) => {
          const refuse = () => {
            throw new DOMException('refused', error);
          };
          if (what === 'full') IDBObjectStore.prototype.put = refuse;
          else IDBFactory.prototype.open = refuse;
        },
        [kind, name] as const,
      );
      await page.goto(urlOf(path));
      const question = await answer(page, single);
      await isRight(page, single);
      await question.locator('.trouble').waitFor();
      expect(await question.locator('.trouble').innerText()).toMatch(sentence);
    },
  );

  test('a damaged record spoils nothing else: it is set aside, and the lesson and the privacy page say so', async () => {
    const { page } = await openPage(path);
    await answer(page, single);
    await settle(page);
    await changeStored(page, { answer: 'rubbish' });
    await page.reload();
    await answer(page, numeric);
    await isRight(page, numeric);
    await page.locator('.tally').scrollIntoViewIfNeeded();
    await page.locator('.tally .trouble').waitFor();
    await page.locator('.tally .trouble a').click();
    await page.waitForURL(urlOf(fixedAddress('privacy', language)));
    await page.locator('.your-data .trouble button').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.your-data .trouble button').click(),
    ]);
    expect(await textOf(file)).toContain('rubbish');
  });

  test('a copy taken away, everything deleted and the copy brought back is the same again, by keyboard alone', async () => {
    const { page } = await openPage(path);
    await answer(page, single);
    await answer(page, numeric);
    await settle(page);
    await page.goto(urlOf(fixedAddress('privacy', language)));
    const box = page.locator('.your-data');
    await box.scrollIntoViewIfNeeded();
    await box.locator('.stored', { hasText: '2' }).waitFor();
    const buttons = box.locator('button');
    const takeCopy = async (): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        buttons
          .first()
          .focus()
          .then(() => page.keyboard.press('Enter')),
      ]);
      return textOf(file);
    };
    const before = await takeCopy();
    expect(await findViolations(page)).toEqual([]);
    await buttons.nth(1).focus();
    await page.keyboard.press('Enter');
    await box.locator('#your-data-sure').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await box.locator('[role="status"]', { hasText: /Borrado|Deleted/ }).waitFor();
    await box.locator('.stored', { hasText: /ninguna|No answers/ }).waitFor();
    await box.locator('input[type="file"]').setInputFiles(asFile(before));
    await box.locator('.stored', { hasText: '2' }).waitFor();
    expect(withoutMoment(await takeCopy())).toBe(withoutMoment(before));
    await page.goto(urlOf(path));
    await bringToLife(page, single.anchor);
    await isRight(page, single);
  });

  test('a file of something else changes nothing and gets a sentence', async () => {
    const { page } = await openPage(fixedAddress('privacy', language));
    const box = page.locator('.your-data');
    await box.scrollIntoViewIfNeeded();
    await box.locator('.stored', { hasText: /ninguna|No answers/ }).waitFor();
    await box.locator('input[type="file"]').setInputFiles(asFile('hello'));
    await box.locator('[role="status"]', { hasText: /No ha cambiado nada|Nothing has changed/ }).waitFor();
  });

  test.each([360, 1280])(
    'a lesson full of answers stands still while it comes back to life, at %i px',
    async (width) => {
      const { page } = await openPage(path, { width, height: 800 });
      for (const right of lesson[language].rights) await answer(page, right);
      await settle(page);
      await page.goto('about:blank');
      await page.goto(`${urlOf(path)}#${single.anchor}`, { waitUntil: 'load' });
      await page.reload({ waitUntil: 'load' });
      await isRight(page, single);
      await settle(page);
      const jumps = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              resolve(total);
            }, 300);
          }),
      );
      expect(jumps).toBeLessThanOrEqual(0.01);
    },
  );
});

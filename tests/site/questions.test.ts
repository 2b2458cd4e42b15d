// Questions answer, in both languages: graded, explained, announced, and kept as they were left.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguage, type Language } from '#src/domain/language/language.ts';
import { findViolations } from '../support/accessibility.ts';
import {
  answerByKeys,
  bringToLife,
  changeStored,
  give,
  hear,
  pressButton,
  readLesson,
  settle,
  type Right,
} from '../support/questions.ts';
import { openPage, urlOf, type Look } from '../support/site.ts';

const lessonId = 'when-participation-makes-sense';
const { es, en } = { es: await readLesson(lessonId, 'es'), en: await readLesson(lessonId, 'en') };
const lesson = { es, en };
const kinds = [...new Set(es.rights.map(({ question }) => question.kind))];
const phone: Look = { width: 360, height: 740, touch: true };

const total = String(es.rights.length);
const says = {
  es: { right: 'Correcta', wrong: 'Incorrecta', of: (n: number) => `Pregunta ${String(n)} de ${total}. ` },
  en: { right: 'Right', wrong: 'Wrong', of: (n: number) => `Question ${String(n)} of ${total}. ` },
};

/** The first question of a kind. */
function firstOf(kind: Right['question']['kind'], language: Language): Right {
  const found = lesson[language].rights.find(({ question }) => question.kind === kind);
  if (!found) throw new Error(`the lesson asks no ${kind}`);
  return found;
}

const wrongOption = ({ question }: Right): string =>
  ('options' in question ? question.options.find((option) => option.right !== true)?.id : undefined) ?? '';

/** Answers the first single choice rightly and checks it. */
async function answerOne(page: Page, language: Language): Promise<Right> {
  const one = firstOf('single-choice', language);
  const question = await bringToLife(page, one.anchor);
  await give(question, one.question, one.values);
  await pressButton(question);
  await question.locator('.verdict-line.right').waitFor();
  return one;
}

describe.each(languages)('in %s', (language) => {
  const { path, rights } = lesson[language];
  const t = says[language];

  test('every question is answered by keyboard alone; each result is announced and the focus stays', async () => {
    const { page, complaints } = await openPage(path);
    for (const [at, right] of rights.entries()) {
      await answerByKeys(page, right);
      const heard = await hear(page.locator(`#${right.anchor}`));
      expect([right.anchor, heard.startsWith(`${t.of(at + 1)}${t.right}. `)]).toEqual([right.anchor, true]);
      expect(heard.length).toBeGreaterThan(40);
      const focus = await page.evaluate(() => document.activeElement?.closest('.question')?.id);
      expect(focus).toBe(right.anchor);
    }
    expect(await page.locator('.progress').textContent()).toMatch(/^(\d) (?:de|of) \1 /);
    expect(complaints).toEqual([]);
  });

  test('every question is answered by single taps alone', async () => {
    const { page } = await openPage(path, phone);
    for (const { anchor, question, values } of rights) {
      const place = await bringToLife(page, anchor);
      await give(place, question, values, true);
      await pressButton(place, true);
      expect([anchor, (await place.locator('.verdict-line').innerText()).trim()]).toEqual([anchor, t.right]);
    }
  });

  test('checking without an answer gets a sentence and no verdict', async () => {
    const { page } = await openPage(path);
    for (const kind of kinds) {
      const question = await bringToLife(page, firstOf(kind, language).anchor);
      await pressButton(question);
      expect((await hear(question)).length).toBeGreaterThan(30);
      expect(await question.locator('.verdict-line.wrong, .verdict-line.right, .reason').count()).toBe(0);
    }
    expect(await page.locator('.progress').textContent()).toBe('');
  });

  test('a wrong choice is told why, and shown the right one with its reason; another try begins empty', async () => {
    const { page } = await openPage(path);
    const one = firstOf('single-choice', language);
    const question = await bringToLife(page, one.anchor);
    await give(question, one.question, [wrongOption(one)]);
    await pressButton(question);
    expect(await hear(question)).toContain(t.wrong);
    expect(await question.locator('.reason.wrong').count()).toBe(1);
    expect(await question.locator('.reason.missed').count()).toBe(1);
    await pressButton(question);
    expect(await question.locator('input:checked').count()).toBe(0);
    expect(await question.locator('.reason').count()).toBe(0);
  });

  test('what is right in part is said in numbers', async () => {
    const { page } = await openPage(path);
    const { anchor, question, values } = firstOf('categorise', language);
    const place = await bringToLife(page, anchor);
    await give(place, question, [values.at(-1) ?? '', ...values.slice(1)]);
    await pressButton(place);
    const sum = values.length;
    const right = values.filter((one, at) => at > 0 || one === values.at(-1)).length;
    const verdict =
      language === 'es'
        ? `En parte: ${String(right)} de ${String(sum)} bien`
        : `Partly: ${String(right)} of ${String(sum)} right`;
    expect((await place.locator('.verdict-line').innerText()).trim()).toBe(verdict);
    expect(await place.locator('.item .reason').count()).toBe(sum);
  });

  test('a typed number shows how it was read, the other reading one tap away, before it is checked', async () => {
    const { page } = await openPage(path);
    const place = await bringToLife(page, firstOf('numeric', language).anchor);
    const reading = place.locator('.reading');
    await place.locator('input').fill('1.234');
    const before = await reading.innerText();
    await reading.locator('button').click();
    const after = await reading.innerText();
    expect(after).not.toBe(before);
    expect(before).toContain(language === 'es' ? '1.234' : '1.234');
    await place.locator('input').fill('mucho');
    expect((await reading.innerText()).length).toBeGreaterThan(10);
    await pressButton(place);
    expect(await place.locator('.verdict-line.wrong, .verdict-line.right').count()).toBe(0);
  });

  test('a mistake that people make is recognised', async () => {
    const { page } = await openPage(path);
    const { anchor, question } = firstOf('numeric', language);
    if (question.kind !== 'numeric') throw new Error('not a number');
    const island = await page.locator(`#${anchor} astro-island`).getAttribute('props');
    const number = /"mistakes":\[1,\[\[0,\{"id":\[0,"[^"]+"\],"answer":\[0,([\d.e-]+)\]/.exec(island ?? '')?.[1] ?? '';
    const place = await bringToLife(page, anchor);
    await place.locator('input').fill(language === 'es' ? number.replace('.', ',') : number);
    await pressButton(place);
    const [first] = question.mistakes;
    const words = (first?.why[language] ?? '').replace(/[{*].*$/s, '').trim();
    expect(await place.locator('.reason.wrong').innerText()).toContain(words.slice(0, 12));
  });

  test('nothing breaks a rule of accessibility, whatever the state', { timeout: 180_000 }, async () => {
    const { page } = await openPage(path);
    for (const kind of kinds) {
      const [one] = [firstOf(kind, language)];
      await pressButton(await bringToLife(page, one.anchor));
    }
    expect(await findViolations(page)).toEqual([]);
    for (const { anchor, question, values } of rights) {
      const place = await bringToLife(page, anchor);
      await give(place, question, question.kind === 'multiple-choice' ? values.slice(1) : values);
      await pressButton(place);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page)).toEqual([]);
  });

  test('a choice not yet checked is there in the other language, and a checked answer with its verdict', async () => {
    const other = otherLanguage(language);
    const { page } = await openPage(path);
    const checked = await answerOne(page, language);
    const multiple = firstOf('multiple-choice', language);
    const question = await bringToLife(page, multiple.anchor);
    await give(question, multiple.question, multiple.values.slice(0, 1));
    await settle(page);
    await page.locator('[data-language-switch]').click();
    await page.waitForURL((url) => url.href.startsWith(urlOf(lesson[other].path)));
    const there = await bringToLife(page, multiple.anchor);
    await there.locator('input:checked').waitFor();
    expect(await there.locator('input:checked').getAttribute('value')).toBe(multiple.values[0]);
    const verdict = (await bringToLife(page, checked.anchor)).locator('.verdict-line');
    await verdict.locator('button').waitFor();
    expect(await verdict.innerText()).toContain(says[other].right);
  });

  test('what changed since it was answered says so and asks again', async () => {
    const { page } = await openPage(path);
    const one = await answerOne(page, language);
    await settle(page);
    await changeStored(page, { rev: 99 });
    await page.reload();
    const question = await bringToLife(page, one.anchor);
    const line = question.locator('.verdict-line:not(:empty)');
    await line.waitFor();
    expect(await line.innerText()).toMatch(/ha cambiado|has changed/);
    expect(await question.locator('input:checked').count()).toBe(0);
  });

  test('a lesson begins again when asked twice, and not when asked once', async () => {
    const { page } = await openPage(path);
    const one = await answerOne(page, language);
    const tally = page.locator('.tally');
    await tally.scrollIntoViewIfNeeded();
    await tally.locator('button').click();
    expect(
      await tally
        .locator('button')
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await tally.locator('button').first().click();
    expect(await page.locator(`#${one.anchor} .verdict-line.right`).count()).toBe(1);
    await tally.locator('button').click();
    await tally.locator('button').last().click();
    await tally.locator('[role="status"]:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.locator(`#${one.anchor} input:checked`).count()).toBe(0);
    await page.locator('.progress:empty').waitFor({ state: 'attached' });
    await page.reload();
    await bringToLife(page, one.anchor);
    await settle(page);
    expect(await page.locator(`#${one.anchor} input:checked`).count()).toBe(0);
  });
});

// Numbers that change, states of a figure, stories: solved by touch, heard, kept on reload and in the other language.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { byId } from '#src/domain/course/course.ts';
import { models } from '#src/domain/questions/models.ts';
import { drawVariant, recipeOf } from '#src/domain/questions/variant.ts';
import { readCourse } from '#src/library/course.ts';
import { writeNumber } from '#src/questions/number-field.ts';
import { languages, otherLanguage, type Language } from '#src/domain/language/language.ts';
import { findViolations } from '../support/accessibility.ts';
import {
  answerByKeys,
  bringToLife,
  give,
  hear,
  pressButton,
  readLesson,
  settle,
  type Right,
} from '../support/questions.ts';
import { openPage, type Look } from '../support/site.ts';

const phone: Look = { width: 360, height: 740, touch: true };
const lessons = ['when-participation-makes-sense', 'links-of-the-chain', 'segmentation-bases'];
const read = (language: Language) => Promise.all(lessons.map((lesson) => readLesson(lesson, language)));
const all = { es: await read('es'), en: await read('en') };
type New = 'parameterised' | 'explore' | 'case';

const says = {
  es: {
    right: 'Correcta',
    wrong: 'Incorrecta',
    changed: 'Otros números. ',
    now: 'Ahora: ',
    move: 'Mueve primero la figura',
    stray: 'Has movido también ',
    notYet: 'La historia no ha acabado',
    again: 'De nuevo: ',
    partly: (right: number, of: number) => `En parte: ${String(right)} de ${String(of)} bien`,
    defensible: 'Defendible',
    best: 'El mejor camino: ',
  },
  en: {
    right: 'Right',
    wrong: 'Wrong',
    changed: 'Other numbers. ',
    now: 'Now: ',
    move: 'Move the figure first',
    stray: 'You also moved ',
    notYet: 'The story is not over',
    again: 'Again: ',
    partly: (right: number, of: number) => `Partly: ${String(right)} of ${String(of)} right`,
    defensible: 'Defensible',
    best: 'The best way: ',
  },
};

/** The first question of a kind, in any of the three lessons or in one of them. */
function find(kind: New, language: Language, lesson?: string) {
  for (const [at, { path, rights }] of all[language].entries()) {
    const right = rights.find(({ question }) => question.kind === kind);
    if (right && (lesson === undefined || lessons[at] === lesson)) return { path, right };
  }
  throw new Error(`no ${kind} is asked`);
}

async function open(
  kind: New,
  language: Language,
  look: Look = {},
): Promise<Right & { page: Page; place: Locator; complaints: readonly string[] }> {
  const { path, right } = find(kind, language);
  const { page, complaints } = await openPage(path, look);
  return { ...right, page, complaints, place: await bringToLife(page, right.anchor) };
}

const verdictOf = async (place: Locator): Promise<string> => (await place.locator('.verdict-line').innerText()).trim();
const stemOf = (place: Locator): Promise<string> => place.locator('.stem').innerText();
const another = (place: Locator): Locator => place.locator('.another button');

/** Asks for another variant and waits until it stands there. */
async function askAnother(place: Locator): Promise<string> {
  const before = await stemOf(place);
  await another(place).click();
  await another(place).waitFor({ state: 'detached' });
  const after = await stemOf(place);
  expect(after).not.toBe(before);
  return after;
}

const figuresIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

describe.each(languages)('in %s', (language) => {
  const t = says[language];

  test(
    'in every lesson they are solved by touch at 360 px, and nothing is wider than the screen',
    { timeout: 120_000 },
    async () => {
      for (const [at, { path, rights }] of all[language].entries()) {
        const { page, complaints } = await openPage(path, phone);
        for (const { anchor, question, values } of rights) {
          if (!['parameterised', 'explore', 'case'].includes(question.kind)) continue;
          const place = await bringToLife(page, anchor);
          await give(place, question, values, true);
          await pressButton(place, true);
          expect([at, anchor, await verdictOf(place)]).toEqual([at, anchor, t.right]);
          const tooSmall = await place
            .locator('.decisions button, .another button, .story > button')
            .evaluateAll((buttons) => buttons.filter((one) => one.getBoundingClientRect().height < 24).length);
          expect(tooSmall).toBe(0);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        expect(complaints).toEqual([]);
      }
    },
  );

  test('other numbers are asked for by keys alone, heard, and graded by their own sum', async () => {
    const { page, place, question } = await open('parameterised', language);
    if (question.kind !== 'parameterised') throw new Error('not a question with parameters');
    const first = await stemOf(place);
    await place.locator('input[type="text"]').fill('1');
    await pressButton(place);
    expect(await hear(place)).toContain(t.wrong);
    await another(place).focus();
    await page.keyboard.press('Enter');
    await another(place).waitFor({ state: 'detached' });
    const stem = await stemOf(place);
    expect(stem).not.toBe(first);
    expect(await hear(place)).toBe(`${t.changed}${stem}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await place.locator('input[type="text"]').inputValue()).toBe('');
    const model = await models[question.model]?.();
    const given = byId((await readCourse()).cases, question.case).models[question.model] ?? {};
    const variant = model && drawVariant(recipeOf(question, given), model, 1);
    const [naive] = variant?.key.mistakes ?? [];
    await page.keyboard.type(writeNumber(naive?.answer ?? 0, question.unit, language));
    await page.keyboard.press('Enter');
    const [mistake] = question.mistakes;
    const why = mistake?.why[language].split('{')[0]?.trim() ?? '?';
    const said = await place.locator('.reason.wrong').innerText();
    expect(said.replace(/\s+/g, ' ')).toContain(`${t.wrong}. ${why}`);
  });

  test('the numbers that were asked last are there after reloading, and in the other language', async () => {
    const { page, place, anchor, question, values } = await open('parameterised', language);
    await give(place, question, values);
    await pressButton(place);
    await askAnother(place);
    const figures = figuresIn(await stemOf(place));
    await place.locator('input[type="text"]').fill('12');
    await settle(page);
    await page.reload();
    const again = await bringToLife(page, anchor);
    await again.locator('.reading:not(:empty)').waitFor();
    expect(figuresIn(await stemOf(again))).toEqual(figures);
    await page.goto(new URL(find('parameterised', otherLanguage(language)).path, page.url()).href);
    const there = await bringToLife(page, anchor);
    await there.locator('.reading:not(:empty)').waitFor();
    expect(figuresIn(await stemOf(there)).join('')).toBe(figures.join(''));
  });

  test('a state is checked as it stands, and what else was moved is told', async () => {
    const { page, place, anchor, question, values } = await open('explore', language);
    await pressButton(place);
    expect(await hear(place)).toContain(t.move);
    expect(await place.locator('.reason').count()).toBe(0);
    await give(place, question, values);
    expect((await place.locator('.now').innerText()).startsWith(t.now)).toBe(true);
    const figure = page.locator('figure.interactive');
    await figure.locator('details').first().locator('summary').click();
    await give(place, question, ['inducedDemand=0.3']);
    await pressButton(place);
    expect(await hear(place)).toContain(t.stray);
    await give(place, question, ['inducedDemand=0.15']);
    await pressButton(place);
    await pressButton(place);
    expect(await hear(place)).toContain(t.right);
    await settle(page);
    await page.reload();
    expect(await verdictOf(await bringToLife(page, anchor))).toContain(t.right);
  });

  test('the chain is pushed by keys alone until it pays', async () => {
    const { path, right } = find('explore', language, 'links-of-the-chain');
    const { page } = await openPage(path);
    await page.locator(`#${right.anchor} a`).first().focus();
    await answerByKeys(page, right);
    expect(await hear(page.locator(`#${right.anchor}`))).toContain(t.right);
  });

  test('a story is told aloud, walked back, kept, and debriefed with the best way beside the one taken', async () => {
    const { page, place, anchor, question } = await open('case', language);
    if (question.kind !== 'case') throw new Error('not a story');
    await pressButton(place);
    expect(await hear(place)).toContain(t.notYet);
    const [first, second, third] = question.scenes;
    const ofWorth = (scene: typeof first, worth: string): string =>
      scene?.decisions.find((decision) => decision.worth === worth)?.id ?? '';
    await give(place, question, [ofWorth(first, 'wrong')]);
    expect(await hear(place)).toContain(second?.text[language] ?? '?');
    await give(place, question, [ofWorth(second, 'wrong')]);
    await place.locator('.story > button').click();
    expect((await hear(place)).startsWith(t.again)).toBe(true);
    await settle(page);
    await page.reload();
    const again = await bringToLife(page, anchor);
    await again.locator('.taken').waitFor();
    expect(await again.locator('.taken').count()).toBe(1);
    await page.goto(new URL(find('case', otherLanguage(language)).path, page.url()).href);
    await (await bringToLife(page, anchor)).locator('.taken').waitFor();
    await page.goBack();
    const back = await bringToLife(page, anchor);
    await back.locator('.taken').waitFor();
    await give(back, question, [ofWorth(second, 'right'), ofWorth(third, 'defensible')]);
    await pressButton(back);
    const heard = await hear(back);
    expect(heard).toContain(t.partly(1, 3));
    for (const part of [t.defensible, t.best]) expect(heard).toContain(part);
    expect(await back.locator('.debrief a').getAttribute('href')).toContain('/glos');
    expect(await back.locator('.reason').count()).toBe(3);
    await pressButton(back);
    expect(await back.locator('.taken').count()).toBe(0);
  });

  // One lesson asks for a number and a state, the other for a number and a story.
  test.each([0, 2])('in no state do those of lesson %i break a rule of accessibility', async (lesson) => {
    const { path, rights } = all[language][lesson] ?? { path: '', rights: [] };
    const { page } = await openPage(path);
    const mine = rights.filter(({ question }) => ['parameterised', 'explore', 'case'].includes(question.kind));
    const within = mine.map(({ anchor }) => `#${anchor}`);
    for (const { anchor } of mine) await pressButton(await bringToLife(page, anchor));
    expect(await findViolations(page, 'all', within)).toEqual([]);
    for (const { anchor, question, values } of mine) {
      const place = await bringToLife(page, anchor);
      const wrong =
        question.kind === 'case' ? [...values.slice(0, -1), question.scenes.at(-1)?.decisions[0]?.id ?? ''] : values;
      await give(place, question, question.kind === 'parameterised' ? ['1'] : wrong);
      if (question.kind !== 'case') await pressButton(place);
    }
    expect(await findViolations(page, 'all', within)).toEqual([]);
    for (const { anchor, question } of mine)
      if (question.kind === 'case') await pressButton(await bringToLife(page, anchor));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, 'all', within)).toEqual([]);
  });
});

test('both languages ask with the same numbers, and so they stand without scripts: answer, states and the whole story', async () => {
  const texts = await Promise.all(
    languages.map(async (language) => {
      const told = find('case', language);
      const { page: other } = await openPage(told.path, { javaScript: false });
      const story = other.locator(`#${told.right.anchor}`);
      expect(await story.locator('.gamebook > li').count()).toBe(3);
      expect(await story.locator('.gamebook > li').first().isVisible()).toBe(true);
      expect(await story.locator('.decisions').isVisible()).toBe(false);
      const { path, right } = find('parameterised', language);
      const { page } = await openPage(path, { javaScript: false });
      const state = page.locator(`#${find('explore', language).right.anchor}`);
      expect(await state.locator('.answer').textContent()).toMatch(/25\s?%/);
      expect(await state.locator('.now').isVisible()).toBe(false);
      const place = page.locator(`#${right.anchor}`);
      return `${(await place.locator('.stem').textContent()) ?? ''} ${(await place.locator('.answer').textContent()) ?? ''}`;
    }),
  );
  const [es, en] = texts.map((text) => figuresIn(text).join(''));
  expect(es).toBe(en);
});

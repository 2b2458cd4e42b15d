// Answers the questions of a lesson in an open page, by keys alone or by taps alone, from the key that content holds.
import type { Locator, Page } from 'playwright-core';
import { byId } from '#src/domain/course/course.ts';
import { fragment, lessonAddress } from '#src/domain/course/address.ts';
import { questionsInOrder } from '#src/domain/course/questions.ts';
import { findBestPath, readKey as readCase } from '#src/domain/questions/kinds/case.ts';
import { readKey } from '#src/domain/questions/kinds/numeric.ts';
import { findGaps } from '#src/domain/questions/sentence.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import type { Language } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import type { Variant } from '#src/domain/questions/variant.ts';
import { placeInLesson } from '#src/library/place.ts';
import { writeNumber } from '#src/questions/number-field.ts';

/** A question with its right answer, ready to be given. */
export interface Right {
  readonly question: Question;
  readonly anchor: string;
  /** Values to choose, in the order of the form; for a number, what to type. */
  readonly values: readonly string[];
}

/** The lesson that is tried, where it stands, and its questions in order with their right answers. */
export async function readLesson(id: string, language: Language) {
  const course = await readCourse();
  const { lesson, computed, variants } = await placeInLesson(id, language);
  const numbers = new Map([...computed].map(([name, { number }]) => [name, number]));
  const rights = questionsInOrder(lesson).map((question): Right => ({
    question,
    anchor: fragment.question(question.id),
    values: valuesOf(question, numbers, variants, language),
  }));
  return { path: lessonAddress(course, id, language), lesson: byId(course.lessons, id), rights };
}

function valuesOf(
  question: Question,
  numbers: ReadonlyMap<string, number>,
  variants: ReadonlyMap<string, Variant>,
  language: Language,
): readonly string[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return question.options.filter((option) => option.right).map(({ id }) => id);
    case 'categorise':
      return question.items.map(({ category }) => [category].flat()[0] ?? '');
    case 'numeric':
      return [writeNumber(readKey(question, numbers).answer, question.unit, language)];
    case 'case':
      return findBestPath(readCase(question, new Map())) ?? [];
    case 'explore':
      return Object.entries(question.example).map(([name, number]) => `${name}=${String(number)}`);
    case 'parameterised':
      return [writeNumber(variants.get(question.id)?.key.answer ?? 0, question.unit, language)];
    case 'order':
    case 'match':
      return (question.kind === 'order' ? question.items : question.pairs).map(({ id }) => id);
    case 'fill-in':
      return findGaps(question.sentence[language]).map((id) => byId(question.gaps, id).accepted[language][0] ?? '');
  }
}

/** The question on its page, once it is alive. */
export async function bringToLife(page: Page, anchor: string): Promise<Locator> {
  const question = page.locator(`#${anchor}`);
  await question.scrollIntoViewIfNeeded();
  await question.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await question.locator('.actions > button').waitFor();
  return question;
}

/** Gives an answer with a mouse or a finger; selects open the device's own list, which only the device can tap. */
export async function give(
  question: Locator,
  { kind }: Question,
  values: readonly string[],
  tap = false,
): Promise<void> {
  const press = (one: Locator) => (tap ? one.tap() : one.click());
  if (kind === 'numeric' || kind === 'parameterised')
    await question.locator('input[type="text"]').fill(values[0] ?? '');
  else if (kind === 'categorise')
    for (const [at, value] of values.entries()) await question.locator('select').nth(at).selectOption(value);
  else if (kind === 'order')
    // Selection by single steps: each step is brought to its place with the button that moves it up.
    for (const [at, value] of values.entries()) {
      const up = question.locator(mover(value, 'up'));
      while ((await placeOf(question, value)) > at) await press(up);
    }
  else if (kind === 'match')
    for (const value of values) await question.locator(`select[name="${value}"]`).selectOption(value);
  else if (kind === 'fill-in')
    for (const [at, value] of values.entries()) await question.locator('.gap input').nth(at).fill(value);
  else if (kind === 'case')
    for (const value of values) await press(question.locator(`.decisions button[value="${value}"]`));
  else if (kind === 'explore') await setFigure(question, values, (field, text) => field.fill(text));
  else for (const value of values) await press(question.locator(`label:has(input[value="${value}"])`));
}

/** Sets the figure a question leads to: `name=number`, percentages as shares; the link of a push is the place in its list. */
async function setFigure(
  question: Locator,
  values: readonly string[],
  type: (field: Locator, text: string) => Promise<void>,
): Promise<void> {
  const address = (await question.locator('.state a').getAttribute('href')) ?? '';
  const figure = question.page().locator(address.replace(/^[^#]*/, ''));
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  for (const value of values) {
    const [name = '', number = ''] = value.split('=');
    if (name === 'link') await figure.locator('select[id$="-at"]').selectOption({ index: Number(number) - 1 });
    else if (name === 'push') await type(figure.locator('input[id$="-size"]'), number);
    else await type(figure.locator(`input[id$="-${name}"]`), String(Math.round(Number(number) * 100)));
  }
}

/** The button that moves a step. */
export const mover = (step: string, way: 'up' | 'down'): string =>
  `.step:has([name="${step}"]) .moves button:${way === 'up' ? 'first' : 'last'}-child`;

/** How many steps stand above one. */
export const placeOf = (question: Locator, step: string): Promise<number> =>
  question
    .locator('.step select')
    .evaluateAll((selects, id) => selects.findIndex((one) => one.getAttribute('name') === id), step);

/** Presses the button that checks, or begins again. */
export const pressButton = (question: Locator, tap = false): Promise<void> => {
  const button = question.locator('.actions > button');
  return tap ? button.tap() : button.click();
};

/** What was said aloud last. */
export async function hear(question: Locator): Promise<string> {
  await question.locator('[role="status"]:not(:empty)').waitFor({ state: 'attached' });
  return ((await question.locator('[role="status"]').textContent()) ?? '').trim();
}

/** Presses Tab until something of a question has the focus. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Gives an answer and checks it, by keys alone. */
export async function answerByKeys(page: Page, { anchor, question, values }: Right): Promise<void> {
  const within = `#${anchor}`;
  if (question.kind === 'single-choice') {
    await tabTo(page, `${within} input`);
    await bringToLife(page, anchor);
    await page.keyboard.press('Space');
    const wanted = `${within} input[value="${values[0] ?? ''}"]`;
    let left = question.options.length;
    while (left > 0 && !(await page.locator(wanted).isChecked())) {
      await page.keyboard.press('ArrowDown');
      left -= 1;
    }
  } else if (question.kind === 'multiple-choice') {
    for (const value of values) {
      await tabTo(page, `${within} input[value="${value}"]`);
      await bringToLife(page, anchor);
      await page.keyboard.press('Space');
    }
  } else if (question.kind === 'categorise') {
    for (const [at, value] of values.entries()) {
      await tabTo(page, `${within} select[name="${question.items[at]?.id ?? ''}"]`);
      await bringToLife(page, anchor);
      const steps = question.categories.findIndex(({ id }) => id === value) + 1;
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    }
  } else if (question.kind === 'order') {
    for (const [at, value] of values.entries()) {
      if ((await placeOf(page.locator(within), value)) === at) continue;
      await tabTo(page, `${within} ${mover(value, 'up')}`, 600);
      await bringToLife(page, anchor);
      while ((await placeOf(page.locator(within), value)) > at) await page.keyboard.press('Enter');
    }
  } else if (question.kind === 'match') {
    for (const value of values) {
      await tabTo(page, `${within} select[name="${value}"]`);
      await bringToLife(page, anchor);
      const list = page.locator(`${within} select[name="${value}"]`);
      while ((await list.inputValue()) !== value) await page.keyboard.press('ArrowDown');
    }
  } else if (question.kind === 'fill-in') {
    for (const [at, value] of values.entries()) {
      await tabTo(page, `${within} .gap:nth-of-type(${String(at + 1)}) input`);
      await bringToLife(page, anchor);
      await page.keyboard.type(value);
    }
  } else if (question.kind === 'case') {
    for (const value of values) {
      const wanted = `${within} .decisions button[value="${value}"]`;
      const hasFocus = await page.evaluate((one) => document.activeElement?.matches(one) ?? false, wanted);
      if (!hasFocus) await tabTo(page, wanted);
      await bringToLife(page, anchor);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(50);
    }
    if (await page.evaluate(() => document.activeElement?.matches('[type="submit"]') ?? false)) {
      await page.keyboard.press('Enter');
      return;
    }
  } else if (question.kind === 'explore') {
    await tabTo(page, `${within} .state a`);
    await bringToLife(page, anchor);
    await page.keyboard.press('Enter');
    await setFigure(page.locator(within), values, async (field, text) => {
      await tabTo(page, `[id="${(await field.getAttribute('id')) ?? ''}"]`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    });
    await tabTo(page, `${within} .state a`, 600);
  } else {
    await tabTo(page, `${within} input`);
    await bringToLife(page, anchor);
    await page.keyboard.type(values[0] ?? '');
  }
  await tabTo(page, `${within} .actions > button`);
  await page.keyboard.press('Enter');
}

/** Waits until what was recorded is on the disk. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(250);

/** Writes something over every stored record, past everything that guards it. */
export const changeStored = (page: Page, over: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(async (patch) => {
    const request = indexedDB.open('vinculo');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const store = request.result.transaction('events', 'readwrite').objectStore('events');
    const all = store.getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    for (const record of all.result as object[]) store.put({ ...record, ...patch });
    await new Promise((resolve) => (store.transaction.oncomplete = resolve));
    request.result.close();
  }, over);

// Steps, pairs and gaps: solved by keys, by taps and by touch, in both languages; what moves is said, what is near is forgiven.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, otherLanguage, type Language } from '#src/domain/language/language.ts';
import { findViolations } from '../support/accessibility.ts';
import {
  answerByKeys,
  bringToLife,
  give,
  hear,
  mover,
  placeOf,
  pressButton,
  readLesson,
  settle,
  type Right,
} from '../support/questions.ts';
import { openPage, urlOf, type Look } from '../support/site.ts';

type New = 'order' | 'match' | 'fill-in';
const isNew = ({ question }: Right): boolean => ['order', 'match', 'fill-in'].includes(question.kind);

const phone: Look = { width: 360, height: 740, touch: true };
const lessons = ['market-roles', 'segmentation-bases'];
const read = async (language: Language) => Promise.all(lessons.map((lesson) => readLesson(lesson, language)));
const all = { es: await read('es'), en: await read('en') };

const says = {
  es: {
    right: 'Correcta',
    partly: (right: number, of: number) => `En parte: ${String(right)} de ${String(of)} bien`,
    of: (at: number, total: number) => `Pregunta ${String(at)} de ${String(total)}. `,
    alone: 'Se queda sin pareja: ',
    almost: 'Casi: revisa la ortografía',
    sure: 'Correcta, y lo tenías claro',
    guess: 'y fue al azar',
  },
  en: {
    right: 'Right',
    partly: (right: number, of: number) => `Partly: ${String(right)} of ${String(of)} right`,
    of: (at: number, total: number) => `Question ${String(at)} of ${String(total)}. `,
    alone: 'Now without a match: ',
    almost: 'Almost: look at the spelling',
    sure: 'Right, and you were sure',
    guess: 'and it was a guess',
  },
};

/** A question of a kind: where it stands, among how many, and what is right. */
function find(kind: New, language: Language) {
  for (const { path, rights } of all[language]) {
    const at = rights.findIndex(({ question }) => question.kind === kind);
    const right = rights[at];
    if (right) return { path, right, says: says[language].of(at + 1, rights.length) };
  }
  throw new Error(`no lesson asks for ${kind}`);
}

async function open(kind: New, language: Language, look: Look = {}): Promise<Right & { page: Page; place: Locator }> {
  const { path, right } = find(kind, language);
  const { page } = await openPage(path, look);
  return { ...right, page, place: await bringToLife(page, right.anchor) };
}

const verdictOf = (place: Locator): Promise<string> => place.locator('.verdict-line').innerText();

describe.each(languages)('in %s', (language) => {
  const t = says[language];

  // The others are, with all questions of their lesson. @see questions.test.ts
  test('a match is solved by keys alone, and heard', async () => {
    const { path, right, says: of } = find('match', language);
    const { page, complaints } = await openPage(path);
    await page.locator(`#${right.anchor} a`).first().focus();
    await answerByKeys(page, right);
    expect((await hear(page.locator(`#${right.anchor}`))).startsWith(`${of}${t.right}. `)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('.question')?.id)).toBe(right.anchor);
    expect(complaints).toEqual([]);
  });

  test('all three are solved by touch at 360 px, by taps alone, and nothing is too small or too wide', async () => {
    for (const { path, rights } of all[language]) {
      const { page } = await openPage(path, phone);
      for (const { anchor, question, values } of rights.filter(isNew)) {
        const place = await bringToLife(page, anchor);
        await give(place, question, values, true);
        await pressButton(place, true);
        expect([anchor, (await verdictOf(place)).trim()]).toEqual([anchor, t.right]);
        const small = await place
          .locator('button:visible, select:visible, input:visible, summary:visible')
          .evaluateAll((targets) => targets.filter((one) => one.getBoundingClientRect().height < 24).length);
        expect(small).toBe(0);
      }
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });

  test('a step that is moved is said with its place, keeps the focus, and begins from an order that is not right', async () => {
    const { place, question, page } = await open('order', language);
    if (question.kind !== 'order') throw new Error('no order');
    const shown = await place
      .locator('.step select')
      .evaluateAll((selects) => selects.map((one) => one.getAttribute('name')));
    expect(shown).not.toEqual(question.items.map(({ id }) => id));
    const [first, second] = [shown[0] ?? '', shown[1] ?? ''];
    await place.locator(mover(first, 'down')).focus();
    await page.keyboard.press('Space');
    expect(await placeOf(place, first)).toBe(1);
    expect(await hear(place)).toMatch(language === 'es' ? / — 2 de \d$/ : / — 2 of \d$/);
    expect(await page.evaluate(() => document.activeElement?.matches('.moves button:last-child'))).toBe(true);
    // A list of places does the same with arrows.
    await place.locator(`select[name="${second}"]`).focus();
    await page.keyboard.press('End');
    expect(await placeOf(place, second)).toBe(shown.length - 1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(second);
  });

  test('steps put back as they were shown are no answer, and half an order is right in part', async () => {
    const { place, question, values } = await open('order', language);
    const first = await place.locator('.step select').first().getAttribute('name');
    await place.locator(mover(first ?? '', 'down')).click();
    await place.locator(mover(first ?? '', 'up')).click();
    await pressButton(place);
    expect(await place.locator('.verdict-line.wrong, .reason').count()).toBe(0);
    expect((await hear(place)).length).toBeGreaterThan(40);
    await give(place, question, values);
    await place.locator(mover(values[0] ?? '', 'down')).click();
    await pressButton(place);
    expect((await verdictOf(place)).trim()).toBe(t.partly(values.length - 1, values.length));
    expect(await place.locator('.reason.wrong').count()).toBe(1);
    await pressButton(place);
    // Another try begins with what was put.
    expect(await placeOf(place, values[0] ?? '')).toBe(1);
  });

  test('a right side taken again leaves the first pair, which is said; a wrong one has its own reason', async () => {
    const { place, question, values } = await open('match', language);
    if (question.kind !== 'match') throw new Error('no match');
    const [one = '', other = ''] = values;
    await place.locator(`select[name="${one}"]`).selectOption(other);
    await place.locator(`select[name="${other}"]`).selectOption(other);
    expect(await place.locator(`select[name="${one}"]`).inputValue()).toBe('');
    expect(await hear(place)).toContain(t.alone);
    await give(place, question, values);
    await place.locator(`select[name="${one}"]`).selectOption(other);
    await place.locator(`select[name="${other}"]`).selectOption(one);
    await pressButton(place);
    expect((await verdictOf(place)).trim()).toBe(t.partly(values.length - 2, values.length));
    const own = question.pairs[0]?.mistakes?.[0]?.why[language] ?? '';
    expect(await place.locator('.reason.wrong').first().innerText()).toContain(own.slice(0, 30));
    expect(await hear(place)).toContain(own.slice(0, 30));
  });

  test('a slip of the pen is pointed out before it counts, and then costs nothing', async () => {
    const { place, values } = await open('fill-in', language);
    const fields = place.locator('.gap input');
    for (const [at, value] of values.entries())
      await fields.nth(at).fill(at === 0 ? `${value.slice(0, -2)}${value.slice(-1)}` : ` ${value.toUpperCase()}. `);
    await pressButton(place);
    expect(await hear(place)).toContain(t.almost);
    expect(await place.locator('.reason').count()).toBe(0);
    await pressButton(place);
    expect((await verdictOf(place)).trim()).toBe(t.right);
    expect(await place.locator('.reason.right').first().innerText()).toContain(values[0] ?? '');
  });

  test('words that are known to be wrong get their own reason, others the right words', async () => {
    const { place, question } = await open('fill-in', language);
    if (question.kind !== 'fill-in') throw new Error('no gaps');
    const fields = place.locator('.gap input');
    const [mistake] = question.gaps[0]?.mistakes ?? [];
    await fields.nth(0).fill(mistake?.answers[language][0] ?? '');
    await fields.nth(1).fill('xyz');
    await pressButton(place);
    const heard = await hear(place);
    expect(heard).toContain((mistake?.why[language] ?? '').slice(0, 40));
    expect(heard).toContain(question.gaps[1]?.accepted[language][0]);
    expect(await place.locator('.reason.wrong').count()).toBe(2);
  });

  test('what was written comes back in the other language in its own words, and unknown words are kept by nobody', async () => {
    const other = otherLanguage(language);
    const { place, page, values, anchor } = await open('fill-in', language);
    const fields = place.locator('.gap input');
    await fields.nth(0).fill(values[0] ?? '');
    await fields.nth(1).fill('Doña Perfecta');
    await settle(page);
    const stored = await page.evaluate(async () => {
      const request = indexedDB.open('vinculo');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const events = request.result.transaction('events').objectStore('events').getAll();
      await new Promise((resolve) => (events.onsuccess = resolve));
      request.result.close();
      return JSON.stringify(events.result);
    });
    expect(stored).toContain('"accepted"');
    expect(stored).not.toContain('Perfecta');
    await page.goto(urlOf(find('fill-in', other).path));
    const there = (await bringToLife(page, anchor)).locator('.gap input');
    const expected = find('fill-in', other).right.values[0] ?? '';
    await page.waitForFunction(
      ([id, text]) => document.querySelector<HTMLInputElement>(`#${id ?? ''} .gap input`)?.value === text,
      [anchor, expected],
    );
    expect(await there.nth(1).inputValue()).toBe('');
  });

  test('an order and a match half made are there after a reload', async () => {
    for (const kind of ['order', 'match'] as const) {
      const { place, page, values, question, anchor } = await open(kind, language);
      await give(place, question, values.slice(0, 2));
      await settle(page);
      await page.reload();
      const again = await bringToLife(page, anchor);
      const select = again.locator(`select[name="${values[1] ?? ''}"]`);
      await page.waitForFunction((id) => document.querySelector<HTMLSelectElement>(id)?.value, `#${anchor} select`);
      expect(await select.inputValue()).toBe(kind === 'order' ? '2' : values[1]);
    }
  });

  test('how sure one was is asked by keys, remembered over a reload, said with the verdict, and forgotten for the next try', async () => {
    const { place, page, question, values, anchor } = await open('fill-in', language);
    await give(place, question, values);
    await place.locator('.sure summary').focus();
    for (const key of ['Enter', 'Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await settle(page);
    await page.reload();
    const again = await bringToLife(page, anchor);
    await again.locator('.degrees [aria-pressed="true"]').waitFor({ state: 'attached' });
    await pressButton(again);
    expect((await verdictOf(again)).trim()).toBe(t.sure);
    expect(await hear(again)).toContain(t.sure);
    await pressButton(again);
    expect(await again.locator('.degrees [aria-pressed="true"]').count()).toBe(0);
    await give(again, question, values);
    await again.locator('.sure summary').click();
    await again.locator('.degrees button').first().click();
    await pressButton(again);
    expect(await verdictOf(again)).toContain(t.guess);
  });

  test('nothing breaks a rule of accessibility, asked for more, right in part or wrong, in either theme', async () => {
    for (const { path, rights } of all[language]) {
      const { page } = await openPage(path, phone);
      const ours = rights.filter(isNew);
      const within = ours.map(({ anchor }) => `#${anchor}`);
      for (const { anchor } of ours) await pressButton(await bringToLife(page, anchor));
      // Where there is no match, this was looked at with all questions of the lesson.
      if (ours.some(({ question }) => question.kind === 'match'))
        expect(await findViolations(page, 'all', within)).toEqual([]);
      for (const { anchor, question, values } of ours) {
        const place = page.locator(`#${anchor}`);
        await give(place, question, values);
        await spoil(place, question.kind, values);
        await pressButton(place);
        await place.locator('.reason.wrong').first().waitFor();
      }
      expect(await findViolations(page, 'all', within)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findViolations(page, 'colours', within)).toEqual([]);
    }
  });
});

/** Makes a right answer wrong in part. */
async function spoil(place: Locator, kind: Right['question']['kind'], [one = '', other = '']: readonly string[]) {
  if (kind === 'order') await place.locator(mover(one, 'down')).click();
  if (kind === 'fill-in') await place.locator('.gap input').first().fill('xyz');
  if (kind !== 'match') return;
  await place.locator(`select[name="${one}"]`).selectOption(other);
  await place.locator(`select[name="${other}"]`).selectOption(one);
}

test('without scripts an order has a list of places for each step, a match its right sides, a sentence its gaps', async () => {
  for (const kind of ['order', 'match', 'fill-in'] as const) {
    const { path, right } = find(kind, 'es');
    const { page } = await openPage(path, { javaScript: false });
    const place = page.locator(`#${right.anchor}`);
    expect(await place.locator('select:visible, input:visible').count()).toBe(right.values.length);
    expect(await place.locator('button:visible').count()).toBe(0);
    await place.locator('details.answer summary').click();
    const answer = await place.locator('details.answer').innerText();
    for (const why of whysOf(right)) expect(answer).toContain(why.slice(0, 40));
  }
});

function whysOf({ question }: Right): readonly string[] {
  if (question.kind === 'order') return question.items.map(({ why }) => why.es);
  if (question.kind === 'match') return [...question.pairs, ...(question.extras ?? [])].map(({ why }) => why.es);
  if (question.kind !== 'fill-in') return [];
  return question.gaps.flatMap(({ why, mistakes }) => [why.es, ...mistakes.map((one) => one.why.es)]);
}

// How long a reader waits for the picture after moving a slider, and for the verdict after checking an answer.
import type { CDPSession, Locator, Page } from 'playwright-core';
import { median } from './measure.ts';
import { openPhone, type OpenSite } from './site.ts';
import { show, writeTable } from './table.ts';

/** One thing that was moved or pressed, and the milliseconds until what it changed was on the screen. */
interface Repaint {
  readonly what: string;
  readonly millis: readonly number[];
}

const slowdown = 4;
const times = 12;

/**
 * Moves every slider of every figure, in its lesson and on its own page, and checks an answer of every kind.
 *
 * Each time counts from the browser's own time stamp of the key or the press until the first task after the next
 * animation frame: by then the frame has been drawn. The processor is slowed down four times.
 */
export async function measureRepaints(site: OpenSite): Promise<string> {
  const all = [...(await measureSliders(site)), ...(await measureAnswers(site))];
  const worst = all.toSorted((one, other) => worstOf(other) - worstOf(one))[0];
  const head = ['', 'median ms', 'worst ms'];
  const rows = all.map((one) => [one.what, show(median(one.millis)), show(worstOf(one))]);
  const last = worst ? `Worst: ${worst.what}, ${show(worstOf(worst))} ms (aim: 50 ms).` : 'There is nothing to move.';
  return `${writeTable(head, rows)}\n${last}`;
}

const worstOf = ({ millis }: Repaint): number => Math.max(...millis);

async function measureSliders({ browser, origin, catalogue }: OpenSite): Promise<readonly Repaint[]> {
  const places = catalogue.interactives.flatMap(({ address, lessons }) => {
    const lesson = catalogue.lessons.find(({ id }) => id === lessons[0]);
    return [address.es, ...(lesson ? [lesson.address.es] : [])];
  });
  const repaints: Repaint[] = [];
  for (const path of places) {
    const { page, protocol } = await openPhone(browser);
    await page.goto(origin + path, { waitUntil: 'load' });
    await wakeEverything(page);
    await slow(protocol);
    for (const slider of await page.locator('main input[type="range"]').all())
      repaints.push({ what: `${await nameOf(slider)} · ${path}`, millis: await moveSlider(page, slider) });
    await page.context().close();
  }
  return repaints;
}

/** Scrolls past everything, so that whatever comes alive when it is seen does, and unfolds it. */
async function wakeEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += Math.round(window.innerHeight * 0.8)) {
      window.scrollTo(0, at);
      await new Promise((resume) => setTimeout(resume, 60));
    }
  });
  await page.waitForFunction(() => document.querySelector('main .figure astro-island[ssr]') === null);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main .figure details')) details.setAttribute('open', '');
  });
}

const slow = (protocol: CDPSession): Promise<unknown> =>
  protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

const nameOf = (slider: Locator): Promise<string> =>
  slider.evaluate((element) => {
    const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return (label?.textContent ?? element.getAttribute('aria-label') ?? 'slider').trim();
  });

async function moveSlider(page: Page, slider: Locator): Promise<readonly number[]> {
  await slider.scrollIntoViewIfNeeded();
  await slider.focus();
  const millis: number[] = [];
  for (let step = 0; step <= times; step += 1) {
    const waited = await timeOf(page, 'input', () => page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'));
    // The first movement also does what happens only once, such as revealing the picture.
    if (step > 0 && waited !== undefined) millis.push(waited);
  }
  return millis;
}

async function measureAnswers({ browser, origin, catalogue }: OpenSite): Promise<readonly Repaint[]> {
  const repaints: Repaint[] = [];
  for (const [kind, [first]] of Map.groupBy(catalogue.questions, (question) => question.kind)) {
    const lesson = catalogue.lessons.find(({ id }) => id === first?.lesson);
    if (!first || !lesson) continue;
    const { page, protocol } = await openPhone(browser);
    await page.goto(origin + lesson.address.es, { waitUntil: 'load' });
    const question = page.locator(`#question-${first.id}`);
    await question.scrollIntoViewIfNeeded();
    await question.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    await slow(protocol);
    const millis: number[] = [];
    for (let step = 0; step <= times; step += 1) {
      await fillIn(question);
      const waited = await press(page, question);
      if (step > 0 && waited !== undefined) millis.push(waited);
      await press(page, question);
    }
    repaints.push({ what: `check: ${kind} (${first.id})`, millis });
    await page.context().close();
  }
  return repaints;
}

const press = (page: Page, question: Locator): Promise<number | undefined> =>
  timeOf(page, 'click', () => question.locator('.actions > button').first().click());

/** Some answer, of whatever kind: right or wrong, as much is drawn. */
async function fillIn(question: Locator): Promise<void> {
  await question.evaluate((section) => {
    const tell = (element: Element, type: string): boolean => element.dispatchEvent(new Event(type, { bubbles: true }));
    for (const select of section.querySelectorAll('form select')) {
      if (!(select instanceof HTMLSelectElement)) continue;
      select.selectedIndex = Math.min(1, select.options.length - 1);
      tell(select, 'input');
      tell(select, 'change');
    }
    for (const field of section.querySelectorAll('form input[type="text"]')) {
      if (!(field instanceof HTMLInputElement)) continue;
      field.value = '1';
      tell(field, 'input');
      tell(field, 'change');
    }
    const choice = section.querySelector('form input[type="radio"], form input[type="checkbox"]');
    if (choice instanceof HTMLInputElement && !choice.checked) choice.click();
  });
}

/** Milliseconds from an event that a deed brings about until the frame after it stands on the screen. */
async function timeOf(page: Page, type: string, deed: () => Promise<unknown>): Promise<number | undefined> {
  const waiting = page.evaluateHandle(
    (wanted) => ({
      millis: new Promise<number | undefined>((settle) => {
        const late = setTimeout(() => {
          settle(undefined);
        }, 3000);
        document.addEventListener(
          wanted,
          (event) => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                clearTimeout(late);
                settle(performance.now() - event.timeStamp);
              };
              port2.postMessage('');
            });
          },
          { capture: true, once: true },
        );
      }),
    }),
    type,
  );
  const handle = await waiting;
  await deed();
  return handle.evaluate(({ millis }) => millis);
}

// Measures how tall every question and figure gets in a frame, and writes src/library/heights/heights.json, which the code to embed is made from.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { embedAddress } from '#src/domain/course/address.ts';
import type { Course } from '#src/domain/course/course.ts';
import { listEmbeddables, wholeAddress, type Embeddable } from '#src/domain/course/embeddables.ts';
import { countThings } from '#src/domain/language/count.ts';
import { languages } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import { fingerprint } from '#src/library/heights/fingerprint.ts';
import { heightKey, measuredOf, measuredWidths, type Measured } from '#src/library/heights/heights.ts';
import { startBrowser } from '../tests/support/browser.ts';
import { build, leaveOnProblem, readSettings } from './build.ts';
import { serve } from './serve.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'src/library/heights/heights.json');

/** Pages measured at the same time. */
const atOnce = 3;

/** Ways of answering that are tried: the first of everything, the second, and so on; answers that few get right make for the longest reasons. */
const attempts = 5;

/**
 * The tallest state of a bare page at each measured width, in pixels: as it comes and answered in several ways, with
 * any one thing on it unfolded. It knows no kind of question: it presses whatever a reader could press.
 *
 * @param page  empty; whatever stands in it is left as it was answered last
 * @param address of the bare page, with the host
 */
export async function measure(page: Page, address: string): Promise<readonly number[]> {
  // So tall that everything on the page is in view, and comes alive.
  await page.setViewportSize({ width: 1024, height: 10_000 });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(isAlive);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(showRemark);
  const tallest = measuredWidths.map(() => 0);
  const look = async (): Promise<void> => {
    for (const [place, width] of measuredWidths.entries()) {
      await page.setViewportSize({ width, height: 1200 });
      tallest[place] = Math.max(tallest[place] ?? 0, await page.evaluate(findTallest));
    }
  };
  await look();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!(await page.evaluate(answer, attempt))) break;
    await look();
  }
  return tallest;
}

/** Whether everything in sight has come alive; what is folded away does so when it is unfolded. */
export const isAlive = (): boolean =>
  [...document.querySelectorAll('astro-island[ssr]')].every((island) => !island.firstElementChild?.checkVisibility());

/** The longest thing a frame may have to say about what it keeps. */
function showRemark(): void {
  const note = document.querySelector<HTMLElement>('.frame-note');
  const remarks = Object.values(note?.dataset ?? {}).flatMap((text) => text ?? []);
  if (note) note.textContent = remarks.sort((one, other) => other.length - one.length)[0] ?? '';
}

/** How tall the page is with nothing unfolded, or with the one thing that takes most room. */
function findTallest(): number {
  const folded = [...document.querySelectorAll('details')];
  for (const details of folded) details.open = false;
  const height = (): number => Math.ceil(document.body.getBoundingClientRect().height);
  const heights = folded.map((details) => {
    details.open = true;
    const unfolded = height();
    details.open = false;
    return unfolded;
  });
  return Math.max(height(), ...heights);
}

/** Answers the form on the page and has it checked; false where there is none. */
async function answer(attempt: number): Promise<boolean> {
  const form = document.querySelector<HTMLFormElement>('.question form');
  if (!form) return false;
  const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 30));
  const tell = (element: Element): void => {
    for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
  };
  // Answered already: this begins again.
  if (attempt > 0) form.requestSubmit();
  await pause();
  const radios = [...form.querySelectorAll<HTMLInputElement>('fieldset input[type="radio"]')];
  for (const name of new Set(radios.map((radio) => radio.name))) {
    const group = radios.filter((radio) => radio.name === name);
    group[attempt % group.length]?.click();
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:not(:checked)')) box.click();
  for (const select of form.querySelectorAll('select')) {
    select.selectedIndex = 1 + (attempt % Math.max(1, select.options.length - 1));
    tell(select);
  }
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type="text"]')) {
    field.value = String(attempt + 1);
    tell(field);
  }
  // Things to move, decisions to take: as long as there are some, but no longer than anybody would go on.
  for (let turn = 0; turn < 12; turn += 1) {
    const buttons = form.querySelectorAll<HTMLButtonElement>('fieldset button:not(:disabled)');
    buttons[(attempt + turn) % Math.max(1, buttons.length)]?.click();
    if (buttons.length > 0) await pause();
  }
  form.requestSubmit();
  await pause();
  return true;
}

/** Those whose words or numbers have changed since they were measured. */
export const listStale = (course: Course): readonly Embeddable[] =>
  listEmbeddables(course).filter(
    (piece) => piece.kind !== 'lesson' && measuredOf(piece)?.from !== fingerprint(course, piece),
  );

async function measureAll(course: Course, pieces: readonly Embeddable[]): Promise<ReadonlyMap<string, Measured>> {
  const folder = join(root, '.build', `measured-${String(process.pid)}`);
  await build({ ...readSettings({}), outDir: folder });
  const site = await serve({ folder, port: 0 });
  const running = await startBrowser(0);
  try {
    const browser = await chromium.connect(running.endpoint);
    const waiting = [...pieces];
    const found = new Map<string, Measured>();
    const work = async (): Promise<void> => {
      for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
        found.set(heightKey(piece), await measureBoth(browser, site.url, course, piece));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return found;
  } finally {
    await running.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureBoth(browser: Browser, site: string, course: Course, piece: Embeddable): Promise<Measured> {
  const [es, en] = await Promise.all(
    languages.map(async (language) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      const address = site.replace(/\/$/, '') + embedAddress(wholeAddress(course, piece, language));
      const heights = await measure(await context.newPage(), address);
      await context.close();
      return heights;
    }),
  );
  return { from: fingerprint(course, piece), es: es ?? [], en: en ?? [] };
}

async function writeTable(course: Course, found: ReadonlyMap<string, Measured>): Promise<void> {
  const rows = listEmbeddables(course).flatMap((piece) => {
    const row = found.get(heightKey(piece)) ?? measuredOf(piece);
    return row === undefined ? [] : [[heightKey(piece), row] as const];
  });
  const text = await format(JSON.stringify(Object.fromEntries(rows)), {
    ...(await resolveConfig(file)),
    parser: 'json',
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (import.meta.main) {
  await leaveOnProblem(async () => {
    const course = await readCourse();
    const all = listEmbeddables(course).filter(({ kind }) => kind !== 'lesson');
    const pieces = process.argv.includes('--all') ? all : listStale(course);
    const found = pieces.length === 0 ? new Map<string, Measured>() : await measureAll(course, pieces);
    await writeTable(course, found);
    console.log(
      `${countThings(found.size, 'piece was', 'pieces were')} measured, ${String(all.length - found.size)} were current.`,
    );
  });
}

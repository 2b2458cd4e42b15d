// Pieces of the course inside other sites: nothing is cut, whatever the host can do; and the frame says what it cannot do.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedAddress, oembedAddress, questionPageAddress } from '#src/domain/course/address.ts';
import { listEmbeddables, wholeAddress, type Embeddable } from '#src/domain/course/embeddables.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { writeSnippet } from '#src/exports/snippet.ts';
import { readCourse } from '#src/library/course.ts';
import { listener } from '#src/layouts/listener.ts';
import { heightsOf } from '#src/library/heights/heights.ts';
import { measure } from '../../scripts/measure.ts';
import { serve } from '../../scripts/serve.ts';
import { decode, named, tags } from '../support/html.ts';
import { framesOf, hosts, openHost, settleFrames, tall } from '../support/hosts.ts';
import { blankPage, openPage, pages, site, urlOf } from '../support/site.ts';

const course = await readCourse();
const pieces = listEmbeddables(course);
const questions = course.lessons.flatMap((lesson) => lesson.questions);
/** One question of each kind, the one with most words; and every figure. */
const tried: readonly Embeddable[] = [
  ...[...Map.groupBy(questions, ({ kind }) => kind).values()].flatMap((same) =>
    same
      .toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length)
      .slice(0, 1)
      .map(({ id }) => ({ kind: 'question' as const, id })),
  ),
  ...pieces.filter(({ kind }) => kind === 'figure'),
];
const [first] = questions;
const firstQuestion: Embeddable = { kind: 'question', id: first?.id ?? '' };

const bare = (piece: Embeddable, language: Language): string => embedAddress(wholeAddress(course, piece, language));
const snippet = (piece: Embeddable, language: Language, query = ''): string =>
  writeSnippet({ address: urlOf(bare(piece, language)) + query, title: piece.id, heights: heightsOf(piece, language) });
const pageAt = (path: string) => pages.find((page) => page.path === path);
const filed = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const everywhere = pieces.flatMap((piece) => languages.map((language) => ({ piece, language })));
const widths = [320, 480, 768, 1024] as const;

const unfold = (frame: Frame, open: boolean): Promise<void> =>
  frame.evaluate((isOpen) => {
    for (const details of document.querySelectorAll('details')) details.open = isOpen;
  }, open);

async function heightsIn(page: Page): Promise<readonly number[]> {
  return page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
}

describe('every piece', () => {
  test('has a bare page in both languages that names the whole one, its licence and nothing for search engines', () => {
    for (const { piece, language } of everywhere) {
      const whole = wholeAddress(course, piece, language);
      const html = pageAt(bare(piece, language))?.html ?? '';
      const all = tags(html);
      const canonical = named(all, 'link').filter(({ attributes }) => attributes['rel'] === 'canonical');
      expect(canonical.map(({ attributes }) => new URL(attributes['href'] ?? '').pathname)).toEqual([whole]);
      const links = named(all, 'a').map(({ attributes }) => attributes);
      expect(links.some(({ rel, href }) => rel === 'license' && href === course.file.licence.address)).toBe(true);
      expect(links.some(({ href }) => href === whole)).toBe(true);
      expect(named(all, 'base').map(({ attributes }) => attributes)).toEqual([{ target: '_blank' }]);
      expect(html).toMatch(/<meta name="robots" content="noindex"/);
      expect(html).not.toMatch(/class="site-(header|footer)"/);
      expect([whole, pageAt(whole)?.kind]).toEqual([whole, piece.kind]);
    }
  });

  test('tells other programs how to show it, from its whole page, with the code that a teacher gets', () => {
    for (const { piece, language } of everywhere) {
      const whole = wholeAddress(course, piece, language);
      const [link] = named(tags(pageAt(whole)?.html ?? ''), 'link').filter(
        ({ attributes }) => attributes['type'] === 'application/json+oembed',
      );
      expect(new URL(link?.attributes['href'] ?? '').pathname).toBe(oembedAddress(whole));
      const answer = JSON.parse(filed(oembedAddress(whole))) as Record<string, unknown>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', license: course.file.licence.id });
      const [frame] = named(tags(String(answer['html'])), 'iframe');
      expect(new URL(frame?.attributes['src'] ?? '').pathname).toBe(bare(piece, language));
      expect(existsSync(join(site.folder, new URL(String(answer['thumbnail_url'])).pathname))).toBe(true);
    }
  });

  test('may be framed by anybody: no policy of ours forbids it', () => {
    const policies = everywhere.map(({ piece, language }) => pageAt(bare(piece, language))?.html ?? '').join('\n');
    expect(`${policies}${filed('_headers')}${filed('nginx.conf')}`).not.toMatch(/frame-ancestors|X-Frame-Options/i);
  });
});

describe.each(languages)('in %s', (language) => {
  const body = tried.map((piece) => snippet(piece, language)).join('\n');

  // Hosts do not read: what holds for one of them in one language holds in the other.
  test.each(language === 'es' ? (['canvas', 'h5p', 'firstH5p', 'lateH5p'] as const) : (['canvas'] as const))(
    'nothing is cut where the host adapts the height (%s), folded or unfolded, at any width, and no room is wasted',
    async (host) => {
      const page = await openHost(body, hosts[host], { width: 768 });
      const frames = await framesOf(page);
      expect(frames).toHaveLength(tried.length);
      if (host === 'lateH5p') await page.waitForTimeout(1700);
      for (const width of widths) {
        await page.setViewportSize({ width, height: tall });
        expect([width, await settleFrames(frames)]).toEqual([width, {}]);
      }
      const folded = await heightsIn(page);
      await Promise.all(frames.map((frame) => unfold(frame, true)));
      expect(await settleFrames(frames)).toEqual({});
      const unfolded = await heightsIn(page);
      expect(unfolded.every((height, place) => height > (folded[place] ?? 0))).toBe(true);
      await Promise.all(frames.map((frame) => unfold(frame, false)));
      await expect.poll(() => heightsIn(page), { timeout: 10_000 }).toEqual(folded);
    },
  );

  test('nothing is cut where the host has no script at all, with any one thing unfolded', async () => {
    const page = await openHost(body, hosts.none, { width: 768 });
    const frames = await framesOf(page);
    for (const width of [...widths, 360, 600, 900]) {
      await page.setViewportSize({ width, height: tall });
      expect([width, await settleFrames(frames)]).toEqual([width, {}]);
    }
    await page.setViewportSize({ width: 320, height: tall });
    await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => {
          const [details] = document.querySelectorAll('details');
          if (details) details.open = true;
        }),
      ),
    );
    expect(await settleFrames(frames)).toEqual({});
  });
});

test.each(tried)('the table of heights still holds for $id (if not: npm run measure -- --all)', async (piece) => {
  const heights = heightsOf(piece, 'es');
  const now = await measure(await blankPage(), urlOf(bare(piece, 'es')));
  for (const [place, { height }] of heights.entries()) {
    expect(now[place]).toBeLessThanOrEqual(height);
    expect(now[place]).toBeGreaterThan(height * 0.75);
  }
});

describe('a frame', () => {
  test('tells anybody who listens as teachers are shown how tall it is', async () => {
    const script = /<script>([^]*)<\/script>/.exec(listener)?.[1] ?? '';
    const page = await openHost(snippet(firstQuestion, 'es'), script);
    const [frame] = await framesOf(page);
    const height = await frame?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.waitForFunction((pixels) => document.querySelector('iframe')?.clientHeight === pixels, height);
  });

  test('opens links beside the host, not in itself', async () => {
    const page = await openHost(snippet(firstQuestion, 'es'), hosts.none);
    const [frame] = await framesOf(page);
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame?.locator('.frame-foot a').first().click()]);
    expect(new URL(opened.url()).pathname).toBe(questionPageAddress(firstQuestion.id, 'es'));
    expect(new URL(page.url()).hostname).toBe('127.0.0.1');
  });

  test('copies the address of the whole figure, with the numbers it holds', async () => {
    const figure = pieces.find(({ kind }) => kind === 'figure') ?? firstQuestion;
    const page = await openHost(snippet(figure, 'es', '?x=1'), hosts.none);
    const [frame] = await framesOf(page);
    await frame?.evaluate(() => {
      navigator.clipboard.writeText = (text: string) => {
        document.title = text;
        return Promise.resolve();
      };
    });
    await frame?.locator('figcaption a[data-copy]').first().click();
    await frame?.waitForFunction(() => document.title.startsWith('http'));
    const copied = new URL((await frame?.title()) ?? '');
    expect([copied.pathname, copied.search]).toEqual([wholeAddress(course, figure, 'es'), '?x=1']);
    expect(copied.hash).toMatch(/^#figure-/);
  });

  test.each([
    ['es', /se guarda aparte/],
    ['en', /kept apart/],
  ] as const)('in another site says that answers are kept apart there (%s)', async (language, said) => {
    const page = await openHost(snippet(firstQuestion, language), hosts.none);
    const [frame] = await framesOf(page);
    await frame?.locator('.frame-note:not(:empty)').waitFor();
    expect(await frame?.locator('.frame-note').innerText()).toMatch(said);
  });

  test('within its own site, and on its own, has nothing to remark', async () => {
    const page = await openHost(snippet(firstQuestion, 'es'), hosts.none, {}, 'localhost');
    const [frame] = await framesOf(page);
    expect(await frame?.locator('.frame-note').textContent()).toBe('');
    const { page: alone } = await openPage(bare(firstQuestion, 'es'));
    expect(await alone.locator('.frame-note').textContent()).toBe('');
  });

  test('follows the system’s theme unless the address names one, and says so where that one does not exist', async () => {
    const background = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const path = bare(firstQuestion, 'en');
    const { page } = await openPage(path, { theme: 'dark' });
    const dark = await background(page);
    await page.goto(`${urlOf(path)}?theme=light`);
    expect(await background(page)).not.toBe(dark);
    await page.goto(`${urlOf(path)}?theme=blue`);
    expect(await background(page)).toBe(dark);
    await page.locator('.frame-note:not(:empty)').waitFor();
    expect(await page.locator('.frame-note').innerText()).toMatch(/light or dark/);
  });

  test('has the question and its reasons without scripts', async () => {
    const { page } = await openPage(bare(firstQuestion, 'es'), { javaScript: false });
    expect(await page.locator('.stem').innerText()).not.toBe('');
    await page.locator('.answer summary').click();
    expect(await page.locator('.answer .why').first().isVisible()).toBe(true);
    expect(await page.locator('.actions').first().isVisible()).toBe(false);
  });
});

describe('where the browser keeps nothing for a frame', () => {
  /** As WordPress frames what it does not know: no storage, no forms, an origin that is none. */
  const sandboxed = (address: string): string =>
    `<iframe sandbox="allow-scripts" src="${address}" height="900"></iframe>`;

  test('it says so once, grades all the same, and forgets', async () => {
    const hosted = await serve({
      folder: site.folder,
      base: site.base,
      port: 0,
      headers: () => ({ 'Access-Control-Allow-Origin': '*' }),
    });
    try {
      const single = questions.find(({ kind }) => kind === 'single-choice')?.id ?? '';
      const address = hosted.url.replace(/\/$/, '') + bare({ kind: 'question', id: single }, 'es');
      const page = await openHost(sandboxed(address), hosts.none);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      const [frame] = await framesOf(page);
      await frame?.locator('.frame-note:not(:empty)').waitFor();
      expect(await frame?.locator('.frame-note').innerText()).toMatch(/no deja guardar nada/);
      await frame?.locator('.option').first().click();
      await frame?.locator('.actions > button').click();
      await frame?.locator('.verdict-line:is(.right, .wrong)').waitFor();
      expect(await frame?.locator('.trouble:visible').count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await hosted.close();
    }
  });

  test('the files for hosts let such frames have their scripts', () => {
    expect(filed('_headers')).toContain('  Access-Control-Allow-Origin: *\n');
    expect(filed('nginx.conf')).toContain('add_header Access-Control-Allow-Origin "*" always;');
  });
});

describe('a question on its own page', () => {
  const path = questionPageAddress(first?.id ?? '', 'es');

  test('hands on its address and the code to embed it, by keyboard alone', async () => {
    const { page } = await openPage(path, {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const code = page.locator('.snippet textarea');
    const [frame] = named(tags(decode(await code.inputValue())), 'iframe');
    expect(new URL(frame?.attributes['src'] ?? '').pathname).toBe(bare(firstQuestion, 'es'));
    await code.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#announcer:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    await page.locator('.share a[data-copy]').click();
    expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(path);
  });

  test('leads to its lesson, to what it tests and to the questions beside it', async () => {
    const { page } = await openPage(path);
    const [lesson] = course.lessons;
    expect(await page.locator('.tested li').count()).toBe(first?.objectives.length);
    await page.locator('.onward a[rel="next"]').click();
    expect(await page.locator('h1').innerText()).toMatch(/^Pregunta 2 de \d+$/);
    await page.locator('.onward a[rel="prev"]').click();
    await page.locator('.tested a').last().click();
    expect(new URL(page.url()).hash).toBe(`#question-${first?.id ?? ''}`);
    expect(await page.locator('h1').innerText()).toBe(lesson?.title.es);
    await page.locator(`#question-${first?.id ?? ''} .question-number`).click();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('is told apart by nothing from the same question in its lesson: an answer given here stands there', async () => {
    const single = questions.find(({ kind }) => kind === 'single-choice')?.id ?? '';
    const lesson = course.lessons.find((one) => one.questions.some(({ id }) => id === single));
    const { page } = await openPage(questionPageAddress(single, 'es'));
    await page.locator('.actions > button').waitFor();
    await page.locator('.option').first().click();
    await page.locator('.actions > button').click();
    await page.locator('.verdict-line:is(.right, .wrong)').waitFor();
    await page.goto(urlOf(wholeAddress(course, { kind: 'lesson', id: lesson?.id ?? '' }, 'en')));
    const there = page.locator(`#question-${single}`);
    await there.scrollIntoViewIfNeeded();
    await there.locator('.verdict-line:is(.right, .wrong)').waitFor();
  });

  test('has its answer on paper, after it', async () => {
    const { page } = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.key .why').first().isVisible()).toBe(true);
    expect(await page.locator('.share').isVisible()).toBe(false);
  });
});

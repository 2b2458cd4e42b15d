// Pages of other sites that show pieces of the course in frames, each with the scripts such a host really has.
import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { isAlive } from '../../scripts/measure.ts';
import { blankPage, type Look } from './site.ts';

/**
 * Names of this computer: the first is a site of its own to browsers, the second the one our pages are tried on. Names
 * that are elsewhere would not do, for browsers do not let pages from there frame pages from here.
 */
type HostName = '127.0.0.1' | 'localhost';

/**
 * What a host does with messages from a frame, as the scripts of that host do it. Written anew after the handlers of
 * canvas-lms (ui/shared/lti/jquery/subjects/lti.frameResize.ts) and of h5p-php-library (js/h5p-resizer.js, today's and
 * the first one, which reads another key and makes frames small before it asks).
 */
export const hosts = {
  none: '',
  canvas: `
    addEventListener('message', ({ source, data }) => {
      const message = typeof data === 'string' ? JSON.parse(data) : data;
      if (message.subject !== 'lti.frameResize') return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow !== source) continue;
        frame.height = message.height + 'px';
        frame.style.height = message.height + 'px';
      }
    });`,
  h5p: `
    const handlers = {
      hello(frame, data, respond) {
        frame.style.width = '100%';
        frame.getBoundingClientRect();
        addEventListener('resize', () => respond('resize'));
        respond('hello');
      },
      prepareResize(frame, data, respond) {
        if (frame.clientHeight === data.scrollHeight && data.scrollHeight === data.clientHeight) return;
        frame.style.height = data.clientHeight + 'px';
        respond('resizePrepared');
      },
      resize(frame, data) {
        frame.style.height = data.scrollHeight + 'px';
      },
    };
    addEventListener('message', ({ source, origin, data }) => {
      const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
      if (data.context !== 'h5p' || !frame) return;
      handlers[data.action]?.(frame, data, (action) => source.postMessage({ action, context: 'h5p' }, origin));
    });`,
  firstH5p: `
    addEventListener('message', ({ source, origin, data }) => {
      const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
      if (data.context !== 'h5p' || !frame) return;
      const respond = (action) => source.postMessage({ action, context: 'h5p' }, origin);
      if (data.action === 'hello') respond('hello');
      if (data.action === 'prepareResize') (frame.style.height = '1px'), respond('resizePrepared');
      if (data.action === 'resize') frame.style.height = data.height + 'px';
    });`,
  /** A resizer that comes when the frames are there already, and says so. */
  lateH5p: `
    setTimeout(() => {
      addEventListener('message', ({ source, origin, data }) => {
        const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
        if (data.context !== 'h5p' || !frame) return;
        if (data.action === 'hello') source.postMessage({ action: 'hello', context: 'h5p' }, origin);
        if (data.action === 'resize') frame.style.height = data.scrollHeight + 'px';
      });
      for (const frame of document.querySelectorAll('iframe'))
        frame.contentWindow.postMessage({ action: 'ready', context: 'h5p' }, '*');
    }, 1500);`,
} as const;

/** A page of another site, its body given, with a script of its own. */
export async function openHost(
  body: string,
  script: string,
  look: Look = {},
  name: HostName = '127.0.0.1',
): Promise<Page> {
  const page = await blankPage({ height: tall, ...look });
  await page.goto(
    await offer(
      `<!doctype html><html lang="es"><meta name="viewport" content="width=device-width"><title>Campus</title>
      <body style="margin:0"><script>${script}</script>${body.replaceAll(' loading="lazy"', '')}</body></html>`,
      name,
    ),
    { waitUntil: 'load' },
  );
  return page;
}

/** Serves one page until the test ends. @returns its address */
async function offer(html: string, name: HostName): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, name, resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://${name}:${String(typeof address === 'object' && address ? address.port : 0)}/`;
}

/** The frames of a host's page, once everything in them is alive: the window must be so tall that all of them are in view. */
export async function framesOf(page: Page): Promise<readonly Frame[]> {
  const frames = page.mainFrame().childFrames();
  for (const frame of frames) {
    await frame.locator('.frame-foot').waitFor({ timeout: 15_000 });
    await frame.waitForFunction(isAlive, undefined, { timeout: 15_000 });
  }
  return frames;
}

/** Pixels: browsers hold still what is out of view in a frame, so nothing may be. */
export const tall = 30_000;

/** How much of each frame's page does not fit, in pixels, by its address: nothing, where all is well. */
export async function findCut(frames: readonly Frame[]): Promise<Readonly<Record<string, number>>> {
  const cut = await Promise.all(
    frames.map(async (frame) => [
      new URL(frame.url()).pathname,
      await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ]),
  );
  return Object.fromEntries(cut.filter(([, pixels]) => Number(pixels) > 0)) as Readonly<Record<string, number>>;
}

/** Waits until every frame is as tall as its page, or ten seconds; then says what is cut. */
export async function settleFrames(frames: readonly Frame[]): Promise<Readonly<Record<string, number>>> {
  let cut = await findCut(frames);
  for (let turn = 0; turn < 200 && (turn < 4 || Object.keys(cut).length > 0); turn += 1) {
    await frames[0]?.page().waitForTimeout(50);
    cut = await findCut(frames);
  }
  return cut;
}

// The built site, served, and a browser to look at it with.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { serve } from '../scripts/serve.ts';
import { startBrowser } from '../tests/support/browser.ts';

type Both = Readonly<Record<'es' | 'en', string>>;

/** As much of course.json as is read here. */
export interface Catalogue {
  readonly lessons: readonly { readonly id: string; readonly title: Both; readonly address: Both }[];
  readonly questions: readonly { readonly id: string; readonly kind: string; readonly lesson: string }[];
  readonly interactives: readonly {
    readonly id: string;
    readonly title: Both;
    readonly address: Both;
    readonly lessons: readonly string[];
  }[];
}

export interface OpenSite {
  readonly origin: string;
  readonly debugPort: number;
  readonly catalogue: Catalogue;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @throws Error in one sentence where there is no site in the folder, or no browser on this computer */
export async function openSite(folder: string): Promise<OpenSite> {
  if (!existsSync(join(folder, 'course.json'))) throw new Error('There is no built site: run “npm run build” first.');
  const catalogue = JSON.parse(readFileSync(join(folder, 'course.json'), 'utf8')) as Catalogue;
  const serving = await serve({ folder, port: 0 });
  const running = await startBrowser(await findFreePort());
  const browser = await chromium.connect(running.endpoint);
  return {
    origin: `http://localhost:${String(serving.port)}`,
    debugPort: running.debugPort,
    catalogue,
    browser,
    close: async () => {
      await browser.close();
      await running.close();
      await serving.close();
    },
  };
}

/** An empty page as a phone has it, with a cache and a storage of its own. */
export async function openPhone(browser: Browser): Promise<{ readonly page: Page; readonly protocol: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: true, locale: 'es-ES' });
  const page = await context.newPage();
  return { page, protocol: await context.newCDPSession(page) };
}

const findFreePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 9222);
      });
    });
  });

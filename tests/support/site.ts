// Opens pages of the built site in the one browser that all tests share.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { listPages } from './pages.ts';

const { folder, base, origin, endpoint, debugPort } = inject('surroundings');

/** Where the site is, and where the browser listens. */
export const site = { folder, base, origin, debugPort } as const;

/** Every page of the built site. */
export const pages = listPages(folder);

/** How a page is to be looked at; what is left out is an ordinary desktop in Spanish. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Language the browser says it prefers, like `en-GB`. */
  readonly locale?: string;
  readonly javaScript?: boolean;
  readonly touch?: boolean;
  readonly stillness?: boolean;
  readonly context?: BrowserContextOptions;
}

/** A page that is open, and what happened since it was asked for. */
export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, exceptions, violations of the policy. */
  readonly complaints: readonly string[];
}

let connected: Promise<Browser> | undefined;

/** The shared browser. */
export const browser = (): Promise<Browser> => (connected ??= chromium.connect(endpoint));

/** Address of a page as the browser asks for it. @example urlOf('/en/') // 'http://localhost:4321/en/' */
export const urlOf = (path: string): string => origin + base.replace(/\/$/, '') + path;

/** An empty page with its own cache and storage; it closes with the test. */
export async function blankPage(look: Look = {}): Promise<Page> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    colorScheme: look.theme ?? 'light',
    locale: look.locale ?? 'es-ES',
    javaScriptEnabled: look.javaScript ?? true,
    hasTouch: look.touch ?? false,
    reducedMotion: (look.stillness ?? true) ? 'reduce' : 'no-preference',
    ...look.context,
  });
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Opens a page of the site, by its path from the site's root. */
export async function openPage(path: string, look: Look = {}): Promise<Visit> {
  const page = await blankPage(look);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const response = await page.goto(urlOf(path), { waitUntil: 'load' });
  return { page, status: response?.status() ?? 0, requests, complaints };
}

/** Scrolls to the end the way a reader does, so that everything that loads late is there. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 60));
    for (let at = 0; at < document.documentElement.scrollHeight; at += Math.round(window.innerHeight * 0.8)) {
      window.scrollTo(0, at);
      await pause();
    }
    window.scrollTo(0, document.documentElement.scrollHeight);
    await pause();
  });
  await page.waitForLoadState('networkidle');
}

/** How far things moved without the reader's doing, as the browser measures it (cumulative layout shift). */
export const sumOfJumps = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) total += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(total);
        }, 300);
      }),
  );

// Before the tests of the site: serves the freshly built pages and starts one browser for all of them.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readSettings } from '../../scripts/build.ts';
import { serve, type Serving } from '../../scripts/serve.ts';
import { startBrowser, type RunningBrowser } from './browser.ts';

/** What every test of the site is told. */
export interface Surroundings {
  /** The built site, on disk. */
  readonly folder: string;
  /** Subfolder it lives in, like `/`. */
  readonly base: string;
  /** Where it is served, without the subfolder and without a slash at the end. */
  readonly origin: string;
  readonly endpoint: string;
  readonly debugPort: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    surroundings: Surroundings;
  }
}

let site: Serving | undefined;
let browser: RunningBrowser | undefined;

export async function setup(project: TestProject): Promise<void> {
  const { outDir: folder, base } = readSettings(process.env);
  if (!existsSync(join(folder, 'index.html'))) throw new Error('There is no built site: run “npm run build” first.');
  site = await serve({ folder, base, port: 0 });
  browser = await startBrowser(await findFreePort());
  project.provide('surroundings', {
    folder,
    base,
    origin: `http://localhost:${String(site.port)}`,
    endpoint: browser.endpoint,
    debugPort: browser.debugPort,
  });
}

export async function teardown(): Promise<void> {
  await browser?.close();
  await site?.close();
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 9222);
      });
    });
  });
}

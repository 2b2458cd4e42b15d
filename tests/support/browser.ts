// Finds a browser that really starts: the one installed, else Playwright's own, else the one a package brings.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { unpackBrowser, type Program } from './unpack.ts';

const names = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];

/** Places where browsers of this platform lie, best first; not all of them exist. */
export function placesToLook(env: Readonly<Record<string, string | undefined>>, platform: string): readonly string[] {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((one) => one !== undefined);
  const byPlatform: Readonly<Record<string, readonly string[]>> = {
    darwin: ['Google Chrome', 'Chromium'].flatMap((name) =>
      ['/Applications', join(env['HOME'] ?? '/', 'Applications')].map(
        (at) => `${at}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: roots.flatMap((at) => [
      join(at, 'Google/Chrome/Application/chrome.exe'),
      join(at, 'Chromium/Application/chrome.exe'),
    ]),
    linux: [...onPath, '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  };
  return byPlatform[platform] ?? onPath;
}

async function* candidates(): AsyncGenerator<Program> {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') {
    yield { path: asked, env: {} };
    return;
  }
  for (const path of placesToLook(process.env, process.platform)) if (existsSync(path)) yield { path, env: {} };
  const own = chromium.executablePath();
  if (existsSync(own)) yield { path: own, env: {} };
  const carried = await unpackBrowser();
  if (carried !== undefined) yield carried;
}

const flags = [
  '--font-render-hinting=none',
  '--disable-quic',
  '--disable-sync',
  '--disable-gpu',
  '--disable-background-networking',
];

/** A browser that runs until it is closed. */
export interface RunningBrowser {
  /** Where Playwright connects. */
  readonly endpoint: string;
  /** Where programs that speak the browser's own protocol connect. */
  readonly debugPort: number;
  close(): Promise<void>;
}

/**
 * Starts the first browser that can be started.
 *
 * @throws Error in one sentence, where none can
 */
export async function startBrowser(debugPort: number): Promise<RunningBrowser> {
  for await (const { path, env } of candidates()) {
    const server = await launch(path, env, debugPort);
    if (server) return { endpoint: server.wsEndpoint(), debugPort, close: () => server.close() };
  }
  throw new Error(
    'No browser could be started: install Chrome or Chromium (on Debian “apt-get install chromium”), or set CHROME_PATH to one.',
  );
}

async function launch(path: string, env: Program['env'], debugPort: number): Promise<BrowserServer | undefined> {
  try {
    return await chromium.launchServer({
      executablePath: path,
      args: [...flags, `--remote-debugging-port=${String(debugPort)}`],
      env: { ...process.env, ...env },
      timeout: 60_000,
    });
  } catch {
    return undefined;
  }
}

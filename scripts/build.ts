// Builds the site beside the last one and puts it in its place only when everything went well.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const workplace = join(root, '.build');

/** What the builder may say through the environment, read and made regular. */
export interface Settings {
  /** Where the finished site goes; `OUT_DIR`. */
  readonly outDir: string;
  /** Subfolder the site lives in, beginning and ending with a slash; `BASE`. */
  readonly base: string;
  /** Address of the host, without a path; `SITE`. */
  readonly site: string | undefined;
}

/** A fault of the person who builds, to be said in its own words and without a stack. */
export class BuildProblem extends Error {}

/**
 * Reads SITE, BASE and OUT_DIR.
 *
 * @throws BuildProblem where one of them cannot be meant
 * @example readSettings({ BASE: 'curso' }).base // '/curso/'
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parts = (env['BASE'] ?? '').split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) {
    throw new BuildProblem(`BASE is “${env['BASE'] ?? ''}”, but should be a folder like /curso/.`);
  }
  const site = env['SITE'] === '' ? undefined : env['SITE'];
  if (site !== undefined && !/^https?:\/\/[^/?#\s]+\/?$/.test(site)) {
    throw new BuildProblem(
      `SITE is “${site}”, but should be an address like https://example.org (folders go into BASE).`,
    );
  }
  return {
    outDir: resolve(root, env['OUT_DIR'] ?? 'dist'),
    base: parts.length === 0 ? '/' : `/${parts.join('/')}/`,
    site: site?.replace(/\/$/, ''),
  };
}

/**
 * Checks the content, builds the site and swaps it in.
 *
 * @throws BuildProblem where the content or the build is broken; the last good site stays
 */
export async function build(settings: Settings): Promise<void> {
  const began = performance.now();
  const env = { ...process.env, BASE: settings.base, SITE: settings.site };
  mkdirSync(workplace, { recursive: true });
  removeLeftovers();
  const own = (name: string): string => join(workplace, `${name}-${String(process.pid)}`);
  const [next, checked, cache] = [own('next'), own('checked'), own('cache')];
  try {
    await checkContent({ ...env, CHECKED: checked });
    await taking(join(workplace, 'turn'), () => runAstro(next, { ...env, CHECKED: checked, CACHE_DIR: cache }));
    swap(next, settings.outDir);
  } finally {
    for (const leftover of [next, checked, cache]) rmSync(leftover, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Built ${String(countPages(settings.outDir))} pages in ${seconds} s.`);
}

async function checkContent(env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runNode([join(root, 'scripts/check.ts')], env);
  if (output.trim() !== '') console.log(output.trim());
  if (code !== 0) throw new BuildProblem('Nothing was built: the last good site stays until the content is mended.');
}

async function runAstro(outDir: string, env: NodeJS.ProcessEnv): Promise<void> {
  console.log('Building the pages …');
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  // Pages are made of many small things that live for a moment: with room for them, less time goes into tidying up.
  const room = '--max-semi-space-size=64';
  const { code, output } = await runNode([room, astro, 'build', '--outDir', outDir], env);
  if (code === 0) return;
  const said = env['DEBUG'] === undefined ? sayWhyItFailed(output) : output.trim();
  throw new BuildProblem(`${said}\n\nNothing was built: the last good site stays.`);
}

/**
 * What somebody needs who has to mend a failed build: from the first error on, without stacks and decoration.
 *
 * @example sayWhyItFailed('07:37 [build] …\n07:38 [ERROR] no\n    at x.js') // '07:38 [ERROR] no'
 */
export function sayWhyItFailed(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => !/^\s+at |^\s*Stack trace:/.test(line));
  const first = lines.findIndex((line) => /error/i.test(line));
  return lines
    .slice(first < 0 ? -20 : first)
    .join('\n')
    .trim();
}

function runNode(words: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('close', (code) => {
      settle({ code: code ?? 1, output });
    });
  });
}

/** Between the two renames there is no moment in which a reader finds half a site. */
function swap(next: string, outDir: string): void {
  const old = join(isInside(outDir) ? workplace : dirname(outDir), `.old-${String(process.pid)}`);
  mkdirSync(dirname(outDir), { recursive: true });
  const fresh = onSameDisk(next, outDir);
  const hadOne = existsSync(outDir);
  if (hadOne) renameSync(outDir, old);
  try {
    renameSync(fresh, outDir);
  } catch (error) {
    if (hadOne) renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** A folder can be renamed only within its disk: where the site goes to another one, it is copied beside its place first. */
function onSameDisk(next: string, outDir: string): string {
  if (isInside(outDir)) return next;
  const beside = join(dirname(outDir), `.next-${String(process.pid)}`);
  cpSync(next, beside, { recursive: true });
  return beside;
}

const isInside = (folder: string): boolean => folder.startsWith(root + sep);

function removeLeftovers(): void {
  if (!existsSync(workplace)) return;
  for (const name of readdirSync(workplace)) {
    const pid = /^(?:next|checked|cache|\.old)-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(workplace, name), { recursive: true, force: true });
  }
}

/**
 * Waits until no other build of this folder is at work: Astro writes the list of what it renders into a file of the
 * project, and two builds of different content would read each other's.
 */
async function taking(turn: string, step: () => Promise<void>): Promise<void> {
  while (!tryToTake(turn)) await new Promise((resume) => setTimeout(resume, 200));
  try {
    await step();
  } finally {
    rmSync(turn, { force: true });
  }
}

function tryToTake(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // Who ended without giving it back does not need it any more.
    const holder = existsSync(turn) ? Number(readFileSync(turn, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(turn, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}

/** Runs a step that may fail, and says only what helps. */
export async function leaveOnProblem(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    console.error(error instanceof BuildProblem ? error.message : `Something went wrong: ${String(error)}`);
    process.exit(1);
  }
}

if (import.meta.main) await leaveOnProblem(() => build(readSettings(process.env)));

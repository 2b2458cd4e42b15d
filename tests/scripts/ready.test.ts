// Getting ready: what it says where something is wrong, and what it passes on where nothing is.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSources } from '../support/source.ts';

let place = '';
const lock = { lockfileVersion: 3, packages: { '': { name: 'x' }, 'node_modules/node': { version: '24.0.0' } } };

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'ready-'));
  mkdirSync(join(place, 'scripts'));
  mkdirSync(join(place, 'node_modules/node/bin'), { recursive: true });
  cpSync('scripts/ready.mjs', join(place, 'scripts/ready.mjs'));
  symlinkSync(process.execPath, join(place, 'node_modules/node/bin/node'));
  write('package.json', { name: 'x', version: '1.0.0', type: 'module' });
  write('package-lock.json', lock);
  write('node_modules/.package-lock.json', lock);
});

afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

const write = (file: string, content: unknown): void => {
  writeFileSync(join(place, file), typeof content === 'string' ? content : JSON.stringify(content));
};
const ready = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [join(place, 'scripts/ready.mjs'), ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
/** A stand-in for npm that fails the way npm would. */
const brokenNpm = (says: string): Readonly<Record<string, string>> => {
  write('npm-cli.js', `console.error(${JSON.stringify(says)}); process.exit(1);`);
  return { npm_execpath: join(place, 'npm-cli.js') };
};

test('where everything is there, the script runs at once with its words and its exit code', () => {
  write(
    'scripts/say.ts',
    'const words: string[] = process.argv.slice(2); console.log(words.join("+")); process.exit(7);',
  );
  const { status, stdout, stderr } = ready(['scripts/say.ts', 'one', '--two']);
  expect([status, stdout, stderr]).toEqual([7, 'one+--two\n', '']);
});

test('a missing or changed package is installed before the script runs', () => {
  write('scripts/say.ts', 'console.log("ran");');
  write('npm-cli.js', 'console.error("installing", process.argv[2]);');
  const env = { npm_execpath: join(place, 'npm-cli.js') };
  write('package-lock.json', { ...lock, packages: { ...lock.packages, 'node_modules/new': { version: '1.0.0' } } });
  expect(ready(['scripts/say.ts'], env).stdout).toBe('Installing what has changed …\nran\n');
  rmSync(join(place, 'node_modules/.package-lock.json'));
  expect(ready(['scripts/say.ts'], env).stdout).toMatch(/^Installing what the course needs, once.*\nran\n$/);
});

test('a package for another kind of computer is not missed', () => {
  write('scripts/say.ts', 'console.log("ran");');
  write('package-lock.json', {
    ...lock,
    packages: { ...lock.packages, 'node_modules/mac': { version: '1.0.0', optional: true } },
  });
  expect(ready(['scripts/say.ts']).stdout).toBe('ran\n');
});

test.each([
  [
    'npm error code EUSAGE\nnpm error `npm ci` can only install',
    /^package\.json and package-lock\.json do not agree: .*\.\n$/,
  ],
  ['npm error code ENOTFOUND\nnpm error network request failed', /^The npm registry did not answer: .*\.\n$/],
  ['npm error code ENOSPC', /^The disk is full: .*\.\n$/],
  ['npm error code EACCES', /^node_modules cannot be written: .*\.\n$/],
  ['npm error code EODD\nnpm error something odd', /^The install failed \(npm error something odd\): .*\n$/],
])('an install that fails with “%s” is explained in one sentence', (says, sentence) => {
  rmSync(join(place, 'node_modules/.package-lock.json'));
  const { status, stderr } = ready(['scripts/say.ts'], brokenNpm(says));
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
});

test('no script, and a broken list of packages, are said in one sentence', () => {
  expect(ready([])).toMatchObject({
    status: 1,
    stderr: 'Say which script to run: node scripts/ready.mjs scripts/start.ts\n',
  });
  write('package-lock.json', '{ broken');
  expect(ready(['scripts/say.ts']).stderr).toMatch(/^package-lock\.json is missing or broken: .*\.\n$/);
});

test('a script that is asked to end ends, and says how', async () => {
  write(
    'scripts/wait.ts',
    'process.on("SIGTERM", () => process.exit(5)); console.log("waiting"); setInterval(() => {}, 1000);',
  );
  const child = spawn(process.execPath, [join(place, 'scripts/ready.mjs'), 'scripts/wait.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((settle) => child.on('exit', settle));
  await new Promise((settle) => child.stdout.once('data', settle));
  child.kill('SIGTERM');
  expect(await ended).toBe(5);
});

test('the file that runs first is understood by Node 20: no types, nothing but Node’s own modules', () => {
  const [file] = readSources('scripts').filter((source) => source.path.endsWith('ready.mjs'));
  expect(file?.imports.map((one) => one.from).filter((from) => !from.startsWith('node:'))).toEqual([]);
  expect(file?.text).not.toMatch(/import\.meta\.(dirname|filename|main)/);
});

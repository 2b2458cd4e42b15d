// Starlight, installed beside the project and only for the bench: the project itself does not depend on it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence for whoever runs the bench without a connection. */
export class Missing extends Error {}

/**
 * Puts Starlight into a folder, unless exactly that is there already.
 *
 * @param from the folder with its package.json, lock and settings
 * @param to   where its site is built
 * @returns its version
 * @throws Missing where npm cannot bring it
 */
export function installStarlight(from: string, to: string): string {
  mkdirSync(join(to, 'src'), { recursive: true });
  const lock = join(to, 'node_modules/.package-lock.json');
  const isThere = existsSync(lock) && read(join(from, 'package-lock.json')) === read(join(to, 'package-lock.json'));
  for (const name of ['package.json', 'package-lock.json', 'astro.config.mjs'])
    cpSync(join(from, name), join(to, name));
  cpSync(join(from, 'content.config.mjs'), join(to, 'src/content.config.mjs'));
  if (!isThere) {
    const npm = process.env['npm_execpath'];
    const [command, before] = npm?.endsWith('npm-cli.js') === true ? [process.execPath, [npm]] : ['npm', []];
    const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const shell = process.platform === 'win32' && before.length === 0;
    const { status } = spawnSync(command, [...before, ...flags], { cwd: to, encoding: 'utf8', shell });
    if (status !== 0)
      throw new Missing(
        'Starlight could not be installed, so only our own builds are measured: check the connection and try again.',
      );
  }
  const { version } = JSON.parse(read(join(to, 'node_modules/@astrojs/starlight/package.json'))) as { version: string };
  return version;
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

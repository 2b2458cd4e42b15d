// A mistake in the content stops the build, is said with file and line, and costs nobody the last good site.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { root, runScript } from '../support/run-build.ts';

const place = join(root, '.build', `broken-${String(process.pid)}`);
const content = join(place, 'content');
const site = join(place, 'dist');
const stays = '<!doctype html><title>The last good site</title>';

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), stays);
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

const build = () => runScript('scripts/build.ts', { CONTENT_ROOT: content, OUT_DIR: site });
/** A file of the first lesson that is whole: what drafts lack is only a warning. */
const find = (name: string): string => {
  const whole = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'lesson.yaml')
    .filter((file) => !/^draft: true/m.test(readFileSync(join(content, file), 'utf8')))
    .sort();
  return join(content, dirname(whole[0] ?? ''), name);
};
const change = (file: string, how: (text: string) => string): void => {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
};

test('two mistakes in two files are both said, and the last good site stays', async () => {
  change(find('es.mdx'), (text) => text.replace(/<Term id="[^"]+"/, '<Term id="no-such-term"'));
  change(find('questions.yaml'), (text) => text.replaceAll(/^\s*right: true\n/gm, ''));
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toMatch(/es\.mdx:\d+ › .*no-such-term.* › /);
  expect(said).toMatch(/questions\.yaml:\d+ › .*right.* › /);
  expect(said).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(stays);
  expect(readdirSync(site)).toEqual(['index.html']);
});

test('YAML and MDX that cannot be read are said in the same way', async () => {
  change(find('lesson.yaml'), (text) => `${text}\n  - [ {\n`);
  change(find('en.mdx'), (text) => `${text}\n\n<Term id="x">\n`);
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toMatch(/lesson\.yaml:\d+ › /);
  expect(said).toMatch(/en\.mdx:\d+ › /);
  expect(said).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(stays);
});

test('a subfolder or address that cannot be meant is said in one sentence', async () => {
  const wrong = await runScript('scripts/build.ts', { BASE: '/with space/', OUT_DIR: site });
  expect(wrong).toEqual({ code: 1, said: 'BASE is “/with space/”, but should be a folder like /curso/.\n' });
  const host = await runScript('scripts/build.ts', { SITE: 'example.org', OUT_DIR: site });
  expect(host.code).toBe(1);
  expect(host.said).toMatch(/^SITE is “example\.org”, but should be an address like https:\/\/example\.org/);
});

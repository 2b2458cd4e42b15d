// Serving finished pages the way a static host does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve, type Options, type Serving } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));

beforeAll(() => {
  mkdirSync(join(folder, 'en/about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'hola');
  writeFileSync(join(folder, '404.html'), 'no está');
  writeFileSync(join(folder, 'en/about/index.html'), 'about');
  writeFileSync(join(folder, 'en/404.html'), 'not there');
  writeFileSync(join(folder, 'font.woff2'), 'x');
  writeFileSync(join(folder, 'course.json'), '{}');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function open(options: Partial<Options> = {}): Promise<Serving> {
  const site = await serve({ folder, port: 0, ...options });
  onTestFinished(() => site.close());
  return site;
}

/** Asks for a path exactly as written, which fetch would tidy up. */
const ask = (port: number, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

test('a page is found at its folder, and without the slash sent on to it', async () => {
  const site = await open();
  expect(await (await fetch(`${site.url}en/about/`)).text()).toBe('about');
  const without = await fetch(`${site.url}en/about?a=1`, { redirect: 'manual' });
  expect(without.status).toBe(301);
  expect(without.headers.get('location')).toBe('/en/about/?a=1');
});

test('files come with the kind they are', async () => {
  const site = await open();
  const kind = async (path: string): Promise<string | null> =>
    (await fetch(site.url + path)).headers.get('content-type');
  expect(await kind('')).toBe('text/html;charset=utf-8');
  expect(await kind('font.woff2')).toBe('font/woff2');
  expect(await kind('course.json')).toBe('application/json');
});

test('what is missing answers 404 with the nearest page that says so', async () => {
  const site = await open();
  const spanish = await fetch(`${site.url}nada/de/esto/`);
  const english = await fetch(`${site.url}en/nothing/`);
  expect([spanish.status, await spanish.text()]).toEqual([404, 'no está']);
  expect([english.status, await english.text()]).toEqual([404, 'not there']);
});

test('a subfolder holds the whole site, and the root leads into it', async () => {
  const site = await open({ base: '/curso/' });
  expect(site.url).toMatch(/^http:\/\/localhost:\d+\/curso\/$/);
  expect(await (await fetch(site.url)).text()).toBe('hola');
  expect(await (await fetch(site.url.replace('/curso/', ''))).text()).toBe('hola');
  expect((await fetch(site.url.replace('/curso/', '/en/about/'))).status).toBe(404);
});

test('a port that is taken is left to its owner', async () => {
  const first = await open();
  const second = await open({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  expect((await fetch(second.url)).status).toBe(200);
});

test('headers of a host can be added', async () => {
  const site = await open({ headers: (path) => (path === '/' ? { 'X-Test': 'yes' } : {}) });
  expect((await fetch(site.url)).headers.get('x-test')).toBe('yes');
  expect((await fetch(`${site.url}course.json`)).headers.get('x-test')).toBeNull();
});

test.each([
  '//',
  '/%',
  '/%E0%A4%A',
  '/../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%00',
  '//example.org/en/about',
  '/?%',
])('the address %s neither leaves the folder nor breaks anything', async (path) => {
  const site = await open();
  expect([200, 404]).toContain(await ask(site.port, path));
  expect((await fetch(site.url)).status).toBe(200);
});

test('after closing nobody answers', async () => {
  const site = await serve({ folder, port: 0 });
  await site.close();
  await expect(fetch(site.url)).rejects.toThrow();
});

// The pages ask nobody else for anything, and their policy makes sure of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPolicy, unitePolicies } from '#src/integrations/headers.ts';
import { serve } from '../../scripts/serve.ts';
import { onePerKind, readable } from '../support/pages.ts';
import { blankPage, openPage, pages, readToTheEnd, site, urlOf } from '../support/site.ts';

const tried = onePerKind(readable(pages)).map((page) => page.path);
const policies = readable(pages).map((page) => [page.path, findPolicy(page.html) ?? ''] as const);

const directives = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    policy
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => {
        const [name = '', ...sources] = one.split(/\s+/);
        return [name, sources.join(' ')];
      }),
  );

describe('the policy', () => {
  test.each(policies)('of %s allows what the course needs and nothing else', (_, policy) => {
    expect(directives(policy)).toMatchObject({
      'default-src': "'none'",
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    // The search compiles WebAssembly, which is no eval of scripts; nothing else is unsafe.
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
    expect(directives(policy)['script-src']).toMatch(/^'self' 'wasm-unsafe-eval'( 'sha256-[\w+/=]+')*$/);
    expect(directives(policy)['style-src']).toMatch(/^'self'( 'sha256-[\w+/=]+')*$/);
  });

  test('stands before anything it has to rule over', () => {
    const late = readable(pages).filter(({ html }) => {
      const at = html.indexOf('http-equiv="content-security-policy"');
      return at < 0 || /<(link[^>]+stylesheet|style|script[^>]+src)/i.test(html.slice(0, at));
    });
    expect(late.map((page) => page.path)).toEqual([]);
  });

  test('is the same in the files for hosts', () => {
    const united = unitePolicies(policies.map(([, policy]) => policy));
    const file = readFileSync(join(site.folder, '_headers'), 'utf8');
    const nginx = readFileSync(join(site.folder, 'nginx.conf'), 'utf8');
    expect(file).toContain(`  Content-Security-Policy: ${united}\n`);
    expect(nginx).toContain(`add_header Content-Security-Policy "${united}" always;`);
  });
});

test.each(tried)('%s asks only its own host and complains of nothing', async (path) => {
  const { page, requests, complaints } = await openPage(path);
  await readToTheEnd(page);
  expect(requests.filter((address) => !address.startsWith(`${site.origin}/`) && !address.startsWith('data:'))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

test('the pages work under the policy sent as a header too', async () => {
  const value = unitePolicies(policies.map(([, policy]) => policy));
  const hosted = await serve({
    folder: site.folder,
    base: site.base,
    port: 0,
    headers: () => ({ 'Content-Security-Policy': value }),
  });
  try {
    const page = await blankPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    for (const path of tried) {
      await page.goto(hosted.url.replace(/\/$/, '') + path, { waitUntil: 'load' });
      await readToTheEnd(page);
    }
    expect(complaints.filter((one) => /^(error|warning)/.test(one))).toEqual([]);
  } finally {
    await hosted.close();
  }
});

test('a script that somebody slips into the page does not run', async () => {
  const page = await blankPage();
  await page.route(urlOf('/'), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(
        '</body>',
        '<script>document.title = "taken"</script><img src="x" onerror="document.title=\'taken\'"></body>',
      ),
    });
  });
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(urlOf('/'), { waitUntil: 'networkidle' });
  expect(await page.title()).not.toBe('taken');
  expect(refused.join('\n')).toMatch(/Content Security Policy/);
});

test('a style that somebody slips into the page is not applied', async () => {
  const { page } = await openPage('/');
  const colour = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p id="slipped" style="color: rgb(1, 2, 3)">x</p>');
    return getComputedStyle(document.querySelector('#slipped') ?? document.body).color;
  });
  expect(colour).not.toBe('rgb(1, 2, 3)');
});

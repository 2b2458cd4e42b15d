// The policy of the pages as headers.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findPolicy, headers, tightenPolicy, unitePolicies } from '#src/integrations/headers.ts';

const meta = (policy: string): string => `<head><meta http-equiv="content-security-policy" content="${policy}"></head>`;

describe('one policy out of several', () => {
  test('allows what any of them allows, in the order in which it comes', () => {
    expect(
      unitePolicies([
        "default-src 'none'; style-src 'self' 'sha256-a='",
        "default-src 'none';style-src 'self' 'sha256-b='",
      ]),
    ).toBe("default-src 'none'; style-src 'self' 'sha256-a=' 'sha256-b='");
  });

  test('keeps “none” only where nothing else is allowed', () => {
    expect(unitePolicies(["img-src 'none'", "img-src 'self'"])).toBe("img-src 'self'");
    expect(unitePolicies(["img-src 'none'"])).toBe("img-src 'none'");
  });

  test('is the same policy when it is united with itself', () => {
    const source = fc.constantFrom("'self'", 'data:', "'sha256-a='", "'sha256-b='");
    const policy = fc
      .dictionary(fc.constantFrom('img-src', 'style-src', 'script-src'), fc.uniqueArray(source, { minLength: 1 }))
      .map((all) =>
        Object.entries(all)
          .map(([name, sources]) => [name, ...sources].join(' '))
          .join('; '),
      );
    fc.assert(fc.property(policy, (one) => unitePolicies([one, one]) === one));
  });
});

describe('the policy of a page', () => {
  test('keeps the sums of the scripts and styles that stand in the page, and no others', () => {
    const sum = 'sha256-6VXp2bnPGrqROd9EzQUcbHxzQm0CfGxU3LIY0ROqZtc=';
    const page = (policy: string): string => `${meta(policy)}<script>let a;</script><style>b{}</style>`;
    const [script = '', style = ''] = ['let a;', 'b{}'].map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(tightenPolicy(page(`script-src 'self' '${sum}' ${script}; style-src 'self' ${style} '${sum}'`))).toBe(
      page(`script-src 'self' ${script}; style-src 'self' ${style}`),
    );
  });

  test('is read from its meta element', () => {
    expect(findPolicy(meta("default-src 'none'"))).toBe("default-src 'none'");
    expect(findPolicy(meta('default-src &#39;none&#39;'))).toBe("default-src 'none'");
    expect(findPolicy('<p>none here</p>')).toBeUndefined();
  });
});

test('both files are written, with the subfolder and what never changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'index.html'), meta("img-src 'self'"));
  writeFileSync(join(folder, '404.html'), meta('img-src data:'));
  const { hooks } = headers();
  const told = { config: { base: '/curso' } } as Parameters<NonNullable<(typeof hooks)['astro:config:done']>>[0];
  await hooks['astro:config:done']?.(told);
  const built = { dir: pathToFileURL(`${folder}/`) } as Parameters<NonNullable<(typeof hooks)['astro:build:done']>>[0];
  await hooks['astro:build:done']?.(built);
  const file = readFileSync(join(folder, '_headers'), 'utf8');
  const nginx = readFileSync(join(folder, 'nginx.conf'), 'utf8');
  expect(file).toMatch(/^\/curso\/\*\n {2}Content-Security-Policy: img-src data: 'self'\n/);
  expect(file).toContain('/curso/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(nginx).toContain(`add_header Content-Security-Policy "img-src data: 'self'" always;`);
  expect(nginx).toContain('location /curso/_astro/ {');
  expect(`${file}${nginx}`).not.toMatch(/X-Frame-Options|frame-ancestors/i);
});

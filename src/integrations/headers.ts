// After the build: leaves in each page's policy what that page needs, and writes the policy of all as headers for hosts that can send them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** One answer header. */
type Header = readonly [name: string, value: string];

/**
 * The integration: tightens the policy of every built page and writes `_headers` and `nginx.conf` beside them.
 *
 * @example defineConfig({ integrations: [headers()] })
 */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const everywhere = headersFor(unitePolicies(tightenPolicies(folder)));
        writeFileSync(join(folder, '_headers'), writeHeadersFile(everywhere, base));
        writeFileSync(join(folder, 'nginx.conf'), writeNginx(everywhere, base));
      },
    },
  };
}

/** The policy of each page, as its meta element states it once it is tightened. */
function tightenPolicies(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const html = tightenPolicy(readFileSync(join(folder, file), 'utf8'));
      writeFileSync(join(folder, file), html);
      return findPolicy(html) ?? [];
    });
}

const metaOfPolicy = /<meta\b[^>]*http-equiv="?content-security-policy\b[^>]*>/i;

/**
 * A page whose policy allows the scripts and styles that stand in it: Astro allows those of every page in each, and no
 * file packs as badly as these sums.
 */
export function tightenPolicy(html: string): string {
  const texts = [...html.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) => text);
  const sums = new Set(texts.map((text) => createHash('sha256').update(text).digest('base64')));
  return html.replace(metaOfPolicy, (meta) =>
    meta.replace(/ 'sha256-([^']*)'/g, (source, sum: string) => (sums.has(sum) ? source : '')),
  );
}

/** The policy in a page's meta element. @example findPolicy('<p>none here') // undefined */
export function findPolicy(html: string): string | undefined {
  const meta = metaOfPolicy.exec(html)?.[0];
  const content = meta === undefined ? undefined : /content="([^"]*)"/i.exec(meta)?.[1];
  return content?.replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/**
 * One policy that allows what any of several allows, and nothing else.
 *
 * @example unitePolicies(["img-src 'self'", "img-src data:"]) // "img-src 'self' data:"
 */
export function unitePolicies(policies: readonly string[]): string {
  const united = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.split(/\s+/).filter((word) => word !== '');
    if (name === undefined) continue;
    const known = united.get(name) ?? new Set();
    united.set(name, new Set([...known, ...sources]));
  }
  return [...united].map(([name, sources]) => [name, ...withoutNone(sources)].join(' ')).join('; ');
}

/** “None” beside anything else is meant by one page only. */
const withoutNone = (sources: ReadonlySet<string>): readonly string[] =>
  sources.size > 1 ? [...sources].filter((source) => source !== "'none'") : [...sources];

/**
 * No rule about frames: other sites may show these pages inside their own. Some do it in a sandbox, where pages belong
 * to no site and may load scripts and fonts only from those that give them to all; here everybody gets the same files.
 */
const headersFor = (policy: string): readonly Header[] => [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Access-Control-Allow-Origin', '*'],
  [
    'Permissions-Policy',
    ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'].map((name) => `${name}=()`).join(', '),
  ],
];

/** Files in _astro carry their content's hash in their name: they never change. */
const forever: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** The format Netlify and Cloudflare Pages read. */
function writeHeadersFile(everywhere: readonly Header[], base: string): string {
  const block = (path: string, list: readonly Header[]): string =>
    [path, ...list.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [block(`${base}*`, everywhere), block(`${base}_astro/*`, [forever])].join('\n');
}

/** To be included in a `server` block; nginx forgets outer headers where a location adds its own, so they stand twice. */
function writeNginx(everywhere: readonly Header[], base: string): string {
  const lines = (list: readonly Header[]): readonly string[] =>
    list.map(([name, value]) => `add_header ${name} "${value.replaceAll('"', String.raw`\"`)}" always;`);
  return [
    '# Include this inside the server block that serves these pages.',
    `error_page 404 ${base}404.html;`,
    ...lines(everywhere),
    `location ${base}_astro/ {`,
    ...lines([...everywhere, forever]).map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

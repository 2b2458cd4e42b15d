// What Astro is told: a list, no logic.
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { headers } from './src/integrations/headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { hashScript } from './src/library/hash-script.ts';
import { listing } from './src/library/listing.ts';
import { markProse } from './src/library/prose/mark-prose.ts';

const site = process.env['SITE'] ?? 'http://localhost:4321';
const inlineScripts = ['theme', 'decimals'].map((name) =>
  readFileSync(new URL(`src/layouts/${name}.js`, import.meta.url), 'utf8'),
);

/**
 * What travels together: many small files pack worse than a few, by three kilobytes on a lesson. A kind of question and
 * a figure have files of their own, so that a page loads those that are on it.
 */
const together = [
  // The name of the disk is asked on every page; what shows progress needs no more than the past.
  { name: 'disk', test: /\/src\/store\/database/, priority: 4 },
  { name: 'past', test: /\/src\/(domain\/learner\/|domain\/questions\/read-answer|store\/requests)/, priority: 3 },
  { name: 'svelte', test: /\/node_modules\/(svelte|@astrojs\/svelte|clsx)\//, priority: 2 },
  { name: 'store', test: /\/src\/store\/(?!glance)|\/node_modules\/nanostores\//, priority: 2 },
  { name: 'asking', test: /\/src\/questions\/[^/]+$/, priority: 1 },
];

export default defineConfig({
  site,
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  // A build has one of its own: what another content left there must not come into it.
  cacheDir: process.env['CACHE_DIR'] ?? './node_modules/.astro',
  i18n: { locales: ['es', 'en'], defaultLocale: 'es' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [markProse],
    }),
  },
  integrations: [mdx(), svelte(), sitemap({ filter: await listing(site) }), headers(), searchIndex()],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // A script that stands in a few pages would put its hash into the policy of all of them: these come as files.
      assetsInlineLimit: (file) => (/(embed|snippet|moved).*\.js$/i.test(file) ? false : undefined),
      // A thousand lessons would give a thousand warnings about a line that Astro itself puts into them.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: together } } } } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind compiles its WebAssembly in the page; this allows that and no other eval.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: inlineScripts.map(hashScript),
      },
    },
  },
});

// What Astro is told: a list, no logic.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { headers } from './src/integrations/headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { findMovedPages } from './src/library/moved-pages.ts';
import { markProse } from './src/library/prose/mark-prose.ts';

const site = process.env['SITE'] ?? 'http://localhost:4321';
const moved = await findMovedPages(site);
const themeScript = readFileSync(new URL('src/layouts/theme.js', import.meta.url), 'utf8');

export default defineConfig({
  site,
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
  // A build has one of its own: what another content left there must not come into it.
  cacheDir: process.env['CACHE_DIR'] ?? './node_modules/.astro',
  // A thousand lessons would give a thousand warnings about a line that Astro itself puts into them.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  i18n: { locales: ['es', 'en'], defaultLocale: 'es' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      mdastPlugins: [markProse],
    }),
  },
  integrations: [mdx(), svelte(), sitemap({ filter: (page) => !moved.has(page) }), headers(), searchIndex()],
  devToolbar: { enabled: false },
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
        hashes: [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`],
      },
    },
  },
});

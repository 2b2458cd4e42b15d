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
const themeScript = readFileSync(new URL('src/layouts/theme.js', import.meta.url), 'utf8');

export default defineConfig({
  site,
  base: process.env['BASE'] ?? '/',
  trailingSlash: 'always',
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
  // A script that stands in a few pages would put its hash into the policy of all of them: these come as files.
  vite: { build: { assetsInlineLimit: (file) => (/(embed|snippet|moved).*\.js$/i.test(file) ? false : undefined) } },
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
        hashes: [hashScript(themeScript)],
      },
    },
  },
});

// Which tests there are: of the code, of the content, and of the built site in a real browser.
import { defineConfig } from 'vitest/config';

const site = {
  globalSetup: ['tests/support/serve-site.ts'],
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    // Tests see the course as readers do, whatever somebody is writing.
    env: { DRAFTS: 'false' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/content/**', 'tests/site/**'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { ...site, name: 'site', include: ['tests/site/*.test.ts'] } },
      { test: { ...site, name: 'site-all', include: ['tests/site/all/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});

// What the linter insists on. Suppressions in the code do not count: what is wrong here is changed here.
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Give it a name: default exports are not used here.' },
    { selector: 'TSEnumDeclaration', message: 'Use a union of texts.' },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', '.cache/', 'node_modules/', 'public/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...noDefaultExport,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // With noPropertyAccessFromIndexSignature the compiler itself wants record['key'].
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['*.config.ts', 'src/content.config.ts', 'src/env.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.svelte'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // What stands in {@html} here was made at build from our own texts, by library/prose/inline.ts.
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  { files: ['**/*.astro'], extends: [astro.configs['flat/recommended']] },
  {
    files: ['scripts/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
);

// No page breaks a rule of accessibility that a machine can check.
import { describe, expect, test } from 'vitest';
import { findViolations } from '../support/accessibility.ts';
import { onePerKind, readable } from '../support/pages.ts';
import { openPage, pages } from '../support/site.ts';

const tried = [...new Set([...onePerKind(readable(pages)), ...pages.filter((page) => page.kind === 'lesson')])];

describe('in the light theme', () => {
  test.each(tried.map((page) => page.path))('%s breaks no rule', async (path) => {
    const { page } = await openPage(path);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('in the dark theme, where only colours differ', () => {
  test.each(tried.map((page) => page.path))('%s breaks no rule about colour', async (path) => {
    const { page } = await openPage(path, { theme: 'dark' });
    expect(await findViolations(page, 'colours')).toEqual([]);
  });
});

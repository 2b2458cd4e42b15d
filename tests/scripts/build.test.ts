// What a builder may say through the environment.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildProblem, readSettings, sayWhyItFailed } from '../../scripts/build.ts';

describe('the subfolder', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['curso', '/curso/'],
    ['/curso', '/curso/'],
    ['/a/b-c/', '/a/b-c/'],
  ])('%s is read as %s', (BASE, base) => {
    expect(readSettings({ BASE }).base).toBe(base);
  });

  test.each(['/a b/', '/../', 'https://example.org/', '/a?b/'])('%s cannot be meant', (BASE) => {
    expect(() => readSettings({ BASE })).toThrow(BuildProblem);
  });
});

describe('the host', () => {
  test('is kept without a slash at its end', () => {
    expect(readSettings({ SITE: 'https://example.org/' }).site).toBe('https://example.org');
    expect(readSettings({ SITE: '' }).site).toBeUndefined();
  });

  test.each(['example.org', 'ftp://example.org', 'https://example.org/curso/', 'https://'])(
    '%s cannot be meant',
    (SITE) => {
      expect(() => readSettings({ SITE })).toThrow(BuildProblem);
    },
  );
});

test('the site goes into dist unless another folder is named', () => {
  expect(readSettings({}).outDir).toBe(resolve('dist'));
  expect(readSettings({ OUT_DIR: 'elsewhere' }).outDir).toBe(resolve('elsewhere'));
});

describe('a build that failed', () => {
  test('is told from its first error on, without colours and stacks', () => {
    const output =
      '07:37 [build] \u001b[33mworking\u001b[39m\n07:38 [ERROR] no such thing\n  Stack trace:\n    at a.js:1:2\n';
    expect(sayWhyItFailed(output)).toBe('07:38 [ERROR] no such thing');
  });

  test('is told by its last lines where it names no error', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${String(at)}`);
    expect(sayWhyItFailed(lines.join('\n')).split('\n')).toEqual(lines.slice(-20));
  });
});

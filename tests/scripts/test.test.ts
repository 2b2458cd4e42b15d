// Counting what was tried: nothing that went wrong may be lost on the way to the last line.
import { describe, expect, test } from 'vitest';
import { countReport, sayCount } from '../../scripts/test.ts';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('a report', () => {
  test('counts every test', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] };
    expect(countReport(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('counts a file that could not be read as a failure', () => {
    expect(countReport({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('counts a file whose tests passed but which failed afterwards', () => {
    expect(countReport({ testResults: [file('failed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a test that did not run as a failure', () => {
    expect(countReport({ testResults: [file('passed', 'passed', 'skipped')] }, 0)).toEqual({ passed: 1, failed: 1 });
  });

  test('a run that ends badly though no test failed is a failure', () => {
    expect(countReport({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });
});

test('the last line adds everything up', () => {
  expect(sayCount([])).toBe('0 passed, 0 failed');
  expect(
    sayCount([
      { passed: 2, failed: 0 },
      { passed: 1, failed: 1 },
    ]),
  ).toBe('3 passed, 1 failed');
});

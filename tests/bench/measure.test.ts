// What the bench reads off the system, and how it sums up.
import { describe, expect, test } from 'vitest';
import { Failed, measure, median, readTimes } from '../../bench/measure.ts';
import { writeTable } from '../../bench/table.ts';

test('of what the shell says, the time of the children counts, as user and as system', () => {
  expect(readTimes('done\n0m0.00s 0m0.01s\n1m2.50s 0m1.50s\n')).toBeCloseTo(64);
  expect(readTimes('done\n0m0,00s 0m0,01s\n0m2,50s 0m1,50s')).toBeCloseTo(4);
  expect(readTimes('nothing of the kind')).toBeUndefined();
});

test('the median is the middle one, or between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

describe('a program', () => {
  test('costs what it and its children used', async () => {
    const busy = 'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);';
    const { wall, cpu, memory } = await measure(
      ['-e', `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`],
      { cwd: '.', env: {} },
    );
    expect(wall).toBeGreaterThan(0.3);
    expect(cpu ?? 1).toBeGreaterThan(0.3);
    expect(memory ?? 20).toBeGreaterThan(10);
  });

  test('that fails is told by what it said', async () => {
    const failing = measure(['-e', 'console.error("no such thing"); process.exit(3)'], { cwd: '.', env: {} });
    await expect(failing).rejects.toThrow(Failed);
    await expect(failing).rejects.toThrow('no such thing');
  });
});

test('in a table words stand on the left and numbers on the right', () => {
  expect(writeTable(['', 'ms'], [['slider', '12']])).toBe('        ms\n──────────\nslider  12');
});

// What a program costs: how long it took, how long processors worked for it and all it started, how much memory all held.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time, of the program and everything it started and waited for; undefined where the system has no shell that tells. */
  readonly cpu: number | undefined;
  /** Megabytes resident at the highest moment, summed over the program and everything below it, looked at five times a second. */
  readonly memory: number | undefined;
}

/** A program that ended badly, with the end of what it said. */
export class Failed extends Error {}

/** @throws Failed where the program does not end well */
export async function measure(
  words: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Cost> {
  // The shell's own `times` counts what its children used; Node tells only of itself.
  const script = '"$@"; code=$?; times; exit $code';
  const [command, args] =
    process.platform === 'win32'
      ? [process.execPath, words]
      : ['/bin/sh', ['-c', script, 'sh', process.execPath, ...words]];
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let memory = 0;
  const listen = (piece: Buffer): void => {
    said = (said + piece.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const look = setInterval(() => {
    memory = Math.max(memory, residentBelow(child.pid ?? 0));
  }, 200);
  const code = await new Promise<number>((settle) => {
    child.on('close', (one) => {
      settle(one ?? 1);
    });
  });
  clearInterval(look);
  if (code !== 0) throw new Failed(said.trim().split('\n').slice(-12).join('\n'));
  return { wall: (performance.now() - began) / 1000, cpu: readTimes(said), memory: memory > 0 ? memory : undefined };
}

/** Seconds in the last line of `times`: what children used, as user and as system. @example readTimes('0m0.0s 0m0.0s\\n1m2.5s 0m1.5s') // 64 */
export function readTimes(said: string): number | undefined {
  const found = [...(said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.,]+)s/g)];
  if (found.length !== 2) return undefined;
  return found.reduce(
    (sum, [, minutes = '0', seconds = '0']) => sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')),
    0,
  );
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly megabytes: number;
}

/** Megabytes that a process and all below it hold; pages they share are counted in each. */
function residentBelow(root: number): number {
  const all = existsSync('/proc/self/stat') ? listByFiles() : listByCommand();
  const children = Map.groupBy(all, ({ parent }) => parent);
  const sum = (id: number): number =>
    (all.find((one) => one.id === id)?.megabytes ?? 0) +
    (children.get(id) ?? []).reduce((total, one) => total + sum(one.id), 0);
  return sum(root);
}

const listByFiles = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        // Without number and name: the second field is the parent, the twenty-second the resident pages of 4 kB.
        return [{ id: Number(name), parent: Number(fields[1]), megabytes: (Number(fields[21]) * 4096) / 1e6 }];
      } catch {
        return [];
      }
    });

const listByCommand = (): readonly Process[] =>
  (spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout || '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([id, parent, kilobytes]) =>
      id === undefined || parent === undefined || kilobytes === undefined
        ? []
        : [{ id, parent, megabytes: kilobytes / 1000 }],
    );

/** The middle one of some numbers. @example median([3, 1, 2]) // 2 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

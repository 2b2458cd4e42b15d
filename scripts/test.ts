// Runs everything that can be checked, shows how far it is, and ends with one line that counts.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, '.build/reports');
const bin = (path: string): string => join(root, 'node_modules', path);

/** How many promises were kept and how many were not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The shape of what vitest reports, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a vitest report. A file that could not be read counts as one failure, so does a run that ends badly
 * although no test failed, and so does a test that was left out.
 *
 * @example countReport({ testResults: [{ status: 'failed', assertionResults: [] }] }, 1) // { passed: 0, failed: 1 }
 */
export function countReport(report: Report, exitCode: number): Count {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  ).length;
  const failed = tests.length - passed + broken;
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/** The last line. @example sayCount([{ passed: 2, failed: 0 }, { passed: 1, failed: 1 }]) // '3 passed, 1 failed' */
export function sayCount(counts: readonly Count[]): string {
  const sum = (key: keyof Count): string => String(counts.reduce((total, count) => total + count[key], 0));
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

type Run = (words: readonly string[], options?: { readonly show?: boolean }) => Promise<number>;

/** Runs a program on the same Node; what it prints is shown at once, or only where it fails. */
const run: Run = (words, { show = false } = {}) =>
  new Promise((settle) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, NODE_ENV: undefined },
    });
    let output = '';
    child.stdout?.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr?.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('error', () => {
      settle(1);
    });
    child.on('close', (code) => {
      if (code !== 0 && output !== '') console.log(output.trimEnd());
      settle(code ?? 1);
    });
  });

async function one(words: readonly string[][]): Promise<Count> {
  let failed = 0;
  for (const program of words) failed += (await run(program)) === 0 ? 0 : 1;
  return failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(name: string, projects: readonly string[]): Promise<Count> {
  const file = join(reports, `${name}.json`);
  const code = await run(
    [
      bin('vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      `--maxWorkers=${String(Math.min(availableParallelism(), 4))}`,
    ],
    { show: true },
  );
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')) as Report, code);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface Step {
  readonly title: string;
  run(): Promise<Count>;
}

const stepsBefore: readonly Step[] = [
  { title: 'Format', run: () => one([[bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']]) },
  // Astro writes types of the content before it checks, and the linter wants them.
  {
    title: 'Types',
    run: () =>
      one([
        [bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
        [bin('svelte-check/bin/svelte-check'), '--tsconfig', 'tsconfig.svelte.json', '--fail-on-warnings'],
      ]),
  },
  { title: 'Lint', run: () => one([[bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']]) },
  { title: 'Code and content', run: () => vitest('code', ['unit', 'content']) },
];

async function take(step: Step): Promise<Count> {
  const began = performance.now();
  console.log(`\n── ${step.title}`);
  const count = await step.run();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`── ${step.title}: ${count.failed === 0 ? 'kept' : 'NOT KEPT'} (${seconds} s)`);
  return count;
}

async function testEverything(whole: boolean): Promise<readonly Count[]> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const counts: Count[] = [];
  for (const step of stepsBefore) counts.push(await take(step));
  const built = await take({ title: 'Build', run: () => one([[join(root, 'scripts/build.ts')]]) });
  // A build is no test: it counts only where it fails, and then nothing can be tried in a browser.
  if (built.failed > 0) return [...counts, built];
  const projects = whole ? ['site', 'site-all'] : ['site'];
  return [...counts, await take({ title: 'The site in a browser', run: () => vitest('site', projects) })];
}

if (import.meta.main) {
  const counts = await testEverything(process.argv.includes('--all'));
  console.log(`\n${sayCount(counts)}`);
  process.exit(counts.some((count) => count.failed > 0) ? 1 : 0);
}

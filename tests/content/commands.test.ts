// The two commands of an author, as they are typed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeBook, makeFixture, removeFolder } from './fixture.ts';

const project = join(import.meta.dirname, '../..');

function inFolder(folder: string): string {
  onTestFinished(() => {
    removeFolder(folder);
  });
  return folder;
}

function run(script: string, words: readonly string[], folder: string) {
  const env = { ...process.env, CONTENT_ROOT: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...words], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), said: stderr.trim() };
}

test('check says in one line that everything holds together', () => {
  const { status, lines } = run('check.ts', [], inFolder(makeBook([])));
  expect(lines).toEqual(['1 lesson, 8 questions, 2 terms: everything holds together']);
  expect(status).toBe(0);
});

test('check lists every error as a line of its own and fails', () => {
  const { status, lines, said } = run('check.ts', [], inFolder(makeFixture('missing-files')));
  expect(lines).toEqual(['Broken:', ...readFileSync(join(import.meta.dirname, 'fixtures/missing-files/expected.txt'), 'utf8').trim().split('\n')]);
  expect(said).toBe('3 things are broken.');
  expect(status).toBe(1);
});

test('check passes when there are only warnings, and lists them', () => {
  const { status, lines } = run('check.ts', [], inFolder(makeFixture('seed-items-unclaimed')));
  expect(lines[0]).toBe('Worth a look, the build goes on:');
  expect(lines).toHaveLength(3);
  expect(status).toBe(0);
});

test('check says where it should be run when there is no content', () => {
  const { status, said } = run('check.ts', [], '/nowhere');
  expect(said).toBe('There is no folder content/ here: run this in the folder of the project.');
  expect(status).toBe(1);
});

test('a new lesson has all its files, and only gaps are reported of it', () => {
  const folder = inFolder(makeBook([]));
  expect(run('new.ts', ['lesson', 'waiting', 'long-queues'], folder).status).toBe(0);
  for (const name of ['lesson.yaml', 'questions.yaml', 'es.mdx', 'en.mdx'])
    expect(existsSync(join(folder, 'modules/01-waiting/02-long-queues', name)), name).toBe(true);
  const { status, lines } = run('check.ts', [], folder);
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe('1 lesson, 1 draft, 8 questions, 2 terms: everything holds together');
});

test('a new lesson that is declared whole before it is written is an error', () => {
  const folder = inFolder(makeBook([]));
  run('new.ts', ['lesson', 'waiting', 'long-queues'], folder);
  const file = join(folder, 'modules/01-waiting/02-long-queues/lesson.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
  const { status, lines } = run('check.ts', [], folder);
  expect(status).toBe(1);
  expect(lines.filter((line) => line.includes('still to be written')).length).toBeGreaterThan(50);
});

test('the first lesson of a module brings the file of its module', () => {
  const folder = inFolder(makeBook([{ file: 'modules', remove: true }, { file: 'misconceptions.yaml', write: '[]\n' }]));
  expect(run('new.ts', ['lesson', 'waiting', 'short-queues'], folder).status).toBe(0);
  expect(existsSync(join(folder, 'modules/01-waiting/module.yaml'))).toBe(true);
  expect(run('check.ts', [], folder).lines.at(-1)).toBe('no lessons, 1 draft, no questions, 2 terms: everything holds together');
});

test.each([
  [['lesson', 'waiting', 'short-queues'], 'The lesson “short-queues” exists already. Still free there: long-queues.'],
  [
    ['lesson', 'waiting', 'long-queue'],
    'content/ids.yaml has no lesson “long-queue” in the module “waiting”. Did you mean “long-queues”? Still free there: long-queues.',
  ],
  [
    ['lesson', 'waitng', 'long-queues'],
    'content/ids.yaml has no module “waitng”. Did you mean “waiting”? Its modules are waiting.',
  ],
  [['lesson', 'waiting'], 'Write it like this: npm run new lesson <module> <lesson>, with ids of content/ids.yaml.'],
  [[], 'Write it like this: npm run new lesson <module> <lesson>, with ids of content/ids.yaml.'],
])('new %j is refused in one sentence', (words, sentence) => {
  const { status, said } = run('new.ts', words, inFolder(makeBook([])));
  expect(said).toBe(sentence);
  expect(status).toBe(1);
});

// Every rule of the reader on a book that breaks it: the exact words, file and line.
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '#src/library/reader/check-content.ts';
import { writeFound } from '#src/library/reader/found.ts';
import { expectedOf, fixtureNames, makeBook, makeFixture, removeFolder } from './fixture.ts';

async function problemsOf(folder: string): Promise<readonly string[]> {
  onTestFinished(() => {
    removeFolder(folder);
  });
  const { problems } = await checkContent(folder);
  return problems.map((problem) => {
    const mark = problem.warning ? 'warning: ' : problem.draft ? 'draft: ' : '';
    return mark + writeFound(problem);
  });
}

test('a book that is whole has no problems', async () => {
  expect(await problemsOf(makeBook([]))).toEqual([]);
});

describe.each(fixtureNames)('%s', (name) => {
  test('is told in these words, each with its file and line', async () => {
    expect(await problemsOf(makeFixture(name))).toEqual(expectedOf(name));
  });
});

// The course itself keeps its promises.
import { expect, test } from 'vitest';
import { contentRoot } from '#src/library/course.ts';
import { checkContent } from '#src/library/reader/check-content.ts';
import { errorsAmong, writeFound } from '#src/library/reader/found.ts';

test('the content of the course has no problems', async () => {
  const { problems, facts } = await checkContent(contentRoot());
  expect(errorsAmong(problems, { drafts: false }).map(writeFound)).toEqual([]);
  expect(facts.lessons.length).toBeGreaterThan(0);
});

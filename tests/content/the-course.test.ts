// The course itself keeps its promises.
import { expect, test } from 'vitest';
import { contentRoot } from '#src/library/course.ts';
import { checkContent, errorsAmong } from '#src/library/reader/check-content.ts';
import { writeFound } from '#src/library/reader/found.ts';

test('the content of the course has no problems', async () => {
  const { problems, facts } = await checkContent(contentRoot());
  expect(errorsAmong(problems).map(writeFound)).toEqual([]);
  expect(facts.lessons.length).toBeGreaterThan(0);
});

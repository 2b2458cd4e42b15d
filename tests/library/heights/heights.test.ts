// The table of heights knows every question and figure as it is now: after a change, “npm run measure”.
import { describe, expect, test } from 'vitest';
import { listEmbeddables } from '#src/domain/course/embeddables.ts';
import { readCourse } from '#src/library/course.ts';
import { fingerprint } from '#src/library/heights/fingerprint.ts';
import { heightKey, heightsOf, measuredKeys, measuredOf } from '#src/library/heights/heights.ts';
import { listStale } from '../../../scripts/measure.ts';

const course = await readCourse();
const pieces = listEmbeddables(course).filter(({ kind }) => kind !== 'lesson');

test('every question and figure was measured as it is now (if not: npm run measure, and commit the table)', () => {
  expect(listStale(course).map(heightKey)).toEqual([]);
});

test('the table knows nothing that is not there (if it does: npm run measure, and commit the table)', () => {
  expect(measuredKeys().filter((key) => !pieces.some((piece) => heightKey(piece) === key))).toEqual([]);
});

describe('what a height follows from', () => {
  const [piece] = pieces;
  test('changes with the words of a question, and with nothing else', () => {
    if (!piece) throw new Error('there is nothing to embed');
    const lessons = course.lessons.map((lesson) => ({
      ...lesson,
      questions: lesson.questions.map((question) =>
        question.id === piece.id ? { ...question, stem: { ...question.stem, es: 'Otra' } } : question,
      ),
    }));
    expect(fingerprint({ ...course, lessons }, piece)).not.toBe(fingerprint(course, piece));
    expect(fingerprint({ ...course, lessons: course.lessons.map((one) => ({ ...one, minutes: 1 })) }, piece)).toBe(
      fingerprint(course, piece),
    );
  });
});

test('a frame gets a tenth more than was measured', () => {
  for (const piece of pieces) {
    for (const language of ['es', 'en'] as const) {
      const heights = heightsOf(piece, language).map(({ height }) => height);
      expect(heights).toHaveLength(4);
      for (const [place, height] of heights.entries())
        expect(height).toBeGreaterThanOrEqual((measuredOf(piece)?.[language][place] ?? 0) * 1.1);
    }
  }
});

test('what nobody has measured yet gets room for a long question', () => {
  expect(heightsOf({ kind: 'question', id: 'not-there' }, 'es')).toEqual([{ width: 320, height: 1320 }]);
});

// From facts to the course: what is shown, in which order, with which numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCourse, byId, neighbours } from '#src/domain/course/course.ts';
import { aLesson, someFacts } from './some-facts.ts';

const draft = { draft: true } as const;

test('a draft is left out, and so is a module that has nothing else', () => {
  const facts = someFacts({ lessons: [aLesson('short', 1, {}, draft)] });
  expect(buildCourse(facts, { drafts: false }).modules).toEqual([]);
});

test('a draft is shown to whoever writes', () => {
  const facts = someFacts({ lessons: [aLesson('short', 1, {}, draft)] });
  expect(buildCourse(facts, { drafts: true }).lessons.map(({ id }) => id)).toEqual(['short']);
});

test('lessons carry numbers once every planned lesson of their module is whole', () => {
  expect(buildCourse(someFacts(), { drafts: false }).lessons.map(({ number }) => number)).toEqual(['1.1', '1.2']);
});

test('lessons carry no numbers while one planned lesson is missing', () => {
  const facts = someFacts({ lessons: [aLesson('short', 1)] });
  expect(buildCourse(facts, { drafts: false }).lessons.map(({ number }) => number)).toEqual([undefined]);
});

test('a draft that is shown does not make a module whole', () => {
  const facts = someFacts({ lessons: [aLesson('short', 1), aLesson('long', 2, {}, draft)] });
  expect(buildCourse(facts, { drafts: true }).modules.map(({ whole }) => whole)).toEqual([false]);
});

test('lessons stand in the order of their numbers, however they were read', () => {
  const two = [aLesson('short', 1), aLesson('long', 2)];
  fc.assert(
    fc.property(fc.shuffledSubarray(two, { minLength: 2 }), (lessons) => {
      expect(buildCourse(someFacts({ lessons }), { drafts: false }).lessons.map(({ id }) => id)).toEqual([
        'short',
        'long',
      ]);
    }),
  );
});

test('the first lesson has nothing before it and the last nothing after it', () => {
  const course = buildCourse(someFacts(), { drafts: false });
  const [first, last] = course.lessons;
  if (!first || !last) throw new Error('there are two lessons');
  expect(neighbours(course, first)).toEqual({ before: undefined, after: last });
  expect(neighbours(course, last)).toEqual({ before: first, after: undefined });
});

test('asking for an id that nothing has is a fault of ours, and says which', () => {
  expect(() => byId([{ id: 'a' }], 'b')).toThrow('nothing here has the id “b”');
});

// Former addresses lead to the new ones.
import { expect, test } from 'vitest';
import type { Course, Lesson, Module } from '#src/domain/course/course.ts';
import { movedAddresses } from '#src/domain/course/moved.ts';
import { readCourse } from '#src/library/course.ts';

const course = await readCourse();
const lesson = course.lessons.find(({ id }) => id === 'when-participation-makes-sense');
const module = course.modules.find(({ id }) => id === 'co-production');

function withLesson(changes: Partial<Lesson>, moduleChanges: Partial<Module> = {}): Course {
  if (!lesson || !module) throw new Error('the first lesson is missing');
  const changed = { ...lesson, ...changes };
  const lessons = course.lessons.map((one) => (one.id === lesson.id ? changed : one));
  const modules = course.modules.map((one) =>
    one.id === module.id ? { ...one, lessons: [changed], ...moduleChanges } : one,
  );
  return { ...course, lessons, modules };
}

test('a lesson that changed its Spanish address leads on from the old one, in Spanish only', () => {
  expect(movedAddresses(withLesson({ formerSlugs: { es: ['quioscos'] } }))).toEqual([
    {
      from: '/coproduccion/quioscos/',
      to: '/coproduccion/cuando-conviene-que-participe/',
      language: 'es',
    },
    {
      from: '/embed/coproduccion/quioscos/',
      to: '/embed/coproduccion/cuando-conviene-que-participe/',
      language: 'es',
    },
  ]);
});

test('a module that changed its address takes its lessons along', () => {
  expect(movedAddresses(withLesson({}, { formerSlugs: { en: ['coproduction'] } }))).toEqual([
    { from: '/en/coproduction/', to: '/en/co-production/', language: 'en' },
    {
      from: '/en/coproduction/when-participation-makes-sense/',
      to: '/en/co-production/when-participation-makes-sense/',
      language: 'en',
    },
    {
      from: '/en/embed/coproduction/when-participation-makes-sense/',
      to: '/en/embed/co-production/when-participation-makes-sense/',
      language: 'en',
    },
  ]);
});

test('a question that had another id leads on from it in both languages, in frames too', () => {
  const questions = (lesson?.questions ?? []).map((question, place) =>
    place === 0 ? { ...question, formerIds: ['before'] } : question,
  );
  const id = questions[0]?.id ?? '';
  expect(movedAddresses(withLesson({ questions }))).toEqual([
    { from: '/q/before/', to: `/q/${id}/`, language: 'es' },
    { from: '/embed/q/before/', to: `/embed/q/${id}/`, language: 'es' },
    { from: '/en/q/before/', to: `/en/q/${id}/`, language: 'en' },
    { from: '/en/embed/q/before/', to: `/en/embed/q/${id}/`, language: 'en' },
  ]);
});

test('where nothing has moved there is nothing to forward', () => {
  expect(movedAddresses(course)).toEqual([]);
});

// The questions of a lesson in the order in which its prose puts them.
import type { Question } from '#src/domain/questions/schema.ts';
import type { Course, Lesson } from './course.ts';

/** A lesson's questions as the reader meets them; both languages place them alike. */
export function questionsInOrder(lesson: Lesson): readonly Question[] {
  const placed = lesson.prose.es.uses.flatMap(({ name, attributes }) =>
    name === 'Question' ? lesson.questions.filter((question) => question.id === attributes['id']) : [],
  );
  return placed;
}

/** “2 of 10”: where a question stands among those of its lesson, from 1. */
export function questionNumber(lesson: Lesson, id: string): { readonly number: number; readonly total: number } {
  const all = questionsInOrder(lesson);
  return { number: all.findIndex((question) => question.id === id) + 1, total: all.length };
}

/** The lesson that asks a question. @throws Error where none does: integrity has been checked before */
export function lessonAsking(course: Course, id: string): Lesson {
  const found = course.lessons.find((lesson) => lesson.questions.some((question) => question.id === id));
  if (!found) throw new Error(`no lesson has the question “${id}”`);
  return found;
}

/** The questions before and after this one, in the order of its lesson. */
export function questionsBeside(
  lesson: Lesson,
  id: string,
): { before: Question | undefined; after: Question | undefined } {
  const all = questionsInOrder(lesson);
  const place = all.findIndex((question) => question.id === id);
  return { before: all[place - 1], after: all[place + 1] };
}

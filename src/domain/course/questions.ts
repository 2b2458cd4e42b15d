// The questions of a lesson in the order in which its prose puts them.
import type { Question } from '#src/domain/questions/schema.ts';
import type { Lesson } from './course.ts';

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

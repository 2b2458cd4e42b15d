// What is only a gap while a lesson is a draft.
import type { LessonFacts, Problem } from '../facts.ts';

/** A problem that is a warning as long as its lesson is a draft: something is not there yet, nothing is wrong. */
export const gapOf = (lesson: LessonFacts, problem: Problem): Problem =>
  lesson.file.draft ? { ...problem, warning: true } : problem;

// What progress has to know of a lesson: ids and revisions, small enough to be sent with a page.
import type { Lesson } from '#src/domain/course/course.ts';
import type { Question, QuestionKind } from '#src/domain/questions/schema.ts';

/** A question as progress knows it. */
export interface OutlinedQuestion {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly kind: QuestionKind;
  readonly rev: number;
  /** Ids of the objectives it tests. */
  readonly objectives: readonly string[];
}

/** A lesson as progress knows it. */
export interface LessonOutline {
  readonly id: string;
  readonly objectives: readonly string[];
  readonly questions: readonly OutlinedQuestion[];
}

/** A question without its words. */
export const outlineQuestion = ({ id, formerIds, kind, rev, objectives }: Question): OutlinedQuestion => ({
  id,
  ...(formerIds && formerIds.length > 0 ? { formerIds } : {}),
  kind,
  rev,
  objectives,
});

/** A lesson without its words. @example outlineLesson(lesson).objectives // ['weigh-both-sides', …] */
export const outlineLesson = ({ id, objectives, questions }: Pick<Lesson, 'id' | 'objectives' | 'questions'>) => ({
  id,
  objectives: objectives.map((objective) => objective.id),
  questions: questions.map(outlineQuestion),
});

// What other sites may put into a frame, piece by piece: questions, figures that answer back, lessons.
import { interactiveAddress, lessonAddress, questionPageAddress } from './address.ts';
import type { Course } from './course.ts';
import { interactivesOf } from './interactives.ts';
import { questionsInOrder } from './questions.ts';
import type { Language } from '#src/domain/language/language.ts';

export type EmbedKind = 'question' | 'figure' | 'lesson';

/** One piece that has a page of its own and a bare one for frames. */
export interface Embeddable {
  readonly kind: EmbedKind;
  /** Id of the question, of the interactive or of the lesson. */
  readonly id: string;
}

/** Every piece there is: first questions in the order of the course, then figures, then lessons. */
export const listEmbeddables = (course: Course): readonly Embeddable[] => [
  ...course.lessons.flatMap(questionsInOrder).map(({ id }) => ({ kind: 'question' as const, id })),
  ...interactivesOf(course).map(({ id }) => ({ kind: 'figure' as const, id })),
  ...course.lessons.map(({ id }) => ({ kind: 'lesson' as const, id })),
];

/**
 * Address of the page that a piece has within the course.
 *
 * @example wholeAddress(course, { kind: 'question', id: 'which' }, 'es') // '/q/which/'
 */
export function wholeAddress(course: Course, { kind, id }: Embeddable, language: Language): string {
  const writers: Readonly<Record<EmbedKind, () => string>> = {
    question: () => questionPageAddress(id, language),
    figure: () => interactiveAddress(course, id, language),
    lesson: () => lessonAddress(course, id, language),
  };
  return writers[kind]();
}

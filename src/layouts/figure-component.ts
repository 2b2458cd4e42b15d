// From the id of an interactive to what draws it.
import { componentName } from '#src/domain/course/vocabulary.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import { alone } from '#src/interactives/alone.ts';
import { interactives } from '#src/interactives/islands.ts';

/** The component of an interactive that is built; a test keeps ids and components together. */
export const figureComponent = (id: string) => interactives[componentName(id) as keyof typeof interactives];

/** The same on a page or in a frame of its own, where it can do more than fits into a lesson. */
export const figureAlone = (id: string) => alone[componentName(id) as keyof typeof alone];

/** The figure that a question asks to be set, with the case it begins from; undefined for those that ask for none. */
export const figureAsked = (question: Question): { readonly id: string; readonly case: string } | undefined =>
  question.kind === 'explore' ? { id: question.interactive, case: question.case } : undefined;

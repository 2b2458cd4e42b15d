// From the id of an interactive to what draws it.
import { componentName } from '#src/domain/course/vocabulary.ts';
import { interactives } from '#src/interactives/islands.ts';

/** The component of an interactive that is built; a test keeps ids and components together. */
export const figureComponent = (id: string) => interactives[componentName(id) as keyof typeof interactives];

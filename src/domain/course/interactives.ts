// The interactives of the course: which there are, and where they are used.
import type { Course, Lesson } from './course.ts';
import { interactiveOf } from './vocabulary.ts';

export interface Interactive {
  readonly id: string;
  /** The case it starts from where it is used first. */
  readonly case: string;
  /** Lessons that use it, in the order of the course. */
  readonly lessons: readonly [Lesson, ...Lesson[]];
}

/** The interactives that lessons on show use, in the order in which they appear. */
export function interactivesOf(course: Course): readonly Interactive[] {
  const uses = course.lessons.flatMap((lesson) =>
    lesson.prose.es.uses.flatMap(({ name, attributes }) => {
      const id = interactiveOf(name);
      return id === undefined ? [] : [{ id, lesson, case: attributes['case'] ?? '' }];
    }),
  );
  return [...Map.groupBy(uses, ({ id }) => id)].flatMap(([id, all]) => {
    const [first, ...others] = new Set(all.map(({ lesson }) => lesson));
    return first ? [{ id, case: all[0]?.case ?? '', lessons: [first, ...others] as const }] : [];
  });
}

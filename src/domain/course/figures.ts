// The figures and tables of a lesson, and their numbers.
import type { Lesson } from './course.ts';

/** What a numbered picture is: a figure, or a table. */
export type FigureKind = 'figure' | 'table';

export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  /** The component that draws it. */
  readonly component: string;
  /** “1” while its module is not whole, “4.3.1” afterwards; figures and tables count apart. */
  readonly number: string;
}

/** The figures and tables of a lesson in the order in which they appear. Both languages have the same ones. */
export function figuresOf(lesson: Lesson): readonly Figure[] {
  const counted = { figure: 0, table: 0 };
  return lesson.prose.es.uses.flatMap(({ name, attributes }) => {
    const id = attributes['figure'];
    if (id === undefined) return [];
    const kind: FigureKind = name === 'DataTable' ? 'table' : 'figure';
    counted[kind] += 1;
    const own = String(counted[kind]);
    return [{ id, kind, component: name, number: lesson.number === undefined ? own : `${lesson.number}.${own}` }];
  });
}

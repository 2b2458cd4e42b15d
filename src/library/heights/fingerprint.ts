// What the height of a frame follows from, as a short text that changes when it does: so a test can tell, without a browser, which heights are out of date.
import { createHash } from 'node:crypto';
import { byId, type Course } from '#src/domain/course/course.ts';
import type { Embeddable } from '#src/domain/course/embeddables.ts';
import { interactivesOf } from '#src/domain/course/interactives.ts';
import { lessonAsking } from '#src/domain/course/questions.ts';

/**
 * The words and numbers of a piece, in both languages. How they are set is not in it: that the heights still fit the
 * styles is seen on samples, in a browser.
 *
 * @example fingerprint(course, { kind: 'question', id: 'which' }) // '5f0c3a9be1d2'
 */
export function fingerprint(course: Course, { kind, id }: Embeddable): string {
  const parts = {
    question: () => byId(lessonAsking(course, id).questions, id),
    figure: () => {
      const { case: firm } = byId(interactivesOf(course), id);
      return [id, course.cases.filter((one) => one.id === firm)];
    },
    lesson: () => id,
  };
  return createHash('sha256').update(JSON.stringify(parts[kind]())).digest('hex').slice(0, 12);
}

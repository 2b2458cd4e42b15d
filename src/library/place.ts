// The place a component stands in: its course, lesson and language, with the lesson's values written out.
import { byId, type Course, type Lesson } from '#src/domain/course/course.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import { readCourse } from './course.ts';
import type { Variant } from '#src/domain/questions/variant.ts';
import { workOutStates, type States } from './explored.ts';
import type { Place } from './prose/inline.ts';
import { oncePerProcess } from './once-per-process.ts';
import { computeValues, type Value } from './values.ts';
import { drawFirst } from './variants.ts';

export interface LessonPlace extends Place {
  readonly lesson: Lesson;
  /** The lesson's values as numbers. */
  readonly computed: ReadonlyMap<string, Value>;
  /** First variants of its questions with parameters. */
  readonly variants: ReadonlyMap<string, Variant>;
  /** The states that its questions of exploring name. */
  readonly states: ReadonlyMap<string, States>;
}

/** The place of everything that stands in a lesson; made once, since every component of its page asks. */
export async function placeInLesson(lessonId: string, language: Language): Promise<LessonPlace> {
  const course = await readCourse();
  const known = places.get(course) ?? new Map<string, Promise<LessonPlace>>();
  places.set(course, known);
  const key = `${lessonId} ${language}`;
  const place = known.get(key) ?? makePlace(course, lessonId, language);
  known.set(key, place);
  return place;
}

const places = oncePerProcess('places', () => new WeakMap<Course, Map<string, Promise<LessonPlace>>>());

async function makePlace(course: Course, lessonId: string, language: Language): Promise<LessonPlace> {
  const lesson = byId(course.lessons, lessonId);
  const computed = await computeValues(course, lesson);
  const values = new Map(
    [...computed].map(([id, { number, format }]) => [id, formatNumber(number, { language, ...format })]),
  );
  const variants = await drawFirst(lesson.questions, course.cases);
  const states = await workOutStates(lesson.questions, course.cases);
  return { course, lesson, language, computed, values, variants, states };
}

/** The place of what stands in no lesson: there are no values there. */
export const placeOutside = async (language: Language): Promise<Place> => ({
  course: await readCourse(),
  language,
  values: new Map(),
});

// The course as other programs read it: an index of everything that has an id, a name and an address.
import type { Both, Language } from '#src/domain/language/language.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import { languages } from '#src/domain/language/language.ts';
import {
  fragment,
  interactiveAddress,
  lessonAddress,
  moduleAddress,
  questionAddress,
  referenceAddress,
  termAddress,
} from '../address.ts';
import type { Course, Lesson } from '../course.ts';
import { interactivesOf } from '../interactives.ts';
import { questionsInOrder } from '../questions.ts';
import type { Catalogue, LessonRecord } from './schema.ts';

/** What the index cannot know by itself. */
export interface Sayings {
  /** A text without its markup, with the values of its lesson, or the first numbers of its question, filled in. */
  readonly plain: (text: Both, lesson: Lesson, question?: Question) => Both;
  /** Titles of the interactives, by id. */
  readonly interactives: Readonly<Record<string, Both>>;
}

const both = (write: (language: Language) => string): Both => ({ es: write('es'), en: write('en') });

/** Where the index of the course and the questions of a lesson are, from the root of the site. */
export const catalogueAddress = {
  index: '/course.json',
  indexSchema: '/course.schema.json',
  lesson: (id: string) => `/course/${id}.json`,
  lessonSchema: '/course-lesson.schema.json',
} as const;

/**
 * The index of the whole course.
 *
 * @example buildCatalogue(course, sayings).lessons[0].address // { es: '/coproduccion/cuando-…/', en: '/en/…' }
 */
export function buildCatalogue(course: Course, sayings: Sayings): Catalogue {
  return {
    $schema: 'course.schema.json',
    id: course.file.id,
    title: course.file.title,
    edition: course.file.edition,
    published: course.file.published,
    languages: [...languages],
    licence: course.file.licence,
    modules: course.modules.map(({ id, title, lessons }) => ({
      id,
      title,
      address: both((language) => moduleAddress(course, id, language)),
      lessons: lessons.map((lesson) => lesson.id),
    })),
    lessons: course.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      address: both((language) => lessonAddress(course, lesson.id, language)),
      module: lesson.module,
      level: lesson.level,
      minutes: lesson.minutes,
      covers: lesson.covers,
      objectives: lesson.objectives.map(({ id }) => id),
      questions: catalogueAddress.lesson(lesson.id),
    })),
    objectives: course.lessons.flatMap((lesson) =>
      listObjectives(course, lesson, sayings).map((objective) => ({ ...objective, lesson: lesson.id })),
    ),
    questions: course.lessons.flatMap((lesson) => listQuestions(course, lesson, sayings)),
    terms: course.terms.map(({ id, title }) => ({
      id,
      title,
      address: both((language) => termAddress(course, id, language)),
    })),
    interactives: listInteractives(course, sayings),
    references: course.references.map(({ id, title }) => ({
      id,
      title: both(() => title),
      address: both((language) => referenceAddress(id, language)),
    })),
  };
}

/** A lesson with its questions in full. @param values its computed numbers, in the order in which they are declared */
export const buildLessonRecord = (
  course: Course,
  lesson: Lesson,
  values: LessonRecord['values'],
  sayings: Sayings,
): LessonRecord => ({
  $schema: `..${catalogueAddress.lessonSchema}`,
  id: lesson.id,
  title: lesson.title,
  address: both((language) => lessonAddress(course, lesson.id, language)),
  module: lesson.module,
  edition: course.file.edition,
  languages: [...languages],
  licence: course.file.licence,
  objectives: listObjectives(course, lesson, sayings),
  values,
  questions: [...questionsInOrder(lesson)],
});

const listObjectives = (course: Course, lesson: Lesson, { plain }: Sayings): LessonRecord['objectives'] =>
  lesson.objectives.map(({ id, text }) => ({
    id,
    title: plain(text, lesson),
    address: both((language) => lessonAddress(course, lesson.id, language, fragment.objective(id))),
  }));

const listQuestions = (course: Course, lesson: Lesson, { plain }: Sayings): Catalogue['questions'] =>
  questionsInOrder(lesson).map((question) => ({
    id: question.id,
    title: plain(question.stem, lesson, question),
    address: both((language) => questionAddress(course, question.id, language)),
    kind: question.kind,
    lesson: lesson.id,
    objectives: question.objectives,
    rev: question.rev,
  }));

const listInteractives = (course: Course, { interactives }: Sayings): Catalogue['interactives'] =>
  interactivesOf(course).flatMap(({ id, lessons }) => {
    const title = interactives[id];
    if (!title) return [];
    const address = both((language) => interactiveAddress(course, id, language));
    return [{ id, title, address, lessons: lessons.map((lesson) => lesson.id) }];
  });

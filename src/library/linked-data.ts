// What machines may know of a page, in the words of schema.org.
import {
  lessonAddress,
  moduleAddress,
  fixedAddress,
  questionPageAddress,
  termAddress,
} from '#src/domain/course/address.ts';
import { byId, type Course } from '#src/domain/course/course.ts';
import type { TermFile } from '#src/domain/course/schema.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import { href } from './href.ts';
import { plain, type Place } from './prose/inline.ts';
import { withFirstNumbers } from './variants.ts';
import type { LessonPlace } from './place.ts';

const context = 'https://schema.org';

const absolute = (path: string, site: URL | undefined) => new URL(href(path), site).href;

/** The course itself. */
export const courseData = ({ file }: Course, language: Language, site: URL | undefined) => ({
  '@context': context,
  '@type': 'Course',
  name: file.title[language],
  description: file.description[language],
  url: absolute(fixedAddress('home', language), site),
  inLanguage: language,
  isAccessibleForFree: true,
  license: file.licence.address,
  provider: { '@type': 'Organization', name: file.responsible[language] },
});

/** A lesson as a learning resource. */
export function lessonData(place: LessonPlace, site: URL | undefined) {
  const { course, lesson, language } = place;
  const module = byId(course.modules, lesson.module);
  return {
    '@context': context,
    '@type': 'LearningResource',
    name: lesson.title[language],
    description: plain(lesson.description[language], place),
    url: absolute(lessonAddress(course, lesson.id, language), site),
    inLanguage: language,
    learningResourceType: 'lesson',
    educationalLevel: lesson.level,
    timeRequired: `PT${String(lesson.minutes)}M`,
    teaches: lesson.objectives.map((objective) => plain(objective.text[language], place)),
    isAccessibleForFree: true,
    license: course.file.licence.address,
    version: course.file.edition,
    isPartOf: {
      '@type': 'LearningResource',
      name: module.title[language],
      url: absolute(moduleAddress(course, module.id, language), site),
    },
  };
}

/** A question as a learning resource that is part of its lesson. */
export const questionData = (question: Question, place: LessonPlace, site: URL | undefined) => ({
  '@context': context,
  '@type': 'LearningResource',
  name: plain(question.stem[place.language], withFirstNumbers(question, place)),
  url: absolute(questionPageAddress(question.id, place.language), site),
  inLanguage: place.language,
  learningResourceType: 'exercise',
  teaches: place.lesson.objectives
    .filter(({ id }) => question.objectives.includes(id))
    .map(({ text }) => plain(text[place.language], place)),
  isAccessibleForFree: true,
  license: place.course.file.licence.address,
  version: place.course.file.edition,
  isPartOf: {
    '@type': 'LearningResource',
    name: place.lesson.title[place.language],
    url: absolute(lessonAddress(place.course, place.lesson.id, place.language), site),
  },
});

/** A term as a defined term of the glossary. */
export const termData = (term: TermFile, place: Place, site: URL | undefined) => ({
  '@context': context,
  '@type': 'DefinedTerm',
  name: term.title[place.language],
  description: plain(term.definition[place.language], place),
  url: absolute(termAddress(place.course, term.id, place.language), site),
  inLanguage: place.language,
  inDefinedTermSet: absolute(fixedAddress('glossary', place.language), site),
});

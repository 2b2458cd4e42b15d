// What can be found besides the prose of lessons: terms, questions, works, firms and modules, each as one record in one language.
import {
  caseAddress,
  moduleAddress,
  questionAddress,
  referenceAddress,
  termAddress,
} from '#src/domain/course/address.ts';
import type { Course, Lesson } from '#src/domain/course/course.ts';
import { questionsInOrder } from '#src/domain/course/questions.ts';
import type { SearchKind } from '#src/domain/course/search-kinds.ts';
import { withoutGaps } from '#src/domain/questions/sentence.ts';
import { otherLanguage, type Both, type Language } from '#src/domain/language/language.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import { fullCitation, shortCitation } from '../citations.ts';
import { placeInLesson } from '../place.ts';
import { plain, type Place } from '../prose/inline.ts';
import { withFirstNumbers } from '../variants.ts';

/** One thing that can be found, as plain text. */
export interface SearchRecord {
  /** From the site's root, without the folder it may be served from. */
  readonly address: string;
  readonly language: Language;
  readonly kind: SearchKind;
  readonly title: string;
  /** The lesson it stands in, or the same thing in the other language: shown beside its kind. */
  readonly where: string;
  readonly text: string;
  /** Ids of the modules it belongs to. */
  readonly modules: readonly string[];
}

/** Every record of the course in a language. @example (await listRecords(course, 'en')).map(({ title }) => title) */
export async function listRecords(course: Course, language: Language): Promise<readonly SearchRecord[]> {
  const lessons = course.lessons.filter(({ draft }) => draft !== true);
  const outside: Place = { course, language, values: new Map() };
  const questions = await Promise.all(lessons.map((lesson) => listQuestions(lesson, language)));
  return [
    ...course.modules.map((module) => ({
      address: moduleAddress(course, module.id, language),
      language,
      kind: 'module' as const,
      title: module.title[language],
      where: '',
      text: plain(module.summary[language], outside),
      modules: [module.id],
    })),
    ...course.terms.map((term) => ({
      address: termAddress(course, term.id, language),
      language,
      kind: 'term' as const,
      title: capital(term.title[language], language),
      where: term.title[otherLanguage(language)],
      text: [
        plain(term.definition[language], outside),
        plain(term.example[language], outside),
        ...(term.remark ? [plain(term.remark[language], outside)] : []),
        `(${[...(term.also?.[language] ?? []), term.title[otherLanguage(language)]].join(', ')})`,
      ].join(' '),
      modules: modulesUsing(lessons, ['Term'], 'id', term.id),
    })),
    ...questions.flat(),
    ...course.references.map((work) => ({
      address: referenceAddress(work.id, language),
      language,
      kind: 'reference' as const,
      title: shortCitation(work, language),
      where: '',
      text: plain(withoutTags(fullCitation(work, language)), outside),
      modules: modulesUsing(lessons, ['Cite', 'Source'], 'id', work.id),
    })),
    ...course.cases.map((firm) => ({
      address: caseAddress(firm.id, language),
      language,
      kind: 'case' as const,
      title: firm.title[language],
      where: '',
      text: [
        plain(firm.about[language], outside),
        ...firm.people.map(({ name, role }) => `${name}: ${role[language]}`),
      ].join(' '),
      modules: modulesUsing(lessons, [], 'case', firm.id),
    })),
  ];
}

async function listQuestions(lesson: Lesson, language: Language): Promise<readonly SearchRecord[]> {
  const place = await placeInLesson(lesson.id, language);
  return questionsInOrder(lesson).map((question, index) => ({
    address: questionAddress(place.course, question.id, language),
    language,
    kind: 'question',
    title: `${questionWord[language]} ${String(index + 1)}`,
    where: lesson.title[language],
    text: [question.stem, ...choicesOf(question)]
      .map((text) => plain(text[language], withFirstNumbers(question, place)))
      .join(' · '),
    modules: [lesson.module],
  }));
}

const questionWord: Both = { es: 'Pregunta', en: 'Question' };

/** What there is to choose from; never the reasons, which would give the answer away. */
function choicesOf(question: Question): readonly Both[] {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return question.options.map(({ text }) => text);
    case 'categorise':
      return [...question.items, ...question.categories].map(({ text }) => text);
    case 'numeric':
    case 'parameterised':
    case 'explore':
      return [];
    case 'case':
      return question.scenes.slice(0, 1).flatMap(({ text, decisions }) => [text, ...decisions.map((one) => one.text)]);
    case 'order':
      return question.items.map(({ text }) => text);
    case 'match':
      return [
        ...question.pairs.flatMap(({ left, right }) => [left, right]),
        ...(question.extras ?? []).map(({ text }) => text),
      ];
    case 'fill-in':
      return [{ es: withoutGaps(question.sentence.es), en: withoutGaps(question.sentence.en) }];
  }
}

const modulesUsing = (
  lessons: readonly Lesson[],
  names: readonly string[],
  attribute: string,
  id: string,
): readonly string[] => [
  ...new Set(
    lessons
      .filter(({ prose }) =>
        prose.es.uses.some(
          (use) => (names.length === 0 || names.includes(use.name)) && use.attributes[attribute] === id,
        ),
      )
      .map((lesson) => lesson.module),
  ),
];

const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, '');

/** What the search box needs before anything is searched: names of modules, and words to guess from. */
export interface SearchWords {
  readonly modules: Readonly<Record<string, string>>;
  /** Terms and their other names. */
  readonly terms: readonly string[];
}

export const listWords = (course: Course, language: Language): SearchWords => ({
  modules: Object.fromEntries(course.modules.map(({ id, title }) => [id, title[language]])),
  terms: course.terms.flatMap((term) => [term.title[language], ...(term.also?.[language] ?? [])]),
});

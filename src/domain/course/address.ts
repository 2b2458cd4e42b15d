// The only place where addresses are written. All are paths from the site's root, without the folder it may be served from.
import type { Language } from '#src/domain/language/language.ts';
import { byId, type Course, type Lesson } from './course.ts';

/** Pages that exist once, whatever the course holds. */
export type FixedPage =
  'home' | 'figures' | 'glossary' | 'index' | 'bibliography' | 'cases' | 'about' | 'privacy' | 'teachers';

const fixed: Readonly<Record<FixedPage, Readonly<Record<Language, string>>>> = {
  home: { es: '', en: '' },
  figures: { es: 'figuras-y-herramientas', en: 'figures-and-tools' },
  glossary: { es: 'glosario', en: 'glossary' },
  bibliography: { es: 'bibliografia', en: 'bibliography' },
  cases: { es: 'casos', en: 'cases' },
  about: { es: 'acerca', en: 'about' },
  privacy: { es: 'privacidad', en: 'privacy' },
  teachers: { es: 'para-docentes', en: 'for-teachers' },
  index: { es: 'indice', en: 'index-a-z' },
};

/** Every fixed page. */
export const fixedPages = Object.keys(fixed) as readonly FixedPage[];

/** First address parts that no module may take, in a language. @example reservedSlugs('en').has('about') // true */
export const reservedSlugs = (language: Language): ReadonlySet<string> =>
  new Set([
    ...Object.values(fixed).map((page) => page[language]),
    'en',
    'course',
    'downloads',
    '404',
    'previews',
    'pagefind',
    'q',
    'embed',
    'oembed',
  ]);

const path = (language: Language, ...parts: readonly string[]): string =>
  ['', ...(language === 'en' ? ['en'] : []), ...parts.filter((part) => part !== ''), ''].join('/');

/** Where a thing stands on its page: what comes after the #. */
export const fragment = {
  question: (id: string) => `question-${id}`,
  figure: (id: string) => `figure-${id}`,
  note: (of: 'term' | 'cite' | 'aside', id: string) => `note-${of}-${id}`,
  reference: (id: string) => `reference-${id}`,
  case: (id: string) => `case-${id}`,
  confusion: (id: string) => `confusion-${id}`,
  objective: (id: string) => `objective-${id}`,
} as const;

/** Address of a page that exists once. @example fixedAddress('glossary', 'en') // '/en/glossary/' */
export const fixedAddress = (page: FixedPage, language: Language): string => path(language, fixed[page][language]);

interface Places {
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly questions: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<string, string>;
}

const places = new WeakMap<Course, Places>();

/** Lessons by id, and the lesson of each question and figure: a large course asks for many thousands of addresses. */
function placesOf(course: Course): Places {
  const known = places.get(course) ?? {
    lessons: new Map(course.lessons.map((lesson) => [lesson.id, lesson])),
    questions: new Map(course.lessons.flatMap((lesson) => lesson.questions.map(({ id }) => [id, lesson.id]))),
    figures: new Map(
      course.lessons.flatMap(({ id, prose }) =>
        [...prose.es.uses, ...prose.en.uses].flatMap(({ attributes }) =>
          attributes['figure'] === undefined ? [] : [[attributes['figure'], id]],
        ),
      ),
    ),
  };
  places.set(course, known);
  return known;
}

/** The lesson with this id. @throws Error where there is none */
const findLesson = (course: Course, id: string): Lesson => placesOf(course).lessons.get(id) ?? byId(course.lessons, id);

/** Address of a module. @example moduleAddress(course, 'co-production', 'es') // '/coproduccion/' */
export const moduleAddress = (course: Course, id: string, language: Language): string =>
  path(language, byId(course.modules, id).slugs[language]);

/** Address of a lesson, or of a place in it. @example lessonAddress(course, 'links-of-the-chain', 'en', 'evidence') */
export function lessonAddress(course: Course, id: string, language: Language, place?: string): string {
  const lesson = findLesson(course, id);
  const module = byId(course.modules, lesson.module);
  return path(language, module.slugs[language], lesson.slugs[language]) + (place === undefined ? '' : `#${place}`);
}

/** Address of a term of the glossary. @example termAddress(course, 'induced-demand', 'es') // '/glosario/demanda-inducida/' */
export const termAddress = (course: Course, id: string, language: Language): string =>
  path(language, fixed.glossary[language], byId(course.terms, id).slugs[language]);

/** Address of an interactive on its own. @example interactiveAddress(course, 'self-service-break-even', 'es') // '/figuras-y-herramientas/autoservicio/' */
export const interactiveAddress = (course: Course, id: string, language: Language): string =>
  path(language, fixed.figures[language], byId([...course.ids.interactives, ...course.ids.light], id).slugs[language]);

/** Address of a work in the bibliography. */
export const referenceAddress = (id: string, language: Language): string =>
  `${fixedAddress('bibliography', language)}#${fragment.reference(id)}`;

/** Address of a firm among the cases. */
export const caseAddress = (id: string, language: Language): string =>
  `${fixedAddress('cases', language)}#${fragment.case(id)}`;

/** Address of a question: its place in its lesson. */
export function questionAddress(course: Course, id: string, language: Language): string {
  const lesson = placesOf(course).questions.get(id);
  if (lesson === undefined) throw new Error(`no lesson has the question “${id}”`);
  return lessonAddress(course, lesson, language, fragment.question(id));
}

/** Address of a question on a page of its own: its id, which never changes. @example questionPageAddress('which', 'en') // '/en/q/which/' */
export const questionPageAddress = (id: string, language: Language): string => path(language, 'q', id);

/**
 * Address of the bare page that other sites put into a frame.
 *
 * @param whole address of the page it is made from
 * @example embedAddress('/en/q/which/') // '/en/embed/q/which/'
 */
export const embedAddress = (whole: string): string => whole.replace(/^\/(?:en\/)?/, '$&embed/');

/** Whether an address is that of a bare page. @example isEmbedAddress('/en/embed/q/which/') // true */
export const isEmbedAddress = (address: string): boolean => /^\/(?:en\/)?embed\//.test(address);

/**
 * Where other programs read how a page is put into theirs.
 *
 * @param whole address of the page itself
 * @example oembedAddress('/en/q/which/') // '/oembed/en/q/which.json'
 */
export const oembedAddress = (whole: string): string => `/oembed${whole.replace(/\/$/, '')}.json`;

/** Address of a figure: its place in its lesson. */
export function figureAddress(course: Course, id: string, language: Language): string {
  const lesson = placesOf(course).figures.get(id);
  if (lesson === undefined) throw new Error(`no lesson has the figure “${id}”`);
  return lessonAddress(course, lesson, language, fragment.figure(id));
}

/** A link as an author writes it, `lesson:links-of-the-chain#evidence`, taken apart; undefined for any other link. */
export function readReference(link: string): { kind: LinkKind; id: string; place: string | undefined } | undefined {
  const found = /^(lesson|module|term|question|figure|case|reference|page):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(link);
  if (!found) return undefined;
  const [, kind, id, place] = found;
  return { kind: kind as LinkKind, id: id ?? '', place };
}

export type LinkKind = 'lesson' | 'module' | 'term' | 'question' | 'figure' | 'case' | 'reference' | 'page';

/**
 * The address behind a link as an author writes it.
 *
 * @throws Error where the thing does not exist: integrity has been checked before
 * @example resolve(course, 'term:induced-demand', 'en') // '/en/glossary/induced-demand/'
 */
export function resolve(course: Course, link: string, language: Language): string | undefined {
  const reference = readReference(link);
  if (!reference) return undefined;
  const { kind, id, place } = reference;
  const writers: Readonly<Record<LinkKind, () => string>> = {
    lesson: () => lessonAddress(course, id, language, place),
    module: () => moduleAddress(course, id, language),
    term: () => termAddress(course, id, language),
    question: () => questionAddress(course, id, language),
    figure: () => figureAddress(course, id, language),
    case: () => caseAddress(id, language),
    reference: () => referenceAddress(id, language),
    page: () => fixedAddress(id as FixedPage, language),
  };
  return writers[kind]();
}

// The index from A to Z: terms, lessons, headings, figures and tables under the letter they begin with.
import type { Both, Language } from '#src/domain/language/language.ts';
import { figureAddress, lessonAddress, termAddress } from './address.ts';
import type { Course, Lesson } from './course.ts';
import { figuresOf } from './figures.ts';
import { fixedHeadings, interactiveOf } from './vocabulary.ts';

export type IndexKind = 'term' | 'lesson' | 'heading' | 'figure' | 'table';

export interface IndexEntry {
  readonly kind: IndexKind;
  readonly title: string;
  readonly address: string;
  /** The lesson it stands in, or the term another name leads to. */
  readonly where?: string;
}

export interface Letter {
  /** As it is shown: a capital, or # for what begins with no letter. */
  readonly letter: string;
  /** Its place on the page. */
  readonly id: string;
  readonly entries: readonly IndexEntry[];
}

/**
 * Everything the index lists in a language, letter by letter.
 *
 * @param titles of the interactives, by id: a figure without a title of its own goes by that of its interactive
 * @example listAlphabetically(course, 'es', titles)[0].letter // 'A'
 */
export function listAlphabetically(
  course: Course,
  language: Language,
  titles: Readonly<Record<string, Both>>,
): readonly Letter[] {
  const entries = [
    ...listTerms(course, language),
    ...course.lessons
      .filter(({ draft }) => draft !== true)
      .flatMap((lesson) => [
        {
          kind: 'lesson' as const,
          title: lesson.title[language],
          address: lessonAddress(course, lesson.id, language),
        },
        ...listHeadings(course, lesson, language),
        ...listFigures(course, lesson, language, titles),
      ]),
  ];
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const sorted = entries.sort((one, other) => compare(one.title, other.title));
  return [...Map.groupBy(sorted, ({ title }) => letterOf(title, language))]
    .sort(([one], [other]) => compare(one, other))
    .map(([letter, group]) => ({ letter, id: idOf(letter), entries: group }));
}

const listTerms = (course: Course, language: Language): readonly IndexEntry[] =>
  course.terms.flatMap((term) => {
    const address = termAddress(course, term.id, language);
    const where = term.title[language];
    return [
      { kind: 'term', title: where, address },
      ...(term.also?.[language] ?? []).map((title): IndexEntry => ({ kind: 'term', title, address, where })),
    ];
  });

/** The headings that every lesson has are no help in finding one. */
const listHeadings = (course: Course, lesson: Lesson, language: Language): readonly IndexEntry[] =>
  lesson.prose[language].headings
    .filter(({ id }) => !fixedHeadings.includes(id))
    .map(({ id, text }) => ({
      kind: 'heading',
      title: text,
      address: lessonAddress(course, lesson.id, language, id),
      where: lesson.title[language],
    }));

const listFigures = (
  course: Course,
  lesson: Lesson,
  language: Language,
  titles: Readonly<Record<string, Both>>,
): readonly IndexEntry[] =>
  figuresOf(lesson).flatMap(({ id, kind, component }) => {
    const use = lesson.prose[language].uses.find(({ attributes }) => attributes['figure'] === id);
    const title = use?.attributes['title'] ?? titles[interactiveOf(component) ?? '']?.[language];
    return title === undefined
      ? []
      : [{ kind, title, address: figureAddress(course, id, language), where: lesson.title[language] }];
  });

/** The first letter of a title, as a capital without its accent; the ñ is a letter of its own in Spanish. */
function letterOf(title: string, language: Language): string {
  const first = /\p{L}|\p{N}/u.exec(title)?.[0]?.toLocaleUpperCase(language) ?? '#';
  const letter = language === 'es' && first === 'Ñ' ? first : first.normalize('NFD').charAt(0);
  return /\p{L}/u.test(letter) ? letter : '#';
}

/** Ids stay within the letters of an address. */
const idOf = (letter: string): string =>
  `letter-${letter === '#' ? 'other' : letter === 'Ñ' ? 'enye' : letter.toLowerCase()}`;

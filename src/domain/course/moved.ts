// Addresses that things had before, and where they lead now.
import { embedAddress, lessonAddress, moduleAddress, questionPageAddress, termAddress } from './address.ts';
import type { Course } from './course.ts';
import type { Language } from '#src/domain/language/language.ts';
import { languages } from '#src/domain/language/language.ts';

export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
}

const withLastPart = (address: string, part: string): string => address.replace(/[^/]+\/$/, `${part}/`);

/** What stands in frames elsewhere moves with the page it is made from. */
const withFrame = (moved: Moved): readonly Moved[] => [
  moved,
  { ...moved, from: embedAddress(moved.from), to: embedAddress(moved.to) },
];

/**
 * Every former address with the address that replaced it. A module that moved takes its lessons along.
 * @example movedAddresses(course) // [{ from: '/coproduccion/quioscos/', to: '/coproduccion/cuando-conviene…/', language: 'es' }]
 */
export function movedAddresses(course: Course): readonly Moved[] {
  return languages.flatMap((language) => [
    ...course.modules.flatMap((module) =>
      formerAddresses(module, language, moduleAddress(course, module.id, language)).flatMap((moved) => [
        moved,
        ...module.lessons.flatMap((lesson) => {
          const to = lessonAddress(course, lesson.id, language);
          return withFrame({ from: moved.from + lesson.slugs[language] + '/', to, language });
        }),
      ]),
    ),
    ...course.lessons.flatMap((lesson) =>
      formerAddresses(lesson, language, lessonAddress(course, lesson.id, language)).flatMap(withFrame),
    ),
    ...course.lessons
      .flatMap(({ questions }) => questions)
      .flatMap(({ id, formerIds = [] }) =>
        formerIds.map((former) => ({
          from: questionPageAddress(former, language),
          to: questionPageAddress(id, language),
          language,
        })),
      )
      .flatMap(withFrame),
    ...course.terms.flatMap((term) => formerAddresses(term, language, termAddress(course, term.id, language))),
  ]);
}

function formerAddresses(
  thing: {
    readonly formerSlugs?: { readonly es?: string[] | undefined; readonly en?: string[] | undefined } | undefined;
  },
  language: Language,
  to: string,
): readonly Moved[] {
  return (thing.formerSlugs?.[language] ?? []).map((slug) => ({ from: withLastPart(to, slug), to, language }));
}

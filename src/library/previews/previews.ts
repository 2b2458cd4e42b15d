// Which previews there are: one per module and one for the course, in each language.
import type { Course } from '#src/domain/course/course.ts';
import { languages } from '#src/domain/language/language.ts';
import type { Preview } from './draw.ts';

/** The hue of the course's own preview: that of pages outside modules. */
const courseHue = 38;

/** Every preview by the name of its file. @example listPreviews(course)[0]?.name // 'course-es' */
export function listPreviews(course: Course): readonly { readonly name: string; readonly preview: Preview }[] {
  const { title, subtitle } = course.file;
  return languages.flatMap((language) => [
    {
      name: `course-${language}`,
      preview: {
        title: title[language],
        subtitle: subtitle[language],
        number: undefined,
        hue: courseHue,
        course: undefined,
      },
    },
    ...course.modules.map((module) => ({
      name: `${module.id}-${language}`,
      preview: {
        title: module.title[language],
        subtitle: subtitle[language],
        number: module.whole ? String(module.order) : undefined,
        hue: module.hue,
        course: title[language],
      },
    })),
  ]);
}

// The index of the course and the record of each lesson, with their texts made plain.
import { byId, type Course, type Lesson } from '#src/domain/course/course.ts';
import { buildCatalogue, buildLessonRecord, type Sayings } from '#src/domain/course/catalogue/catalogue.ts';
import { catalogueSchema, lessonRecordSchema } from '#src/domain/course/catalogue/schema.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import type { Variant } from '#src/domain/questions/variant.ts';
import { plain } from './prose/inline.ts';
import { computeValues, type Value } from './values.ts';
import { drawFirst, withFirstNumbers } from './variants.ts';

/** course.json as text. @throws Error where it would not keep to its own schema: a fault of ours */
export async function writeCatalogue(course: Course, interactives: Readonly<Record<string, Both>>): Promise<string> {
  const sayings = await prepare(course, interactives);
  return write(catalogueSchema.parse(buildCatalogue(course, sayings)));
}

/** course/<lesson>.json as text. @throws Error where it would not keep to its own schema: a fault of ours */
export async function writeLessonRecord(course: Course, id: string): Promise<string> {
  const lesson = byId(course.lessons, id);
  const values = await computeValues(course, lesson);
  const sayings = await prepare(course, {});
  const declared = [...values].map(([name, value]) => ({ id: name, ...value }));
  return write(lessonRecordSchema.parse(buildLessonRecord(course, lesson, declared, sayings)));
}

/** The JSON Schema of course.json, and of course/<lesson>.json. */
export const catalogueSchemas = {
  index: () => write(catalogueSchema.toJSONSchema()),
  lesson: () => write(lessonRecordSchema.toJSONSchema()),
} as const;

const write = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;

async function prepare(course: Course, interactives: Readonly<Record<string, Both>>): Promise<Sayings> {
  const values = new Map<string, ReadonlyMap<string, Value>>();
  const variants = new Map<string, ReadonlyMap<string, Variant>>();
  for (const lesson of course.lessons) {
    values.set(lesson.id, await computeValues(course, lesson));
    variants.set(lesson.id, await drawFirst(lesson.questions, course.cases));
  }
  const say = (text: Both, lesson: Lesson, language: Language, question?: Question) => {
    const written = [...(values.get(lesson.id) ?? [])].map(
      ([id, { number, format }]) => [id, formatNumber(number, { language, ...format })] as const,
    );
    const place = { course, language, values: new Map(written), variants: variants.get(lesson.id) ?? new Map() };
    return plain(text[language], question ? withFirstNumbers(question, place) : place);
  };
  return {
    interactives,
    plain: (text, lesson, question) => ({
      es: say(text, lesson, 'es', question),
      en: say(text, lesson, 'en', question),
    }),
  };
}

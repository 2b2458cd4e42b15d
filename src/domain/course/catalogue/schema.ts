// What course.json and course/<lesson>.json hold: the public index of the course, for other programs to read.
import { z } from 'zod';
import { lessonSchema } from '../schema.ts';
import { questionSchema } from '#src/domain/questions/schema.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('Permanent name, unique within its kind; it never changes.');

const title = z
  .strictObject({ es: z.string().min(1).describe('In Spanish.'), en: z.string().min(1).describe('In English.') })
  .describe('Its title, as plain text.');

const path = z.string().regex(/^\/\S*$/);
const address = z
  .strictObject({ es: path.describe('The Spanish page.'), en: path.describe('The English page.') })
  .describe('Where it is, from the root of the site; the folder the site is served from comes before it.');

const entry = { id, title, address };
const ids = (what: string) => z.array(id).describe(what);

const languages = z.array(z.enum(['es', 'en'])).describe('Languages in which everything is there.');
const edition = z
  .string()
  .regex(/^\d{4}\.\d+$/)
  .describe('Edition of the content: year and number.');
const licence = z
  .strictObject({ id: z.string().min(1).describe('SPDX name.'), address: z.url().describe('Where its text is.') })
  .describe('Licence of the words.');
const self = z.string().min(1).describe('Where the schema of this file is.');

const kind = z
  .enum(questionSchema.options.map(({ shape }) => shape.kind.value))
  .describe('How it is asked and answered.');

/** course.json */
export const catalogueSchema = z
  .strictObject({
    $schema: self,
    id,
    title,
    edition,
    published: z.iso.date().describe('Day this edition was published.'),
    languages,
    licence,
    modules: z
      .array(z.strictObject({ ...entry, lessons: ids('Its lessons, in order.') }))
      .describe('Modules that have a lesson, in order.'),
    lessons: z
      .array(
        z.strictObject({
          ...entry,
          module: id.describe('Its module.'),
          level: lessonSchema.shape.level,
          minutes: lessonSchema.shape.minutes,
          covers: lessonSchema.shape.covers,
          objectives: ids('Its objectives, in order.'),
          questions: z
            .string()
            .regex(/^\/\S*$/)
            .describe('Where its questions are in full, from the root of the site.'),
        }),
      )
      .describe('Lessons, in order.'),
    objectives: z
      .array(z.strictObject({ ...entry, lesson: id.describe('Its lesson.') }))
      .describe('What a reader can do after each lesson.'),
    questions: z
      .array(
        z.strictObject({
          ...entry,
          kind,
          lesson: id.describe('Its lesson.'),
          objectives: ids('The objectives it tests.'),
          rev: z.int().min(1).describe('Changes with its meaning, never with its wording.'),
        }),
      )
      .describe('Questions, in the order in which the lessons put them; the title is the question itself.'),
    terms: z.array(z.strictObject(entry)).describe('Terms of the glossary.'),
    interactives: z
      .array(z.strictObject({ ...entry, lessons: ids('Lessons that use it.') }))
      .describe('Figures that answer back.'),
    references: z.array(z.strictObject(entry)).describe('Works cited; the title is the work’s own.'),
  })
  .describe('The index of the course.');

/** course/<lesson>.json */
export const lessonRecordSchema = z
  .strictObject({
    $schema: self,
    ...entry,
    module: id.describe('Its module.'),
    edition,
    languages,
    licence,
    objectives: z.array(z.strictObject(entry)).describe('What a reader can do afterwards.'),
    values: z
      .array(
        z.strictObject({
          id,
          number: z.number().describe('The number; a share of one for percentages.'),
          format: lessonSchema.shape.values.element.shape.format,
        }),
      )
      .describe('Computed numbers that texts name as {value:id} and answers as { value: id }.'),
    questions: z.array(questionSchema).describe('Its questions in full, as their author wrote them.'),
  })
  .describe('A lesson with its questions in full.');

export type Catalogue = z.infer<typeof catalogueSchema>;
export type LessonRecord = z.infer<typeof lessonRecordSchema>;

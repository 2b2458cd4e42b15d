// What an author may write in content/, apart from questions and prose: every key explained, types inferred from here.
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case English words joined by hyphens')
  .describe('Permanent, language-free name; it never changes, not even when titles and addresses do.');

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an address part is lower-case letters without accents, digits and hyphens');

const both = (what: string) =>
  z
    .strictObject({
      es: z.string().trim().min(1).describe('In Spanish.'),
      en: z.string().trim().min(1).describe('In English.'),
    })
    .describe(what);

const slugs = z
  .strictObject({ es: slug.describe('Address part in Spanish.'), en: slug.describe('Address part in English.') })
  .describe('The last part of its address, in each language.');

const formerIds = z.array(id).optional().describe('Ids it had before.');
const formerSlugs = z
  .strictObject({
    es: z.array(slug).optional().describe('In Spanish.'),
    en: z.array(slug).optional().describe('In English.'),
  })
  .optional()
  .describe('Addresses it had before; each becomes a page that leads to the new one.');

/** content/course.yaml */
export const courseSchema = z
  .strictObject({
    id: id.describe('Permanent name of the course.'),
    title: both('Name of the course.'),
    subtitle: both('What it is about, in one sentence.'),
    description: both('For search engines and link previews: 70 to 160 characters.'),
    edition: z
      .string()
      .regex(/^\d{4}\.\d+$/, 'an edition is a year and a number, like 2026.1')
      .describe('Edition of the content: year and number.'),
    published: z.iso.date().describe('Day this edition was published.'),
    licence: z
      .strictObject({
        id: z.string().min(1).describe('SPDX name of the licence of the words.'),
        address: z.url().describe('Where its text is.'),
      })
      .describe('Licence of the words.'),
    responsible: both('Who answers for the course.'),
    site: z.url().describe('Address of the site when the variable SITE does not say otherwise.'),
    contact: z
      .email()
      .optional()
      .describe('Where errors are reported when the variable CONTACT does not say otherwise.'),
    paths: z
      .array(
        z.strictObject({
          id,
          title: both('Name of the path.'),
          lessons: z
            .array(id)
            .min(1)
            .describe('Ids of its lessons, in order; those not yet written are left out of the site.'),
        }),
      )
      .describe('Reading paths through the course.'),
  })
  .describe('The course as a whole.');

/** content/modules/<folder>/module.yaml */
export const moduleSchema = z
  .strictObject({
    id,
    formerIds,
    slugs,
    formerSlugs,
    hue: z.number().min(0).max(360).describe('Its hue, in degrees of OKLCH.'),
    title: both('Title of the module.'),
    summary: both('One paragraph: what the module answers.'),
  })
  .describe('A module: a few lessons on one subject.');

const value = z
  .strictObject({
    id,
    model: id.describe('Id of the model in src/domain/questions/models.ts that computes it.'),
    case: id.describe('Case whose inputs the model starts from.'),
    with: z.record(z.string(), z.number()).optional().describe('Inputs that differ from the case.'),
    output: z.string().min(1).describe('Which number of the model: one of its outputs or inputs.'),
    format: z
      .strictObject({
        as: z.enum(['number', 'percent', 'money', 'minutes']).describe('What kind of number it is.'),
        digits: z.int().min(0).max(6).describe('Decimals shown.'),
      })
      .describe('How it is written.'),
  })
  .describe('A number that the prose takes from a model, so that text and calculator cannot disagree.');

/** content/modules/<folder>/<folder>/lesson.yaml */
export const lessonSchema = z
  .strictObject({
    id,
    formerIds,
    slugs,
    formerSlugs,
    draft: z
      .literal(true)
      .optional()
      .describe('Write `draft: true` until the lesson is whole: shown while writing, absent from the site.'),
    title: both('Title of the lesson.'),
    lead: both('One or two sentences under the title that make somebody read on.'),
    question: both('The one question the lesson answers.'),
    description: both('For search engines and link previews: 70 to 160 characters.'),
    level: z.enum(['basic', 'intermediate', 'advanced']).describe('How much it asks of the reader.'),
    minutes: z.int().min(5).max(60).describe('Minutes it takes to read it and answer its questions.'),
    prerequisites: z.array(id).describe('Ids of the lessons to read before.'),
    covers: z
      .array(z.string().regex(/^[A-E]\d{2}[a-e]?$/, 'a seed item is a letter and two digits, like A10'))
      .describe('Seed items of seed-items.yaml that this lesson teaches.'),
    objectives: z
      .array(z.strictObject({ id, formerIds, text: both('What the reader can do afterwards, beginning with a verb.') }))
      .min(2)
      .describe('What the reader can do afterwards; every one is tested by two questions or more.'),
    values: z.array(value).describe('Numbers that the prose and the questions take from models.'),
    reviewed: z
      .array(z.strictObject({ on: z.iso.date().describe('When.'), how: both('What was checked, and how.') }))
      .describe('How the lesson was checked and when, latest last.'),
  })
  .describe('A lesson: its identity and its promises. Its words are in es.mdx and en.mdx.');

/** content/glossary/<id>.yaml */
export const termSchema = z
  .strictObject({
    id,
    formerIds,
    slugs,
    formerSlugs,
    title: both('The term as it stands in a dictionary: lower case, singular.'),
    also: z
      .strictObject({
        es: z.array(z.string().min(1)).describe('In Spanish.'),
        en: z.array(z.string().min(1)).describe('In English.'),
      })
      .optional()
      .describe('Other words for the same thing.'),
    definition: both('One sentence that defines it: this stands in the margin of lessons.'),
    example: both('One concrete example, preferably from one of the three firms.'),
    remark: both('What people get wrong about it, or where its limits are.').optional(),
    near: z.array(id).describe('Ids of terms it is worth comparing with.'),
    sources: z.array(id).describe('Ids of the references it rests on.'),
  })
  .describe('A term of the glossary.');

/** content/misconceptions.yaml */
export const misconceptionsSchema = z
  .array(
    z.strictObject({
      id,
      formerIds,
      title: both('The confusion, as somebody would say it.'),
      tempts: both('Why it tempts.'),
      settles: both('The sentence that settles it.'),
      lesson: id.describe('Lesson that settles it: its prose holds <Confusion id="…"/>.'),
    }),
  )
  .describe('Confusions that people really have; wrong options point at them.');

/** content/seed-items.yaml */
export const seedItemsSchema = z
  .array(
    z.strictObject({
      code: z
        .string()
        .regex(/^[A-E]\d{2}[a-e]?$/, 'a letter and two digits, like A10')
        .describe('Its code.'),
      says: both('What notes on the subject usually say, in our own words.'),
      verdict: z
        .enum(['right', 'depends', 'garbled', 'wrong', 'incomplete', 'outdated', 'empty'])
        .describe('What the literature says of it.'),
    }),
  )
  .describe('The points that notes on these subjects usually hold.');

const name = z.strictObject({
  family: z.string().optional().describe('Family name.'),
  given: z.string().optional().describe('Given names or initials.'),
  literal: z.string().optional().describe('Name of an organisation.'),
});

/** content/references.json: CSL-JSON, one work per id. */
export const referencesSchema = z
  .array(
    z.looseObject({
      id,
      type: z.string().min(1).describe('CSL type: article-journal, book, chapter …'),
      title: z.string().min(1).describe('Title, in its own language.'),
      author: z.array(name).optional().describe('Authors, in order.'),
      issued: z
        .strictObject({
          'date-parts': z
            .array(z.array(z.int()).min(1))
            .length(1)
            .describe('Year, month and day, as many of them as are known: [[2010, 5]].'),
        })
        .describe('When it was published.'),
      language: z.enum(['en', 'es']).describe('Language it is written in.'),
      custom: z
        .strictObject({
          checked: z
            .enum(['seen', 'secondhand', 'memory'])
            .describe(
              '`seen`: we saw the work or its record; `secondhand`: only another page about it; `memory`: not checked, shown as unverified.',
            ),
          note: both('What exactly is not verified.').optional(),
          open: z.literal(true).optional().describe('Write true when the full text is free to read.'),
        })
        .describe('How far we checked it.'),
    }),
  )
  .describe('The works the course cites, as CSL-JSON.');

/** content/cases/<id>.yaml */
export const caseSchema = z
  .strictObject({
    id,
    formerIds,
    title: both('Name of the firm.'),
    about: both('One paragraph: what it sells, where, to whom. It says that the firm is fictional.'),
    currency: z.enum(['EUR']).describe('Currency of its amounts.'),
    people: z
      .array(
        z.strictObject({ id, name: z.string().min(1).describe('The name.'), role: both('What this person does.') }),
      )
      .describe('The people who appear in the lessons.'),
    models: z
      .record(id, z.record(z.string(), z.number()))
      .describe('For each model the inputs this firm starts from; shares are fractions of one.'),
  })
  .describe('A fictional firm: the people and data from which examples and calculators start.');

const planned = z.strictObject({ id, slugs });

/** content/ids.yaml */
export const idsSchema = z
  .strictObject({
    modules: z
      .array(planned.extend({ lessons: z.array(planned).min(1).describe('Its lessons, in order.') }))
      .describe('Modules, in order.'),
    interactives: z.array(planned).describe('Models people can play with.'),
    light: z.array(planned).describe('Pictures and sorters without a model behind them.'),
  })
  .describe('Every id of the finished course, chosen once; what is written must use these.');

export type CourseFile = z.infer<typeof courseSchema>;
export type ModuleFile = z.infer<typeof moduleSchema>;
export type LessonFile = z.infer<typeof lessonSchema>;
export type TermFile = z.infer<typeof termSchema>;
export type Misconception = z.infer<typeof misconceptionsSchema>[number];
export type SeedItem = z.infer<typeof seedItemsSchema>[number];
export type Reference = z.infer<typeof referencesSchema>[number];
export type CaseFile = z.infer<typeof caseSchema>;
export type IdsFile = z.infer<typeof idsSchema>;
export type ValueDeclaration = LessonFile['values'][number];

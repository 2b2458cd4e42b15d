// What an author may write in questions.yaml: one question of each kind, every key explained; longer kinds have a folder.
import { z } from 'zod';
import { decide } from './case/schema.ts';
import { fillIn } from './fill-in/schema.ts';
import { match } from './match/schema.ts';
import { explore, parameterised } from './modelled/schema.ts';
import { order } from './order/schema.ts';
import { common, id, text } from './parts/schema.ts';

const option = z.strictObject({
  id: id.describe('Permanent name of the option, unique within its question.'),
  text: text.describe('What the learner may choose.'),
  right: z.literal(true).optional().describe('Write `right: true` under an option that is right.'),
  why: text.describe('One or two sentences: why this option is right, or why somebody would choose it and is wrong.'),
  misconception: id.optional().describe('The confusion in misconceptions.yaml that this wrong option comes from.'),
});

const singleChoice = z
  .strictObject({
    kind: z.literal('single-choice').describe('Exactly one option is right.'),
    ...common,
    options: z.array(option).min(2).describe('The options, in the order in which they are shown.'),
  })
  .describe('One right answer among several.');

const multipleChoice = z
  .strictObject({
    kind: z.literal('multiple-choice').describe('Any number of options, at least one, is right.'),
    ...common,
    options: z.array(option).min(3).describe('The options, in the order in which they are shown.'),
  })
  .describe('Several answers may be right; each option is judged on its own.');

const categorise = z
  .strictObject({
    kind: z.literal('categorise').describe('Each item goes into one category.'),
    ...common,
    categories: z
      .array(z.strictObject({ id, text: text.describe('Name of the category.') }))
      .min(2)
      .describe('The categories, in the order in which they are offered.'),
    items: z
      .array(
        z.strictObject({
          id,
          text: text.describe('What is to be put somewhere.'),
          category: z
            .union([id, z.array(id).min(1)])
            .describe('The right category, or every category that is accepted.'),
          why: text.describe('Why it belongs there.'),
          misconception: id.optional().describe('The confusion behind the usual wrong place.'),
        }),
      )
      .min(3)
      .describe('The items to be placed.'),
  })
  .describe('Things to be put into the category they belong to.');

const amount = z
  .union([
    z.strictObject({ value: id.describe('Id of a value declared in lesson.yaml: computed, never typed twice.') }),
    z.strictObject({ number: z.number().describe('A plain number; a share of one for percentages (0.3 is 30 %).') }),
  ])
  .describe('A number, computed by a model or written down.');

const numeric = z
  .strictObject({
    kind: z.literal('numeric').describe('The answer is a number.'),
    ...common,
    unit: z.enum(['number', 'percent', 'money', 'minutes']).describe('How the number is read and shown.'),
    digits: z.int().min(0).max(6).describe('Decimals with which the answer is shown.'),
    answer: amount.describe('The right number.'),
    tolerance: z
      .number()
      .min(0)
      .describe(
        'Largest accepted distance from the right number, in its own unit (0.005 is half a point for a percentage).',
      ),
    why: text.describe('How the right number is reached, step by step.'),
    mistakes: z
      .array(
        z.strictObject({
          id,
          answer: amount.describe('The number this mistake leads to.'),
          why: text.describe('What was done to arrive there and what to do instead.'),
          misconception: id.optional().describe('The confusion in misconceptions.yaml behind it.'),
        }),
      )
      .describe('Wrong numbers that people really arrive at, each recognised and explained.'),
  })
  .describe('A number, with a tolerance.');

/** One question of any kind. */
export const questionSchema = z
  .discriminatedUnion('kind', [
    singleChoice,
    multipleChoice,
    categorise,
    numeric,
    order,
    match,
    fillIn,
    parameterised,
    explore,
    decide,
  ])
  .describe('A question. Its `kind` decides which other keys it has.');

/** The content of a questions.yaml: a list of questions. */
export const questionsSchema = z.array(questionSchema).describe('The questions of one lesson.');

export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type Option = z.infer<typeof option>;
export type Amount = z.infer<typeof amount>;

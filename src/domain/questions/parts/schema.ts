// What every question is made of: ids, texts in both languages, and the keys that all kinds share.
import { z } from 'zod';

/** A permanent name. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case English words joined by hyphens')
  .describe('Permanent, language-free name; it never changes, not even when the text does.');

/** A text in both languages. */
export const text = z
  .strictObject({
    es: z.string().trim().min(1).describe('The Spanish text.'),
    en: z.string().trim().min(1).describe('The English text.'),
  })
  .describe(
    'The same text in both languages; *emphasis*, **strong**, [links](term:an-id) and {value:an-id} are allowed inside it.',
  );

/** The keys of a question of any kind. */
export const common = {
  id,
  rev: z
    .int()
    .min(1)
    .describe(
      'Counts changes of meaning (key, options, tolerance), never of wording; a new one asks the learner to try again.',
    ),
  formerIds: z.array(id).optional().describe('Ids this question had before.'),
  objectives: z.array(id).min(1).describe('Ids of the objectives of this lesson that the question tests.'),
  asks: z
    .enum(['recall', 'use'])
    .describe('`use` when it wants a case, a number or a decision; `recall` when memory is enough.'),
  stem: text.describe('The question itself.'),
  hint: text.optional().describe('A nudge that does not give the answer away.'),
};

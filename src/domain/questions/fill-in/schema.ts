// What an author may write of a sentence with gaps.
import { z } from 'zod';
import { common, id, text } from '../parts/schema.ts';

const variants = z.strictObject({
  es: z.array(z.string().trim().min(1)).min(1).describe('In Spanish, the best one first.'),
  en: z.array(z.string().trim().min(1)).min(1).describe('In English, the best one first.'),
});

/** A question of kind `fill-in`. */
export const fillIn = z
  .strictObject({
    kind: z.literal('fill-in').describe('Words are typed into the gaps of a sentence.'),
    ...common,
    sentence: text.describe('The sentence; `[[a-gap]]` where a gap is, each gap once in each language.'),
    gaps: z
      .array(
        z.strictObject({
          id: id.describe('Permanent name of the gap, as it stands between [[ and ]].'),
          accepted: variants.describe(
            'Everything that is right, as it would be typed; the first one is shown as the answer.',
          ),
          exact: z
            .literal(true)
            .optional()
            .describe(
              'Write `exact: true` where capitals and accents count; otherwise they are forgiven, and a slip of the pen too.',
            ),
          why: text.describe('Why this belongs in the gap.'),
          mistakes: z
            .array(
              z.strictObject({
                id: id.describe('Permanent name of the mistake, unique within its gap.'),
                answers: variants.describe('What is typed by those who make it.'),
                why: text.describe('What was mixed up, and how to tell it from the right answer.'),
                misconception: id.optional().describe('The confusion in misconceptions.yaml behind it.'),
              }),
            )
            .describe('Wrong answers that people really type, each recognised and explained.'),
        }),
      )
      .min(1)
      .describe('The gaps.'),
  })
  .describe('A sentence with gaps, to be completed in writing.');

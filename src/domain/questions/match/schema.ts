// What an author may write of pairs to be found.
import { z } from 'zod';
import { common, id, text } from '../parts/schema.ts';

/** A question of kind `match`. */
export const match = z
  .strictObject({
    kind: z.literal('match').describe('Each left side has one right side, and no right side serves twice.'),
    ...common,
    pairs: z
      .array(
        z.strictObject({
          id: id.describe('Permanent name of the pair; its right side goes by it too.'),
          left: text.describe('What stands there, in the order in which it is shown.'),
          right: text.describe('What belongs to it; short, because it is read in a list.'),
          why: text.describe('Why these two belong together.'),
          misconception: id.optional().describe('The confusion behind the usual wrong choice.'),
          mistakes: z
            .array(
              z.strictObject({
                with: id.describe('The id of the other pair, or of the extra, that is taken by mistake.'),
                why: text.describe('Why somebody would take that one here, and is wrong.'),
                misconception: id.optional().describe('The confusion in misconceptions.yaml behind it.'),
              }),
            )
            .optional()
            .describe('Wrong choices that people really make here, each with a reason of its own.'),
        }),
      )
      .min(3)
      .describe('The pairs.'),
    extras: z
      .array(
        z.strictObject({
          id: id.describe('Permanent name, unlike that of any pair.'),
          text: text.describe('A right side that belongs to none.'),
          why: text.describe('Why it tempts and belongs to none.'),
          misconception: id.optional().describe('The confusion in misconceptions.yaml behind it.'),
        }),
      )
      .optional()
      .describe('Right sides too many, so that the last pair is not found by exclusion.'),
  })
  .describe('Pairs to be found, each right side used once at most.');

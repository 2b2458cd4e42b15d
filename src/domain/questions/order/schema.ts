// What an author may write of steps to be put in order.
import { z } from 'zod';
import { common, id, text } from '../parts/schema.ts';

/** A question of kind `order`. */
export const order = z
  .strictObject({
    kind: z.literal('order').describe('The items are put into their right order.'),
    ...common,
    items: z
      .array(
        z.strictObject({
          id,
          text: text.describe('One step.'),
          why: text.describe('Why it stands where it stands: what it needs before it, what it makes possible.'),
          misconception: id.optional().describe('The confusion behind its usual wrong place.'),
        }),
      )
      .min(3)
      .describe('The steps in their right order; the page shows them in another, the same for everybody.'),
    interchangeable: z
      .array(z.array(id).min(2))
      .optional()
      .describe('Groups of neighbouring items, by id, whose order among themselves does not matter.'),
  })
  .describe('Steps to be put in order.');

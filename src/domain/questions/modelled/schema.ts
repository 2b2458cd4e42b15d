// What an author may write of questions that a model answers: with numbers that change, or with a state to be found.
import { z } from 'zod';
import { common, id, text } from '../parts/schema.ts';

const name = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'a number of a model is named in letters, like fixedCost')
  .describe('Name of an input or a result of the model.');

const format = {
  as: z.enum(['number', 'percent', 'money', 'minutes']).describe('How it is written.'),
  digits: z.int().min(0).max(6).describe('Decimals with which it is written.'),
};

const named = z.strictObject({ name, ...format });

const source = {
  model: id.describe('The model that computes the answer.'),
  case: id.describe('The case whose numbers it starts from.'),
};

const inputs = z.record(name, z.number());

const bounds = {
  output: name,
  from: z.number().optional().describe('Smallest number that will do.'),
  to: z.number().optional().describe('Largest number that will do; the same as `from` where only that one will do.'),
};

const hasBound = ({ from, to }: { from?: number | undefined; to?: number | undefined }): boolean =>
  from !== undefined || to !== undefined;
const boundless = 'a condition needs `from`, `to` or both';

const condition = z.strictObject(bounds).refine(hasBound, boundless);

const parameter = z
  .strictObject({
    ...named.shape,
    from: z.number().describe('Smallest number that occurs; a share of one for percentages.'),
    to: z.number().describe('Largest number that occurs.'),
    step: z.number().positive().describe('What lies between one possible number and the next.'),
  })
  .describe('An input that differs from one variant to the next.');

export const parameterised = z
  .strictObject({
    kind: z
      .literal('parameterised')
      .describe('The answer is a number that a model computes from numbers that change: “another one like this”.'),
    ...common,
    stem: text.describe('The question itself; {number:aName} stands for each parameter.'),
    ...source,
    with: inputs.optional().describe('Inputs that differ from the case in every variant.'),
    parameters: z.array(parameter).min(1).describe('The inputs that change. The first variant has those of the case.'),
    constraints: z
      .array(condition)
      .optional()
      .describe('What every drawn variant must fulfil; one that does not is drawn again.'),
    numbers: z
      .array(named)
      .optional()
      .describe('Other numbers of the model that texts name as {number:aName}, beside the parameters.'),
    unit: format.as.describe('How the answer is read and shown.'),
    digits: format.digits.describe('Decimals with which the answer is shown.'),
    answer: name.describe('The number of the model that is right; texts name it as {number:answer}.'),
    range: z
      .strictObject({ from: z.number().describe('The smallest.'), to: z.number().describe('The largest.') })
      .describe('Between which numbers the right answer makes sense: no variant may leave it.'),
    tolerance: z
      .union([
        z.number().min(0).describe('Largest accepted distance, in the number’s own unit.'),
        z.strictObject({ share: z.number().positive().max(0.1).describe('As a share of the right number.') }),
      ])
      .describe('Largest accepted distance from the right number: 0.005, or { share: 0.01 } of it.'),
    why: text.describe('How the right number is reached, step by step, with {number:…} for each number.'),
    mistakes: z
      .array(
        z.strictObject({
          id,
          output: name.optional().describe('The number somebody takes for the answer, if it is another one.'),
          with: inputs.optional().describe('Inputs that somebody gets wrong or leaves out, as { failure: 0 }.'),
          why: text.describe('What was done to arrive there, at {number:mistake}, and what to do instead.'),
          misconception: id.optional().describe('The confusion in misconceptions.yaml behind it.'),
        }),
      )
      .describe('Wrong formulas that people really use, each recognised and explained.'),
  })
  .describe('A number worked out from numbers that change.');

const state = z
  .record(name, z.number())
  .describe('A state of the interactive: what differs from the case, as { adoption: 0.4 }.');

export const explore = z
  .strictObject({
    kind: z.literal('explore').describe('The answer is a state of an interactive that stands in the same lesson.'),
    ...common,
    interactive: id.describe('The interactive to be set; its model checks the answer.'),
    case: id.describe('The case it begins with, as in the lesson.'),
    moves: z.array(name).min(1).describe('Inputs that may be moved; the others must stay as in the case.'),
    conditions: z
      .array(
        z
          .strictObject({
            id,
            ...bounds,
            otherwise: text.describe('What to say to whoever does not fulfil it; {number:…} are those of their state.'),
          })
          .refine(hasBound, boundless),
      )
      .min(1)
      .describe('What the state must be like: all of it at once.'),
    numbers: z
      .array(named)
      .min(1)
      .describe('The numbers of the model that texts name as {number:aName}: inputs and results.'),
    now: text.describe('The state in a few words, as “Adoption {number:adoption}: {number:yearlySaving} a year”.'),
    example: state.describe('A state that is right: it stands in the key, with its numbers.'),
    why: text.describe('How such a state is found, with the numbers of the example.'),
    mistakes: z
      .array(
        z.strictObject({
          id,
          conditions: z.array(condition).min(1).describe('By what the wrong state is recognised: all of it at once.'),
          example: state.describe('A state that shows the mistake: it stands in the key.'),
          why: text.describe('What was done to arrive there and what to do instead.'),
          misconception: id.optional().describe('The confusion in misconceptions.yaml behind it.'),
        }),
      )
      .describe('Wrong states that people really stop at, each recognised and explained.'),
  })
  .describe('A state of an interactive, to be found.');

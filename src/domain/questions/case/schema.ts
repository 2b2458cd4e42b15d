// What an author may write of a question of decisions: a short story that branches.
import { z } from 'zod';
import { common, id, text } from '../parts/schema.ts';

const decision = z.strictObject({
  id: id.describe('Permanent name of the decision, unique within its question.'),
  text: text.describe('What may be decided, in a few words.'),
  worth: z
    .enum(['right', 'defensible', 'wrong'])
    .describe('`right`: the best there is here; `defensible`: it can be argued for, and something is lost; `wrong`.'),
  leads: text.describe('What happens then: one to three sentences, without judging.'),
  to: id.optional().describe('The scene that follows; left out where the story ends.'),
  why: text.describe('Why it is right, what it costs, or why somebody would decide so and is wrong.'),
  misconception: id.optional().describe('The confusion in misconceptions.yaml that this wrong decision comes from.'),
});

const scene = z.strictObject({
  id: id.describe('Permanent name of the scene, unique within its question.'),
  text: text.describe('What is the matter: who, where, which number; it ends where something is to be decided.'),
  decisions: z.array(decision).min(2).describe('What may be decided, in the order in which it is shown.'),
});

export const decide = z
  .strictObject({
    kind: z.literal('case').describe('A short story: each decision has consequences and leads on.'),
    ...common,
    term: id.describe('The term of the glossary that names the idea at stake.'),
    scenes: z
      .array(scene)
      .min(2)
      .describe('The scenes; the story begins with the first. None leads back to one that came before it.'),
    debrief: text.describe('What the story was about, told once it is over: it names the idea.'),
  })
  .describe('A short story to decide one’s way through.');

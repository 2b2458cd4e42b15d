// Grades the way somebody took through a story that branches: a point for each right decision.
import type { CaseAnswer } from '../answer.ts';
import { unanswered, type Grader, type KeyReader, type Reviewer } from '../grading.ts';
import type { CaseKey } from '../key.ts';

/** The question without its words. */
export const readKey: KeyReader<'case'> = ({ scenes }) => ({
  scenes: scenes.map(({ id, decisions }) => ({
    id,
    decisions: decisions.map((one) => ({
      id: one.id,
      worth: one.worth,
      ...(one.to === undefined ? {} : { to: one.to }),
    })),
  })),
});

type Scene = CaseKey['scenes'][number];
type Decision = Scene['decisions'][number];

/** A way through the story: the decisions taken, each in its scene, and the scene it has come to. */
export interface Way {
  readonly steps: readonly { readonly scene: Scene; readonly decision: Decision }[];
  /** Undefined at the end. */
  readonly at: Scene | undefined;
}

/**
 * The way that decisions lead, from the first scene on; what follows a decision that its scene does not have is left out.
 *
 * @example follow(key, { path: [] }).at?.id // the first scene
 */
export function follow({ scenes }: CaseKey, { path }: CaseAnswer): Way {
  const steps: { scene: Scene; decision: Decision }[] = [];
  let at = scenes[0];
  for (const id of path) {
    const decision = at?.decisions.find((one) => one.id === id);
    if (!at || !decision) break;
    steps.push({ scene: at, decision });
    at = scenes.find((scene) => scene.id === decision.to);
  }
  return { steps, at };
}

/**
 * The way of right decisions to an end, if there is one: the ids of its decisions.
 *
 * @example findBestPath(key) // ['open-desk', 'ask-both-motives']
 */
export function findBestPath(
  { scenes }: CaseKey,
  from: string | undefined = scenes[0]?.id,
): readonly string[] | undefined {
  const scene = scenes.find(({ id }) => id === from);
  for (const { id, worth, to } of scene?.decisions ?? []) {
    if (worth !== 'right') continue;
    const rest = to === undefined ? [] : findBestPath({ scenes }, to);
    if (rest) return [id, ...rest];
  }
  return undefined;
}

/**
 * A point for each right decision of those taken; one that can be defended is not wrong, but earns nothing. Until the
 * story has come to an end the question is unanswered.
 *
 * @example grade(key, { path: ['open-desk', 'close-it-later'] }) // { kind: 'graded', earned: 1, possible: 2 }
 */
export const grade: Grader<'case'> = (key, answer) => {
  const { steps, at } = follow(key, answer);
  if (at || steps.length === 0) return unanswered;
  const right = steps.filter(({ decision }) => decision.worth === 'right');
  return { kind: 'graded', earned: right.length, possible: steps.length };
};

/** The reason of every decision taken, in the order of the story. */
export const review: Reviewer<'case'> = (key, answer) => {
  const { steps, at } = follow(key, answer);
  if (at) return [];
  return steps.map(({ decision: { id, worth } }) => ({ about: 'decision', id, verdict: worth }));
};

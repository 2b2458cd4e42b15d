// A story that branches can be read from its beginning to an end by any way, and one of the ways is right throughout.
import { nearest } from '#src/domain/language/nearest.ts';
import { findBestPath, readKey } from '#src/domain/questions/kinds/case.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import type { Address, Problem } from '../facts.ts';

type Case = QuestionOf<'case'>;

/** Scenes that do not exist, that nobody comes to, or that lead back; no right way through. */
export function* checkCase(question: Case, at: Address): Iterable<Problem> {
  const unknown = [...checkTargets(question, at)];
  yield* unknown;
  if (unknown.length > 0) return;
  const circles = [...checkCircles(question, at)];
  yield* circles;
  yield* checkReached(question, at);
  if (circles.length === 0 && !findBestPath(readKey(question, new Map())))
    yield {
      at: [...at, 'scenes'],
      what: 'no way of right decisions leads from the first scene to an end',
      todo: 'write `worth: right` under a decision of each scene on the best way',
    };
}

function* checkTargets({ scenes }: Case, at: Address): Iterable<Problem> {
  const ids = scenes.map(({ id }) => id);
  for (const [index, { decisions }] of scenes.entries())
    for (const [place, { to }] of decisions.entries()) {
      if (to === undefined || ids.includes(to)) continue;
      const meant = nearest(to, ids);
      yield {
        at: [...at, 'scenes', index, 'decisions', place, 'to'],
        what: `there is no scene “${to}”`,
        todo:
          meant === undefined ? `use one of ${ids.join(', ')}, or leave \`to\` out to end` : `did you mean “${meant}”?`,
      };
    }
}

/** Scenes that a scene leads to, itself left out unless something leads back to it. */
function reachedFrom({ scenes }: Case, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const { to } of scenes.find((scene) => scene.id === id)?.decisions ?? [])
      if (to !== undefined && !reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
  return reached;
}

function* checkCircles(question: Case, at: Address): Iterable<Problem> {
  // The other scenes of the circle have the same fault.
  const index = question.scenes.findIndex(({ id }) => reachedFrom(question, id).has(id));
  if (index >= 0)
    yield {
      at: [...at, 'scenes', index],
      what: `the scene “${question.scenes[index]?.id ?? ''}” leads back to itself: the story might never end`,
      todo: 'let its decisions lead on, or end',
    };
}

function* checkReached(question: Case, at: Address): Iterable<Problem> {
  const [first, ...others] = question.scenes;
  const reached = reachedFrom(question, first?.id ?? '');
  for (const { id } of others)
    if (!reached.has(id))
      yield {
        at: [...at, 'scenes', question.scenes.findIndex((scene) => scene.id === id)],
        what: `no decision leads to the scene “${id}”`,
        todo: `write \`to: ${id}\` under one, or take the scene out`,
      };
}

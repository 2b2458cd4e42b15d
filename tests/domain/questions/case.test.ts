// A story that branches is graded by the way that was taken through it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade, readKey, review } from '#src/domain/questions/grade.ts';
import { isRight } from '#src/domain/questions/grading.ts';
import { findBestPath, follow } from '#src/domain/questions/kinds/case.ts';
import { aCase } from './builders.ts';

const question = aCase({
  first: { ask: ['right', 'second'], wait: ['defensible', 'second'], shout: ['wrong', 'third'] },
  second: { listen: ['right', 'third'], leave: ['wrong'] },
  third: { thank: ['right'], sulk: ['wrong'] },
});
const key = readKey(question);
const gradeOf = (...path: readonly string[]) => grade(question, { path });

/** Every way from a scene to an end. */
const waysFrom = (scene: string | undefined): readonly (readonly string[])[] =>
  scene === undefined
    ? [[]]
    : (key.scenes.find(({ id }) => id === scene)?.decisions ?? []).flatMap(({ id, to }) =>
        waysFrom(to).map((rest) => [id, ...rest]),
      );
const ways = waysFrom('first');

describe('a way', () => {
  test('is unanswered until the story has come to an end', () => {
    for (const path of [[], ['ask'], ['ask', 'listen']]) {
      expect(gradeOf(...path)).toEqual({ kind: 'unanswered' });
      expect(review(question, { path })).toEqual([]);
    }
  });

  test('earns a point for each right decision of those taken; what can be defended earns none and is not called wrong', () => {
    expect(gradeOf('ask', 'listen', 'thank')).toEqual({ kind: 'graded', earned: 3, possible: 3 });
    expect(gradeOf('wait', 'listen', 'thank')).toEqual({ kind: 'graded', earned: 2, possible: 3 });
    expect(gradeOf('shout', 'thank')).toEqual({ kind: 'graded', earned: 1, possible: 2 });
    expect(gradeOf('wait', 'leave')).toEqual({ kind: 'graded', earned: 0, possible: 2 });
    expect(review(question, { path: ['wait', 'leave'] })).toEqual([
      { about: 'decision', id: 'wait', verdict: 'defensible' },
      { about: 'decision', id: 'leave', verdict: 'wrong' },
    ]);
  });

  test('stops at a decision its scene does not have, or has no more', () => {
    expect(follow(key, { path: ['ask', 'thank', 'sulk'] }).at?.id).toBe('second');
    expect(follow(key, { path: ['taken-out'] })).toEqual({ steps: [], at: key.scenes[0] });
    expect(follow(key, { path: ['ask', 'leave', 'thank'] }).steps).toHaveLength(2);
  });

  test('is all right exactly where every decision is, and never earns more than it could', () => {
    expect(ways.length).toBe(8);
    fc.assert(
      fc.property(fc.constantFrom(...ways), (path) => {
        const given = gradeOf(...path);
        const worths = review(question, { path }).map(({ verdict }) => verdict);
        expect(worths).toHaveLength(path.length);
        expect(isRight(given)).toBe(worths.every((worth) => worth === 'right'));
        if (given.kind === 'graded') expect(given.earned).toBeLessThanOrEqual(given.possible);
      }),
    );
  });
});

describe('the best way', () => {
  test('is right throughout', () => {
    expect(findBestPath(key)).toEqual(['ask', 'listen', 'thank']);
    expect(isRight(gradeOf(...(findBestPath(key) ?? [])))).toBe(true);
  });

  test('goes round a right decision after which nothing right follows', () => {
    const story = aCase({
      first: { hurry: ['right', 'dead-end'], think: ['right', 'good-end'] },
      'dead-end': { cry: ['wrong'], flee: ['defensible'] },
      'good-end': { smile: ['right'], frown: ['wrong'] },
    });
    expect(findBestPath(readKey(story))).toEqual(['think', 'smile']);
  });

  test('may not exist', () => {
    expect(findBestPath(readKey(aCase({ only: { one: ['wrong'], other: ['defensible'] } })))).toBeUndefined();
  });
});

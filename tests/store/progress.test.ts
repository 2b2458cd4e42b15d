// Progress follows the events, whichever way they change.
import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import type { LearnerEvent } from '#src/domain/learner/event.ts';
import { remember } from '#src/domain/learner/progress.ts';
import { foldEvents, watchLessons } from '#src/store/progress.ts';
import { createShelf } from '#src/store/shelf.ts';
import fc from 'fast-check';
import { aDraft, anAnswer, anyKept } from '../domain/learner/builders.ts';

test('progress kept current event by event is the same as progress worked out anew', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 15, arbitrary: anyKept }, fc.constant('clear' as const))), (steps) => {
      const shelf = createShelf();
      const $events = atom<readonly LearnerEvent[]>([]);
      const $folded = foldEvents($events);
      const stop = $folded.listen(() => undefined);
      for (const step of steps) {
        if (step === 'clear') shelf.clear();
        else shelf.put(step);
        $events.set(shelf.events());
        expect($folded.get()).toEqual(remember(shelf.events()));
      }
      stop();
    }),
  );
});

test('with a hundred thousand events one more answer is taken in without going through all of them', () => {
  const $events = atom<readonly LearnerEvent[]>(
    Array.from({ length: 100_000 }, (_, place) => anAnswer(`question-${String(place % 400)}`, place % 60)),
  );
  const $folded = foldEvents($events);
  const stop = $folded.listen(() => undefined);
  const before = $folded.get();
  $events.set([...$events.get(), anAnswer('question-new', 1)]);
  expect($folded.get().questions.get('question-new')?.answers).toHaveLength(1);
  expect($folded.get().questions.get('question-7')).toBe(before.questions.get('question-7'));
  stop();
});

test('of a draft that was replaced nothing stays in the list of events', () => {
  const shelf = createShelf();
  for (const minute of [1, 2, 3])
    shelf.put({
      kind: 'event',
      id: String(minute),
      record: {},
      event: { ...aDraft('napkin', minute), id: String(minute) },
    });
  expect(shelf.events().map(({ id }) => id)).toEqual(['3']);
});

test('a lesson that nobody touched has reached nothing', () => {
  const outline = {
    id: 'a-lesson',
    objectives: ['weigh'],
    questions: [{ id: 'napkin', kind: 'single-choice', rev: 1, objectives: ['weigh'] }],
  } as const;
  expect(watchLessons([outline]).get()).toMatchObject([{ lesson: 'a-lesson', reached: 0, of: 1 }]);
});

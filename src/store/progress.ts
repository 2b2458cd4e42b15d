// What the learner's events come to, kept current: the only thing a view has to read.
import { computed, type ReadableAtom } from 'nanostores';
import type { LearnerEvent } from '#src/domain/learner/event.ts';
import { lessonProgress, type LessonProgress } from '#src/domain/learner/lesson-progress.ts';
import type { LessonOutline } from '#src/domain/learner/outline.ts';
import { nothingYet, remember, type Progress } from '#src/domain/learner/progress.ts';
import { $events } from './learner.ts';

/** Everything known of every question and figure under some events. */
export function foldEvents($from: ReadableAtom<readonly LearnerEvent[]>): ReadableAtom<Progress> {
  let past: readonly LearnerEvent[] = [];
  let progress = nothingYet;
  return computed($from, (events) => {
    // Usually only the end is new; any event taken out before it would have moved the last one.
    const isMore = past.length > 0 && events[past.length - 1] === past[past.length - 1];
    progress = isMore ? remember(events.slice(past.length), progress) : remember(events);
    past = events;
    return progress;
  });
}

/** Everything known of every question and figure. */
export const $progress: ReadableAtom<Progress> = foldEvents($events);

/** How far the learner is with some lessons, in their order. */
export const watchLessons = (outlines: readonly LessonOutline[]): ReadableAtom<readonly LessonProgress[]> =>
  computed($progress, (progress) => outlines.map((outline) => lessonProgress(progress, outline)));

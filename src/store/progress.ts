// What the learner's events come to, kept current: the only thing a view has to read.
import { computed, type ReadableAtom } from 'nanostores';
import { lessonProgress, type LessonProgress } from '#src/domain/learner/lesson-progress.ts';
import type { LessonOutline } from '#src/domain/learner/outline.ts';
import { remember, type Progress } from '#src/domain/learner/progress.ts';
import { $events } from './learner.ts';

/** Everything known of every question and figure. */
export const $progress: ReadableAtom<Progress> = computed($events, (events) => remember(events));

/** How far the learner is with some lessons, in their order. */
export const watchLessons = (outlines: readonly LessonOutline[]): ReadableAtom<readonly LessonProgress[]> =>
  computed($progress, (progress) => outlines.map((outline) => lessonProgress(progress, outline)));

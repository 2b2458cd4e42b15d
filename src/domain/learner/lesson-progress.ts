// How far the learner is with a lesson: the share of its objectives whose last answers are right.
import type { LessonOutline } from './outline.ts';
import type { Progress } from './progress.ts';
import { standingOf, type Standing } from './standing.ts';

/** How the questions that test an objective stand. */
export interface ObjectiveProgress {
  readonly id: string;
  readonly questions: number;
  readonly right: number;
  readonly wrong: number;
  /** Answered once, but changed since. */
  readonly updated: number;
  /** Every question that tests it was answered, and the last answer to each is right. */
  readonly isReached: boolean;
}

/** Some of a whole: objectives reached, and how many there are. */
export interface Share {
  readonly reached: number;
  readonly of: number;
}

/** How far the learner is with a lesson; `reached` and `of` count objectives. */
export interface LessonProgress extends Share {
  readonly lesson: string;
  readonly objectives: readonly ObjectiveProgress[];
  /** Questions whose last answer counts today, right or wrong. */
  readonly answered: number;
  readonly questions: number;
}

/**
 * How far the learner is with a lesson. Pages read count for nothing; an objective that no question tests is left out.
 *
 * @example lessonProgress(progress, outline) // { lesson: '…', reached: 2, of: 3, … }
 */
export function lessonProgress(progress: Progress, outline: LessonOutline): LessonProgress {
  const standings = outline.questions.map((question) => ({ question, standing: standingOf(progress, question) }));
  const objectives = outline.objectives
    .map((id) => {
      const tests = standings.filter(({ question }) => question.objectives.includes(id));
      return objectiveProgress(
        id,
        tests.map(({ standing }) => standing),
      );
    })
    .filter(({ questions }) => questions > 0);
  return {
    lesson: outline.id,
    objectives,
    reached: objectives.filter(({ isReached }) => isReached).length,
    of: objectives.length,
    answered: standings.filter(({ standing }) => standing.kind === 'answered').length,
    questions: standings.length,
  };
}

function objectiveProgress(id: string, standings: readonly Standing[]): ObjectiveProgress {
  const count = (holds: (standing: Standing) => boolean): number => standings.filter(holds).length;
  const right = count((one) => one.kind === 'answered' && one.right);
  return {
    id,
    questions: standings.length,
    right,
    wrong: count((one) => one.kind === 'answered' && !one.right),
    updated: count(({ kind }) => kind === 'updated'),
    isReached: right === standings.length,
  };
}

/** Several lessons together: a module, or the course. @example addShares(lessons) // { reached: 5, of: 12 } */
export const addShares = (shares: readonly Share[]): Share => ({
  reached: shares.reduce((sum, share) => sum + share.reached, 0),
  of: shares.reduce((sum, share) => sum + share.of, 0),
});

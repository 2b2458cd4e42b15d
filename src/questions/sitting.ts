// Where a learner and one question stand with each other: being asked, or checked. A fold of what was recorded, and nothing else.
import type { Confidence } from '#src/domain/learner/event.ts';
import { draftOf, standingOf } from '#src/domain/learner/standing.ts';
import type { Progress } from '#src/domain/learner/progress.ts';
import type { AnswerOf } from '#src/domain/questions/answer.ts';
import { isRight, type Grade } from '#src/domain/questions/grading.ts';
import type { QuestionKind } from '#src/domain/questions/schema.ts';
import type { Asked } from './asked.ts';

export interface Sitting<K extends QuestionKind> {
  readonly phase: 'asking' | 'checked';
  readonly answer: AnswerOf<K>;
  /** Which variant, for questions with parameters. */
  readonly seed: number;
  /** The hint was looked at. */
  readonly hint: boolean;
  readonly confidence?: Confidence | undefined;
  /** It was answered once, and its meaning has changed since. */
  readonly updated: boolean;
}

/**
 * How things stand with a question, from everything recorded.
 *
 * @param blank what is answered before anything is
 * @example sittingOf(nothingYet, { ...asked, kind: 'single-choice' }, { option: null }).phase // 'asking'
 */
export function sittingOf<K extends QuestionKind>(
  progress: Progress,
  asked: Pick<Asked, 'id' | 'formerIds' | 'rev'> & { readonly kind: K },
  blank: AnswerOf<K>,
): Sitting<K> {
  const draft = draftOf(progress, asked);
  const standing = standingOf(progress, asked);
  // Both belong to a question of this kind, which types cannot follow.
  if (draft) {
    const { answer, hint, confidence, seed = 0 } = draft;
    return { phase: 'asking', answer: answer as AnswerOf<K>, seed, hint: hint === true, confidence, updated: false };
  }
  if (standing.kind === 'answered') {
    const { answer, hint, confidence, seed = 0 } = standing.answer;
    return { phase: 'checked', answer: answer as AnswerOf<K>, seed, hint: hint === true, confidence, updated: false };
  }
  return { phase: 'asking', answer: blank, seed: 0, hint: false, updated: standing.kind === 'updated' };
}

/** What is said of one part of a question after checking. */
export interface Said {
  /** The option, item or mistake it is about. */
  readonly id: string;
  /** Its text as HTML, for those who only hear it. */
  readonly about?: string;
  /** `missed`: right, and not chosen; `defensible`: neither right nor wrong. */
  readonly verdict: 'right' | 'wrong' | 'missed' | 'defensible';
  /** Where it belongs instead, or the number it should have been, as plain text. */
  readonly instead?: string;
  /** The reason, as HTML. */
  readonly why: string;
}

export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  /** Some of it is right; `extra` were chosen that should not have been. */
  | { readonly kind: 'partly'; readonly right: number; readonly of: number; readonly extra: number };

/**
 * What an answer as a whole is called.
 *
 * @param canChooseTooMuch whether a wrong part is something chosen too much, and not a place left wrong
 * @example verdictOf({ kind: 'graded', earned: 4, possible: 6 }, said, false) // { kind: 'partly', right: 4, of: 6, extra: 0 }
 */
export function verdictOf(grade: Grade, said: readonly Said[], canChooseTooMuch: boolean): Verdict {
  if (isRight(grade)) return { kind: 'right' };
  const count = (verdict: Said['verdict']): number => said.filter((one) => one.verdict === verdict).length;
  const possible = grade.kind === 'graded' ? grade.possible : 0;
  if (possible < 2 && !(canChooseTooMuch && count('right') > 0)) return { kind: 'wrong' };
  if (count('right') === 0) return { kind: 'wrong' };
  return { kind: 'partly', right: count('right'), of: possible, extra: canChooseTooMuch ? count('wrong') : 0 };
}

// What it means to grade: the shapes that every kind of question shares.
import type { AnswerOf } from './answer.ts';
import type { KeyOf } from './key.ts';
import type { Model } from './model.ts';
import type { QuestionKind, QuestionOf } from './schema.ts';

/** The worth of an answer. Unanswered is not wrong: it is not graded at all. */
export type Grade =
  | { readonly kind: 'unanswered' }
  /** Both are whole numbers, 0 ≤ earned ≤ possible, and possible is at least 1. */
  | { readonly kind: 'graded'; readonly earned: number; readonly possible: number };

/** Nothing was answered. */
export const unanswered: Grade = { kind: 'unanswered' };

/** Whether everything was right; what is unanswered is not. @example isRight({ kind: 'graded', earned: 2, possible: 3 }) // false */
export const isRight = (grade: Grade): boolean => grade.kind === 'graded' && grade.earned === grade.possible;

/** What is said of one part of an answer. `id` leads to the `why` to show. */
export type Remark =
  /** `missed`: a right option that was not chosen; whoever shows it decides when to give it away. */
  | { readonly about: 'option'; readonly id: string; readonly verdict: 'right' | 'wrong' | 'missed' }
  /** `empty`: not placed, so neither right nor wrong. */
  | { readonly about: 'item'; readonly id: string; readonly verdict: 'right' | 'wrong' | 'empty' }
  /** `taken` leads to the reason of the wrong choice, where the pair or the extra has one. */
  | { readonly about: 'pair'; readonly id: string; readonly verdict: 'right' | 'empty' }
  | { readonly about: 'pair'; readonly id: string; readonly verdict: 'wrong'; readonly taken: string }
  /** `mistake`: the known one that was recognised. */
  | {
      readonly about: 'gap';
      readonly id: string;
      readonly verdict: 'right' | 'wrong' | 'empty';
      readonly mistake?: string;
    }
  /** The number is what this known mistake leads to. */
  | { readonly about: 'mistake'; readonly id: string; readonly verdict: 'wrong' }
  /** The state shows that one of the question's conditions is not fulfilled. */
  | { readonly about: 'condition'; readonly id: string; readonly verdict: 'wrong' }
  /** An input was moved that should have stayed as in the case; `id` is its name. */
  | { readonly about: 'input'; readonly id: string; readonly verdict: 'wrong' }
  /** A decision taken; `defensible` is neither right nor wrong. */
  | { readonly about: 'decision'; readonly id: string; readonly verdict: 'right' | 'defensible' | 'wrong' }
  /** The question's own `why`: the number is right, or wrong in a way nobody foresaw. */
  | { readonly about: 'answer'; readonly verdict: 'right' | 'wrong' };

/** Computed numbers of a lesson by the id of the value, or of one variant of a question. */
export type Values = ReadonlyMap<string, number>;

/** What is right in a question, its numbers taken from the values of its lesson, or from the model that answers it. */
export type KeyReader<K extends QuestionKind> = (question: QuestionOf<K>, values: Values, model?: Model) => KeyOf<K>;

/** How much of an answer is right. */
export type Grader<K extends QuestionKind> = (key: KeyOf<K>, answer: AnswerOf<K>) => Grade;

/** Which reasons to show for an answer, in the order of the question; none while it is unanswered. */
export type Reviewer<K extends QuestionKind> = (key: KeyOf<K>, answer: AnswerOf<K>) => readonly Remark[];

/** What each file in kinds/ exports. */
export interface Kind<K extends QuestionKind> {
  readonly readKey: KeyReader<K>;
  readonly grade: Grader<K>;
  readonly review: Reviewer<K>;
}

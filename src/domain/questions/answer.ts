// What a learner answers, kind by kind: ids and numbers only, so that it means the same in both languages and after edits.
import type { QuestionKind } from './schema.ts';

/** One option of several; `null` while none is chosen. */
export interface SingleChoiceAnswer {
  readonly option: string | null;
}

/** The options chosen, in any order. */
export interface MultipleChoiceAnswer {
  readonly options: readonly string[];
}

/** For each item that was placed, by id, the id of the category it was put in. */
export interface CategoriseAnswer {
  readonly placed: Readonly<Record<string, string>>;
}

/** The number as it was read (a percentage as a share of one); `null` while there is none. */
export interface NumericAnswer {
  readonly number: number | null;
}

/** What an interactive was set to: by name, what differs from its case; `null` while nothing does. */
export interface ExploreAnswer {
  readonly inputs: Readonly<Record<string, number>> | null;
}

interface Answers {
  'single-choice': SingleChoiceAnswer;
  'multiple-choice': MultipleChoiceAnswer;
  categorise: CategoriseAnswer;
  numeric: NumericAnswer;
  parameterised: NumericAnswer;
  explore: ExploreAnswer;
}

/** What is answered to a question of a kind. */
export type AnswerOf<K extends QuestionKind> = Answers[K];

/** What is answered to a question of any kind. */
export type Answer = AnswerOf<QuestionKind>;

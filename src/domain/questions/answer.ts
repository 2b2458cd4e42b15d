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

/** The ids of the items in the order they were put in; none while nothing was moved. */
export interface OrderAnswer {
  readonly order: readonly string[];
}

/** For each pair that was tried, by id, the id of the right side taken for it. */
export interface MatchAnswer {
  readonly matched: Readonly<Record<string, string>>;
}

/**
 * For each gap that was filled, by id, what the words were recognised as: `accepted`, `near` (accepted, but for a slip
 * of the pen), the id of a known mistake, or `other`. The words themselves are kept by nobody: they belong to one
 * language, and may say more about a person than an answer should.
 */
export interface FillInAnswer {
  readonly filled: Readonly<Record<string, string>>;
}

/** The decisions taken, in order, from the first scene on. */
export interface CaseAnswer {
  readonly path: readonly string[];
}

interface Answers {
  'single-choice': SingleChoiceAnswer;
  'multiple-choice': MultipleChoiceAnswer;
  categorise: CategoriseAnswer;
  numeric: NumericAnswer;
  parameterised: NumericAnswer;
  explore: ExploreAnswer;
  case: CaseAnswer;
  order: OrderAnswer;
  match: MatchAnswer;
  'fill-in': FillInAnswer;
}

/** What is answered to a question of a kind. */
export type AnswerOf<K extends QuestionKind> = Answers[K];

/** What is answered to a question of any kind. */
export type Answer = AnswerOf<QuestionKind>;

// What is right, kind by kind, without any words: all that grading needs.
import type { Condition } from './condition.ts';
import type { Numbers } from './model.ts';
import type { QuestionKind } from './schema.ts';

/** The options, and which of them are right. A question of these kinds is its own key. */
export interface ChoiceKey {
  readonly options: readonly { readonly id: string; readonly right?: true | undefined }[];
}

/** The categories, and for each item those that are accepted. A question of this kind is its own key. */
export interface CategoriseKey {
  readonly categories: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string; readonly category: string | readonly string[] }[];
}

/** The right number and those that known mistakes lead to, all computed. */
export interface NumericKey {
  readonly answer: number;
  /** Largest accepted distance, in the number's own unit. */
  readonly tolerance: number;
  readonly mistakes: readonly { readonly id: string; readonly answer: number }[];
}

/** The model of an interactive, the state it begins in, and what the state to be found must be like. */
export interface ExploreKey {
  readonly compute: (inputs: Numbers) => Numbers;
  readonly start: Numbers;
  /** Inputs that may be moved; the others stay as in the case. */
  readonly moves: readonly string[];
  readonly conditions: readonly (Condition & { readonly id: string })[];
  readonly mistakes: readonly { readonly id: string; readonly conditions: readonly Condition[] }[];
}

/** The items, and how many steps must come before each; items of one place may change places. */
export interface OrderKey {
  readonly items: readonly { readonly id: string; readonly place: number }[];
}

/** The pairs by id, which is also that of their right side. A question of this kind is its own key. */
export interface MatchKey {
  readonly pairs: readonly { readonly id: string }[];
  readonly extras?: readonly { readonly id: string }[] | undefined;
}

/** The gaps. What is typed is recognised before it is graded, so no words are needed. @see recognise.ts */
export interface FillInKey {
  readonly gaps: readonly { readonly id: string }[];
}

/** The scenes, what may be decided in each, what that is worth, and where it leads: nowhere where the story ends. */
export interface CaseKey {
  readonly scenes: readonly {
    readonly id: string;
    readonly decisions: readonly {
      readonly id: string;
      readonly worth: 'right' | 'defensible' | 'wrong';
      readonly to?: string | undefined;
    }[];
  }[];
}

interface Keys {
  'single-choice': ChoiceKey;
  'multiple-choice': ChoiceKey;
  categorise: CategoriseKey;
  numeric: NumericKey;
  parameterised: NumericKey;
  explore: ExploreKey;
  case: CaseKey;
  order: OrderKey;
  match: MatchKey;
  'fill-in': FillInKey;
}

/** What is right in a question of a kind. */
export type KeyOf<K extends QuestionKind> = Keys[K];

// What a page hands to a question that answers: this one question, in one language, its texts as HTML made at build.
import type { Language } from '#src/domain/language/language.ts';
import type { NumberKind } from '#src/domain/language/format.ts';
import type { Figure } from '#src/domain/learner/event.ts';
import type { CaseKey, CategoriseKey, ExploreKey, NumericKey, OrderKey } from '#src/domain/questions/key.ts';
import type { Numbers } from '#src/domain/questions/model.ts';
import type { Formats } from '#src/domain/questions/named-numbers.ts';
import type { Gap } from '#src/domain/questions/recognise.ts';
import type { Recipe } from '#src/domain/questions/variant.ts';

/** What every kind of question is told. */
export interface Asked {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly rev: number;
  /** Edition of the content, for the events. */
  readonly edition: string;
  readonly language: Language;
  /** Id of the question on its page: names of fields begin with it. */
  readonly anchor: string;
  readonly number: number;
  readonly total: number;
  readonly stem: string;
  readonly hint?: string;
}

export interface AskedOption {
  readonly id: string;
  readonly right?: true;
  readonly text: string;
  readonly why: string;
}

/** A question with options, one or more of which are right. */
export interface AskedChoice extends Asked {
  readonly options: readonly AskedOption[];
}

/** Things to be put into categories. */
export interface AskedCategorise extends Asked {
  /** Names of categories are plain text: lists of a browser hold nothing else. */
  readonly categories: readonly (CategoriseKey['categories'][number] & { readonly text: string })[];
  readonly items: readonly (CategoriseKey['items'][number] & { readonly text: string; readonly why: string })[];
}

/** A number to type. */
export interface AskedNumeric extends Asked {
  readonly unit: NumberKind;
  readonly key: NumericKey;
  /** The right number as the page writes it. */
  readonly right: string;
  readonly why: string;
  readonly mistakes: Readonly<Record<string, string>>;
}

/** What it takes to draw the variants of a question. Its texts hold `{name}` where a number goes. */
export interface Drawing {
  readonly model: string;
  readonly recipe: Recipe;
  readonly formats: Formats;
  readonly stem: string;
  readonly hint?: string;
  readonly why: string;
  readonly mistakes: Readonly<Record<string, string>>;
}

/** A number to work out from numbers that change: asked with those of the first variant, until others are drawn. */
export interface AskedParameterised extends AskedNumeric {
  readonly drawing: Drawing;
}

/** A state of an interactive to be found. Its texts hold `{name}` where a number of the state goes. */
export interface AskedExplore extends Asked {
  readonly figure: Figure;
  readonly formerly?: readonly Figure[];
  /** The figure in the lesson, by name and address; none where it stands right above. */
  readonly lead?: { readonly name: string; readonly address: string };
  /** Everything of a case that the model takes. */
  readonly start: Numbers;
  readonly moves: readonly string[];
  readonly conditions: readonly (ExploreKey['conditions'][number] & { readonly otherwise: string })[];
  readonly mistakes: readonly (ExploreKey['mistakes'][number] & { readonly why: string })[];
  readonly formats: Formats;
  readonly now: string;
  /** The state of the case, written out. */
  readonly first: string;
  /** The reason where the state is right, and a state that is. */
  readonly why: string;
  readonly example: string;
  /** What inputs are called, to say which should have stayed. */
  readonly names: Readonly<Record<string, string>>;
}

/** Steps to be put in order; the items stand as they are first shown. */
export interface AskedOrder extends Asked {
  readonly items: readonly (OrderKey['items'][number] & { readonly text: string; readonly why: string })[];
}

/** Pairs to be found. */
export interface AskedMatch extends Asked {
  readonly pairs: readonly {
    readonly id: string;
    readonly left: string;
    readonly why: string;
    /** Reasons of wrong choices made here, by the id of what was taken. */
    readonly mistakes: Readonly<Record<string, string>>;
  }[];
  /** Right sides that belong to none; their reason is known. */
  readonly extras: readonly { readonly id: string; readonly why: string }[];
  /** All right sides in the order in which they are offered, as plain text. */
  readonly rights: readonly { readonly id: string; readonly text: string }[];
}

export interface AskedGap extends Gap {
  readonly id: string;
  /** a, b, c … where there are several. */
  readonly letter: string;
  /** Signs that stay on its line. */
  readonly after: string;
  readonly why: string;
  readonly mistakes: readonly (Gap['mistakes'][number] & { readonly why: string })[];
}

/** A sentence with gaps. */
export interface AskedFillIn extends Asked {
  /** The texts between the gaps as HTML: one before each gap, and one after the last. */
  readonly sentence: readonly string[];
  /** Width of the fields in letters, the same for all, so that it gives nothing away. */
  readonly size: number;
  /** In the order of the sentence. */
  readonly gaps: readonly AskedGap[];
}

/** A story to decide one's way through. */
export interface AskedCase extends Asked {
  readonly scenes: readonly {
    readonly id: string;
    readonly text: string;
    readonly decisions: readonly (CaseKey['scenes'][number]['decisions'][number] & {
      readonly text: string;
      readonly leads: string;
      readonly why: string;
    })[];
  }[];
  /** The term that names what the story is about. */
  readonly idea: { readonly title: string; readonly address: string };
  readonly debrief: string;
}

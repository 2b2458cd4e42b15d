// The answer of a question and the reason of every option, as a list that serves the folded answer, the paper key and a reader without scripts.
import type { Amount, Question, QuestionKind, QuestionOf } from '#src/domain/questions/schema.ts';
import { escapeHtml } from '#src/domain/language/escape-html.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { inline } from '#src/library/prose/inline.ts';
import { numberOf } from '#src/library/values.ts';
import { words } from './words.ts';

export interface Reason {
  readonly verdict: 'right' | 'wrong' | 'placed';
  /** What the verdict is about, as HTML: an option, an item with its category, a number. */
  readonly what: string;
  readonly why: string;
}

type Reasoner<K extends QuestionKind> = (question: QuestionOf<K>, place: LessonPlace) => readonly Reason[];

/** a, b, c … as options are called on paper. @example letter(1) // 'b' */
export const letter = (index: number): string => String.fromCharCode(97 + index);

const reasonsOfOptions = (
  question: QuestionOf<'single-choice' | 'multiple-choice'>,
  place: LessonPlace,
): readonly Reason[] =>
  question.options.map((option, index) => ({
    verdict: option.right ? 'right' : 'wrong',
    what: `${letter(index)}) ${inline(option.text[place.language], place)}`,
    why: inline(option.why[place.language], place),
  }));

const reasoners: { readonly [K in QuestionKind]: Reasoner<K> } = {
  'single-choice': reasonsOfOptions,
  'multiple-choice': reasonsOfOptions,
  categorise: (question, place) =>
    question.items.map((item) => {
      const accepted = [item.category].flat();
      const names = question.categories
        .filter(({ id }) => accepted.includes(id))
        .map(({ text }) => inline(text[place.language], place));
      return {
        verdict: 'placed',
        what: `${inline(item.text[place.language], place)} → <strong>${names.join(` ${words[place.language].or} `)}</strong>`,
        why: inline(item.why[place.language], place),
      };
    }),
  numeric: (question, place) => {
    const { language } = place;
    const write = (amount: Amount) =>
      escapeHtml(
        formatNumber(numberOf(amount, place.computed), { language, as: question.unit, digits: question.digits }),
      );
    return [
      { verdict: 'right', what: write(question.answer), why: inline(question.why[language], place) },
      ...question.mistakes.map((mistake): Reason => ({
        verdict: 'wrong',
        what: `${words[language].mistake} ${write(mistake.answer)}`,
        why: inline(mistake.why[language], place),
      })),
    ];
  },
};

/** The answer of a question of any kind, and the reason of each of its options, in one language. */
export const reasonsOf = <K extends QuestionKind>(question: QuestionOf<K> & Question, place: LessonPlace) =>
  (reasoners[question.kind] as Reasoner<K>)(question, place);

// The answer of a question and the reason of every option, as a list that serves the folded answer, the paper key and a reader without scripts.
import type { Question, QuestionKind, QuestionOf } from '#src/domain/questions/schema.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { escapeHtml, inline } from '#src/library/prose/inline.ts';
import { numberOf } from '#src/library/values.ts';
import { words } from './words.ts';

export interface Reason {
  readonly verdict: 'right' | 'wrong' | 'placed';
  /** What the verdict is about, as HTML: an option, an item with its category, a number. */
  readonly what: string;
  readonly why: string;
}

type Reasoner<K extends QuestionKind> = (question: QuestionOf<K>, place: LessonPlace) => Promise<readonly Reason[]>;

/** a, b, c … as options are called on paper. @example letter(1) // 'b' */
export const letter = (index: number): string => String.fromCharCode(97 + index);

const reasonsOfOptions: Reasoner<'single-choice' | 'multiple-choice'> = (question, place) =>
  Promise.resolve(
    question.options.map((option, index) => ({
      verdict: option.right ? 'right' : 'wrong',
      what: `${letter(index)}) ${inline(option.text[place.language], place)}`,
      why: inline(option.why[place.language], place),
    })),
  );

const reasoners: { readonly [K in QuestionKind]: Reasoner<K> } = {
  'single-choice': reasonsOfOptions,
  'multiple-choice': reasonsOfOptions,
  categorise: (question, place) =>
    Promise.resolve(
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
    ),
  numeric: async (question, place) => {
    const write = async (amount: typeof question.answer) =>
      escapeHtml(
        formatNumber(await numberOf(amount, place), {
          language: place.language,
          as: question.unit,
          digits: question.digits,
        }),
      );
    const right: Reason = {
      verdict: 'right',
      what: await write(question.answer),
      why: inline(question.why[place.language], place),
    };
    const mistakes = question.mistakes.map(async (mistake): Promise<Reason> => ({
      verdict: 'wrong',
      what: `${words[place.language].mistake} ${await write(mistake.answer)}`,
      why: inline(mistake.why[place.language], place),
    }));
    return [right, ...(await Promise.all(mistakes))];
  },
};

/** The answer of a question of any kind, and the reason of each of its options, in one language. */
export const reasonsOf = <K extends QuestionKind>(question: QuestionOf<K> & Question, place: LessonPlace) =>
  (reasoners[question.kind] as Reasoner<K>)(question, place);

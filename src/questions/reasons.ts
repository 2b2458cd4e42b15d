// The answer of a question and the reason of every option, as a list that serves the folded answer, the paper key and a reader without scripts.
import type { Amount, Question, QuestionKind, QuestionOf } from '#src/domain/questions/schema.ts';
import { byId } from '#src/domain/course/course.ts';
import { escapeHtml } from '#src/domain/language/escape-html.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Both } from '#src/domain/language/language.ts';
import { findBestPath, readKey as readCase } from '#src/domain/questions/kinds/case.ts';
import { placesOf, readKey as readOrder } from '#src/domain/questions/kinds/order.ts';
import { findGaps } from '#src/domain/questions/sentence.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { inline, markNumber } from '#src/library/prose/inline.ts';
import { numberOf } from '#src/library/values.ts';
import { statesOf, withState } from '#src/library/explored.ts';
import type { Numbers } from '#src/domain/questions/model.ts';
import { firstVariant, withFirstNumbers } from '#src/library/variants.ts';
import { words } from './words.ts';

export interface Reason {
  readonly verdict: 'right' | 'wrong' | 'defensible' | 'placed';
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
      markNumber(
        formatNumber(numberOf(amount, place.computed), { language, as: question.unit, digits: question.digits }),
        language,
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
  // Worked out with the numbers of the case: those a reader without scripts, and paper, have.
  parameterised: (question, place) => {
    const { language } = place;
    const { key } = firstVariant(question, place.variants);
    const write = (number: number) =>
      markNumber(formatNumber(number, { language, as: question.unit, digits: question.digits }), language);
    const say = (text: Both, mistake?: number) => inline(text[language], withFirstNumbers(question, place, mistake));
    return [
      { verdict: 'right', what: words[language].atFirst(write(key.answer)), why: say(question.why) },
      ...question.mistakes.flatMap((mistake): readonly Reason[] => {
        const found = key.mistakes.find(({ id }) => id === mistake.id);
        if (!found) return [];
        const what = `${words[language].mistake} ${write(found.answer)}`;
        return [{ verdict: 'wrong', what, why: say(mistake.why, found.answer) }];
      }),
    ];
  },
  // A state that is right, and those that people stop at, each in the words that the page has for where the figure stands.
  explore: (question, place) => {
    const { language } = place;
    const { right, mistakes } = statesOf(question, place.states);
    const say = (text: Both, state: Numbers) => inline(text[language], withState(question, place, state));
    return [
      { verdict: 'right', what: say(question.now, right), why: say(question.why, right) },
      ...question.mistakes.map(({ id, why }): Reason => {
        const state = mistakes[id] ?? right;
        return { verdict: 'wrong', what: say(question.now, state), why: say(why, state) };
      }),
    ];
  },
  order: (question, place) => {
    const key = readOrder(question);
    return question.items.map(({ id, text, why }) => ({
      verdict: 'placed',
      what: `<strong>${placesOf(key, id).join(` ${words[place.language].or} `)}.</strong> ${inline(text[place.language], place)}`,
      why: inline(why[place.language], place),
    }));
  },
  match: (question, place) => {
    const { language } = place;
    const { pairs, extras = [] } = question;
    const rights = [...pairs.map(({ id, right }) => ({ id, text: right })), ...extras];
    return [
      ...pairs.flatMap(({ left, right, why, mistakes = [] }): readonly Reason[] => [
        {
          verdict: 'placed',
          what: `${inline(left[language], place)} → <strong>${inline(right[language], place)}</strong>`,
          why: inline(why[language], place),
        },
        ...mistakes.map((mistake): Reason => {
          const taken = inline(byId(rights, mistake.with).text[language], place);
          return {
            verdict: 'wrong',
            what: `${inline(left[language], place)} → ${taken}`,
            why: inline(mistake.why[language], place),
          };
        }),
      ]),
      ...extras.map(({ text, why }): Reason => ({
        verdict: 'placed',
        what: `${words[language].extra} ${inline(text[language], place)}`,
        why: inline(why[language], place),
      })),
    ];
  },
  'fill-in': (question, place) => {
    const { language } = place;
    const t = words[language];
    const list = (answers: readonly string[]) => answers.map(escapeHtml).join(` ${t.or} `);
    return findGaps(question.sentence[language]).flatMap((id, index, all) => {
      const { accepted, why, mistakes } = byId(question.gaps, id);
      const name = all.length > 1 ? `${letter(index)}) ` : '';
      return [
        { verdict: 'right', what: `${name}${list(accepted[language])}`, why: inline(why[language], place) },
        ...mistakes.map((mistake): Reason => ({
          verdict: 'wrong',
          what: `${name}${t.wrote} ${list(mistake.answers[language])}`,
          why: inline(mistake.why[language], place),
        })),
      ];
    });
  },
  // The best way through the story and its idea, then every decision of every scene.
  case: (question, place) => {
    const { language } = place;
    const say = (text: Both) => inline(text[language], place);
    const numbered = question.scenes.flatMap(({ decisions }, scene) =>
      decisions.map((one, index) => ({ ...one, name: `${String(scene + 1)} ${letter(index)})` })),
    );
    const best = (findBestPath(readCase(question, new Map())) ?? []).map((id) => byId(numbered, id).name.slice(0, -1));
    return [
      { verdict: 'placed', what: words[language].bestWay(best), why: say(question.debrief) },
      ...numbered.map(({ name, text, worth, why }): Reason => ({
        verdict: worth,
        what: `${name} ${say(text)}`,
        why: say(why),
      })),
    ];
  },
};

/** The answer of a question of any kind, and the reason of each of its options, in one language. */
export const reasonsOf = <K extends QuestionKind>(question: QuestionOf<K> & Question, place: LessonPlace) =>
  (reasoners[question.kind] as Reasoner<K>)(question, place);

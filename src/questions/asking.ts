// Writes a question for the browser: its texts resolved in one language, its key computed.
import { formatNumber } from '#src/domain/language/format.ts';
import { fragment } from '#src/domain/course/address.ts';
import { byId } from '#src/domain/course/course.ts';
import { questionNumber } from '#src/domain/course/questions.ts';
import { readKey } from '#src/domain/questions/kinds/numeric.ts';
import { findInOrder, readKey as readOrder } from '#src/domain/questions/kinds/order.ts';
import { cutAtGaps, findGaps } from '#src/domain/questions/sentence.ts';
import { shuffleUntil } from '#src/domain/questions/shuffle.ts';
import type { Question, QuestionOf } from '#src/domain/questions/schema.ts';
import { formatsOf } from '#src/domain/questions/named-numbers.ts';
import { recipeOf } from '#src/domain/questions/variant.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { inline, plain } from '#src/library/prose/inline.ts';
import { firstVariant, withBlanks } from '#src/library/variants.ts';
import type {
  Asked,
  AskedCategorise,
  AskedChoice,
  AskedFillIn,
  AskedMatch,
  AskedNumeric,
  AskedOrder,
  AskedParameterised,
  Drawing,
} from './asked.ts';
import { fillInNumbers } from './fill-in-numbers.ts';
import { letter } from './reasons.ts';

/** What every kind of question is told. */
export const askAny = (question: Question, place: LessonPlace): Asked => ({
  id: question.id,
  ...(question.formerIds ? { formerIds: question.formerIds } : {}),
  rev: question.rev,
  edition: place.course.file.edition,
  language: place.language,
  anchor: fragment.question(question.id),
  ...questionNumber(place.lesson, question.id),
  stem: inline(question.stem[place.language], place),
  ...(question.hint ? { hint: inline(question.hint[place.language], place) } : {}),
});

/** A question of one or several options, as the page needs it. */
export const askChoice = (
  question: QuestionOf<'single-choice' | 'multiple-choice'>,
  place: LessonPlace,
): AskedChoice => ({
  ...askAny(question, place),
  options: question.options.map(({ id, right, text, why }) => ({
    id,
    ...(right ? { right } : {}),
    text: inline(text[place.language], place),
    why: inline(why[place.language], place),
  })),
});

/** A question of things and categories, as the page needs it. */
export const askCategorise = (question: QuestionOf<'categorise'>, place: LessonPlace): AskedCategorise => ({
  ...askAny(question, place),
  categories: question.categories.map(({ id, text }) => ({ id, text: plain(text[place.language], place) })),
  items: question.items.map(({ id, category, text, why }) => ({
    id,
    category,
    text: inline(text[place.language], place),
    why: inline(why[place.language], place),
  })),
});

/** A question for a number, as the page needs it. */
export function askNumeric(question: QuestionOf<'numeric'>, place: LessonPlace): AskedNumeric {
  const { language } = place;
  const { unit, digits, mistakes, why } = question;
  const key = readKey(question, new Map([...place.computed].map(([id, { number }]) => [id, number])));
  return {
    ...askAny(question, place),
    unit,
    key,
    right: formatNumber(key.answer, { language, as: unit, digits }),
    why: inline(why[language], place),
    mistakes: Object.fromEntries(mistakes.map((one) => [one.id, inline(one.why[language], place)])),
  };
}

/** A question with changing numbers, as the page needs it: with those of its first variant, and what it takes to draw others. */
export function askParameterised(question: QuestionOf<'parameterised'>, place: LessonPlace): AskedParameterised {
  const { language } = place;
  const formats = formatsOf(question);
  const blanks = withBlanks(formats, place);
  const { hint, ...asked } = askAny(question, blanks);
  const drawing: Drawing = {
    model: question.model,
    recipe: recipeOf(question, byId(place.course.cases, question.case).models[question.model] ?? {}),
    formats,
    stem: asked.stem,
    ...(hint === undefined ? {} : { hint }),
    why: inline(question.why[language], blanks),
    mistakes: Object.fromEntries(question.mistakes.map((one) => [one.id, inline(one.why[language], blanks)])),
  };
  const first = fillInNumbers(drawing, firstVariant(question, place.variants), language);
  return { ...asked, ...first, unit: question.unit, drawing };
}

/** Steps to be put in order, in a first order that is the same for everybody and of which little is right. */
export function askOrder(question: QuestionOf<'order'>, place: LessonPlace): AskedOrder {
  const { language } = place;
  const key = readOrder(question);
  const few = Math.ceil(key.items.length / 2);
  const shown = shuffleUntil(
    key.items,
    question.id,
    (items) => findInOrder(key, { order: items.map(({ id }) => id) }).length <= few,
  );
  return {
    ...askAny(question, place),
    items: shown.map((item) => {
      const { text, why } = byId(question.items, item.id);
      return { ...item, text: inline(text[language], place), why: inline(why[language], place) };
    }),
  };
}

/** Pairs to be found, the right sides in an order in which none stands beside its left one. */
export function askMatch(question: QuestionOf<'match'>, place: LessonPlace): AskedMatch {
  const { language } = place;
  const { pairs, extras = [] } = question;
  const rights = [
    ...pairs.map(({ id, right }) => ({ id, text: plain(right[language], place) })),
    ...extras.map(({ id, text }) => ({ id, text: plain(text[language], place) })),
  ];
  return {
    ...askAny(question, place),
    pairs: pairs.map(({ id, left, why, mistakes = [] }) => ({
      id,
      left: inline(left[language], place),
      why: inline(why[language], place),
      mistakes: Object.fromEntries(mistakes.map((one) => [one.with, inline(one.why[language], place)])),
    })),
    extras: extras.map(({ id, why }) => ({ id, why: inline(why[language], place) })),
    rights: shuffleUntil(rights, question.id, (list) => pairs.every(({ id }, index) => list[index]?.id !== id)),
  };
}

/** A sentence with gaps, as the page needs it: only what may be typed in its own language. */
export function askFillIn(question: QuestionOf<'fill-in'>, place: LessonPlace): AskedFillIn {
  const { language } = place;
  const html = inline(question.sentence[language], place);
  const [first = '', ...texts] = cutAtGaps(html).filter((_, index) => index % 2 === 0);
  const after = texts.map((text) => /^[.,;:!?»”)]*/.exec(text)?.[0] ?? '');
  const lengths = question.gaps.map(({ accepted }) => accepted[language][0]?.length ?? 0);
  return {
    ...askAny(question, place),
    sentence: [first, ...texts.map((text, index) => text.slice(after[index]?.length))],
    size: Math.min(24, Math.max(12, ...lengths)),
    gaps: findGaps(html).map((name, index, all) => {
      const { id, accepted, exact, why, mistakes } = byId(question.gaps, name);
      return {
        id,
        letter: all.length > 1 ? letter(index) : '',
        after: after[index] ?? '',
        accepted: accepted[language],
        ...(exact ? { exact } : {}),
        why: inline(why[language], place),
        mistakes: mistakes.map((one) => ({
          id: one.id,
          answers: one.answers[language],
          why: inline(one.why[language], place),
        })),
      };
    }),
  };
}

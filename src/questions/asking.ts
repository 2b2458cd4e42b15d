// Writes a question for the browser: its texts resolved in one language, its key computed.
import { formatNumber } from '#src/domain/language/format.ts';
import { fragment } from '#src/domain/course/address.ts';
import { questionNumber } from '#src/domain/course/questions.ts';
import { readKey } from '#src/domain/questions/kinds/numeric.ts';
import type { Question, QuestionOf } from '#src/domain/questions/schema.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { inline, plain } from '#src/library/prose/inline.ts';
import type { Asked, AskedCategorise, AskedChoice, AskedNumeric } from './asked.ts';

const askAny = (question: Question, place: LessonPlace): Asked => ({
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

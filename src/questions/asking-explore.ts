// Writes a question of exploring for the browser: its figure, its conditions, its texts with blanks for numbers.
import { words as proseWords } from '#src/components/prose/words.ts';
import { figureAddress } from '#src/domain/course/address.ts';
import { byId } from '#src/domain/course/course.ts';
import { figuresOf } from '#src/domain/course/figures.ts';
import { componentName } from '#src/domain/course/vocabulary.ts';
import type { Language } from '#src/domain/language/language.ts';
import { formatsOf } from '#src/domain/questions/named-numbers.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import { caseTables } from '#src/interactives/case-tables.ts';
import { statesOf, withState } from '#src/library/explored.ts';
import { href } from '#src/library/href.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { inline } from '#src/library/prose/inline.ts';
import { withBlanks } from '#src/library/variants.ts';
import type { AskedExplore } from './asked.ts';
import { askAny } from './asking.ts';

/**
 * A question of exploring, as the page needs it.
 *
 * @param hasFigure whether its figure stands right above, so that nobody has to be led to it
 */
export function askExplore(question: QuestionOf<'explore'>, place: LessonPlace, hasFigure: boolean): AskedExplore {
  const { language, course } = place;
  const firm = byId(course.cases, question.case);
  const { start, right } = statesOf(question, place.states);
  const formats = formatsOf(question);
  const blanks = withBlanks(formats, place);
  const lead = hasFigure ? undefined : findFigure(question, place);
  return {
    ...askAny(question, withState(question, place, start)),
    figure: { interactive: question.interactive, case: question.case },
    ...(firm.formerIds && {
      formerly: firm.formerIds.map((former) => ({ interactive: question.interactive, case: former })),
    }),
    ...(lead ? { lead } : {}),
    start: firm.models[question.interactive] ?? {},
    moves: question.moves,
    conditions: question.conditions.map(({ otherwise, ...condition }) => ({
      ...condition,
      otherwise: inline(otherwise[language], blanks),
    })),
    mistakes: question.mistakes.map(({ id, conditions, why }) => ({
      id,
      conditions,
      why: inline(why[language], blanks),
    })),
    formats,
    now: inline(question.now[language], blanks),
    first: inline(question.now[language], withState(question, place, start)),
    why: inline(question.why[language], withState(question, place, right)),
    example: inline(question.now[language], withState(question, place, right)),
    names: Object.fromEntries(
      caseTables(firm, language)
        .filter(({ model }) => model === question.interactive)
        .flatMap(({ rows }) => rows.map(({ input, name }) => [input, name] as const))
        .filter(([input]) => !question.moves.includes(input)),
    ),
  };
}

/** The figure of the lesson that has the interactive with the case. */
function findFigure(question: QuestionOf<'explore'>, { course, lesson, language }: LessonPlace): AskedExplore['lead'] {
  const component = componentName(question.interactive);
  const use = lesson.prose[language].uses.find(
    ({ name, attributes }) => name === component && attributes['case'] === question.case,
  );
  const figure = figuresOf(lesson).find(({ id }) => id === use?.attributes['figure']);
  return (
    figure && {
      name: inSentence(proseWords[language].figure(figure.number), language),
      address: href(figureAddress(course, figure.id, language)),
    }
  );
}

/** Spanish writes “figura 4” inside a sentence, English “Figure 4”. */
const inSentence = (name: string, language: Language): string =>
  language === 'es' ? name.charAt(0).toLowerCase() + name.slice(1) : name;

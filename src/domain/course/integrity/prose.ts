// The prose of a lesson has all its parts, in order, and uses no word that does not exist.
import type { Address, Facts, LessonFacts, Problem, Prose } from '../facts.ts';
import { components, idShape } from '../vocabulary.ts';
import { languageNames, languages, type Language } from '#src/domain/language/language.ts';
import { checkComponents, checkOnce } from './components.ts';
import { gapOf } from './gap.ts';
import { checkFixedHeadings, checkHeadings } from './headings.ts';
import { isUnread, type Known } from './known.ts';

/** Each text of each lesson on its own. */
export function* checkProse(facts: Facts, known: Known): Iterable<Problem> {
  for (const lesson of facts.lessons)
    for (const language of languages) {
      const prose = lesson.prose[language];
      const at = ['prose', lesson.file.id, language];
      if (!prose) {
        if (!isUnread(facts.unread, at))
          yield gapOf(lesson, {
            at,
            what: `the ${languageNames[language]} text is missing`,
            todo: `write ${language}.mdx`,
          });
        continue;
      }
      yield* checkComponents(prose, at, components, facts);
      yield* checkOnce(prose, at);
      yield* checkHeadings(prose, at);
      for (const problem of checkFixedHeadings(prose, at)) yield gapOf(lesson, problem);
      yield* checkParts(lesson, prose, language);
      yield* checkConfusions(lesson, prose, language, facts, known);
    }
  yield* checkFigures(facts);
}

function* checkParts(lesson: LessonFacts, { uses }: Prose, language: Language): Iterable<Problem> {
  const at = ['prose', lesson.file.id, language];
  const has = (name: string) => uses.some((use) => use.name === name);
  if (!has('LessonQuestion'))
    yield gapOf(lesson, {
      at,
      what: 'the question of the lesson is not put',
      todo: 'write <LessonQuestion /> after the scene',
    });
  if (!has('Instructor'))
    yield gapOf(lesson, {
      at,
      what: 'the part for the instructor is missing',
      todo: 'end with <Instructor> … </Instructor>',
    });
}

function* checkConfusions(
  { file }: LessonFacts,
  { uses }: Prose,
  language: Language,
  facts: Facts,
  known: Known,
): Iterable<Problem> {
  const placed = uses.flatMap(({ name, attributes }) => (name === 'Confusion' ? [attributes['id'] ?? ''] : []));
  for (const { id, lesson } of facts.misconceptions)
    if (lesson === file.id && !placed.includes(id))
      yield {
        at: ['misconception', id, 'lesson'],
        what: `the confusion “${id}” is not settled in the ${languageNames[language]} text of the lesson it names`,
        todo: `place <Confusion id="${id}" /> in its ${language}.mdx`,
        ...(file.draft ? { warning: true } : {}),
      };
    else if (lesson !== file.id && placed.includes(id) && known.has('planned lesson', lesson))
      yield {
        at: [
          'prose',
          file.id,
          language,
          'uses',
          uses.findIndex((use) => use.name === 'Confusion' && use.attributes['id'] === id),
        ],
        also: ['misconception', id, 'lesson'],
        what: `the confusion “${id}” is settled by the lesson “${lesson}”`,
        todo: 'take it out here, or name this lesson there',
      };
}

function* checkFigures({ lessons }: Facts): Iterable<Problem> {
  for (const language of languages) {
    const seen = new Map<string, Address>();
    for (const { file, prose } of lessons)
      for (const [index, { attributes }] of (prose[language]?.uses ?? []).entries()) {
        const { figure } = attributes;
        const at = ['prose', file.id, language, 'uses', index];
        if (figure === undefined || figure === '') continue;
        const also = seen.get(figure);
        if (also)
          yield {
            at,
            also,
            what: `a figure with the id “${figure}” exists already`,
            todo: 'choose another id',
            always: true,
          };
        else if (!idShape.test(figure))
          yield {
            at,
            what: `“${figure}” cannot be the id of a figure`,
            todo: 'use lower-case English words joined by hyphens',
          };
        seen.set(figure, also ?? at);
      }
  }
}

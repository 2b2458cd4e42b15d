// The prose of a lesson has all its parts, in order, and uses no word that does not exist.
import type { Facts, LessonFacts, Problem, Prose } from '../facts.ts';
import { components, componentName, fixedHeadings } from '../vocabulary.ts';
import { languageNames, languages, type Language } from '#src/domain/language/language.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { gapOf } from './gap.ts';
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
      yield* checkComponents(prose, at, facts);
      yield* checkOnce(prose, at);
      yield* checkHeadings(lesson, prose, at);
      yield* checkParts(lesson, prose, language);
      yield* checkConfusions(lesson, prose, language, facts, known);
    }
  yield* checkFigures(facts);
}

type At = readonly (string | number)[];

function* checkComponents({ uses }: Prose, prose: At, { ids }: Facts): Iterable<Problem> {
  for (const [index, { name, attributes }] of uses.entries()) {
    const at = [...prose, 'uses', index];
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!component) {
      const planned = [...ids.interactives, ...ids.light].some(({ id }) => componentName(id) === name);
      const meant = nearest(name, Object.keys(components));
      yield planned
        ? { at, what: `the interactive <${name}> is not built yet`, todo: 'leave it out until it is' }
        : {
            at,
            what: `unknown component <${name}>`,
            todo: meant === undefined ? `use one of ${Object.keys(components).join(', ')}` : `did you mean <${meant}>?`,
          };
      continue;
    }
    const allowed = [...component.required, ...component.optional];
    for (const key of component.required)
      if ((attributes[key] ?? '').trim() === '')
        yield { at, what: `<${name}> has no ${key}`, todo: `write ${key}="…"` };
    for (const key of Object.keys(attributes))
      if (!allowed.includes(key)) {
        const meant = nearest(key, allowed);
        const can = allowed.length === 0 ? 'take it out' : `it may have ${allowed.join(', ')}`;
        yield {
          at,
          what: `<${name}> has an unknown attribute “${key}”`,
          todo: meant === undefined ? can : `did you mean “${meant}”?`,
        };
      }
  }
}

// A definition belongs to the first mention; these others are parts there can be but one of.
const onceById = ['Term', 'Confusion', 'Source'];
const onceAtAll = ['LessonQuestion', 'Instructor'];

function* checkOnce({ uses }: Prose, prose: At): Iterable<Problem> {
  const seen = new Map<string, number>();
  for (const [index, { name, attributes }] of uses.entries()) {
    const byId = onceById.includes(name);
    if (!byId && !onceAtAll.includes(name)) continue;
    const what = byId ? `${name} ${attributes['id'] ?? ''}` : name;
    const first = seen.get(what);
    if (first === undefined) seen.set(what, index);
    else
      yield {
        at: [...prose, 'uses', index],
        also: [...prose, 'uses', first],
        what: byId
          ? `${name === 'Term' ? 'the term' : `<${name}>`} “${attributes['id'] ?? ''}” is marked twice`
          : `<${name}> stands twice`,
        todo: name === 'Term' ? 'mark only the first mention' : 'leave it once',
      };
  }
}

const idShape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function* checkHeadings(lesson: LessonFacts, { headings }: Prose, prose: At): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [index, { id, text }] of headings.entries()) {
    const at = [...prose, 'headings', index];
    if (id === '')
      yield { at, what: `the heading “${text}” has no permanent id`, todo: 'write one in English after it: {#its-id}' };
    else if (!idShape.test(id))
      yield {
        at,
        what: `“${id}” cannot be the id of a heading`,
        todo: 'use lower-case English words joined by hyphens',
      };
    else if (seen.has(id)) yield { at, what: `two headings have the id “${id}”`, todo: 'choose another id' };
    seen.add(id);
  }
  const missing = fixedHeadings.filter((id) => !seen.has(id));
  for (const id of missing)
    yield gapOf(lesson, {
      at: prose,
      what: `the part “${id}” is missing`,
      todo: `write it under a heading with {#${id}}`,
    });
  const there = headings.map(({ id }) => id).filter((id) => fixedHeadings.includes(id));
  const wrong = there.find((id, index) => id !== fixedHeadings.filter((one) => there.includes(one))[index]);
  if (wrong !== undefined && new Set(there).size === there.length)
    yield {
      at: [...prose, 'headings', headings.findIndex(({ id }) => id === wrong)],
      what: `the part “${wrong}” is not in its place`,
      todo: `keep the order ${fixedHeadings.join(', ')}`,
    };
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
    const seen = new Map<string, At>();
    for (const { file, prose } of lessons)
      for (const [index, { attributes }] of (prose[language]?.uses ?? []).entries()) {
        const { figure } = attributes;
        const at = ['prose', file.id, language, 'uses', index];
        if (figure === undefined || figure === '') continue;
        const also = seen.get(figure);
        if (also)
          yield { at, also, what: `a figure with the id “${figure}” exists already`, todo: 'choose another id' };
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

// Everything that is named by id exists.
import type { Address, Facts, LessonFacts, Problem } from '../facts.ts';
import { interactiveOf } from '../vocabulary.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { isUnread, type Kind, type Known } from './known.ts';

/** Ids in YAML and in prose that lead nowhere. */
export function* checkReferences(facts: Facts, known: Known): Iterable<Problem> {
  const look = looker(known);
  for (const [index, path] of facts.course.paths.entries())
    yield* look('planned lesson', path.lessons, ['course', 'paths', index, 'lessons']);
  for (const term of facts.terms) {
    yield* look('term', term.near, ['term', term.id, 'near']);
    yield* look('reference', term.sources, ['term', term.id, 'sources']);
  }
  for (const { id, lesson } of facts.misconceptions)
    yield* look('planned lesson', [lesson], ['misconception', id, 'lesson']);
  for (const lesson of facts.lessons) {
    const at = ['lesson', lesson.file.id];
    yield* look('planned lesson', lesson.file.prerequisites, [...at, 'prerequisites']);
    yield* look('seed-item', lesson.file.covers, [...at, 'covers']);
    yield* checkQuestionReferences(lesson, facts, known);
    yield* checkProseReferences(lesson, facts, known);
  }
}

type Look = (kind: Kind, ids: readonly string[], at: Address) => Iterable<Problem>;

const looker = (known: Known): Look =>
  function* look(kind, ids, at) {
    for (const [index, id] of ids.entries())
      if (!known.has(kind, id)) yield { at: [...at, index], ...known.miss(kind, id) };
  };

function* checkQuestionReferences(
  { file, questions }: LessonFacts,
  { unread }: Facts,
  known: Known,
): Iterable<Problem> {
  const objectives = file.objectives.map(({ id }) => id);
  for (const question of questions) {
    const at = ['question', question.id];
    if (question.kind === 'case' && !known.has('term', question.term))
      yield { at: [...at, 'term'], ...known.miss('term', question.term) };
    for (const [index, id] of question.objectives.entries())
      if (!objectives.includes(id) && !isUnread(unread, ['lesson', file.id, 'objectives'])) {
        const meant = nearest(id, objectives);
        yield {
          at: [...at, 'objectives', index],
          what: `the lesson has no objective “${id}”`,
          todo: meant === undefined ? 'use an objective of its lesson.yaml' : `did you mean “${meant}”?`,
        };
      }
    for (const one of findMisconceptions(question, at))
      if (!known.has('misconception', one.id)) yield { at: one.at, ...known.miss('misconception', one.id) };
  }
}

/** The confusions that the parts of a question name, whatever its kind, and where. */
function* findMisconceptions(data: unknown, at: Address): Iterable<{ readonly id: string; readonly at: Address }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...at, Array.isArray(data) ? Number(key) : key];
    if (key === 'misconception' && typeof value === 'string') yield { id: value, at: here };
    else yield* findMisconceptions(value, here);
  }
}

const namedBy: Readonly<Record<string, Kind>> = {
  Term: 'term',
  Cite: 'reference',
  Source: 'reference',
  Confusion: 'misconception',
};

function* checkProseReferences(lesson: LessonFacts, facts: Facts, known: Known): Iterable<Problem> {
  const { file, prose } = lesson;
  for (const [language, { uses }] of Object.entries(prose))
    for (const [index, { name, attributes }] of uses.entries()) {
      const at = ['prose', file.id, language, 'uses', index];
      const { id, case: firm } = attributes;
      const kind = namedBy[name];
      if (kind && id !== undefined && !known.has(kind, id)) yield { at, ...known.miss(kind, id) };
      if (name === 'Value' && id !== undefined) yield* checkValue(file.id, file.values, id, at, facts);
      if (name === 'Question' && id !== undefined) yield* checkQuestion(lesson, id, at, facts, known);
      if (interactiveOf(name) !== undefined && firm !== undefined && !known.has('case', firm))
        yield { at, ...known.miss('case', firm) };
    }
}

/** A value that a text of a lesson names. */
export function* checkValue(
  lesson: string,
  values: readonly { readonly id: string }[],
  id: string,
  at: Address,
  { unread }: Facts,
): Iterable<Problem> {
  const ids = values.map((value) => value.id);
  if (ids.includes(id) || isUnread(unread, ['lesson', lesson, 'values'])) return;
  const meant = nearest(id, ids);
  const add = 'declare it under `values` in lesson.yaml';
  yield {
    at,
    what: `unknown value “${id}”`,
    todo: meant === undefined ? add : `did you mean “${meant}”? If not, ${add}`,
  };
}

function* checkQuestion(
  { file, questions }: LessonFacts,
  id: string,
  at: Address,
  facts: Facts,
  known: Known,
): Iterable<Problem> {
  if (questions.some((question) => question.id === id)) return;
  if (!known.has('question', id)) {
    const { what, todo } = known.miss('question', id);
    yield { at, what, todo: todo.replace('use the id of a question', 'write it in questions.yaml') };
  } else if (
    facts.lessons.some((other) => other.file !== file && other.questions.some((question) => question.id === id))
  )
    yield {
      at,
      what: `the question “${id}” belongs to another lesson`,
      todo: 'place a question of this lesson; to the other one a link can lead: [text](question:its-id)',
    };
}

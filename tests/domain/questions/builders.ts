// Questions of each kind, with only what a test cares about said.
import type { QuestionOf } from '#src/domain/questions/schema.ts';

const say = (text: string) => ({ es: text, en: text });

const common = {
  id: 'a-question',
  rev: 1,
  objectives: ['an-objective'],
  asks: 'use' as const,
  stem: say('Which?'),
};

const option = (id: string, right: boolean) => ({
  id,
  text: say(id),
  why: say(`because of ${id}`),
  ...(right ? { right: true as const } : {}),
});

/** The first option is right. */
export const aSingleChoice = (...ids: readonly string[]): QuestionOf<'single-choice'> => ({
  ...common,
  kind: 'single-choice',
  options: ids.map((id, place) => option(id, place === 0)),
});

export const aMultipleChoice = (right: readonly string[], wrong: readonly string[]): QuestionOf<'multiple-choice'> => ({
  ...common,
  kind: 'multiple-choice',
  options: [...right.map((id) => option(id, true)), ...wrong.map((id) => option(id, false))],
});

/** Items with the category, or the categories, they belong to. */
export const aCategorise = (items: Readonly<Record<string, string | string[]>>): QuestionOf<'categorise'> => ({
  ...common,
  kind: 'categorise',
  categories: [...new Set(Object.values(items).flat())].map((id) => ({ id, text: say(id) })),
  items: Object.entries(items).map(([id, category]) => ({ id, text: say(id), category, why: say(`because of ${id}`) })),
});

export const aNumeric = (changes: Partial<QuestionOf<'numeric'>> = {}): QuestionOf<'numeric'> => ({
  ...common,
  kind: 'numeric',
  unit: 'number',
  digits: 2,
  answer: { number: 100 },
  tolerance: 0.5,
  why: say('it is a hundred'),
  mistakes: [],
  ...changes,
});

/** Steps in their right order. */
export const anOrder = (
  ids: readonly string[],
  interchangeable: readonly (readonly string[])[] = [],
): QuestionOf<'order'> => ({
  ...common,
  kind: 'order',
  items: ids.map((id) => ({ id, text: say(id), why: say(`because of ${id}`) })),
  interchangeable: interchangeable.map((group) => [...group]),
});

/** Pairs by id, and right sides that belong to none. */
export const aMatch = (ids: readonly string[], extras: readonly string[] = []): QuestionOf<'match'> => ({
  ...common,
  kind: 'match',
  pairs: ids.map((id) => ({ id, left: say(id), right: say(`${id} too`), why: say(`because of ${id}`) })),
  extras: extras.map((id) => ({ id, text: say(id), why: say(`because of ${id}`) })),
});

/** A sentence with these gaps, each filled by its own name, and with one mistake. */
export const aFillIn = (...ids: readonly string[]): QuestionOf<'fill-in'> => ({
  ...common,
  kind: 'fill-in',
  sentence: say(ids.map((id) => `[[${id}]]`).join(' and ')),
  gaps: ids.map((id) => ({
    id,
    accepted: { es: [id], en: [id] },
    why: say(`because of ${id}`),
    mistakes: [{ id: 'mixed-up', answers: { es: ['confuso'], en: ['confused'] }, why: say('mixed up') }],
  })),
});

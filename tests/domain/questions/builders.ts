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

/** What some things cost, with a discount. */
export const aParameterised = (changes: Partial<QuestionOf<'parameterised'>> = {}): QuestionOf<'parameterised'> => ({
  ...common,
  kind: 'parameterised',
  stem: say('What do {number:things} cost, {number:discount} off?'),
  model: 'shop',
  case: 'a-shop',
  with: { price: 6 },
  parameters: [
    { name: 'things', as: 'number', digits: 0, from: 10, to: 100, step: 5 },
    { name: 'discount', as: 'percent', digits: 0, from: 0.1, to: 0.3, step: 0.02 },
  ],
  unit: 'money',
  digits: 2,
  answer: 'total',
  range: { from: 1, to: 1000 },
  tolerance: { share: 0.01 },
  why: say('It is {number:answer}.'),
  mistakes: [
    { id: 'list-price', output: 'listTotal', why: say('{number:mistake} forgets the discount') },
    { id: 'half-off', with: { discount: 0.5 }, why: say('that is half of it') },
  ],
  ...changes,
});

/** Things at a price that together cost from 90 to 110. */
export const anExplore = (changes: Partial<QuestionOf<'explore'>> = {}): QuestionOf<'explore'> => ({
  ...common,
  kind: 'explore',
  interactive: 'shop',
  case: 'a-shop',
  moves: ['things', 'price'],
  conditions: [
    { id: 'enough', output: 'total', from: 90, otherwise: say('{number:total} is too little') },
    { id: 'not-too-much', output: 'total', to: 110, otherwise: say('{number:total} is too much') },
  ],
  numbers: [{ name: 'total', as: 'money', digits: 0 }],
  now: say('{number:total}'),
  example: { things: 20 },
  why: say('that is a hundred'),
  mistakes: [
    {
      id: 'forgot-the-discount',
      conditions: [{ output: 'listTotal', from: 90, to: 98 }],
      example: { things: 19 },
      why: say('the discount is missing'),
    },
  ],
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

/** A story of scenes by id; each decision says what it is worth and which scene it leads to, if any. */
export const aCase = (
  scenes: Readonly<Record<string, Readonly<Record<string, readonly ['right' | 'defensible' | 'wrong', string?]>>>>,
): QuestionOf<'case'> => ({
  ...common,
  kind: 'case',
  term: 'a-term',
  scenes: Object.entries(scenes).map(([id, decisions]) => ({
    id,
    text: say(id),
    decisions: Object.entries(decisions).map(([name, [worth, to]]) => ({
      id: name,
      text: say(name),
      worth,
      leads: say(`${name} was decided`),
      ...(to === undefined ? {} : { to }),
      why: say(`because of ${name}`),
    })),
  })),
  debrief: say('it was about this'),
});

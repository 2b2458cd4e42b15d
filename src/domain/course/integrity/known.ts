// Which ids exist, and what somebody meant who wrote one that does not.
import { nearest } from '#src/domain/language/nearest.ts';
import type { Address, Facts, Unread } from '../facts.ts';

/** Kinds of things that are named by id. */
export type Kind =
  | 'module'
  | 'lesson'
  | 'planned lesson'
  | 'question'
  | 'term'
  | 'misconception'
  | 'seed-item'
  | 'reference'
  | 'case'
  | 'figure';

/** What each kind is called in a message. */
export const kindWords: Readonly<Record<Kind, string>> = {
  module: 'module',
  lesson: 'lesson',
  'planned lesson': 'lesson',
  question: 'question',
  term: 'term',
  misconception: 'confusion',
  'seed-item': 'seed item',
  reference: 'work',
  case: 'case',
  figure: 'figure',
};

const whereToAdd: Readonly<Record<Kind, (id: string) => string>> = {
  module: () => 'use the id of a module that is written',
  lesson: () => 'use the id of a lesson that is written',
  'planned lesson': () => 'use an id of content/ids.yaml',
  question: () => 'use the id of a question',
  term: (id) => `add content/glossary/${id}.yaml`,
  misconception: () => 'add it to content/misconceptions.yaml',
  'seed-item': () => 'use a code of content/seed-items.yaml',
  reference: () => 'add it to content/references.json',
  case: (id) => `add content/cases/${id}.yaml`,
  figure: () => 'use the `figure` of a table or an interactive',
};

/** Every id there is, by kind. */
export interface Known {
  /** Whether the thing exists, or may exist in a file that could not be read. */
  has(kind: Kind, id: string): boolean;
  /** What is wrong with an id that does not exist, and what to do. */
  miss(kind: Kind, id: string): { readonly what: string; readonly todo: string };
}

/** The ids of everything that was read. */
export function knowIds(facts: Facts): Known {
  const ids = collectIds(facts);
  return {
    has: (kind, id) => ids[kind].has(id) || isUnread(facts.unread, [kind, id]) || isUnread(facts.unread, [kind, '?']),
    miss(kind, id) {
      // Codes differ by one sign from so many others that any guess is a bad one.
      const meant = kind === 'seed-item' ? undefined : nearest(id, ids[kind]);
      const todo =
        meant === undefined ? whereToAdd[kind](id) : `did you mean “${meant}”? If not, ${whereToAdd[kind](id)}`;
      return { what: `unknown ${kindWords[kind]} “${id}”`, todo };
    },
  };
}

function collectIds(facts: Facts): Readonly<Record<Kind, ReadonlySet<string>>> {
  const of = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const prose = facts.lessons.flatMap((lesson) => Object.values(lesson.prose));
  return {
    module: of(facts.modules.map(({ file }) => file)),
    lesson: of(facts.lessons.map(({ file }) => file)),
    'planned lesson': of([
      ...facts.ids.modules.flatMap(({ lessons }) => lessons),
      ...facts.lessons.map(({ file }) => file),
    ]),
    question: of(facts.lessons.flatMap(({ questions }) => questions)),
    term: of(facts.terms),
    misconception: of(facts.misconceptions),
    'seed-item': new Set(facts.seedItems.map(({ code }) => code)),
    reference: of(facts.references),
    case: of(facts.cases),
    figure: new Set(prose.flatMap(({ uses }) => uses.flatMap(({ attributes }) => attributes['figure'] ?? []))),
  };
}

/** Whether a place lies in something that could not be read. @example isUnread([['term', 'x']], ['term', 'x', 'near', 0]) // true */
export const isUnread = (unread: readonly Unread[], at: Address): boolean =>
  unread.some((path) => path.length <= at.length && path.every((key, index) => key === at[index]));

// What is written keeps to the table of ids: the same id, the same addresses, the same place.
import type { IdsFile } from '../schema.ts';
import type { Address, Facts, Problem } from '../facts.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { isUnread } from './known.ts';

type Planned = IdsFile['interactives'][number];

interface Written {
  readonly what: 'module' | 'lesson';
  readonly at: Address;
  readonly order: number;
  readonly file: { readonly id: string; readonly slugs: Readonly<Record<Language, string>> };
}

/** Modules and lessons against content/ids.yaml, and folder numbers that two of them have. */
export function* checkPlan(facts: Facts): Iterable<Problem> {
  if (isUnread(facts.unread, ['ids'])) return;
  const modules = facts.modules.map(({ file, order }) => ({
    what: 'module' as const,
    at: ['module', file.id],
    order,
    file,
  }));
  yield* checkNumbers(modules, facts);
  for (const module of modules) yield* checkAgainst(module, facts.ids.modules, ['ids', 'modules'], facts);
  for (const [id, own] of Map.groupBy(facts.lessons, ({ module }) => module)) {
    const lessons = own.map(({ file, order }) => ({ what: 'lesson' as const, at: ['lesson', file.id], order, file }));
    yield* checkNumbers(lessons, facts);
    const place = facts.ids.modules.findIndex((one) => one.id === id);
    const planned = facts.ids.modules[place]?.lessons;
    if (planned)
      for (const lesson of lessons) yield* checkAgainst(lesson, planned, ['ids', 'modules', place, 'lessons'], facts);
  }
}

function* checkNumbers(list: readonly Written[], { unread }: Facts): Iterable<Problem> {
  const taken = new Map<number, Address>();
  for (const { what, at, order } of list) {
    const also = taken.get(order);
    if (isUnread(unread, [...at, 'order'])) continue;
    if (also)
      yield {
        at,
        also,
        what: `two folders begin with the number ${String(order)}`,
        todo: `give each ${what} its own number`,
      };
    else taken.set(order, at);
  }
}

function* checkAgainst(
  written: Written,
  planned: readonly Planned[],
  at: Address,
  { unread }: Facts,
): Iterable<Problem> {
  const { file, what } = written;
  const place = planned.findIndex((one) => one.id === file.id);
  const plan = planned[place];
  if (!plan) {
    const meant = nearest(
      file.id,
      planned.map(({ id }) => id),
    );
    const todo = meant === undefined ? 'use one of its ids' : `did you mean “${meant}”?`;
    yield { at: [...written.at, 'id'], what: `the ${what} “${file.id}” is not in content/ids.yaml`, todo };
    return;
  }
  for (const language of languages)
    if (file.slugs[language] !== plan.slugs[language])
      yield {
        at: [...written.at, 'slugs', language],
        also: [...at, place, 'slugs', language],
        what: `the address part is “${file.slugs[language]}” here and “${plan.slugs[language]}” in content/ids.yaml`,
        todo: 'write the one of content/ids.yaml',
      };
  if (written.order !== place + 1 && !isUnread(unread, [...written.at, 'order']))
    yield {
      at: written.at,
      also: [...at, place],
      what: `the folder of the ${what} “${file.id}” begins with ${String(written.order)}, but it is number ${String(place + 1)} in content/ids.yaml`,
      todo: 'rename the folder: the number is the order',
    };
}

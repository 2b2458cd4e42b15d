// Facts made by hand: a module with two lessons, as short as promises allow to speak about.
import type { Facts, LessonFacts, Prose, Use } from '#src/domain/course/facts.ts';
import type { Question } from '#src/domain/questions/schema.ts';

/** The same text in both languages. */
export const both = (text: string) => ({ es: text, en: text });

export const aUse = (name: string, attributes: Readonly<Record<string, string>> = {}, under = ''): Use => ({
  name,
  attributes,
  under,
});

export const someProse = (changes: Partial<Prose> = {}): Prose => ({
  headings: [],
  uses: [],
  links: [],
  words: 1000,
  unwritten: [],
  ...changes,
});

export const aLesson = (
  id: string,
  order: number,
  changes: Partial<LessonFacts> = {},
  file: Partial<LessonFacts['file']> = {},
): LessonFacts => ({
  module: 'waiting',
  order,
  questions: [],
  prose: { es: someProse(), en: someProse() },
  ...changes,
  file: {
    id,
    slugs: { es: `${id}-es`, en: id },
    title: both(id),
    lead: both('Lead.'),
    question: both('Why?'),
    description: both('A description that is long enough to be shown by a search engine, and not too long.'),
    level: 'basic',
    minutes: 10,
    prerequisites: [],
    covers: [],
    objectives: [
      { id: `${id}-one`, text: both('Do one.') },
      { id: `${id}-two`, text: both('Do two.') },
    ],
    values: [],
    reviewed: [],
    ...file,
  },
});

export const aQuestion = (id: string, changes: object = {}): Question => ({
  kind: 'single-choice',
  id,
  rev: 1,
  objectives: ['short-one'],
  asks: 'use',
  stem: both('Which?'),
  options: [
    { id: 'a', text: both('A'), right: true, why: both('It is.') },
    { id: 'b', text: both('B'), why: both('It is not.') },
  ],
  ...changes,
});

export const someFacts = (changes: Partial<Facts> = {}): Facts => ({
  course: {
    id: 'course',
    title: both('Course'),
    subtitle: both('Subtitle'),
    description: both('A description that is long enough to be shown by a search engine, and not too long.'),
    edition: '2026.1',
    published: '2026-05-14',
    licence: { id: 'CC-BY-4.0', address: 'https://example.org/licence' },
    responsible: both('Nobody'),
    site: 'https://example.org',
    paths: [],
  },
  ids: {
    modules: [
      {
        id: 'waiting',
        slugs: { es: 'esperas', en: 'waiting' },
        lessons: [
          { id: 'short', slugs: { es: 'short-es', en: 'short' } },
          { id: 'long', slugs: { es: 'long-es', en: 'long' } },
        ],
      },
    ],
    interactives: [],
    light: [],
  },
  modules: [
    {
      order: 1,
      file: {
        id: 'waiting',
        slugs: { es: 'esperas', en: 'waiting' },
        hue: 10,
        title: both('Waiting'),
        summary: both('Summary.'),
      },
    },
  ],
  lessons: [aLesson('short', 1), aLesson('long', 2)],
  terms: [],
  misconceptions: [],
  seedItems: [],
  references: [],
  cases: [],
  pages: [],
  unread: [],
  ...changes,
});

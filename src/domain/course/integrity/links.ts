// Every link leads somewhere, and says so in a way that survives a change of address.
import { fixedPages, readReference, type LinkKind } from '../address.ts';
import type { Address, Facts, LessonFacts, Problem } from '../facts.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { languages } from '#src/domain/language/language.ts';
import { isUnread, type Known } from './known.ts';
import { checkValue } from './references.ts';
import { findLinks, findTexts, findValues } from './texts.ts';

/** Links of the prose and of every text in YAML. */
export function* checkLinks(facts: Facts, known: Known): Iterable<Problem> {
  for (const lesson of facts.lessons) {
    for (const language of languages)
      for (const [index, link] of (lesson.prose[language]?.links ?? []).entries())
        yield* checkLink(link, ['prose', lesson.file.id, language, 'links', index], lesson, facts, known);
    yield* checkTexts(lesson.file, ['lesson', lesson.file.id], lesson, facts, known);
    for (const question of lesson.questions)
      yield* checkTexts(question, ['question', question.id], lesson, facts, known);
  }
  for (const page of facts.pages)
    for (const language of languages)
      for (const [index, link] of (page.prose[language]?.links ?? []).entries())
        yield* checkLink(link, ['page', page.id, language, 'links', index], undefined, facts, known);
  yield* checkTexts(facts.course, ['course'], undefined, facts, known);
  for (const { file } of facts.modules) yield* checkTexts(file, ['module', file.id], undefined, facts, known);
  for (const one of facts.terms) yield* checkTexts(one, ['term', one.id], undefined, facts, known);
  for (const one of facts.misconceptions) yield* checkTexts(one, ['misconception', one.id], undefined, facts, known);
  for (const one of facts.cases) yield* checkTexts(one, ['case', one.id], undefined, facts, known);
}

function* checkTexts(
  data: unknown,
  start: Address,
  lesson: LessonFacts | undefined,
  facts: Facts,
  known: Known,
): Iterable<Problem> {
  for (const text of findTexts(data, start))
    for (const language of languages) {
      const at = [...text.at, language];
      for (const link of findLinks(text[language])) yield* checkLink(link, at, lesson, facts, known);
      for (const id of findValues(text[language]))
        if (lesson) yield* checkValue(lesson.file.id, lesson.file.values, id, at, facts);
        else
          yield {
            at,
            what: `the value “${id}” belongs to no lesson here`,
            todo: 'write the number, or say it in a lesson',
          };
    }
}

const kinds: readonly LinkKind[] = ['lesson', 'module', 'term', 'question', 'figure', 'case', 'reference', 'page'];

function* checkLink(
  link: string,
  at: Address,
  from: LessonFacts | undefined,
  facts: Facts,
  known: Known,
): Iterable<Problem> {
  const reference = readReference(link);
  if (!reference) {
    yield* checkOutside(link, at);
    return;
  }
  const { kind, id, place } = reference;
  if (place !== undefined && kind !== 'lesson')
    yield {
      at,
      what: `“${link}” names a place, which only a link to a lesson can`,
      todo: 'take out what begins with #',
    };
  else if (kind === 'page') {
    if (!fixedPages.some((page) => page === id))
      yield { at, what: `unknown page “${id}”`, todo: `use one of ${fixedPages.join(', ')}` };
  } else if (!known.has(kind, id)) {
    const { what, todo } = known.miss(kind, id);
    yield planned(facts, id)
      ? { at, what: `the ${kind} “${id}” is not written yet`, todo: 'link to it when it is' }
      : { at, what, todo };
  } else if (isHidden(kind, id, from, facts))
    yield { at, what: `the ${kind} “${id}” is still a draft`, todo: 'link to it when it is whole' };
  else if (place !== undefined) yield* checkPlace(id, place, at, facts);
}

const planned = ({ ids }: Facts, id: string): boolean =>
  ids.modules.some((module) => module.id === id || module.lessons.some((lesson) => lesson.id === id));

function* checkOutside(link: string, at: Address): Iterable<Problem> {
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(link)) return;
  if (link.startsWith('http://'))
    yield { at, what: `the link “${link}” is not safe`, todo: 'use its https:// address' };
  else {
    const meant = nearest(link.split(':')[0] ?? '', kinds);
    const can = `write ${kinds.map((kind) => `${kind}:`).join(', ')} and an id, or an https:// address`;
    yield {
      at,
      what: `the link “${link}” is not understood`,
      todo: meant !== undefined && link.includes(':') ? `did you mean “${meant}:…”? If not, ${can}` : can,
    };
  }
}

function* checkPlace(id: string, place: string, at: Address, { lessons, unread }: Facts): Iterable<Problem> {
  const target = lessons.find(({ file }) => file.id === id);
  const headings = languages
    .flatMap((language) => target?.prose[language]?.headings ?? [])
    .map((heading) => heading.id);
  if (!target || headings.includes(place) || languages.some((language) => isUnread(unread, ['prose', id, language])))
    return;
  const meant = nearest(place, headings);
  yield {
    at,
    what: `the lesson “${id}” has no heading “${place}”`,
    todo: meant === undefined ? 'use the id of one of its headings' : `did you mean “${meant}”?`,
  };
}

// What is whole must not lead to what the site does not show; a draft may lead to another.
function isHidden(kind: LinkKind, id: string, from: LessonFacts | undefined, { lessons }: Facts): boolean {
  if (from?.file.draft) return false;
  const drafts = lessons.filter(({ file }) => file.draft);
  const hidden: Readonly<Partial<Record<LinkKind, () => boolean>>> = {
    lesson: () => drafts.some(({ file }) => file.id === id),
    module: () => !lessons.some(({ module, file }) => module === id && !file.draft),
    question: () => drafts.some(({ questions }) => questions.some((question) => question.id === id)),
    figure: () => drafts.some(({ prose }) => prose.es?.uses.some(({ attributes }) => attributes['figure'] === id)),
  };
  return hidden[kind]?.() ?? false;
}

// Spanish and English say the same: same headings, questions, figures, citations, values, terms and links, in the same order.
import { languageNames, otherLanguage, type Language } from '#src/domain/language/language.ts';
import { findNumbers } from '#src/domain/questions/named-numbers.ts';
import type { Address, Facts, LessonFacts, Problem, Prose, Use } from '../facts.ts';
import { wordedAttributes } from '../vocabulary.ts';
import { gapOf } from './gap.ts';
import { findLinks, findTexts, findValues } from './texts.ts';

interface Said {
  readonly says: string;
  readonly at: Address;
  /** The heading it stands under, where that can be told. */
  readonly under?: string;
}

/** Where the two languages part, once for each kind of thing. */
export function* checkLanguages(facts: Facts): Iterable<Problem> {
  for (const lesson of facts.lessons) {
    for (const problem of compareProse(lesson.prose, ['prose', lesson.file.id])) yield gapOf(lesson, problem);
    yield* checkTexts(lesson.file, ['lesson', lesson.file.id]);
    for (const question of lesson.questions) yield* checkTexts(question, ['question', question.id]);
  }
  for (const page of facts.pages) yield* compareProse(page.prose, ['page', page.id]);
  yield* checkTexts(facts.course, ['course']);
  for (const { file } of facts.modules) yield* checkTexts(file, ['module', file.id]);
  for (const term of facts.terms) yield* checkTexts(term, ['term', term.id]);
  for (const one of facts.misconceptions) yield* checkTexts(one, ['misconception', one.id]);
  for (const one of facts.cases) yield* checkTexts(one, ['case', one.id]);
}

function* compareProse({ es, en }: LessonFacts['prose'], at: Address): Iterable<Problem> {
  if (!es || !en) return;
  const said = (what: What) => [list(what, es, [...at, 'es']), list(what, en, [...at, 'en'])] as const;
  // Headings without an id are told elsewhere; until they have one, nothing can be said of what stands under them.
  const comparable = [...es.headings, ...en.headings].every(({ id }) => id !== '');
  const headings = comparable ? [...compare('heading', ...said('heading'))] : [];
  yield* headings;
  for (const what of ['question', 'figure', 'citation', 'value', 'term', 'link', 'part'] as const) {
    const problems = [...compare(what, ...said(what))];
    yield* problems;
    if (comparable && headings.length === 0 && problems.length === 0) yield* comparePlaces(what, ...said(what));
  }
}

function* comparePlaces(what: What, es: readonly Said[], en: readonly Said[]): Iterable<Problem> {
  for (const [index, one] of es.entries()) {
    const other = en[index];
    if (!other || one.under === other.under) continue;
    yield {
      at: one.at,
      also: other.at,
      what: `the ${what} “${one.says}” stands ${place(one.under)} in Spanish and ${place(other.under)} in English`,
      todo: 'put it in the same place in both',
    };
    return;
  }
}

const place = (under: string | undefined): string =>
  under === undefined || under === '' ? 'before the first heading' : `under “${under}”`;

type What = 'heading' | 'question' | 'figure' | 'citation' | 'value' | 'term' | 'link' | 'part';

function list(what: What, prose: Prose, at: Address): readonly Said[] {
  if (what === 'heading')
    return prose.headings.map(({ id, level }, index) => ({
      says: `${'#'.repeat(level)} ${id}`,
      at: [...at, 'headings', index],
    }));
  // A page of somebody else may have another address in another language.
  if (what === 'link')
    return [...prose.links.entries()]
      .filter(([, link]) => !link.startsWith('https://'))
      .map(([index, says]) => ({ says, at: [...at, 'links', index] }));
  return [...prose.uses.entries()]
    .filter(([, use]) => kindOf(use) === what)
    .map(([index, use]) => ({ says: write(use), at: [...at, 'uses', index], under: use.under }));
}

function kindOf({ name, attributes }: Use): What {
  if (attributes['figure'] !== undefined) return 'figure';
  const kinds: Readonly<Record<string, What>> = {
    Question: 'question',
    Cite: 'citation',
    Value: 'value',
    Term: 'term',
  };
  return kinds[name] ?? 'part';
}

function write({ name, attributes }: Use): string {
  const kept = Object.entries(attributes).filter(([key]) => !wordedAttributes.includes(key));
  if (['Question', 'Cite', 'Value', 'Term'].includes(name) && kept.length === 1) return attributes['id'] ?? '';
  return `<${[name, ...kept.sort().map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}

function* compare(what: string, es: readonly Said[], en: readonly Said[]): Iterable<Problem> {
  const place = Array.from({ length: Math.max(es.length, en.length) }).findIndex(
    (_, index) => es[index]?.says !== en[index]?.says,
  );
  if (place < 0) return;
  const lacking = (here: readonly Said[], there: readonly Said[]) => {
    const one = here[place];
    return one && count(here, one.says) > count(there, one.says) ? one : undefined;
  };
  const [onlyEs, onlyEn] = [lacking(es, en), lacking(en, es)];
  if (onlyEs) yield tellMissing(what, onlyEs, 'es', en[place]);
  else if (onlyEn) yield tellMissing(what, onlyEn, 'en', es[place]);
  else {
    const [one, other] = [es[place], en[place]];
    if (one && other)
      yield {
        at: one.at,
        also: other.at,
        what: `${what} ${String(place + 1)} is “${one.says}” in Spanish and “${other.says}” in English`,
        todo: 'keep the same order in both',
      };
  }
}

const count = (list: readonly Said[], says: string): number => list.filter((one) => one.says === says).length;

const tellMissing = (what: string, { says, at }: Said, language: Language, other: Said | undefined): Problem => ({
  at,
  ...(other ? { also: other.at } : {}),
  what: `the ${what} “${says}” is in ${languageNames[language]} and not, or not as often, in ${languageNames[otherLanguage(language)]}`,
  todo: 'say the same in both',
});

const findCourseLinks = (text: string): readonly string[] =>
  findLinks(text).filter((link) => !link.startsWith('https://'));

function* checkTexts(data: unknown, start: Address): Iterable<Problem> {
  for (const { at, es, en } of findTexts(data, start))
    for (const [what, find] of [
      ['value', findValues],
      ['link', findCourseLinks],
      ['number', findNumbers],
    ] as const)
      yield* compare(
        what,
        find(es).map((says) => ({ says, at: [...at, 'es'] })),
        find(en).map((says) => ({ says, at: [...at, 'en'] })),
      );
}

// Which terms, works and firms the lessons on show really use: what belongs to a draft alone is listed nowhere.
import { chainPresets } from '#src/domain/chain/presets.ts';
import type { Facts, LessonFacts } from './facts.ts';

export interface Used {
  readonly terms: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
}

/** Works that a figure names on the page of its own, by the name of its component. */
const worksOfFigures: Readonly<Record<string, readonly string[]>> = {
  ServiceProfitChain: chainPresets.flatMap(({ links }) => links.flatMap(({ source }) => source ?? [])),
};

type Linked = Readonly<Record<'term' | 'reference' | 'case', ReadonlySet<string>>>;

/** What an author's texts link to: `term:induced-demand` anywhere in them counts. */
function linked(texts: unknown): Linked {
  const found = { term: new Set<string>(), reference: new Set<string>(), case: new Set<string>() };
  for (const [, kind, id = ''] of JSON.stringify(texts).matchAll(/\b(term|reference|case):([a-z0-9-]+)/g))
    found[kind as keyof Linked].add(id);
  return found;
}

const attributesOf = (
  lessons: readonly LessonFacts[],
  names: readonly string[],
  attribute: string,
): readonly string[] =>
  lessons
    .flatMap(({ prose }) => [...(prose.es?.uses ?? []), ...(prose.en?.uses ?? [])])
    .flatMap(({ name, attributes }) =>
      names.length === 0 || names.includes(name) ? [attributes[attribute] ?? ''] : [],
    );

/**
 * What the given lessons use, directly or through the terms they mark.
 * @example usedBy(facts, facts.lessons).terms.has('induced-demand') // true
 */
export function usedBy(facts: Facts, lessons: readonly LessonFacts[]): Used {
  const confusions = new Set(attributesOf(lessons, ['Confusion'], 'id'));
  const texts = [
    lessons,
    facts.misconceptions.filter(({ id }) => confusions.has(id)),
    facts.modules,
    facts.pages,
    facts.course,
  ];
  const inTexts = linked(texts);
  const terms = new Set([
    ...attributesOf(lessons, ['Term'], 'id'),
    ...inTexts.term,
    ...lessons.flatMap(({ questions }) => questions.flatMap((one) => ('term' in one ? [one.term] : []))),
  ]);
  for (const id of terms)
    for (const other of linked(facts.terms.find((term) => term.id === id) ?? {}).term) terms.add(other);
  const shownTerms = facts.terms.filter(({ id }) => terms.has(id));
  return {
    terms,
    references: new Set([
      ...attributesOf(lessons, ['Cite', 'Source'], 'id'),
      ...lessons.flatMap(({ prose }) => (prose.es?.uses ?? []).flatMap(({ name }) => worksOfFigures[name] ?? [])),
      ...shownTerms.flatMap(({ sources }) => sources),
      ...inTexts.reference,
      ...linked(shownTerms).reference,
    ]),
    cases: new Set([
      ...attributesOf(lessons, [], 'case'),
      ...lessons.flatMap(({ file }) => file.values.map((value) => value.case)),
      ...lessons.flatMap(({ questions }) => questions.flatMap((one) => ('case' in one ? [one.case] : []))),
      ...inTexts.case,
      ...linked(shownTerms).case,
    ]),
  };
}

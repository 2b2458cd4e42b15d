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

/** What an author's texts link to: `term:induced-demand` anywhere in them counts. */
function linked(kind: 'term' | 'reference' | 'case', texts: unknown): readonly string[] {
  const pattern = new RegExp(`\\b${kind}:([a-z0-9-]+)`, 'g');
  return [...JSON.stringify(texts).matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id]));
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
  const terms = new Set([
    ...attributesOf(lessons, ['Term'], 'id'),
    ...linked('term', texts),
    ...lessons.flatMap(({ questions }) => questions.flatMap((one) => ('term' in one ? [one.term] : []))),
  ]);
  for (const id of terms)
    for (const other of linked('term', facts.terms.find((term) => term.id === id) ?? {})) terms.add(other);
  const shownTerms = facts.terms.filter(({ id }) => terms.has(id));
  return {
    terms,
    references: new Set([
      ...attributesOf(lessons, ['Cite', 'Source'], 'id'),
      ...lessons.flatMap(({ prose }) => (prose.es?.uses ?? []).flatMap(({ name }) => worksOfFigures[name] ?? [])),
      ...shownTerms.flatMap(({ sources }) => sources),
      ...linked('reference', [texts, shownTerms]),
    ]),
    cases: new Set([
      ...attributesOf(lessons, [], 'case'),
      ...lessons.flatMap(({ file }) => file.values.map((value) => value.case)),
      ...lessons.flatMap(({ questions }) => questions.flatMap((one) => ('case' in one ? [one.case] : []))),
      ...linked('case', [texts, shownTerms]),
    ]),
  };
}

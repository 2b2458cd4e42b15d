// Every id and every address part is given once, and those once given are not given again.
import { reservedSlugs } from '../address.ts';
import type { Address, Facts, Problem } from '../facts.ts';
import { languages, type Language } from '#src/domain/language/language.ts';

interface Named {
  readonly id: string;
  readonly at: Address;
  readonly former?: readonly string[] | undefined;
}

/** Modules and lessons with the same id: two folders. */
export function* checkFolderIds({ modules, lessons }: Facts): Iterable<Problem> {
  yield* unique(
    'module',
    listed(
      'module',
      modules.map(({ file }) => file),
    ),
  );
  yield* unique(
    'lesson',
    listed(
      'lesson',
      lessons.map(({ file }) => file),
    ),
  );
}

/** Duplicate ids of everything else, and former ids that something else has now. */
export function* checkIds(facts: Facts): Iterable<Problem> {
  yield* unique(
    'question',
    facts.lessons.flatMap(({ file, questions }) => inside(['questions', file.id], questions)),
  );
  yield* unique('term', listed('term', facts.terms));
  yield* unique('confusion', listed('misconception', facts.misconceptions));
  yield* unique('work', listed('reference', facts.references));
  yield* unique('case', listed('case', facts.cases));
  yield* unique(
    'seed item',
    facts.seedItems.map(({ code }, index) => ({ id: code, at: ['seed-item', index, 'code'] })),
  );
  yield* unique('reading path', inside(['course', 'paths'], facts.course.paths));
  yield* unique(
    'objective',
    facts.lessons.flatMap(({ file }) => inside(['lesson', file.id, 'objectives'], file.objectives)),
  );
  yield* checkPlannedIds(facts);
  yield* checkInnerIds(facts);
}

function* checkPlannedIds({ ids }: Facts): Iterable<Problem> {
  yield* unique('module', inside(['ids', 'modules'], ids.modules));
  yield* unique(
    'lesson',
    ids.modules.flatMap(({ lessons }, index) => inside(['ids', 'modules', index, 'lessons'], lessons)),
  );
  yield* unique('interactive', [
    ...inside(['ids', 'interactives'], ids.interactives),
    ...inside(['ids', 'light'], ids.light),
  ]);
}

function* checkInnerIds(facts: Facts): Iterable<Problem> {
  for (const { people, id } of facts.cases) yield* unique('person', inside(['case', id, 'people'], people));
  for (const { file, questions } of facts.lessons) {
    yield* unique('value', inside(['lesson', file.id, 'values'], file.values));
    for (const question of questions) {
      const at = ['question', question.id];
      if ('options' in question) yield* unique('option', inside([...at, 'options'], question.options));
      if ('categories' in question) yield* unique('category', inside([...at, 'categories'], question.categories));
      if ('items' in question) yield* unique('item', inside([...at, 'items'], question.items));
      if ('pairs' in question)
        yield* unique('right side', [
          ...inside([...at, 'pairs'], question.pairs),
          ...inside([...at, 'extras'], question.extras ?? []),
        ]);
      if ('gaps' in question) {
        yield* unique('gap', inside([...at, 'gaps'], question.gaps));
        for (const [index, { mistakes }] of question.gaps.entries())
          yield* unique('mistake', inside([...at, 'gaps', index, 'mistakes'], mistakes));
      }
      if ('conditions' in question) yield* unique('condition', inside([...at, 'conditions'], question.conditions));
      if ('scenes' in question) {
        const { scenes } = question;
        yield* unique('scene', inside([...at, 'scenes'], scenes));
        const decisions = scenes.map((one, index) => inside([...at, 'scenes', index, 'decisions'], one.decisions));
        yield* unique('decision', decisions.flat());
      }
      if ('mistakes' in question) yield* unique('mistake', inside([...at, 'mistakes'], question.mistakes));
    }
  }
}

interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[] | undefined;
}

const listed = (kind: string, list: readonly Identified[]): readonly Named[] =>
  list.map(({ id, formerIds }, index) => ({ id, at: [kind, index, 'id'], former: formerIds }));

const inside = (at: Address, list: readonly Identified[]): readonly Named[] =>
  list.map(({ id, formerIds }, index) => ({ id, at: [...at, index, 'id'], former: formerIds }));

function* unique(what: string, list: readonly Named[]): Iterable<Problem> {
  const taken = new Map<string, Address>();
  for (const { id, at } of list) {
    const also = taken.get(id);
    if (also)
      yield {
        at,
        also,
        what: `${article(what)} with the id “${id}” exists already`,
        todo: 'choose another id',
        always: true,
      };
    else taken.set(id, at);
  }
  const former = new Map<string, Address>();
  for (const one of list)
    for (const [index, id] of (one.former ?? []).entries()) {
      const at = [...one.at.slice(0, -1), 'formerIds', index];
      const also = taken.get(id) ?? former.get(id);
      if (also)
        yield {
          at,
          also,
          what: `the former id “${id}” belongs to another ${what}`,
          todo: 'take it out here, or give the other one another id',
          always: true,
        };
      else former.set(id, at);
    }
}

const article = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** Address parts that are given twice on one level, or that the site needs for itself. */
export function* checkSlugs(facts: Facts): Iterable<Problem> {
  const lessons = Map.groupBy(facts.lessons, ({ module }) => module);
  for (const language of languages) {
    const reserved = reservedSlugs(language);
    yield* uniqueSlugs(language, 'module', facts.modules.map(slugged('module')), reserved);
    yield* uniqueSlugs(
      language,
      'term',
      facts.terms.map((file) => ({ ...file, at: ['term', file.id] })),
    );
    for (const own of lessons.values()) yield* uniqueSlugs(language, 'lesson', own.map(slugged('lesson')));
    const { modules, interactives, light } = facts.ids;
    yield* uniqueSlugs(language, 'module', planned(['ids', 'modules'], modules), reserved);
    for (const [index, module] of modules.entries())
      yield* uniqueSlugs(language, 'lesson', planned(['ids', 'modules', index, 'lessons'], module.lessons));
    yield* uniqueSlugs(language, 'interactive', [
      ...planned(['ids', 'interactives'], interactives),
      ...planned(['ids', 'light'], light),
    ]);
  }
}

interface Slugged {
  readonly at: Address;
  readonly slugs: Readonly<Record<Language, string>>;
  readonly formerSlugs?: Readonly<Partial<Record<Language, readonly string[] | undefined>>> | undefined;
}

const slugged =
  (kind: string) =>
  ({ file }: { readonly file: Omit<Slugged, 'at'> & Identified }): Slugged => ({ ...file, at: [kind, file.id] });

const planned = (at: Address, list: readonly Omit<Slugged, 'at'>[]): readonly Slugged[] =>
  list.map((one, index) => ({ slugs: one.slugs, at: [...at, index] }));

function* uniqueSlugs(
  language: Language,
  what: string,
  list: readonly Slugged[],
  reserved: ReadonlySet<string> = new Set(),
): Iterable<Problem> {
  const taken = new Map<string, Address>();
  for (const one of list) {
    const slug = one.slugs[language];
    const at = [...one.at, 'slugs', language];
    const also = taken.get(slug);
    if (slug === '') continue;
    if (reserved.has(slug))
      yield {
        at,
        what: `the address part “${slug}” is taken by a page of the site`,
        todo: 'choose another',
        always: true,
      };
    else if (also)
      yield { at, also, what: `another ${what} has the address part “${slug}”`, todo: 'choose another', always: true };
    else taken.set(slug, at);
  }
  for (const one of list)
    for (const [index, slug] of (one.formerSlugs?.[language] ?? []).entries()) {
      const at = [...one.at, 'formerSlugs', language, index];
      const also = taken.get(slug);
      if (reserved.has(slug))
        yield {
          at,
          what: `the former address part “${slug}” is taken by a page of the site`,
          todo: 'take it out',
          always: true,
        };
      else if (also)
        yield {
          at,
          also,
          what: `the former address part “${slug}” belongs to another ${what}`,
          todo: 'take it out here, or choose another there',
          always: true,
        };
      else taken.set(slug, at);
    }
}

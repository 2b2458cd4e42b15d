// What the book as a whole owes its readers: nothing left unwritten, nothing claimed that is not so.
import { countThings } from '#src/domain/language/count.ts';
import { languageNames, languages } from '#src/domain/language/language.ts';
import type { Address, Facts, LessonFacts, Problem, Prose } from '../facts.ts';
import { isUnwritten } from '../vocabulary.ts';
import { isUnread } from './known.ts';
import { findTexts } from './texts.ts';

/** Words, descriptions, placeholders, unverified works, seed items and terms nobody uses. */
export function* checkWhole(facts: Facts): Iterable<Problem> {
  yield* checkUnwritten(facts);
  yield* checkLengths(facts);
  yield* checkUnverified(facts);
  yield* checkSeedItems(facts);
  yield* checkUnmarkedTerms(facts);
}

function* checkUnwritten(facts: Facts): Iterable<Problem> {
  yield* unwritten(facts.course, ['course']);
  for (const { file } of facts.modules) {
    const shown = facts.lessons.some((lesson) => lesson.module === file.id && !lesson.file.draft);
    const problems = [...unwritten(file, ['module', file.id])];
    yield* shown ? problems : summarise(problems);
  }
  for (const one of facts.terms) yield* unwritten(one, ['term', one.id]);
  for (const one of facts.misconceptions) yield* unwritten(one, ['misconception', one.id]);
  for (const one of facts.cases) yield* unwritten(one, ['case', one.id]);
  for (const { id, prose } of facts.pages)
    for (const language of languages) yield* unwrittenProse(prose[language], ['page', id, language]);
  for (const lesson of facts.lessons) {
    const files: readonly (readonly Problem[])[] = [
      [...unwritten(lesson.file, ['lesson', lesson.file.id])],
      lesson.questions.flatMap((question) => [...unwritten(question, ['question', question.id])]),
      ...languages.map((language) => [...unwrittenProse(lesson.prose[language], ['prose', lesson.file.id, language])]),
    ];
    for (const problems of files) yield* lesson.file.draft ? summarise(problems) : problems;
  }
}

// A draft has dozens of them: one line for each file is enough.
function* summarise(problems: readonly Problem[]): Iterable<Problem> {
  const [first] = problems;
  if (!first) return;
  const what = `${countThings(problems.length, 'text is', 'texts are')} still to be written`;
  yield { at: first.at, what, todo: 'write them, the first stands here', warning: true };
}

function* unwrittenProse(prose: Prose | undefined, at: Address): Iterable<Problem> {
  for (const index of (prose?.unwritten ?? []).keys())
    yield { at: [...at, 'unwritten', index], what: 'a part is still to be written', todo: 'write it' };
}

function* unwritten(data: unknown, start: Address): Iterable<Problem> {
  for (const { at, ...text } of findTexts(data, start))
    for (const language of languages)
      if (isUnwritten(text[language]))
        yield {
          at: [...at, language],
          what: `“${at.slice(start.length).join('.')}” is still to be written in ${languageNames[language]}`,
          todo: 'write it',
        };
}

/** Lengths that search results and a reader's patience allow. */
export const lengths = { description: { from: 70, to: 160 }, words: { from: 900, to: 1600 } } as const;

function* checkLengths({ course, lessons }: Facts): Iterable<Problem> {
  yield* description(course.description, ['course', 'description']);
  for (const { file, prose } of lessons) {
    yield* description(file.description, ['lesson', file.id, 'description']);
    for (const language of languages) {
      const words = prose[language]?.words;
      if (words !== undefined && (words < lengths.words.from || words > lengths.words.to))
        yield {
          at: ['prose', file.id, language],
          what: `the ${languageNames[language]} text has ${written(words)} words`,
          todo: `aim at ${written(lengths.words.from)} to ${written(lengths.words.to)}`,
          warning: true,
        };
    }
  }
}

const written = (number: number): string => number.toLocaleString('en-US');

function* description(text: { readonly es: string; readonly en: string }, at: Address): Iterable<Problem> {
  const { from, to } = lengths.description;
  for (const language of languages) {
    const { length } = text[language];
    if ((length < from || length > to) && !isUnwritten(text[language]))
      yield {
        at: [...at, language],
        what: `the ${languageNames[language]} description has ${String(length)} characters`,
        todo: `aim at ${String(from)} to ${String(to)}`,
        warning: true,
      };
  }
}

function* checkUnverified({ references }: Facts): Iterable<Problem> {
  for (const { id, custom } of references)
    if (custom.checked === 'memory' && !custom.note)
      yield {
        at: ['reference', id, 'custom'],
        what: `the work “${id}” was written from memory and does not say what is unverified`,
        todo: 'write custom.note in both languages; the site shows it with «sin verificar»',
      };
}

function* checkSeedItems({ seedItems, lessons, unread }: Facts): Iterable<Problem> {
  if (isUnread(unread, ['lesson', '?'])) return;
  const claimed = new Set(lessons.flatMap(({ file }) => file.covers));
  const free = seedItems.map(({ code }) => code).filter((code) => !claimed.has(code));
  if (free.length > 0)
    yield {
      at: ['seed-item', 0],
      what: `${String(free.length)} of ${String(seedItems.length)} seed items ${free.length === 1 ? 'is' : 'are'} claimed by no lesson: ${shorten(free)}`,
      todo: 'name them under `covers` in the lessons that teach them',
      warning: true,
    };
}

const shorten = (list: readonly string[]): string =>
  list.length > 12 ? `${list.slice(0, 12).join(', ')} …` : list.join(', ');

function* checkUnmarkedTerms({ terms, lessons, unread }: Facts): Iterable<Problem> {
  if (unread.some(([kind, id]) => kind === 'prose' || (kind === 'lesson' && id === '?'))) return;
  const marked = new Set(lessons.flatMap(markedTerms));
  for (const { id } of terms)
    if (!marked.has(id))
      yield {
        at: ['term', id],
        what: `the term “${id}” is marked in no lesson`,
        todo: `mark its first mention: <Term id="${id}">…</Term>`,
        warning: true,
      };
}

const markedTerms = ({ prose }: LessonFacts): readonly string[] =>
  Object.values(prose).flatMap(({ uses }) =>
    uses.flatMap(({ name, attributes }) => (name === 'Term' ? [attributes['id'] ?? ''] : [])),
  );

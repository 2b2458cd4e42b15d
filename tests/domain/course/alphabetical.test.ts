// The index from A to Z lists everything once, where a reader of the language looks for it.
import { describe, expect, test } from 'vitest';
import { fixedHeadings } from '#src/domain/course/vocabulary.ts';
import { figuresOf } from '#src/domain/course/figures.ts';
import { listAlphabetically } from '#src/domain/course/alphabetical.ts';
import { languages } from '#src/domain/language/language.ts';
import { titles } from '#src/interactives/titles.ts';
import { readCourse } from '#src/library/course.ts';

const course = await readCourse();

describe.each(languages)('in %s', (language) => {
  const letters = listAlphabetically(course, language, titles);
  const entries = letters.flatMap((letter) => letter.entries);

  test('every term, lesson, figure and heading of its own stands in it', () => {
    const headings = course.lessons.flatMap((lesson) =>
      lesson.prose[language].headings.filter(({ id }) => !fixedHeadings.includes(id)),
    );
    const count = (...kinds: string[]): number => entries.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count('lesson')).toBe(course.lessons.length);
    expect(count('heading')).toBe(headings.length);
    expect(count('figure', 'table')).toBe(course.lessons.flatMap(figuresOf).length);
    expect(count('term')).toBeGreaterThanOrEqual(course.terms.length);
  });

  test('each letter stands once, has a place of its own, and holds only what begins with it', () => {
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    expect(letters.every(({ id }) => /^letter-[a-z]+$/.test(id))).toBe(true);
    const wrong = letters.flatMap(({ letter, entries: own }) =>
      own.filter(({ title }) => {
        const first = /\p{L}/u.exec(title.normalize('NFD'))?.[0]?.toUpperCase();
        return first !== (letter === 'Ñ' ? 'N' : letter);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('titles go up the alphabet, signs before them left out', () => {
    const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
    const sorted = entries.map(({ title }) => title).sort(compare);
    expect(entries.map(({ title }) => title)).toEqual(sorted);
  });
});

// What can be found besides the prose: everything once, in plain words, without what gives an answer away.
import { describe, expect, test } from 'vitest';
import { languages } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import { listRecords, listWords } from '#src/library/search/records.ts';

const course = await readCourse();

describe.each(languages)('in %s', async (language) => {
  const records = await listRecords(course, language);

  test('every term, question, work, firm and module is one record with an address of its own', () => {
    const questions = course.lessons.flatMap((lesson) => lesson.questions);
    const expected = [course.terms, questions, course.references, course.cases, course.modules];
    expect(records).toHaveLength(expected.reduce((total, list) => total + list.length, 0));
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
  });

  test('records hold words, no markup', () => {
    const marked = records.filter(({ title, text }) => /<\w|\]\(|\*\*|\{value/.test(title + text));
    expect(marked.map(({ address }) => address)).toEqual([]);
    expect(records.filter(({ title, text }) => title === '' || (text === '' && title === ''))).toEqual([]);
  });

  test('a question does not say why an answer is right', () => {
    const question = course.lessons.flatMap((lesson) => lesson.questions).find(({ kind }) => kind === 'single-choice');
    const record = records.find(({ address }) => address.endsWith(`#question-${question?.id ?? ''}`));
    const whys = question?.kind === 'single-choice' ? question.options.map(({ why }) => why[language]) : [];
    expect(whys.length).toBeGreaterThan(1);
    expect(whys.filter((why) => record?.text.includes(why))).toEqual([]);
  });

  test('the search box knows every module and term by name', () => {
    const { modules, terms } = listWords(course, language);
    expect(Object.keys(modules)).toEqual(course.modules.map(({ id }) => id));
    expect(terms).toEqual(expect.arrayContaining(course.terms.map(({ title }) => title[language])));
  });
});

// Addresses: written in one place, the same for ever, Spanish at the root and English under /en/.
import { expect, test } from 'vitest';
import {
  caseAddress,
  embedAddress,
  figureAddress,
  fixedAddress,
  fixedPages,
  isEmbedAddress,
  lessonAddress,
  moduleAddress,
  oembedAddress,
  questionAddress,
  questionPageAddress,
  readReference,
  referenceAddress,
  reservedSlugs,
  resolve,
  termAddress,
} from '#src/domain/course/address.ts';
import { buildCourse } from '#src/domain/course/course.ts';
import { languages } from '#src/domain/language/language.ts';
import { aLesson, aQuestion, aUse, both, someFacts, someProse } from './some-facts.ts';

const prose = someProse({ uses: [aUse('DataTable', { figure: 'sums' }), aUse('Term', { id: 'queue' })] });
const course = buildCourse(
  someFacts({
    lessons: [aLesson('short', 1, { questions: [aQuestion('which')], prose: { es: prose, en: prose } })],
    terms: [
      {
        id: 'queue',
        slugs: { es: 'cola', en: 'queue' },
        title: both('queue'),
        definition: both('People who wait.'),
        example: both('Five people.'),
        near: [],
        sources: [],
      },
    ],
  }),
  { drafts: false },
);

test.each([
  ['module:waiting', '/esperas/', '/en/waiting/'],
  ['lesson:short', '/esperas/short-es/', '/en/waiting/short/'],
  ['lesson:short#worked-example', '/esperas/short-es/#worked-example', '/en/waiting/short/#worked-example'],
  ['term:queue', '/glosario/cola/', '/en/glossary/queue/'],
  ['question:which', '/esperas/short-es/#question-which', '/en/waiting/short/#question-which'],
  ['figure:sums', '/esperas/short-es/#figure-sums', '/en/waiting/short/#figure-sums'],
  ['case:hotel', '/casos/#case-hotel', '/en/cases/#case-hotel'],
  ['reference:larson-1987', '/bibliografia/#reference-larson-1987', '/en/bibliography/#reference-larson-1987'],
  ['page:home', '/', '/en/'],
  ['page:figures', '/figuras-y-herramientas/', '/en/figures-and-tools/'],
  ['page:teachers', '/para-docentes/', '/en/for-teachers/'],
])('%s leads to %s in Spanish and %s in English', (link, es, en) => {
  expect([resolve(course, link, 'es'), resolve(course, link, 'en')]).toEqual([es, en]);
});

test('each kind of address has a function of its own that agrees with links', () => {
  expect(moduleAddress(course, 'waiting', 'en')).toBe(resolve(course, 'module:waiting', 'en'));
  expect(lessonAddress(course, 'short', 'es', 'x')).toBe(resolve(course, 'lesson:short#x', 'es'));
  expect(termAddress(course, 'queue', 'es')).toBe(resolve(course, 'term:queue', 'es'));
  expect(questionAddress(course, 'which', 'en')).toBe(resolve(course, 'question:which', 'en'));
  expect(figureAddress(course, 'sums', 'en')).toBe(resolve(course, 'figure:sums', 'en'));
  expect(caseAddress('hotel', 'es')).toBe(resolve(course, 'case:hotel', 'es'));
  expect(referenceAddress('larson-1987', 'es')).toBe(resolve(course, 'reference:larson-1987', 'es'));
});

test('a link to somewhere else is left alone', () => {
  for (const link of ['https://example.org/', 'lesson', 'lesson:', 'Lesson:short', 'other:short', '#place', ''])
    expect([readReference(link), resolve(course, link, 'es')]).toEqual([undefined, undefined]);
});

test('a link to what does not exist is a fault of ours, and says which', () => {
  for (const [link, name] of [
    ['lesson:none', 'none'],
    ['question:nobody', 'nobody'],
    ['figure:nothing', 'nothing'],
  ] as const)
    expect(() => resolve(course, link, 'es')).toThrow(`“${name}”`);
});

test('no two fixed pages share an address, and no module may take one', () => {
  for (const language of languages) {
    const addresses = fixedPages.map((page) => fixedAddress(page, language));
    expect(new Set(addresses).size).toBe(fixedPages.length);
    for (const address of addresses) {
      const first = address.replace(/^\/(en\/)?/, '').replace(/\/$/, '');
      expect(reservedSlugs(language).has(first), address).toBe(true);
    }
  }
});

test.each([
  ['/', '/embed/', '/oembed.json'],
  ['/q/which/', '/embed/q/which/', '/oembed/q/which.json'],
  ['/en/q/which/', '/en/embed/q/which/', '/oembed/en/q/which.json'],
  ['/entender/cola/', '/embed/entender/cola/', '/oembed/entender/cola.json'],
])('%s has its bare page at %s and tells other programs so at %s', (whole, embed, oembed) => {
  expect([embedAddress(whole), oembedAddress(whole)]).toEqual([embed, oembed]);
  expect([isEmbedAddress(whole), isEmbedAddress(embed)]).toEqual([false, true]);
});

test('a question has a page of its own, named by its id alone, which no module may take', () => {
  expect([questionPageAddress('which', 'es'), questionPageAddress('which', 'en')]).toEqual([
    '/q/which/',
    '/en/q/which/',
  ]);
  for (const language of languages)
    expect([...reservedSlugs(language)]).toEqual(expect.arrayContaining(['q', 'embed', 'oembed']));
});

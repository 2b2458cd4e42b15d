// Texts of YAML as HTML: those without markup need no parser, and come out as it would have written them.
import { mdxToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { findTexts } from '#src/domain/course/integrity/texts.ts';
import { escapeHtml } from '#src/domain/language/escape-html.ts';
import { languages } from '#src/domain/language/language.ts';
import { readCourse } from '#src/library/course.ts';
import { inline, isPlain } from '#src/library/prose/inline.ts';

const course = await readCourse();
const place = { course, language: 'es', values: new Map([['share', '12 %']]) } as const;

test.each([
  ['un *énfasis*', 'un <em>énfasis</em>'],
  ['el {value:share} de la caja', 'el <span class="value">12 %</span> de la caja'],
  ['«¿Cuándo?», dice.', '«¿Cuándo?», dice.'],
  ['a & b', 'a &amp; b'],
  ['un <i lang="en">tip</i>', 'un <i lang="en">tip</i>'],
  ['3 < 5'.replace('<', '\\<'), '3 &lt; 5'],
])('“%s” is written as “%s”', (text, html) => {
  expect(inline(text, place)).toBe(html);
});

test.each([
  '1. uno',
  '- uno',
  '# uno',
  '*uno*',
  'a_b_',
  'a\nb',
  'https://a.es',
  'www.a.es',
  'a@b.es',
  'import a',
  '`a`',
])('“%s” is left to the parser', (text) => {
  expect(isPlain(text)).toBe(false);
});

const textOf = (node: MdastNode): string =>
  node.type === 'text' ? escapeHtml(node.value) : 'children' in node ? node.children.map(textOf).join('') : '';
const kindsOf = (node: MdastNode): readonly string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
];

test('every plain text of the course is one paragraph to the parser, and the same words', () => {
  const things = [course.lessons, course.terms, course.misconceptions, course.modules, course.cases];
  const texts = [...findTexts(things, [])].flatMap((text) => languages.map((language) => text[language]));
  const plain = texts.filter(isPlain);
  expect(plain.length).toBeGreaterThan(texts.length / 2);
  const wrong = plain.filter((text) => {
    const tree = mdxToMdast(text);
    return kindsOf(tree).join(' ') !== 'root paragraph text' || textOf(tree).trim() !== escapeHtml(text.trim());
  });
  expect(wrong).toEqual([]);
});

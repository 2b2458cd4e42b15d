// Words as people in a hurry type them, and what of a question is worth searching for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '#src/domain/language/fold.ts';
import { beginsAlike, isSought } from '#src/domain/language/sought.ts';
import { keywordsOf } from '#src/domain/language/stop-words.ts';

test.each([
  ['Coproducción', 'coproduccion'],
  ['AÑO', 'ano'],
  ['Güntürkün', 'gunturkun'],
  ['break-even', 'break-even'],
])('“%s” is folded to “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('signs are no words', () => {
  expect(wordsOf('¿Cuánto cuesta? — 1.200 €')).toEqual(['cuanto', 'cuesta', '1', '200']);
  expect(wordsOf(' … ')).toEqual([]);
});

describe('a word of the page', () => {
  test.each([
    ['Segmentación', 'segmentacion'],
    ['segmentos', 'segmento'],
    ['Segmentación', 'segmentar'],
    ['quioscos', 'quiosco'],
    ['kiosks', 'kiosk'],
    ['participan', 'participar'],
  ])('“%s” is marked when “%s” was asked for', (word, asked) => {
    expect(isSought(word, [asked])).toBe(true);
  });

  test.each([
    ['seguro', 'segmento'],
    ['prevé', 'precio'],
    ['a', 'accesibilidad'],
    ['partición', 'participar'],
    ['del', 'de'],
  ])('“%s” is left alone when “%s” was asked for', (word, asked) => {
    expect(isSought(word, [asked])).toBe(false);
  });

  test('begins alike where three letters are the same', () => {
    expect(beginsAlike('Buying', 'buys')).toBe(true);
    expect(beginsAlike('a', 'accesibilidad')).toBe(false);
  });
});

describe('of a question', () => {
  test.each([
    ['¿Qué es la coproducción?', 'es', 'coproduccion'],
    ['bases de segmentación', 'es', 'bases segmentacion'],
    ['What is a target audience?', 'en', 'target audience'],
    ['who gets the blame', 'en', 'gets blame'],
  ] as const)('“%s” the telling words are searched for', (query, language, kept) => {
    expect(keywordsOf(query, language)).toBe(kept);
  });

  test('made of small words alone nothing is left out', () => {
    expect(keywordsOf('¿Qué es?', 'es')).toBe('que es');
    expect(keywordsOf('', 'en')).toBe('');
  });
});

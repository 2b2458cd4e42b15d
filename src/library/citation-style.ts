// The APA style as the citation processor gets it, put right for Spanish before it is used rather than after it has printed.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Language } from '#src/domain/language/language.ts';

/**
 * Letters from Unicode's private area: the processor prints them as they are, and `reveal` turns them into what it
 * cannot print itself: where a foreign title begins and ends, a «y» that may have to be an «e», a real ª and º
 * (it would write a raised “a”).
 */
export const marks = {
  begin: '\uE000',
  end: '\uE001',
  and: '\uE002',
  feminine: '\uE003',
  masculine: '\uE004',
} as const;

const spanishTerms = [
  ['page-range-delimiter', '', '–'],
  ['and', '', `y${marks.and}`],
  ['ordinal', '', `.${marks.feminine}`],
  ['number', 'short', `n.${marks.masculine}`],
  ['issue', 'short', `n.${marks.masculine}`],
  ['collection-number', 'short', `n.${marks.masculine}`],
  ['retrieved', '', 'recuperado el'],
  ['from', '', 'de'],
  ['working-paper', '', 'documento de trabajo'],
  ['report', '', 'informe'],
  ['thesis', '', 'tesis'],
] as const;

const term = ([name, form, text]: (typeof spanishTerms)[number]): string =>
  `<term name="${name}"${form === '' ? '' : ` form="${form}"`}>${text}</term>`;

/** Replaces every occurrence, and says so when a newer version of the style no longer has any. */
function patch(style: string, from: string, to: string): string {
  if (!style.includes(from))
    throw new Error(`the APA style no longer contains ${from}: look at src/library/citation-style.ts`);
  return style.replaceAll(from, to);
}

/**
 * What differs in Spanish: «y» for “&” and no comma before it, an en dash between pages (the Spanish locale has a
 * hyphen), «N.º» for “No.”, the day before the month.
 */
function writeSpanishStyle(apa: string): string {
  const patches = [
    [
      '<locale xml:lang="es"><terms><term name="from">de</term>',
      `<locale xml:lang="es"><terms>${spanishTerms.map(term).join('')}`,
    ],
    ['and="symbol" delimiter-precedes-last="always"', 'and="text" delimiter-precedes-last="never"'],
    ['and="symbol"', 'and="text" delimiter-precedes-last="never"'],
    [
      '<date-part name="month"/><date-part name="day" prefix=" "/>',
      '<date-part name="day" suffix=" de "/><date-part name="month"/>',
    ],
  ] as const;
  return patches.reduce((style, [from, to]) => patch(style, from, to), apa);
}

const { styles } = plugins.config.get('@csl');
styles.add('vinculo-es', writeSpanishStyle(styles.get('apa')));

/** Style and locale with which the processor writes a language. */
export const writing: Readonly<Record<Language, { readonly style: string; readonly lang: string }>> = {
  es: { style: 'vinculo-es', lang: 'es-ES' },
  en: { style: 'apa', lang: 'en-US' },
};

/**
 * «y», or «e» before a word that begins with the sound i (but not before a diphthong: «acero y hierro»).
 *
 * @example spanishAnd('Iseke') // 'e'
 */
export const spanishAnd = (next: string): 'y' | 'e' => (/^h?[ií](?![aeoáéó])/i.test(next) ? 'e' : 'y');

/** Hides from the processor what it would spoil. */
export const hide = (text: string): string => text.replaceAll('ª', marks.feminine).replaceAll('º', marks.masculine);

/** Turns the marks into what they stand for; `foreign` is the language of the marked titles, if it is not the page's. */
export function reveal(html: string, foreign: Language | undefined): string {
  const [open, close] = foreign ? [`<span lang="${foreign}">`, '</span>'] : ['', ''];
  return html
    .replaceAll(marks.begin, open)
    .replaceAll(marks.end, close)
    .replaceAll(marks.feminine, 'ª')
    .replaceAll(marks.masculine, 'º')
    .split(`y${marks.and} `)
    .reduce((before, after) => `${before}${spanishAnd(after)} ${after}`);
}

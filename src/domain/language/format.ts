// Numbers as each language writes them: 1.234,5 and 12 % in Spanish, 1,234.5 and 12% in English.
import type { Both, Language } from './language.ts';

/** What kind of number it is, and so how it is dressed. A percentage is a share of one; money is in euros. */
export type NumberKind = 'number' | 'percent' | 'money' | 'minutes';

/** Which sign separates decimals. Readers in Mexico and Central America write Spanish with a point. */
export type Convention = 'comma' | 'point';

export interface NumberFormat {
  readonly language: Language;
  readonly as: NumberKind;
  /** Decimals shown, 0–6. */
  readonly digits: number;
  /** When it is not the language's own. */
  readonly convention?: Convention | undefined;
}

const noBreak = '\u00a0';
const minus = '\u2212';

const own: Both<Convention> = { es: 'comma', en: 'point' };
let preferred: (language: Language) => Convention | undefined = () => undefined;

/** The convention of a language's pages: its own, or what their reader prefers. @example conventionOf('es') // 'comma' */
export const conventionOf = (language: Language): Convention => preferred(language) ?? own[language];

/**
 * Lets whoever shows a page say which convention its reader prefers. It is asked whenever a number is written or read,
 * so that hundreds of sentences need not hand it on; where nobody says anything, as in every build, languages have
 * their own.
 *
 * @param ask undefined for a language whose own will do
 */
export function preferConvention(ask: (language: Language) => Convention | undefined): void {
  preferred = ask;
}

/**
 * A text whose numbers were written by the language's own convention, as the reader prefers them.
 *
 * @example rewriteNumbers('30,9 %', 'es') // '30.9 %' where the reader prefers the point
 */
export const rewriteNumbers = (text: string, language: Language): string =>
  conventionOf(language) === own[language]
    ? text
    : text.replace(/\d[.,](?=\d)/g, ([figure = '', mark]) => figure + (mark === '.' ? ',' : '.'));

/**
 * A number in words a reader of that language expects.
 *
 * @param number any finite number; percentages as a share of one
 * @throws RangeError for NaN and infinities: a page never shows them, so whoever asks has a case to tell in words
 * @example formatNumber(55590, { language: 'es', as: 'money', digits: 0 }) // '55.590 €'
 * @example formatNumber(0.309087, { language: 'en', as: 'percent', digits: 1 }) // '30.9%'
 */
export function formatNumber(number: number, format: NumberFormat): string {
  const shown = format.as === 'percent' ? number * 100 : number;
  if (!Number.isFinite(shown)) throw new RangeError('only finite numbers can be written');
  const digits = writeDigits(Math.abs(shown), format.digits, format.convention ?? conventionOf(format.language));
  const sign = shown < 0 && /[1-9]/.test(digits) ? minus : '';
  return dress(sign, digits, format);
}

function writeDigits(absolute: number, digits: number, convention: Convention): string {
  const written = writerOf(digits).format(cleaned(absolute));
  return convention === 'point' ? written : written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** Making a writer takes a hundred times as long as writing, and a figure that moves writes dozens of numbers a frame. */
const writers: Record<number, Intl.NumberFormat> = {};

const writerOf = (digits: number): Intl.NumberFormat =>
  (writers[digits] ??= new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  }));

// 1.005 is stored as 1.00499…, and 0.075 × 100 as 7.499…: fifteen significant digits give back what was meant.
const cleaned = (absolute: number): number => Number(absolute.toPrecision(15));

function dress(sign: string, digits: string, { as, language }: NumberFormat): string {
  switch (as) {
    case 'number':
      return sign + digits;
    case 'percent':
      return sign + digits + (language === 'es' ? `${noBreak}%` : '%');
    case 'money':
      return language === 'es' ? `${sign}${digits}${noBreak}€` : `${sign}€${digits}`;
    case 'minutes':
      return `${sign}${digits}${noBreak}min`;
  }
}

// How the self-service figure writes shares, money and points.
import { digitsFor } from '#src/domain/language/digits.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';

/** A share with the decimals that still tell it from nothing, and no more. */
const percent = (language: Language) => (share: number) => {
  const shown = share > 0 ? Math.min(Math.max(share, 0.0001), 100) : share;
  const digits = shown < 0.01 ? 2 : shown < 0.1 ? 1 : 0;
  const written = formatNumber(shown, {
    language,
    as: 'percent',
    digits: Math.min(digitsFor(shown, 'percent', 0), digits),
  });
  return share > 100 ? `> ${written}` : written;
};

/** Money of a year: cents only where the whole amount is small. */
const money = (language: Language) => (amount: number) =>
  formatNumber(amount, {
    language,
    as: 'money',
    digits: Math.abs(amount) < 100 ? Math.min(2, digitsFor(amount, 'money', 0)) : 0,
  });

/** Amounts shorter than this leave room for it in the picture. */
export const longAmount = 1e9;
/** Less than half a cent is nothing. */
export const isNothing = (amount: number): boolean => Math.abs(amount) < 0.005;

const points =
  (language: Language, one: string, many: string) =>
  (share: number): string => {
    const written = formatNumber(Math.abs(share) * 100, { language, as: 'number', digits: 0 });
    return `${written} ${written === '1' ? one : many}`;
  };

export const es = { percent: percent('es'), money: money('es'), points: points('es', 'punto', 'puntos') };
export const en = { percent: percent('en'), money: money('en'), points: points('en', 'point', 'points') };

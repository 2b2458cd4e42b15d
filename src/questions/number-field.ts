// What a text typed as an answer means, and how a number is written back into the field.
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import { readNumber, type Reading } from '#src/domain/language/read-number.ts';

/** A text as the field understands it. */
export const readField = (text: string, as: NumberKind, language: Language): Reading =>
  readNumber(text, { language, as });

const mostDigits = 6;

/**
 * A number as the field writes it: as few decimals as say all of it.
 *
 * @example writeNumber(0.125, 'percent', 'es') // '12,5 %'
 */
export function writeNumber(number: number, as: NumberKind, language: Language): string {
  const write = (digits: number): string => formatNumber(number, { language, as, digits });
  for (let digits = 0; digits < mostDigits; digits += 1) {
    const reading = readField(write(digits), as, language);
    if (reading.kind === 'read' && Math.abs(reading.number - number) <= 1e-12 * Math.abs(number)) return write(digits);
  }
  return write(mostDigits);
}

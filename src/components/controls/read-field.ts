// What a text typed into a field does: a number the field takes, or the reason why it does not.
import { digitsFor } from '#src/domain/language/digits.ts';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import { readNumber, type Unreadable } from '#src/domain/language/read-number.ts';

/** What a field asks for. */
export interface Field {
  readonly as: NumberKind;
  /** Decimals it shows at least. */
  readonly digits: number;
  /** Bounds of what makes sense; percentages as a share of one. */
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers make sense: what is typed gets rounded. */
  readonly whole?: boolean;
}

/** What a slider offers, in the field's own units; a typed number may go beyond it. */
export interface Slider {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export type Refusal = Unreadable | 'empty' | 'below' | 'above';

export type FieldReading =
  | { readonly kind: 'taken'; readonly number: number; readonly other?: number }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly other?: number };

/**
 * Reads what was typed. It never throws.
 *
 * @returns the number, or why it cannot be taken; `other` where points and commas allow another reading that fits
 * @example readField('12', percentField, 'es') // { kind: 'taken', number: 0.12 }
 * @example readField('-3', moneyField, 'es') // { kind: 'refused', why: 'below' }
 */
export function readField(text: string, field: Field, language: Language): FieldReading {
  const reading = readNumber(text, { language, as: field.as });
  if (reading.kind === 'empty') return { kind: 'refused', why: 'empty' };
  if (reading.kind === 'unreadable') return { kind: 'refused', why: reading.why };
  const number = settle(reading.number, field);
  const second = reading.other === undefined ? undefined : settle(reading.other, field);
  const other = second !== undefined && second !== number && fits(second, field) ? { other: second } : {};
  if (fits(number, field)) return { kind: 'taken', number, ...other };
  return { kind: 'refused', why: number < field.least ? 'below' : 'above', ...other };
}

/** Whether a number lies within what makes sense. */
export const fits = (number: number, { least, most }: Field): boolean => number >= least && number <= most;

const settle = (number: number, { whole }: Field): number => (whole === true ? Math.round(number) : number);

/** A number as its field shows it, with as many decimals as it needs. @example writeField(0.125, share, 'en') // '12.5%' */
export const writeField = (number: number, { as, digits }: Pick<Field, 'as' | 'digits'>, language: Language): string =>
  formatNumber(number, { language, as, digits: digitsFor(number, as, digits) });

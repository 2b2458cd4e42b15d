// Numbers as people type them: 1.234,5 or 1,234.5, 12 % or 12%, 1/3, with whatever spaces and signs their keyboard has.
import { conventionOf, type Convention, type NumberKind } from './format.ts';
import type { Language } from './language.ts';

export interface NumberReading {
  readonly language: Language;
  readonly as: NumberKind;
  /** When it is not the language's own. */
  readonly convention?: Convention | undefined;
}

/** Why a text is no number: the words for the reader are chosen by whoever shows it. */
export type Unreadable =
  /** A sign or a unit, and no figures yet. */
  | 'unfinished'
  /** Letters or signs that no number has. */
  | 'not-a-number'
  /** A number in another unit: dollars, hours, a percentage where money is asked. */
  | 'other-unit'
  /** Two numbers or a range. */
  | 'several'
  /** Points and commas where no convention puts them, as in 1.23,4. */
  | 'separators'
  | 'division-by-zero'
  | 'too-large';

export type Reading =
  | {
      readonly kind: 'read';
      /** A percentage as a share of one; money in euros. */
      readonly number: number;
      /** What it would be by the other convention, where that is possible and different. */
      readonly other?: number;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/**
 * The number somebody typed. It never throws.
 *
 * In a percent field a bare number counts per cent (12 is 0.12, and 0,12 is 0.0012) and a bare fraction is a share (1/3).
 *
 * @param text   anything a field may hold
 * @param asking what the field asks for, and the page's language and convention
 * @returns the number; also the other reading where points or commas allow two, as in 1.234
 * @example readNumber('1.234', { language: 'es', as: 'money' }) // { kind: 'read', number: 1234, other: 1.234 }
 * @example readNumber('12 %', { language: 'es', as: 'percent' }) // { kind: 'read', number: 0.12 }
 */
export function readNumber(text: string, asking: NumberReading): Reading {
  const plain = simplify(text);
  if (plain === '') return { kind: 'empty' };
  const bare = undress(plain, asking.as);
  if (typeof bare === 'string') return { kind: 'unreadable', why: bare };
  const amount = readAmount(bare, asking);
  return typeof amount === 'string' ? { kind: 'unreadable', why: amount } : conclude(amount, bare.negative);
}

/** What is left when sign and unit are taken off. */
interface Bare {
  readonly figures: string;
  readonly negative: boolean;
  readonly hasUnit: boolean;
}

/** A reading and, where points or commas allow one, the other. */
interface Pair<T> {
  readonly first: T;
  readonly other?: T;
}

const units: Readonly<Record<NumberKind, readonly string[]>> = {
  number: [],
  percent: ['%', 'por ciento', 'por cien', 'percent', 'per cent'],
  money: ['€', 'euros', 'euro', 'eur'],
  minutes: ['minutos', 'minuto', 'minutes', 'minute', 'mins', 'min.', 'min'],
};
const strangers = '$ £ ‰ usd dólares pesos horas hora hours hour h segundos seconds'.split(' ');
const everyUnit = [...Object.values(units).flat(), ...strangers];
const prefixes = '€ euros euro eur % $ £ usd'.split(' ');

function simplify(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[¼½¾⅐-⅞]/g, (fraction) => ` ${fraction.normalize('NFKC')}`)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2044\u2215\u00f7]/g, '/')
    .replace(/[’ʼ´]/g, "'")
    .replace(/ ?\/ ?/g, '/')
    .trim()
    .toLowerCase();
}

function undress(text: string, as: NumberKind): Bare | Unreadable {
  const outside = takeSign(text);
  const prefix = prefixes.find((unit) => outside.rest.startsWith(unit));
  const inside = takeSign(prefix === undefined ? outside.rest : outside.rest.slice(prefix.length).trim());
  if (outside.sign !== '' && inside.sign !== '') return 'not-a-number';
  const suffix = prefix ?? everyUnit.find((unit) => inside.rest.endsWith(unit));
  const figures =
    prefix === undefined ? inside.rest.slice(0, inside.rest.length - (suffix?.length ?? 0)).trim() : inside.rest;
  if (/[^\d.,'/ ;-]/.test(figures)) return 'not-a-number';
  if (suffix !== undefined && !units[as].includes(suffix)) return 'other-unit';
  if (!/\d/.test(figures)) return 'unfinished';
  return { figures, negative: outside.sign === '-' || inside.sign === '-', hasUnit: suffix !== undefined };
}

function takeSign(text: string): { readonly sign: string; readonly rest: string } {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return { sign, rest: text.slice(sign.length).trim() };
}

function readAmount({ figures, hasUnit }: Bare, asking: NumberReading): Pair<number> | Unreadable {
  const [, whole, over, under] = /^(\d+) (\d{1,2})\/(\d+)$/.exec(figures) ?? [];
  const mixed = Number(over) < Number(under) ? Number(whole) + Number(over) / Number(under) : undefined;
  if (mixed !== undefined) return { first: asking.as === 'percent' ? mixed / 100 : mixed };
  const parts = figures.split('/');
  if (parts.length > 2) return 'several';
  if (parts.includes('')) return 'unfinished';
  const [above, below] = parts.map((part) => readNumeral(part, asking));
  if (above === undefined || typeof above === 'string') return above ?? 'unfinished';
  if (typeof below === 'string') return below;
  if (below !== undefined) return divide(above, below, asking.as === 'percent' && hasUnit ? 100 : 1);
  return both(above, (numeral) => Number(`${numeral}${asking.as === 'percent' ? 'e-2' : ''}`));
}

function divide(above: Pair<string>, below: Pair<string>, by: number): Pair<number> | Unreadable {
  if (Number(below.first) === 0) return 'division-by-zero';
  const first = Number(above.first) / (Number(below.first) * by);
  if (above.other === undefined && below.other === undefined) return { first };
  return { first, other: Number(above.other ?? above.first) / (Number(below.other ?? below.first) * by) };
}

/** Figures with their points, commas, spaces and apostrophes, as a numeral that `Number` reads. */
function readNumeral(figures: string, { language, convention }: NumberReading): Pair<string> | Unreadable {
  const whole = readWhole(figures);
  const decimal = readDecimal(figures, language);
  if (whole === undefined && decimal === undefined) return /[ ;-]/.test(figures) ? 'several' : 'separators';
  if (whole === undefined || decimal === undefined) return { first: whole ?? decimal ?? '' };
  const point = (convention ?? conventionOf(language)) === 'point' ? '.' : ',';
  return figures.includes(point) ? { first: decimal, other: whole } : { first: whole, other: decimal };
}

function readWhole(figures: string): string | undefined {
  return /^(?:\d+|[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*)$/.test(figures) ? figures.replace(/\D/g, '') : undefined;
}

function readDecimal(figures: string, language: Language): string | undefined {
  // By hand, Spain writes 3'20; in English an apostrophe between figures means feet, so there it only groups.
  const [, before = '', mark = '', after = ''] =
    (language === 'es' ? /^(.*)([.,'])(\d*)$/ : /^(.*)([.,])(\d*)$/).exec(figures) ?? [];
  if (mark === '' || before + after === '' || before.includes(mark)) return undefined;
  const whole = before === '' ? '0' : readWhole(before);
  return whole === undefined ? undefined : `${whole}.${after}`;
}

const both = <T, U>({ first, other }: Pair<T>, change: (one: T) => U): Pair<U> =>
  other === undefined ? { first: change(first) } : { first: change(first), other: change(other) };

function conclude(amount: Pair<number>, negative: boolean): Reading {
  const { first, other } = both(amount, (one) => (negative && one !== 0 ? -one : one));
  if (!Number.isFinite(first)) return { kind: 'unreadable', why: 'too-large' };
  const another = other !== undefined && Number.isFinite(other) && other !== first;
  return another ? { kind: 'read', number: first, other } : { kind: 'read', number: first };
}

// The names of the links, and how their numbers are written.
import type { ChainNode, ChainScale } from '#src/domain/chain/nodes.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';

export const nodeNames: Both<Readonly<Record<ChainNode, string>>> = {
  es: {
    'internal-service-quality': 'Calidad interna del servicio',
    'employee-satisfaction': 'Satisfacción del empleado',
    'employee-loyalty': 'Lealtad del empleado',
    'employee-productivity': 'Productividad del empleado',
    'external-service-value': 'Valor externo del servicio',
    'customer-satisfaction': 'Satisfacción del cliente',
    'customer-loyalty': 'Lealtad del cliente',
    performance: 'Utilidades y crecimiento',
  },
  en: {
    'internal-service-quality': 'Internal service quality',
    'employee-satisfaction': 'Employee satisfaction',
    'employee-loyalty': 'Employee loyalty',
    'employee-productivity': 'Employee productivity',
    'external-service-value': 'External service value',
    'customer-satisfaction': 'Customer satisfaction',
    'customer-loyalty': 'Customer loyalty',
    performance: 'Profit and growth',
  },
};

/** The term of the glossary that tells what a node is. */
export const termOf = (node: ChainNode): string => (node === 'performance' ? 'profit-and-growth' : node);

/** A number with as many decimals as say something, up to some. @example writeShort(0.5, 4, 'es') // '0,5' */
export function writeShort(number: number, most: number, language: Language): string {
  const rounded = Number(number.toFixed(most));
  const digits = [0, 1, 2, 3, 4, 5, 6].find((few) => few >= most || Number(number.toFixed(few)) === rounded) ?? most;
  return formatNumber(number, { language, as: 'number', digits });
}

/** What arrived, short enough to stand inside a station. */
export function writeArrival(number: number, language: Language): string {
  const size = Math.abs(number);
  if (size > 0 && size < 0.0005) return '≈0';
  return writeShort(number, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3, language);
}

/** The number of an arrow. In own units it multiplies; in standard deviations the sign of times would say no more. */
export const writeCoefficient = (coefficient: number, scale: ChainScale, language: Language): string =>
  `${scale === 'own-units' ? '× ' : ''}${writeShort(coefficient, 4, language)}`;

export const writeMoney = (amount: number, language: Language): string =>
  formatNumber(amount, { language, as: 'money', digits: 0 });

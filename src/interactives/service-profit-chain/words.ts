// What the figure of the chain says.
import type { ChainNode, ChainScale } from '#src/domain/chain/nodes.ts';
import type { ChainPreset, Level, Measure } from '#src/domain/chain/presets.ts';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import type { Outcome } from './model.ts';

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

/** How the data of a firm are written, in the order in which they are shown. */
export const caseKinds: Readonly<Record<string, { readonly as: NumberKind; readonly digits: number }>> = {
  revenue: { as: 'money', digits: 0 },
  margin: { as: 'percent', digits: 0 },
  spending: { as: 'money', digits: 0 },
  employeeSatisfactionShock: { as: 'number', digits: 0 },
  internalServiceQuality: { as: 'number', digits: 1 },
  employeeNetPromoterScore: { as: 'number', digits: 0 },
  staffTurnover: { as: 'percent', digits: 0 },
  linesPerHour: { as: 'number', digits: 0 },
  perceivedValue: { as: 'number', digits: 1 },
  customerSatisfactionScore: { as: 'number', digits: 1 },
  repeatShare: { as: 'percent', digits: 0 },
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

export interface Said {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}

export interface ChainWords {
  readonly title: string;
  readonly dataOf: string;
  readonly caseInputs: Readonly<Record<string, string>>;
  readonly node: (node: ChainNode) => string;
  /** The whole picture told to somebody who does not see it. */
  readonly told: (preset: ChainPreset, outcome: Outcome) => string;
  readonly said: (preset: ChainPreset, outcome: Outcome) => Said;
  readonly unmeasured: string;
  /** What the money under the last station is. */
  readonly ofSales: string;
  readonly links: string;
  readonly linkColumns: { readonly link: string; readonly number: string; readonly what: string };
  readonly unmeasuredLink: string;
  readonly leap: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly effects: string;
  readonly effectColumns: {
    readonly node: string;
    readonly direct: string;
    readonly indirect: string;
    readonly total: string;
  };
  readonly working: string;
  readonly extraSales: string;
  readonly caution: string;
  readonly thickness: Readonly<Record<ChainScale, string>>;
  readonly source: (source: string) => string;
  readonly worksOn: (firm: string) => string;
}

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const join = (texts: readonly string[], and: string): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;

const nameIn = (language: Language) => (node: ChainNode) => inSentence(nodeNames[language][node]);

/** “5 points of staff attitude”, or “1 standard deviation of customer loyalty”. */
function amountOf(preset: ChainPreset, node: ChainNode, number: number, language: Language): string {
  const unit = preset.units[node]?.[language];
  const written = writeArrival(number, language);
  if (unit !== undefined) return `${written} ${singular(unit, Math.abs(number) === 1, language)}`;
  const one = Math.abs(number) === 1;
  const ofNode = nameIn(language)(node);
  if (preset.scale === 'own-units') return language === 'es' ? `${written} en ${ofNode}` : `${written} in ${ofNode}`;
  return language === 'es'
    ? `${written} ${one ? 'desviación típica' : 'desviaciones típicas'} de ${ofNode}`
    : `${written} standard deviation${one ? '' : 's'} of ${ofNode}`;
}

const singular = (unit: string, one: boolean, language: Language): string =>
  !one
    ? unit
    : language === 'es'
      ? unit.replace(/^puntos porcentuales/, 'punto porcentual').replace(/^puntos/, 'punto')
      : unit.replace(/^percentage points/, 'percentage point').replace(/^points/, 'point');

function listLinks(preset: ChainPreset, language: Language): string {
  const name = nameIn(language);
  return preset.links
    .map(({ from, to, coefficient }) =>
      language === 'es'
        ? `de ${name(from)} a ${name(to)}, ${writeShort(coefficient, 4, language)}`
        : `from ${name(from)} to ${name(to)}, ${writeShort(coefficient, 4, language)}`,
    )
    .join('; ');
}

export const words: Both<ChainWords> = {
  es: {
    title: '¿Hasta dónde llega un empujón por la cadena?',
    dataOf: 'Para la cadena servicio-utilidades',
    caseInputs: {
      revenue: 'Ventas al año',
      employeeSatisfactionShock: 'Empujón a la actitud del personal, en puntos',
      spending: 'Gasto que pide Omar',
      internalServiceQuality: 'Calidad interna, de 0 a 10',
      employeeNetPromoterScore: 'eNPS del personal',
      staffTurnover: 'Rotación del personal en el año',
      linesPerHour: 'Líneas de ticket por hora trabajada',
      perceivedValue: 'Valor percibido por el cliente, de 0 a 10',
      customerSatisfactionScore: 'Nota del cliente al salir, de 1 a 5',
      repeatShare: 'Clientes con tarjeta que repiten al mes siguiente',
      margin: 'Margen sobre ventas',
    },
    node: (node) => nodeNames.es[node],
    told: (preset, outcome) =>
      `Los ocho eslabones de la cadena y las nueve flechas que los unen. Con número, según ${preset.title.es}: ${listLinks(preset, 'es')}. Las demás flechas quedan sin medir aquí. ${plain(words.es.said(preset, outcome))}`,
    said: (preset, outcome) => {
      const push = `${preset.scale === 'own-units' ? 'Con los números de Sears, un' : 'Un'} empujón de ${amountOf(preset, outcome.shock.at, outcome.shock.size, 'es')}`;
      if (outcome.arrivals.length === 0 && outcome.extraRevenue === undefined)
        return {
          before: `${push} sale por flechas sin medir: aquí `,
          strong: 'nadie sabe qué llega',
          after: '. Sin medir no quiere decir cero.',
        };
      const steps = outcome.arrivals.map(({ node, total }) => amountOf(preset, node, total, 'es'));
      const money = outcome.extraRevenue;
      if (money === undefined)
        return { before: `${push} llega como `, strong: steps.at(-1) ?? '', after: through(steps, 'es') };
      return {
        before: steps.length === 0 ? `${push} son ` : `${push} trae ${join(steps, 'y')}: `,
        strong: `${writeMoney(Math.abs(money), 'es')} ${money < 0 ? 'menos' : 'más'} de ventas al año`,
        after: '.',
      };
    },
    unmeasured: 'flecha del modelo, sin medir aquí',
    ofSales: 'de ventas al año',
    links: 'Las flechas, una por una',
    linkColumns: { link: 'Flecha', number: 'Número', what: 'De dónde sale' },
    unmeasuredLink: 'sin medir aquí',
    leap: 'salto por encima de eslabones',
    measures: {
      correlation: 'correlación',
      'ratio-of-changes': 'cociente entre dos cambios, sin r²',
      illustrative: 'inventado, sin r²',
    },
    levels: {
      'business-units': 'Nivel: unidades de negocio',
      'samples-of-individuals': 'Nivel: personas, en varias muestras',
      'customers-of-one-firm': 'Nivel: clientes de una empresa',
      'one-firm': 'Nivel: tiendas de una sola empresa',
      nobody: 'Nivel: ninguno',
    },
    effects: 'Lo directo, lo indirecto y el total',
    effectColumns: { node: 'Llega a', direct: 'Directo', indirect: 'Indirecto', total: 'Total' },
    working: 'Cómo se calcula',
    extraSales: 'Ventas de más al año',
    caution: 'Cuidado.',
    thickness: {
      'own-units':
        'Las flechas con número tienen todas el mismo grosor, y los círculos el mismo tamaño: cada número cuenta en otra unidad. Que uno sea menor que el anterior no quiere decir que se pierda fuerza.',
      'standard-deviations':
        'Cuanto más gruesa la flecha, mayor su número; solo se comparan flechas de estos mismos datos.',
    },
    source: (source) => `Flechas con número: ${source}.`,
    worksOn: (firm) => `Ventas de ${firm}, caso ficticio.`,
  },
  en: {
    title: 'How far does a push travel along the chain?',
    dataOf: 'For the service-profit chain',
    caseInputs: {
      revenue: 'Sales a year',
      employeeSatisfactionShock: 'Push to staff attitude, in points',
      spending: 'Spending Omar asks for',
      internalServiceQuality: 'Internal quality, from 0 to 10',
      employeeNetPromoterScore: 'eNPS of the staff',
      staffTurnover: 'Staff turnover in the year',
      linesPerHour: 'Receipt lines per hour worked',
      perceivedValue: 'Value customers perceive, from 0 to 10',
      customerSatisfactionScore: 'Customers’ mark on the way out, from 1 to 5',
      repeatShare: 'Card customers who buy again the following month',
      margin: 'Margin on sales',
    },
    node: (node) => nodeNames.en[node],
    told: (preset, outcome) =>
      `The eight links of the chain and the nine arrows that join them. With a number, after ${preset.title.en}: ${listLinks(preset, 'en')}. The other arrows are unmeasured here. ${plain(words.en.said(preset, outcome))}`,
    said: (preset, outcome) => {
      const push = `${preset.scale === 'own-units' ? 'By Sears’s numbers, a' : 'A'} push of ${amountOf(preset, outcome.shock.at, outcome.shock.size, 'en')}`;
      if (outcome.arrivals.length === 0 && outcome.extraRevenue === undefined)
        return {
          before: `${push} leaves along unmeasured arrows: here `,
          strong: 'nobody knows what arrives',
          after: '. Unmeasured does not mean zero.',
        };
      const steps = outcome.arrivals.map(({ node, total }) => amountOf(preset, node, total, 'en'));
      const money = outcome.extraRevenue;
      if (money === undefined)
        return { before: `${push} arrives as `, strong: steps.at(-1) ?? '', after: through(steps, 'en') };
      return {
        before: steps.length === 0 ? `${push} is ` : `${push} brings ${join(steps, 'and')}: `,
        strong: `${writeMoney(Math.abs(money), 'en')} ${money < 0 ? 'less' : 'more'} in sales a year`,
        after: '.',
      };
    },
    unmeasured: 'arrow of the model, unmeasured here',
    ofSales: 'in sales a year',
    links: 'The arrows, one by one',
    linkColumns: { link: 'Arrow', number: 'Number', what: 'Where it comes from' },
    unmeasuredLink: 'unmeasured here',
    leap: 'leap over links in between',
    measures: {
      correlation: 'correlation',
      'ratio-of-changes': 'ratio of two changes, no r²',
      illustrative: 'made up, no r²',
    },
    levels: {
      'business-units': 'Level: business units',
      'samples-of-individuals': 'Level: people, in several samples',
      'customers-of-one-firm': 'Level: customers of one firm',
      'one-firm': 'Level: stores of a single firm',
      nobody: 'Level: none',
    },
    effects: 'Direct, indirect and total',
    effectColumns: { node: 'Arrives at', direct: 'Direct', indirect: 'Indirect', total: 'Total' },
    working: 'How it is worked out',
    extraSales: 'Extra sales a year',
    caution: 'Careful.',
    thickness: {
      'own-units':
        'All arrows with a number are equally thick, and all circles the same size: each number counts in another unit. One being smaller than the one before does not mean that strength is lost.',
      'standard-deviations': 'The thicker the arrow, the larger its number; compare only arrows of this same set.',
    },
    source: (source) => `Arrows with a number: ${source}.`,
    worksOn: (firm) => `Sales of ${firm}, a fictional case.`,
  },
};

const through = (steps: readonly string[], language: Language): string => {
  const before = steps.slice(0, -1);
  if (before.length === 0) return '.';
  return language === 'es' ? `, después de ${join(before, 'y')}.` : `, by way of ${join(before, 'and')}.`;
};

const plain = ({ before, strong, after }: Said): string => before + strong + after;

// What the figure of the chain says while somebody plays with it.
import type { ChainNode, ChainScale } from '#src/domain/chain/nodes.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import type { Shock } from '#src/domain/chain/service-profit-chain.ts';
import type { ChainNumbers, Outcome } from './model.ts';
import { nodeNames, writeArrival, writeMoney, writeShort } from './writing.ts';

export interface Said {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}

export interface ChainWords {
  readonly node: (node: ChainNode) => string;
  readonly said: (preset: ChainNumbers, outcome: Outcome) => Said;
  readonly unmeasured: string;
  /** What stands under a picture whose numbers are made up. */
  readonly madeUp?: string;
  readonly myBet: string;
  /** What the money under the last station is. */
  readonly ofSales: string;
  readonly effects: string;
  readonly effectColumns: {
    readonly node: string;
    readonly direct: string;
    readonly indirect: string;
    readonly total: string;
    readonly mediated: string;
  };
  readonly working: string;
  readonly extraSales: string;
  /** What the sizes of the picture do not say. */
  readonly scales: Readonly<Record<ChainScale, string>>;
  readonly thickness: Readonly<Record<ChainScale, string>>;
  readonly pushName: string;
  readonly pushAt: string;
  /** What the size of the push counts in. */
  readonly size: (preset: ChainNumbers, node: ChainNode) => string;
  readonly send: string;
  readonly restore: string;
  readonly restored: string;
  readonly ignored: (names: readonly string[]) => string;
  /** What stands in place of the result until the push is sent. */
  readonly waiting: (preset: ChainNumbers, shock: Shock) => string;
  readonly travelling: string;
  /** What stands in place of what comes to a node until then. */
  readonly unsent: string;
  /** A station told to somebody who does not see it. */
  readonly station: (shown: string, isReached: boolean) => string;
  readonly choose: string;
  /** What comes to a node, directly and by way of others. */
  readonly about: (preset: ChainNumbers, outcome: Outcome, node: ChainNode) => string;
  readonly more: string;
  readonly nothingArrives: string;
}

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const join = (texts: readonly string[], and: string): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;

const nameIn = (language: Language) => (node: ChainNode) => inSentence(nodeNames[language][node]);

/** “5 points of staff attitude”, or “1 standard deviation of customer loyalty”. */
export function amountOf(preset: ChainNumbers, node: ChainNode, number: number, language: Language): string {
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

/** What a push at a node counts in. */
function unitOf(preset: ChainNumbers, node: ChainNode, language: Language): string {
  const unit = preset.units[node]?.[language];
  if (unit !== undefined) return unit;
  if (preset.scale === 'standard-deviations') return language === 'es' ? 'desviaciones típicas' : 'standard deviations';
  return language === 'es'
    ? 'una unidad propia, que nadie midió aquí'
    : 'a unit of its own, which nobody measured here';
}

const singular = (unit: string, one: boolean, language: Language): string =>
  !one
    ? unit
    : language === 'es'
      ? unit.replace(/^puntos porcentuales/, 'punto porcentual').replace(/^puntos/, 'punto')
      : unit.replace(/^percentage points/, 'percentage point').replace(/^points/, 'point');

export const words: Both<ChainWords> = {
  es: {
    node: (node) => nodeNames.es[node],
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
    myBet: 'mi apuesta',
    ofSales: 'de ventas al año',
    effects: 'Lo directo, lo indirecto y el total',
    effectColumns: { node: 'Llega a', direct: 'Directo', indirect: 'Indirecto', total: 'Total', mediated: 'Por otros' },
    working: 'Cómo se calcula',
    extraSales: 'Ventas de más al año',
    scales: {
      'own-units':
        'Cada número cuenta en otra unidad. Que uno sea menor que el anterior no quiere decir que se pierda fuerza.',
      'standard-deviations':
        'Cuanto más gruesa la flecha, mayor su número; solo se comparan flechas de estos mismos datos.',
    },
    thickness: {
      'own-units':
        'Todas las flechas con número tienen aquí el mismo grosor, y los círculos el mismo tamaño, porque cada número cuenta en otra unidad.',
      'standard-deviations': 'El grosor de una flecha es proporcional a su número, sin el signo.',
    },
    pushName: 'El empujón',
    pushAt: 'Empujar en',
    size: (preset, node) => `Empujón, en ${unitOf(preset, node, 'es')}`,
    send: 'Enviar el empujón',
    restore: 'Restaurar el caso',
    restored: 'Vuelven los datos del caso.',
    ignored: (names) =>
      `El enlace traía ${names.map((name) => `«${name}»`).join(', ')}, que aquí no se ${names.length === 1 ? 'puede' : 'pueden'} usar: ahí vale el caso.`,
    waiting: (preset, { at, size }) => `Un empujón de ${amountOf(preset, at, size, 'es')}, listo. Envíalo.`,
    travelling: 'El empujón va por el camino…',
    unsent: 'Envía el empujón para ver qué llega aquí.',
    station: (shown, isReached) => (isReached ? shown : `${shown}: no se sabe qué llega`),
    choose: 'Toca otro eslabón, o recórrelos con las teclas de flecha, para ver qué es y qué le llega.',
    about: (preset, { shock, arrivals }, node) => {
      const arrival = arrivals.find((one) => one.node === node);
      if (node === shock.at) return `Aquí se da el empujón: ${amountOf(preset, node, shock.size, 'es')}.`;
      if (!arrival) return 'Desde el empujón no llega aquí ninguna flecha con número. Sin medir no quiere decir cero.';
      return `Llega: ${amountOf(preset, node, arrival.total, 'es')}. Directo, ${writeShort(arrival.direct, 4, 'es')}; a través de otros, ${writeShort(arrival.indirect, 4, 'es')}.`;
    },
    more: 'Definición completa',
    nothingArrives: 'Desde este eslabón no sale ninguna flecha con número.',
  },
  en: {
    node: (node) => nodeNames.en[node],
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
    myBet: 'my bet',
    ofSales: 'in sales a year',
    effects: 'Direct, indirect and total',
    effectColumns: {
      node: 'Arrives at',
      direct: 'Direct',
      indirect: 'Indirect',
      total: 'Total',
      mediated: 'Through others',
    },
    working: 'How it is worked out',
    extraSales: 'Extra sales a year',
    scales: {
      'own-units':
        'Each number counts in another unit. One being smaller than the one before does not mean that strength is lost.',
      'standard-deviations': 'The thicker the arrow, the larger its number; compare only arrows of this same set.',
    },
    thickness: {
      'own-units':
        'All arrows with a number are equally thick here, and all circles the same size, because each number counts in another unit.',
      'standard-deviations': 'The thickness of an arrow is proportional to its number, without the sign.',
    },
    pushName: 'The push',
    pushAt: 'Push at',
    size: (preset, node) => `Push, in ${unitOf(preset, node, 'en')}`,
    send: 'Send the push',
    restore: 'Restore the case',
    restored: 'The case’s own figures are back.',
    ignored: (names) =>
      `The link brought ${names.map((name) => `“${name}”`).join(', ')}, which cannot be used here: the case’s own holds.`,
    waiting: (preset, { at, size }) => `A push of ${amountOf(preset, at, size, 'en')}, ready. Send it.`,
    travelling: 'The push is on its way…',
    unsent: 'Send the push to see what arrives here.',
    station: (shown, isReached) => (isReached ? shown : `${shown}: nobody knows what arrives`),
    choose: 'Tap another link of the chain, or walk along with the arrow keys, to see what it is and what reaches it.',
    about: (preset, { shock, arrivals }, node) => {
      const arrival = arrivals.find((one) => one.node === node);
      if (node === shock.at) return `The push is given here: ${amountOf(preset, node, shock.size, 'en')}.`;
      if (!arrival) return 'From the push no arrow with a number leads here. Unmeasured does not mean zero.';
      return `Arrives: ${amountOf(preset, node, arrival.total, 'en')}. Direct, ${writeShort(arrival.direct, 4, 'en')}; by way of others, ${writeShort(arrival.indirect, 4, 'en')}.`;
    },
    more: 'Full definition',
    nothingArrives: 'No arrow with a number leaves this link.',
  },
};

const through = (steps: readonly string[], language: Language): string => {
  const before = steps.slice(0, -1);
  if (before.length === 0) return '.';
  return language === 'es' ? `, después de ${join(before, 'y')}.` : `, by way of ${join(before, 'and')}.`;
};

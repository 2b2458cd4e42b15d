// Sets of numbers for the chain: what was published, of whom, and whether it is a correlation; and one set made up to play with.
import type { Both } from '#src/domain/language/language.ts';
import { chainArrows, type Chain, type ChainLink, type ChainNode } from './nodes.ts';
import { searsRatios } from './sears.ts';

/** What kind of number a coefficient is. Only a correlation has an r². */
export type Measure = 'correlation' | 'ratio-of-changes' | 'illustrative';

/** Who or what was compared. */
export type Level = 'business-units' | 'samples-of-individuals' | 'customers-of-one-firm' | 'one-firm' | 'nobody';

export interface PresetLink extends ChainLink {
  readonly measure: Measure;
  readonly level: Level;
  /** Id of the work it comes from; none where it is made up. */
  readonly source?: string;
  /** The numbers published of other firms, between which it makes sense to try. */
  readonly published?: { readonly from: number; readonly to: number };
  /** What exactly was measured. */
  readonly note: Both;
}

/** What one unit of a node is, where a preset counts in own units. */
export type NodeUnits = Readonly<Partial<Record<ChainNode, Both>>>;

export interface ChainPreset extends Chain {
  readonly id: 'verified-pieces' | 'sears-1998' | 'free';
  readonly title: Both;
  /** What the numbers are good for, and what not. */
  readonly caution: Both;
  readonly links: readonly PresetLink[];
  readonly units: NodeUnits;
  /** The push it begins with. */
  readonly shock: { readonly at: ChainNode; readonly size: number };
}

/** Three published correlations, set one behind the other. */
export const verifiedPieces: ChainPreset = {
  id: 'verified-pieces',
  title: { es: 'Piezas verificadas', en: 'Verified pieces' },
  caution: {
    es: 'Cada número viene de otra muestra y de otro nivel, y ninguno descuenta lo demás. Su producto enseña a encadenar: no es una previsión, ni un mínimo, ni un máximo.',
    en: 'Each number comes from another sample and another level, and none takes the rest into account. Their product teaches how to chain: it is no forecast, no minimum and no maximum.',
  },
  scale: 'standard-deviations',
  units: {},
  shock: { at: 'employee-satisfaction', size: 1 },
  links: [
    {
      from: 'employee-satisfaction',
      to: 'customer-satisfaction',
      coefficient: 0.32,
      measure: 'correlation',
      level: 'business-units',
      source: 'harter-schmidt-hayes-2002',
      note: {
        es: 'Correlación, corregida por errores de medida, entre unidades de negocio: 7.939 unidades de 36 empresas.',
        en: 'Correlation, corrected for measurement error, between business units: 7,939 units of 36 companies.',
      },
    },
    {
      from: 'customer-satisfaction',
      to: 'customer-loyalty',
      coefficient: 0.54,
      measure: 'correlation',
      level: 'samples-of-individuals',
      source: 'curtis-et-al-2011',
      note: {
        es: 'Correlación media de un metaanálisis de encuestas a clientes.',
        en: 'Mean correlation of a meta-analysis of customer surveys.',
      },
    },
    {
      from: 'customer-loyalty',
      to: 'performance',
      coefficient: 0.3,
      measure: 'correlation',
      level: 'customers-of-one-firm',
      source: 'reinartz-kumar-2002',
      published: { from: 0.2, to: 0.45 },
      note: {
        es: 'Correlación entre antigüedad y rentabilidad de cada cliente en una empresa de servicios a empresas. En las otras tres del estudio fue de 0,20 a 0,45.',
        en: 'Correlation between each customer’s tenure and profitability at a corporate service provider. At the other three firms of the study it ran from 0.20 to 0.45.',
      },
    },
  ],
};

/** The two steps that Sears published, each in its own units. */
export const sears: ChainPreset = {
  id: 'sears-1998',
  title: { es: 'Sears 1998', en: 'Sears 1998' },
  caution: {
    es: 'Lo que una sola empresa contó de sus tiendas en los años noventa. Son cocientes entre cambios, no correlaciones: no tienen r², y en otra empresa nadie los ha medido.',
    en: 'What one firm reported of its own stores in the nineties. These are ratios between changes, not correlations: they have no r², and nobody has measured them in another firm.',
  },
  scale: 'own-units',
  units: {
    'employee-satisfaction': { es: 'puntos de actitud del personal', en: 'points of employee attitude' },
    'customer-satisfaction': { es: 'puntos de impresión del cliente', en: 'points of customer impression' },
    performance: { es: 'puntos porcentuales de crecimiento de ingresos', en: 'percentage points of revenue growth' },
  },
  shock: { at: 'employee-satisfaction', size: 5 },
  links: [
    {
      from: 'employee-satisfaction',
      to: 'customer-satisfaction',
      coefficient: searsRatios.impressionPerAttitude,
      measure: 'ratio-of-changes',
      level: 'one-firm',
      source: 'rucci-kirn-quinn-1998',
      note: {
        es: '5 puntos más de actitud del personal, 1,3 puntos más de impresión del cliente.',
        en: '5 more points of employee attitude, 1.3 more points of customer impression.',
      },
    },
    {
      from: 'customer-satisfaction',
      to: 'performance',
      coefficient: searsRatios.growthPerImpression,
      measure: 'ratio-of-changes',
      level: 'one-firm',
      source: 'rucci-kirn-quinn-1998',
      note: {
        es: '1,3 puntos más de impresión del cliente, medio punto porcentual más de crecimiento de ingresos.',
        en: '1.3 more points of customer impression, half a percentage point more revenue growth.',
      },
    },
  ],
};

const madeUp: Both = {
  es: 'Número inventado para jugar. No sale de ningún estudio.',
  en: 'A number made up to play with. It comes from no study.',
};

/** The whole chain with made-up numbers, one per arrow of `chainArrows` and in that order, for the reader to change. */
export const free: ChainPreset = {
  id: 'free',
  title: { es: 'Libre', en: 'Free' },
  caution: {
    es: 'Números ilustrativos, para cambiarlos. Enseñan cómo se encadena y cómo se pierde fuerza por el camino, nada más.',
    en: 'Illustrative numbers, for you to change. They show how links chain and how strength is lost on the way, no more.',
  },
  scale: 'standard-deviations',
  units: {},
  shock: { at: 'internal-service-quality', size: 1 },
  links: [0.4, 0.36, 0.2, 0.2, 0.3, 0.2, 0.5, 0.54, 0.3].flatMap((coefficient, index) => {
    const arrow = chainArrows[index];
    if (!arrow) return [];
    const [from, to] = arrow;
    return [{ from, to, coefficient, measure: 'illustrative' as const, level: 'nobody' as const, note: madeUp }];
  }),
};

/** Every preset, in the order in which it is offered. */
export const chainPresets: readonly ChainPreset[] = [verifiedPieces, sears, free];

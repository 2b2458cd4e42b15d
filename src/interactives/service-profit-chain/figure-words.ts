// What the figure of the chain says that no push changes: its title, what is drawn, every arrow and where its number comes from.
import type { ChainNode } from '#src/domain/chain/nodes.ts';
import type { ChainPreset, Level, Measure, PresetLink } from '#src/domain/chain/presets.ts';
import { sharedVariance } from '#src/domain/chain/service-profit-chain.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import { nodeNames, writeShort } from './writing.ts';

interface FigureWords {
  readonly title: string;
  /** What is drawn, told to somebody who does not see it. */
  readonly told: (preset: ChainPreset) => string;
  readonly links: string;
  readonly linkColumns: { readonly link: string; readonly number: string; readonly what: string };
  readonly unmeasuredLink: string;
  readonly leap: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  /** What r² says of the correlations among these numbers; empty where there are none. */
  readonly shared: (preset: ChainPreset) => string;
  /** The question which numbers are shown, and what kind each set is. */
  readonly whose: string;
  readonly whoseNumbers: Readonly<Record<ChainPreset['id'], string>>;
  readonly madeUp: string;
  readonly source: (source: string) => string;
  readonly worksOn: (firm: string) => string;
}

const nameIn = (language: Language) => (node: ChainNode) => {
  const name = nodeNames[language][node];
  return name.charAt(0).toLowerCase() + name.slice(1);
};

function nameLinks(preset: ChainPreset, language: Language): string {
  const name = nameIn(language);
  return preset.links
    .map(({ from, to, coefficient }) =>
      language === 'es'
        ? `de ${name(from)} a ${name(to)}, ${writeShort(coefficient, 4, language)}`
        : `from ${name(from)} to ${name(to)}, ${writeShort(coefficient, 4, language)}`,
    )
    .join('; ');
}

const among: Both<Readonly<Record<Level, string>>> = {
  es: {
    'business-units': 'entre unidades de negocio',
    'samples-of-individuals': 'entre personas',
    'customers-of-one-firm': 'entre clientes de una empresa',
    'one-firm': 'entre tiendas de una empresa',
    nobody: '',
  },
  en: {
    'business-units': 'between business units',
    'samples-of-individuals': 'between people',
    'customers-of-one-firm': 'between customers of one firm',
    'one-firm': 'between stores of one firm',
    nobody: '',
  },
};

/** “employee satisfaction explains about 10% of the differences in customer satisfaction between business units”. */
export function explain({ from, to, coefficient, level }: PresetLink, language: Language): string {
  const name = nameIn(language);
  const share = formatNumber(sharedVariance(coefficient), { language, as: 'percent', digits: 0 });
  return language === 'es'
    ? `${name(from)} explica cerca del ${share} de las diferencias de ${name(to)} ${among.es[level]}`
    : `${name(from)} explains about ${share} of the differences in ${name(to)} ${among.en[level]}`;
}

const tellShared = (preset: ChainPreset, language: Language, tell: (all: string) => string): string =>
  tell(
    preset.links
      .filter(({ measure }) => measure === 'correlation')
      .map((link) => explain(link, language))
      .join('; '),
  );

export const figureWords: Both<FigureWords> = {
  es: {
    title: '¿Hasta dónde llega un empujón por la cadena?',
    told: (preset) =>
      `Los ocho eslabones de la cadena y las nueve flechas que los unen. Con número, según ${preset.title.es}: ${nameLinks(preset, 'es')}. Las demás flechas quedan sin medir aquí.`,
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
    shared: (preset) =>
      tellShared(preset, 'es', (all) =>
        all === ''
          ? ''
          : `Qué dice r², la correlación al cuadrado: ${all}. Ahí «explica» quiere decir que van juntas, no que una cause la otra.`,
      ),
    whose: 'Con qué números',
    whoseNumbers: {
      'sears-1998': 'lo que contó una sola empresa, en sus unidades',
      'verified-pieces': 'tres correlaciones publicadas, una tras otra',
      free: 'los ocho eslabones, con números inventados para cambiarlos',
    },
    madeUp: 'Números ilustrativos: no salen de ningún estudio.',
    source: (source) => `Flechas con número: ${source}.`,
    worksOn: (firm) => `Ventas de ${firm}, caso ficticio.`,
  },
  en: {
    title: 'How far does a push travel along the chain?',
    told: (preset) =>
      `The eight links of the chain and the nine arrows that join them. With a number, after ${preset.title.en}: ${nameLinks(preset, 'en')}. The other arrows are unmeasured here.`,
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
    shared: (preset) =>
      tellShared(preset, 'en', (all) =>
        all === ''
          ? ''
          : `What r², the correlation squared, says: ${all}. “Explains” here means that they go together, not that one causes the other.`,
      ),
    whose: 'Whose numbers',
    whoseNumbers: {
      'sears-1998': 'what one single firm reported, in its own units',
      'verified-pieces': 'three published correlations, one behind the other',
      free: 'all eight links, with made-up numbers for you to change',
    },
    madeUp: 'Illustrative numbers: they come from no study.',
    source: (source) => `Arrows with a number: ${source}.`,
    worksOn: (firm) => `Sales of ${firm}, a fictional case.`,
  },
};

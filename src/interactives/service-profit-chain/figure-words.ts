// What the figure of the chain says that no push changes: its title, what is drawn, every arrow and where its number comes from.
import type { ChainNode } from '#src/domain/chain/nodes.ts';
import type { ChainPreset, Level, Measure } from '#src/domain/chain/presets.ts';
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
    source: (source) => `Arrows with a number: ${source}.`,
    worksOn: (firm) => `Sales of ${firm}, a fictional case.`,
  },
};

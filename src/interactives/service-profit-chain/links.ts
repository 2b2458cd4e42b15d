// Every arrow of the chain in words: its number, what kind of number it is, of whom, and the work it comes from.
import { chainArrows } from '#src/domain/chain/nodes.ts';
import type { ChainPreset, PresetLink } from '#src/domain/chain/presets.ts';
import { sharedVariance } from '#src/domain/chain/service-profit-chain.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import { explain, figureWords } from './figure-words.ts';
import { isLeap } from './leaps.ts';
import { nodeNames, writeShort } from './writing.ts';

export interface ToldLink {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly told: string;
  /** Id of the work it comes from. */
  readonly source?: string;
}

/** The arrows with a number first, then those of the model that have none here. */
export function listLinks(preset: ChainPreset, language: Language): readonly ToldLink[] {
  const bare = chainArrows.filter(([from, to]) => !preset.links.some((link) => link.from === from && link.to === to));
  return [
    ...preset.links.map((link) => tellLink(link, language)),
    ...bare.map(([from, to]) => ({
      id: `${from}-${to}`,
      name: `${nodeNames[language][from]} → ${nodeNames[language][to]}`,
      number: '–',
      told: figureWords[language].unmeasuredLink,
    })),
  ];
}

function tellLink(link: PresetLink, language: Language): ToldLink {
  const t = figureWords[language];
  const share = formatNumber(sharedVariance(link.coefficient), { language, as: 'percent', digits: 1 });
  const kind = [
    t.measures[link.measure] + (link.measure === 'correlation' ? `, r² = ${share}: ${explain(link, language)}` : ''),
    ...(isLeap(link) ? [t.leap] : []),
  ].join('; ');
  return {
    id: `${link.from}-${link.to}`,
    name: `${nodeNames[language][link.from]} → ${nodeNames[language][link.to]}`,
    number: writeShort(link.coefficient, 4, language),
    told: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}. ${link.note[language]} ${t.levels[link.level]}.`,
    ...(link.source === undefined ? {} : { source: link.source }),
  };
}

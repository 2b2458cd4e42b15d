// The sums of the chain with its own numbers put in: each path that a push takes, then the money where there is any.
import { findPaths } from '#src/domain/chain/paths.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { ChainNumbers, Firm, Outcome } from './model.ts';
import { words } from './words.ts';
import { nodeNames, writeMoney, writeShort } from './writing.ts';

export interface Step {
  readonly name: string;
  readonly numbers: string;
  readonly result: string;
}

/** One sum per node that the push comes to; several paths are added up. */
export function workingOf(preset: ChainNumbers, outcome: Outcome, firm: Firm, language: Language): readonly Step[] {
  const { at, size } = outcome.shock;
  const write = (number: number): string => writeShort(number, 4, language);
  const coefficient = (from: string, to: string): number =>
    preset.links.find((link) => link.from === from && link.to === to)?.coefficient ?? 0;
  const steps = outcome.arrivals.map(({ node, total }) => ({
    name: nodeNames[language][node],
    numbers: findPaths(preset.links, at, node)
      .map(({ nodes }) =>
        [
          write(size),
          ...nodes.slice(1).flatMap((to, index) => {
            const from = nodes[index];
            return from === undefined ? [] : [write(coefficient(from, to))];
          }),
        ].join(' × '),
      )
      .join(' + '),
    result: write(total),
  }));
  const { extraRevenue } = outcome;
  if (extraRevenue === undefined || firm.revenue === 0) return steps;
  const share = formatNumber(extraRevenue / firm.revenue, { language, as: 'percent', digits: 2 });
  return [
    ...steps,
    {
      name: words[language].extraSales,
      numbers: `${writeMoney(firm.revenue, language)} × ${share}`,
      result: writeMoney(extraRevenue, language),
    },
  ];
}

// The arrows a reader may put numbers to: which, within what bounds, under what names in an address; and the chain they make.
import { fits, type Field, type Slider } from '#src/components/controls/read-field.ts';
import { chainArrows, chainNodes, otherArrows, type ChainLink, type ChainNode } from '#src/domain/chain/nodes.ts';
import { findCircle } from '#src/domain/chain/paths.ts';
import type { ChainPreset } from '#src/domain/chain/presets.ts';
import type { ChainNumbers } from './model.ts';

/** The name of an arrow's number: from the link of one number to that of another. */
export type CoefficientName = `b${number}`;
export type Coefficients = Readonly<Record<CoefficientName, number>>;

/** An arrow whose number may be changed. */
export interface Arrow {
  readonly name: CoefficientName;
  readonly from: ChainNode;
  readonly to: ChainNode;
  readonly start: number;
  readonly field: Field;
  readonly slider: Slider;
  /** Whether it belongs to the model; the others are leaps, or lead back. */
  readonly isOfModel: boolean;
}

/** @example nameArrow('employee-satisfaction', 'performance') // 'b28' */
export const nameArrow = (from: ChainNode, to: ChainNode): CoefficientName =>
  `b${chainNodes.indexOf(from) + 1}${chainNodes.indexOf(to) + 1}` as CoefficientName;

const between = (least: number, most: number): Pick<Arrow, 'field' | 'slider'> => ({
  field: { as: 'number', digits: 2, least, most },
  slider: { from: least, to: most, step: 0.01 },
});

/** In the free chain every arrow; elsewhere those of which more than one number was published. */
export function arrowsOf({ id, links }: ChainPreset): readonly Arrow[] {
  const startOf = (from: ChainNode, to: ChainNode): number =>
    links.find((link) => link.from === from && link.to === to)?.coefficient ?? 0;
  if (id === 'free')
    return [...chainArrows, ...otherArrows].map(([from, to], place) => ({
      name: nameArrow(from, to),
      from,
      to,
      start: startOf(from, to),
      isOfModel: place < chainArrows.length,
      ...between(-1, 1),
    }));
  return links.flatMap(({ from, to, coefficient, published }) =>
    published
      ? [
          {
            name: nameArrow(from, to),
            from,
            to,
            start: coefficient,
            isOfModel: true,
            ...between(published.from, published.to),
          },
        ]
      : [],
  );
}

/** A set of numbers with some of its arrows changed; in a chain made up from end to end an arrow at 0 is none. */
export function withCoefficients(preset: ChainNumbers, arrows: readonly Arrow[], numbers: Coefficients): ChainNumbers {
  const changed = new Map(
    arrows.map(({ name, from, to, start }) => [`${from} ${to}`, { from, to, coefficient: numbers[name] ?? start }]),
  );
  const kept = preset.links.map((link) => changed.get(`${link.from} ${link.to}`) ?? link);
  const added = [...changed.values()].filter(
    ({ from, to }) => !preset.links.some((link) => link.from === from && link.to === to),
  );
  const links: readonly ChainLink[] = [...kept, ...added];
  return { ...preset, links: preset.id === 'free' ? links.filter(({ coefficient }) => coefficient !== 0) : links };
}

/** Why a set of numbers gives no effects. */
export type Fault =
  { readonly code: 'cycle'; readonly nodes: readonly ChainNode[] } | { readonly code: 'range'; readonly arrow: Arrow };

/** What stands in the way of working out effects, if anything does. */
export function faultOf(preset: ChainNumbers, arrows: readonly Arrow[], numbers: Coefficients): Fault | undefined {
  const outside = arrows.find(({ name, start, field }) => !fits(numbers[name] ?? start, field));
  if (outside) return { code: 'range', arrow: outside };
  const nodes = findCircle(withCoefficients(preset, arrows, numbers).links);
  return nodes && { code: 'cycle', nodes };
}

// The push a reader may choose: where and how large, as fields and as the address of the page writes it.
import type { Field, Slider } from '#src/components/controls/read-field.ts';
import { chainNodes, type ChainNode } from '#src/domain/chain/nodes.ts';
import type { Shock } from '#src/domain/chain/service-profit-chain.ts';
import type { Coefficients } from './coefficients.ts';
import type { ChainNumbers } from './model.ts';

/** A push in numbers: its size, and the number from 1 to 8 of the link it falls on. */
export interface Push {
  readonly push: number;
  readonly link: number;
}

/** A push, and the numbers of the arrows that may be changed. */
export type Inputs = Push & Coefficients;

/** Fields of a push: points of a survey, or standard deviations. */
export const fieldsOf = ({ scale }: ChainNumbers): Readonly<Record<keyof Push, Field>> => {
  const most = scale === 'own-units' ? 10 : 3;
  return {
    push: { as: 'number', digits: 0, least: -most, most },
    link: { as: 'number', digits: 0, least: 1, most: chainNodes.length, whole: true },
  };
};

export const sliderOf = ({ scale }: ChainNumbers): Slider =>
  scale === 'own-units' ? { from: 0, to: 10, step: 0.5 } : { from: 0, to: 3, step: 0.1 };

/** The number of a link in the order in which the chain is told. @example numberOf('employee-satisfaction') // 2 */
export const numberOf = (node: ChainNode): number => chainNodes.indexOf(node) + 1;

/** The push as the chain takes it; a number between two links means the nearer one. */
export const shockOf = ({ push, link }: Push): Shock => ({
  at: chainNodes[Math.round(link) - 1] ?? chainNodes[0],
  size: push,
});

/** Where the keyboard goes from a link: along the chain with the arrows, to its ends with Home and End. */
export function neighbour(node: ChainNode, key: string): ChainNode | undefined {
  const at = chainNodes.indexOf(node);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return chainNodes[Math.min(at + 1, chainNodes.length - 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return chainNodes[Math.max(at - 1, 0)];
    case 'Home':
      return chainNodes[0];
    case 'End':
      return chainNodes[chainNodes.length - 1];
    default:
      return undefined;
  }
}

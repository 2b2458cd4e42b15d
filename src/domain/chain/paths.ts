// The ways through the service-profit chain: each path on its own, and a push on its way along all of them.
import { chainNodes, perNode, type ChainLink, type ChainNode, type PerNode } from './nodes.ts';
import type { Shock } from './service-profit-chain.ts';

/** One way from a node to another, and what a push of one leaves at its end. */
export interface ChainPath {
  readonly nodes: readonly ChainNode[];
  /** Product of the coefficients along the way. */
  readonly effect: number;
}

/**
 * A push on its way: what arrives at each node by paths of exactly 0, 1, 2 … arrows.
 *
 *   wave k = Bᵏ × push; the sum of all waves is the effect of the push
 *
 * @returns one reading per number of arrows, beginning with the push itself, ending with the last that arrives anywhere
 * @example travel(sears.links, { at: 'employee-satisfaction', size: 5 }).length // 3: the push, the customers, the results
 */
export function travel(links: readonly ChainLink[], { at, size }: Shock): readonly PerNode[] {
  const waves = [perNode((node) => (node === at ? size : 0))];
  const reached: ReadonlySet<ChainNode>[] = [new Set([at])];
  // A path without circles has fewer arrows than there are nodes, so this ends even where a circle was let in.
  for (let arrows = 1; arrows < chainNodes.length; arrows += 1) {
    const before = waves[arrows - 1];
    const live = links.filter(({ from }) => reached[arrows - 1]?.has(from));
    if (!before || live.length === 0) break;
    waves.push(
      perNode((node) => sum(live.map((link) => (link.to === node ? before[link.from] * link.coefficient : 0)))),
    );
    reached.push(new Set(live.map(({ to }) => to)));
  }
  return waves;
}

/**
 * Every way from one node to another.
 *
 * @returns paths, shortest first; none where no path leads; the node itself, with effect 1, where both are the same
 * @example findPaths(links, 'customer-satisfaction', 'performance') // [{ nodes: […, 'customer-loyalty', …], effect: 0.162 }]
 */
export function findPaths(links: readonly ChainLink[], from: ChainNode, to: ChainNode): readonly ChainPath[] {
  const walk = (path: ChainPath): readonly ChainPath[] => {
    const last = path.nodes[path.nodes.length - 1];
    if (last === to) return [path];
    return links
      .filter((link) => link.from === last && !path.nodes.includes(link.to))
      .flatMap((link) => walk({ nodes: [...path.nodes, link.to], effect: path.effect * link.coefficient }));
  };
  return [...walk({ nodes: [from], effect: 1 })].sort((one, other) => one.nodes.length - other.nodes.length);
}

/**
 * A way through the arrows that comes back to where it began. Around a circle an effect would be added to itself without
 * end: no total can be told.
 *
 * @returns its nodes in order, the first named again at the end; undefined where every arrow leads forward
 * @example findCircle([{ from: 'performance', to: 'performance', coefficient: 0.1 }]) // ['performance', 'performance']
 */
export function findCircle(links: readonly ChainLink[]): readonly ChainNode[] | undefined {
  for (const { from, to } of links) {
    const back = findPaths(links, to, from)[0];
    if (back) return [from, ...back.nodes];
  }
  return undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

// The service-profit chain as a graph of path effects: what a push at one node does to every other.
import { chainNodes, perNode, type Chain, type ChainLink, type ChainNode, type PerNode } from './nodes.ts';

/** Total effects: `table[from][to]`, how much `to` moves in all when `from` is pushed by one. */
export type EffectTable = Readonly<Record<ChainNode, PerNode>>;

/** Why no effects can be worked out. */
export type ChainFault =
  | { readonly code: 'cycle'; readonly nodes: readonly ChainNode[] }
  | { readonly code: 'range'; readonly link: ChainLink }
  | { readonly code: 'repeated'; readonly link: ChainLink };

export type ChainEffects =
  | { readonly ok: true; readonly order: readonly ChainNode[]; readonly table: EffectTable }
  | ({ readonly ok: false } & ChainFault);

/** A push at a node, in the units of the chain. */
export interface Shock {
  readonly at: ChainNode;
  readonly size: number;
}

/** How an effect divides into the arrow between two nodes and all the ways through others. */
export interface EffectSplit {
  readonly total: number;
  readonly direct: number;
  readonly indirect: number;
  /** indirect ÷ total; absent where the total is nothing. Outside 0–1 where the two parts pull in opposite directions. */
  readonly mediatedShare?: number;
}

/**
 * What a push of one at each node does to each other node, along every path.
 *
 *   T = (I − B)⁻¹ = I + B + B² + …   with B[to][from] the coefficient of an arrow
 *
 * Finite for a graph without circles: each total is the sum, over all paths, of the product of their coefficients.
 *
 * @returns the table of totals (1 from a node to itself, 0 where no path leads), or a fault:
 *   `cycle` with the nodes that could not be put in order; `range` with an arrow whose coefficient is not a
 *   number, or beyond ±1 in standard deviations, or beyond ±1,000,000 in own units; `repeated` with an arrow given twice
 * @example totalEffects(verifiedPieces) // table['employee-satisfaction'].performance is 0.05184
 */
export function totalEffects(chain: Chain): ChainEffects {
  const fault = findFault(chain);
  if (fault) return { ok: false, ...fault };
  const { order, circle } = orderNodes(chain.links);
  if (circle.length > 0) return { ok: false, code: 'cycle', nodes: circle };
  return { ok: true, order, table: perNode((from) => effectsFrom(from, order, chain.links)) };
}

/**
 * What a push does to every node, itself included. Effects are proportional to the push.
 *
 *   effect on a node = total effect of the pushed node on it × size of the push
 *
 * @returns units of each node: standard deviations, or own units, as the chain counts
 * @example shockEffects(sears.table, { at: 'employee-satisfaction', size: 5 })['customer-satisfaction'] // 1.3
 */
export const shockEffects = (table: EffectTable, { at, size }: Shock): PerNode =>
  perNode((node) => table[at][node] * size);

/**
 * How much of an effect goes by the arrow between two nodes, and how much through others.
 *
 *   indirect = total − direct; mediated share = indirect ÷ total
 *
 * @param from a node other than `to`
 * @returns effects per unit of push; the share is absent where the total is nothing
 * @example splitEffect(table, links, 'employee-satisfaction', 'performance') // mediatedShare 0.3456
 */
export function splitEffect(
  table: EffectTable,
  links: readonly ChainLink[],
  from: ChainNode,
  to: ChainNode,
): EffectSplit {
  const total = table[from][to];
  const direct = links.find((link) => link.from === from && link.to === to)?.coefficient ?? 0;
  const indirect = total - direct;
  // Two parts that cancel leave a crumb of rounding behind, not a total to take shares of.
  const isNothing = Math.abs(total) <= 1e-12 * (Math.abs(direct) + Math.abs(indirect));
  return { total, direct, indirect, ...(isNothing ? {} : { mediatedShare: indirect / total }) };
}

/**
 * An effect in standard deviations, in the units of the metric itself.
 *
 *   effect in units = effect × standard deviation
 *
 * @param standardDeviation of the metric, in its own units
 * @example inOwnUnits(0.32, 0.5) // 0.16 points, where the scores of shops spread by half a point
 */
export const inOwnUnits = (effect: number, standardDeviation: number): number => effect * standardDeviation;

/**
 * The share of the differences in one thing that goes along with the differences in another.
 *
 *   shared variance = r²
 *
 * Only a correlation between two measured things has one: never a ratio of changes, nor a product of coefficients.
 *
 * @param correlation r, from −1 to 1
 * @returns a share of one
 * @example sharedVariance(0.32) // 0.1024
 */
export const sharedVariance = (correlation: number): number => correlation ** 2;

// In own units a coefficient may be any size people work with; a limit keeps products of them finite.
const mostInOwnUnits = 1e6;

function findFault({ links, scale }: Chain): ChainFault | undefined {
  const most = scale === 'standard-deviations' ? 1 : mostInOwnUnits;
  const outside = links.find(({ coefficient }) => !(Math.abs(coefficient) <= most));
  if (outside) return { code: 'range', link: outside };
  const repeated = links.find((link, index) =>
    links.slice(0, index).some((earlier) => earlier.from === link.from && earlier.to === link.to),
  );
  return repeated && { code: 'repeated', link: repeated };
}

/** Nodes so that every arrow leads forward, and those on or behind a circle, which cannot be put so. */
function orderNodes(links: readonly ChainLink[]): { order: readonly ChainNode[]; circle: readonly ChainNode[] } {
  const order: ChainNode[] = [];
  let waiting: readonly ChainNode[] = chainNodes;
  for (;;) {
    const next = waiting.find((node) => !links.some((link) => link.to === node && waiting.includes(link.from)));
    if (next === undefined) return { order, circle: waiting };
    order.push(next);
    waiting = waiting.filter((node) => node !== next);
  }
}

function effectsFrom(from: ChainNode, order: readonly ChainNode[], links: readonly ChainLink[]): PerNode {
  const effects = new Map<ChainNode, number>();
  for (const node of order) {
    const carried = links.reduce(
      (sum, link) => (link.to === node ? sum + (effects.get(link.from) ?? 0) * link.coefficient : sum),
      0,
    );
    effects.set(node, node === from ? 1 : carried);
  }
  return perNode((node) => effects.get(node) ?? 0);
}

// What the figure of the chain knows once a push is chosen: what arrives where, in how many steps, and what it is worth.
import type { ChainPreset } from '#src/domain/chain/presets.ts';
import { chainNodes, perNode, type ChainLink, type ChainNode, type PerNode } from '#src/domain/chain/nodes.ts';
import { travel } from '#src/domain/chain/paths.ts';
import { splitEffect, totalEffects, type Shock } from '#src/domain/chain/service-profit-chain.ts';

/** A set of numbers as a figure plays with it: what was measured of whom stays behind, on the page. */
export interface ChainNumbers extends Pick<ChainPreset, 'id' | 'scale' | 'units' | 'caution'> {
  readonly links: readonly ChainLink[];
}

/** A set of numbers with nothing but what a figure needs. */
export const slim = ({ id, scale, units, caution, links }: ChainPreset): ChainNumbers => ({
  id,
  scale,
  units,
  caution,
  links: links.map(({ from, to, coefficient }) => ({ from, to, coefficient })),
});

/** The numbers of the firm that a push is worked out on: money a year. */
export interface Firm {
  readonly revenue: number;
}

export interface Arrival {
  readonly node: ChainNode;
  readonly direct: number;
  readonly indirect: number;
  readonly total: number;
  /** indirect ÷ total; absent where the total is nothing. */
  readonly mediatedShare?: number;
}

export interface Outcome {
  readonly shock: Shock;
  /** What arrives by paths of exactly 0, 1, 2 … arrows. */
  readonly waves: readonly PerNode[];
  /** Every node that a path with numbers leads to, the pushed one left out, in the order of the chain. */
  readonly arrivals: readonly Arrival[];
  /** More sales in a year, where growth counts in percentage points and the push reaches it. */
  readonly extraRevenue?: number;
}

/**
 * What a push does.
 * @example outcomeOf(sears, { at: 'employee-satisfaction', size: 5 }, { revenue: 12_000_000 }).extraRevenue // 60,000
 */
export function outcomeOf(preset: ChainNumbers, shock: Shock, firm: Firm): Outcome {
  const waves = travel(preset.links, shock);
  const effects = totalEffects(preset);
  if (!effects.ok) return { shock, waves, arrivals: [] };
  const reached = reachedFrom(preset, shock.at);
  const arrivals = chainNodes
    .filter((node) => node !== shock.at && reached.has(node))
    .map((node) => {
      const { direct, indirect, total, ...share } = splitEffect(effects.table, preset.links, shock.at, node);
      return {
        node,
        direct: direct * shock.size,
        indirect: indirect * shock.size,
        total: total * shock.size,
        ...share,
      };
    });
  const growth = shock.at === 'performance' ? shock.size : arrivals.find(({ node }) => node === 'performance')?.total;
  const isMoney = preset.id === 'sears-1998' && growth !== undefined;
  return { shock, waves, arrivals, ...(isMoney ? { extraRevenue: (firm.revenue * growth) / 100 } : {}) };
}

/** Nodes that a push comes to, itself included, by arrows that have a number, even where the number is zero. */
export const reachedFrom = (preset: ChainNumbers, at: ChainNode): ReadonlySet<ChainNode> =>
  reachedBy(preset, at, chainNodes.length);

/** Nodes that a push has come to once so many waves of it have arrived; the first is the push itself. */
export function reachedBy({ links }: ChainNumbers, at: ChainNode, waves: number): ReadonlySet<ChainNode> {
  let reached: ReadonlySet<ChainNode> = new Set([at]);
  for (let arrived = 1; arrived < waves; arrived += 1) {
    const before = reached;
    reached = new Set([...before, ...links.filter(({ from }) => before.has(from)).map(({ to }) => to)]);
  }
  return reached;
}

/** The arrows a push runs along on its way to a wave: those that leave what the wave before came to. */
export function runningAt(preset: ChainNumbers, at: ChainNode, wave: number): readonly ChainLink[] {
  let front: ReadonlySet<ChainNode> = new Set([at]);
  for (let before = 1; before < wave; before += 1) {
    const from = front;
    front = new Set(preset.links.filter((link) => from.has(link.from)).map(({ to }) => to));
  }
  return wave < 1 ? [] : preset.links.filter(({ from }) => front.has(from));
}

/** What a push leaves at each node once so many waves of it have arrived. */
export const arrivedBy = (waves: readonly PerNode[], count: number): PerNode =>
  perNode((node) => waves.slice(0, count).reduce((total, wave) => total + wave[node], 0));

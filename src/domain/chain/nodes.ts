// The parts of the service-profit chain and the arrows between them.

/** The parts of the chain, in the order in which it is told, from the firm's inside to its results. */
export const chainNodes = [
  'internal-service-quality',
  'employee-satisfaction',
  'employee-loyalty',
  'employee-productivity',
  'external-service-value',
  'customer-satisfaction',
  'customer-loyalty',
  'performance',
] as const;

export type ChainNode = (typeof chainNodes)[number];

/** The arrows of the model, whether or not anybody has put a number to them. */
export const chainArrows: readonly (readonly [from: ChainNode, to: ChainNode])[] = [
  ['internal-service-quality', 'employee-satisfaction'],
  ['employee-satisfaction', 'employee-loyalty'],
  ['employee-satisfaction', 'employee-productivity'],
  ['employee-loyalty', 'employee-productivity'],
  ['employee-productivity', 'external-service-value'],
  ['employee-loyalty', 'external-service-value'],
  ['external-service-value', 'customer-satisfaction'],
  ['customer-satisfaction', 'customer-loyalty'],
  ['customer-loyalty', 'performance'],
];

/** Arrows that others draw besides: leaps over links in between, and the way back from the results, which closes a circle. */
export const otherArrows: readonly (readonly [from: ChainNode, to: ChainNode])[] = [
  ['employee-satisfaction', 'customer-satisfaction'],
  ['employee-satisfaction', 'performance'],
  ['customer-satisfaction', 'performance'],
  ['performance', 'internal-service-quality'],
];

/** One arrow: how much `to` moves when `from` moves by one. */
export interface ChainLink {
  readonly from: ChainNode;
  readonly to: ChainNode;
  readonly coefficient: number;
}

/** What the coefficients count in: standard deviations of both ends, or each end's own units. */
export type ChainScale = 'standard-deviations' | 'own-units';

/** Arrows that have a number. An arrow that is not listed has none, and carries nothing. */
export interface Chain {
  readonly scale: ChainScale;
  readonly links: readonly ChainLink[];
}

/** A number for each node. */
export type PerNode = Readonly<Record<ChainNode, number>>;

/** Works out a number, or anything else, for each node. @example perNode(() => 0) */
export const perNode = <T>(of: (node: ChainNode) => T): Readonly<Record<ChainNode, T>> =>
  Object.fromEntries(chainNodes.map((node) => [node, of(node)])) as Record<ChainNode, T>;

// Where arrows touch stations, which way they arrive, and the points they end in.
import type { Point } from '#src/components/charts/labels.ts';
import type { ChainNode } from '#src/domain/chain/nodes.ts';

/** Radius of a station: a finger finds it, and a number fits inside. */
export const radius = 19;

/** Which way the chain runs. */
export type Way = 'across' | 'down';
/** Middles of the stations. */
export type Places = Readonly<Record<ChainNode, Point>>;

export type Direction = 'right' | 'down';

/** Where the number of an arrow stands: beside it, or on it. */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isOnLine?: boolean;
}

export interface Route {
  readonly ends: readonly [Point, Point];
  readonly arrives: Direction;
  readonly path: (start: Point, stop: Point) => string;
  readonly label: LabelPlace;
}

export const back = ({ x, y }: Point, direction: Direction, by: number): Point =>
  direction === 'right' ? { x: x - by, y } : { x, y: y - by };

/** Half the breadth of an arrow's point, for its length. */
export const slant = 0.62;

export function point({ x, y }: Point, direction: Direction, size: number): string {
  const half = size * slant;
  return direction === 'right'
    ? `M${round(x)} ${round(y)}l${round(-size)} ${round(-half)}v${round(2 * half)}Z`
    : `M${round(x)} ${round(y)}l${round(-half)} ${round(-size)}h${round(2 * half)}Z`;
}

/** How far from the middle of a station tracks part or meet. */
export const aside = 8;

/** The place on a station's circle that is off its middle by some units, on one of its four sides. */
export function rim({ x, y }: Point, side: 'left' | 'right' | 'top' | 'bottom', off: number, gap: number): Point {
  const reach = Math.sqrt((radius + gap) ** 2 - off ** 2);
  switch (side) {
    case 'left':
      return { x: x - reach, y: y + off };
    case 'right':
      return { x: x + reach, y: y + off };
    case 'top':
      return { x: x + off, y: y - reach };
    case 'bottom':
      return { x: x + off, y: y + reach };
  }
}

/** How far a track keeps from the station it leaves, and its point from the one it comes to. */
export const out = 1.5;
export const air = 3;

export const round = (number: number): number => Math.round(number * 100) / 100;

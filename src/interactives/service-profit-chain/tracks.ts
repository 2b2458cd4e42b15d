// The arrows of the chain as arithmetic: where each runs, how thick it is, where its number stands.
import { linkHorizontal, linkVertical, path as draw } from 'd3';
import type { Point } from '#src/components/charts/labels.ts';
import { chainArrows, type ChainPreset } from '#src/domain/chain/presets.ts';
import type { ChainLink, ChainNode } from '#src/domain/chain/nodes.ts';
import type { Language } from '#src/domain/language/language.ts';
import { writeCoefficient } from './writing.ts';

/** Radius of a station: a finger finds it, and a number fits inside. */
export const radius = 19;

/** Which way the chain runs. */
export type Way = 'across' | 'down';
/** Middles of the stations. */
export type Places = Readonly<Record<ChainNode, Point>>;

export interface Track {
  readonly id: string;
  readonly from: ChainNode;
  readonly to: ChainNode;
  /** Absent where nobody has put a number to it. */
  readonly coefficient?: number;
  readonly path: string;
  /** The point of the arrow, as an SVG path. */
  readonly head: string;
  readonly width: number;
  /** Where it touches the circles of both its stations. */
  readonly ends: readonly [Point, Point];
  readonly label?: Point & { readonly text: string; readonly anchor: 'start' | 'middle' | 'end' };
}

/** Every arrow of a set of numbers, measured or not, between stations that have their places. */
export const layTracks = (preset: ChainPreset, places: Places, way: Way, language: Language): readonly Track[] =>
  joined(preset).map((link) => layTrack(link, places, way, preset, language));

type Joined = Pick<ChainLink, 'from' | 'to'> & { readonly coefficient?: number };

/** The nine arrows of the model, with a number where there is one, and the leaps over them that have one. */
const joined = ({ links }: ChainPreset): readonly Joined[] => [
  ...chainArrows.map(([from, to]) => links.find((link) => link.from === from && link.to === to) ?? { from, to }),
  ...links.filter((link) => isLeap(link)),
];

/** Whether a link goes over stations in between instead of along an arrow of the model. */
export const isLeap = ({ from, to }: Pick<ChainLink, 'from' | 'to'>): boolean =>
  !chainArrows.some((arrow) => arrow[0] === from && arrow[1] === to);

/** Thickness of an arrow. In own units no arrow may look stronger than another: each counts in something else. */
const thickness = (coefficient: number | undefined, { scale }: ChainPreset): number => {
  if (coefficient === undefined) return 1.25;
  return scale === 'own-units' ? 4 : Math.max(1, 12 * Math.abs(coefficient));
};

function layTrack(link: Joined, places: Places, way: Way, preset: ChainPreset, language: Language): Track {
  const { from, to, coefficient } = link;
  const width = thickness(coefficient, preset);
  const line = isLeap(link) ? leap(places[from], places[to], way) : step(from, to, places, way);
  const [start, end] = line.ends;
  const size = Math.max(7, 3 + width * 1.5);
  // The line stops inside its own point, so that a thick one does not stick out in front.
  const stop = back(end, line.arrives, size - 1);
  return {
    id: `${from}-${to}`,
    from,
    to,
    ...(coefficient === undefined
      ? {}
      : { coefficient, label: { ...line.label, text: writeCoefficient(coefficient, preset.scale, language) } }),
    path: line.path(start, stop),
    head: point(end, line.arrives, size),
    width,
    ends: line.ends,
  };
}

type Direction = 'right' | 'down';

interface Route {
  readonly ends: readonly [Point, Point];
  readonly arrives: Direction;
  readonly path: (start: Point, stop: Point) => string;
  readonly label: Point & { readonly anchor: 'start' | 'middle' | 'end' };
}

const back = ({ x, y }: Point, direction: Direction, by: number): Point =>
  direction === 'right' ? { x: x - by, y } : { x, y: y - by };

function point({ x, y }: Point, direction: Direction, size: number): string {
  const half = size * 0.62;
  return direction === 'right'
    ? `M${round(x)} ${round(y)}l${round(-size)} ${round(-half)}v${round(2 * half)}Z`
    : `M${round(x)} ${round(y)}l${round(-half)} ${round(-size)}h${round(2 * half)}Z`;
}

/** How far from the middle of a station tracks part or meet. */
const aside = 8;

/** The place on a station's circle that is off its middle by some units, on one of its four sides. */
function rim({ x, y }: Point, side: 'left' | 'right' | 'top' | 'bottom', off: number, gap: number): Point {
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

const out = 1.5;
const air = 3;

/** An arrow of the model: along the line, or across between the two in parallel. */
function step(from: ChainNode, to: ChainNode, places: Places, way: Way): Route {
  const isBetween = from === 'employee-loyalty' && to === 'employee-productivity';
  const direction: Direction = (way === 'across') === isBetween ? 'down' : 'right';
  const off = (node: ChainNode, isStart: boolean): number => {
    const other = isStart ? to : from;
    const parts = node === 'employee-satisfaction' && isStart ? true : node === 'external-service-value' && !isStart;
    if (!parts) return 0;
    return other === 'employee-loyalty' ? -aside : aside;
  };
  const start = rim(places[from], direction === 'right' ? 'right' : 'bottom', off(from, true), out);
  const end = rim(places[to], direction === 'right' ? 'left' : 'top', off(to, false), air);
  const link = direction === 'right' ? linkHorizontal<unknown, Point>() : linkVertical<unknown, Point>();
  const route = link.x(({ x }) => x).y(({ y }) => y);
  return {
    ends: [start, end],
    arrives: direction,
    path: (source, target) => route({ source, target }) ?? '',
    label: besideStep(from, to, start, end, direction),
  };
}

function besideStep(from: ChainNode, to: ChainNode, start: Point, end: Point, direction: Direction): Route['label'] {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  if (direction === 'down') {
    const leans = Math.abs(end.x - start.x) > 40;
    if (leans) return { x: middle.x + 14, y: middle.y + (from === 'employee-satisfaction' ? -8 : 16), anchor: 'start' };
    return { x: middle.x + 9, y: middle.y + 4, anchor: 'start' };
  }
  const leans = Math.abs(end.y - start.y) > 30;
  if (!leans) return { x: middle.x, y: middle.y - 9, anchor: 'middle' };
  // Words stand under the lower curves, so their numbers stand over them.
  if (to === 'employee-productivity') return { x: middle.x + 7, y: middle.y - 5, anchor: 'start' };
  if (from === 'employee-productivity') return { x: middle.x - 7, y: middle.y - 5, anchor: 'end' };
  const isBefore = from === 'employee-satisfaction';
  return { x: middle.x + (isBefore ? -6 : 6), y: middle.y - 9, anchor: isBefore ? 'end' : 'start' };
}

/** A number that leaps over stations in between runs on a track of its own, beside the line. */
function leap(from: Point, to: Point, way: Way): Route {
  const bend = 22;
  if (way === 'across') {
    const lane = 20;
    const start = rim(from, 'top', aside, out);
    const end = rim(to, 'top', -aside, air);
    return {
      ends: [start, end],
      arrives: 'down',
      path: (a, b) => bentPath(a, { x: a.x, y: lane }, { x: b.x, y: lane }, b, bend),
      label: { x: (start.x + end.x) / 2, y: lane + 4, anchor: 'middle' },
    };
  }
  const lane = 32;
  const start = rim(from, 'left', aside, out);
  const end = rim(to, 'left', -aside, air);
  return {
    ends: [start, end],
    arrives: 'right',
    path: (a, b) => bentPath(a, { x: lane, y: a.y }, { x: lane, y: b.y }, b, bend),
    label: { x: lane, y: (start.y + end.y) / 2 + 4, anchor: 'middle' },
  };
}

function bentPath(start: Point, one: Point, other: Point, end: Point, bend: number): string {
  const pen = draw();
  pen.moveTo(round(start.x), round(start.y));
  pen.arcTo(round(one.x), round(one.y), round(other.x), round(other.y), bend);
  pen.arcTo(round(other.x), round(other.y), round(end.x), round(end.y), bend);
  pen.lineTo(round(end.x), round(end.y));
  return pen.toString().replace(/\d+\.\d{3,}/g, (long) => String(round(Number(long))));
}

const round = (number: number): number => Math.round(number * 100) / 100;

// The arrows of the chain as arithmetic: where each runs, how thick it is, where its number stands.
import { linkHorizontal, linkVertical } from 'd3';
import type { Point } from '#src/components/charts/labels.ts';
import { chainArrows, type Chain, type ChainNode } from '#src/domain/chain/nodes.ts';
import type { Language } from '#src/domain/language/language.ts';
import { assignLanes, isLeap, leap, linkId, type Ends, type Lanes } from './leaps.ts';
import {
  air,
  aside,
  back,
  out,
  point,
  rim,
  slant,
  type Direction,
  type LabelPlace,
  type Places,
  type Route,
  type Way,
} from './rims.ts';
import { writeCoefficient } from './writing.ts';

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
  readonly label?: LabelPlace & { readonly text: string };
}

/** Where arrows run: between stations that have their places, in a language. */
interface Ground {
  readonly chain: Chain;
  readonly places: Places;
  readonly way: Way;
  readonly lanes: Lanes;
  readonly language: Language;
}

/** Every arrow of a set of numbers, measured or not, between stations that have their places. */
export function layTracks(chain: Chain, places: Places, way: Way, language: Language): readonly Track[] {
  const ground = { chain, places, way, language, lanes: assignLanes(chain.links) };
  return joined(chain).map((link) => layTrack(link, ground));
}

type Joined = Ends & { readonly coefficient?: number };

/** The nine arrows of the model, with a number where there is one, and the leaps over them that have one. */
const joined = ({ links }: Chain): readonly Joined[] => [
  ...chainArrows.map(([from, to]) => links.find((link) => link.from === from && link.to === to) ?? { from, to }),
  ...links.filter((link) => isLeap(link)),
];

/** Thickness of an arrow. In own units no arrow may look stronger than another: each counts in something else. */
const thickness = (coefficient: number | undefined, { scale }: Chain): number => {
  if (coefficient === undefined) return 1.25;
  return scale === 'own-units' ? 4 : Math.max(1, 12 * Math.abs(coefficient));
};

function layTrack(link: Joined, { chain, places, way, lanes, language }: Ground): Track {
  const { from, to, coefficient } = link;
  const width = thickness(coefficient, chain);
  const size = Math.max(7, 3 + width * 1.5);
  const text = coefficient === undefined ? '' : writeCoefficient(coefficient, chain.scale, language);
  const line = isLeap(link) ? leap(link, places, way, lanes, text) : step(from, to, places, way, size * slant);
  const [start, end] = line.ends;
  // The line stops inside its own point, so that a thick one does not stick out in front.
  const stop = back(end, line.arrives, size - 1);
  return {
    id: linkId(link),
    from,
    to,
    ...(coefficient === undefined ? {} : { coefficient, label: { ...line.label, text } }),
    path: line.path(start, stop),
    head: point(end, line.arrives, size),
    width,
    ends: line.ends,
  };
}

/** An arrow of the model: along the line, or across between the two in parallel. */
function step(from: ChainNode, to: ChainNode, places: Places, way: Way, half: number): Route {
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
    label: besideStep([from, to], start, end, direction, half),
  };
}

function besideStep(
  [from, to]: readonly [ChainNode, ChainNode],
  start: Point,
  end: Point,
  direction: Direction,
  half: number,
): LabelPlace {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  if (direction === 'down') {
    const leans = Math.abs(end.x - start.x) > 40;
    if (leans) return { x: middle.x + 14, y: middle.y + (from === 'employee-satisfaction' ? -8 : 16), anchor: 'start' };
    return { x: middle.x + 9, y: middle.y + 4, anchor: 'start' };
  }
  const leans = Math.abs(end.y - start.y) > 30;
  if (!leans) return { x: middle.x, y: middle.y - Math.max(9, half + 4), anchor: 'middle' };
  // Words stand under the lower curves, so their numbers stand over them.
  if (to === 'employee-productivity') return { x: middle.x + 7, y: middle.y - 5, anchor: 'start' };
  if (from === 'employee-productivity') return { x: middle.x - 7, y: middle.y - 5, anchor: 'end' };
  const isBefore = from === 'employee-satisfaction';
  return { x: middle.x + (isBefore ? -6 : 6), y: middle.y - 9, anchor: isBefore ? 'end' : 'start' };
}

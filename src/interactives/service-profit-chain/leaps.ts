// Arrows that go over stations in between: each runs on a lane beside the line, the long ones outside the short ones.
import { path as draw } from 'd3';
import { textWidth, type Point } from '#src/components/charts/labels.ts';
import { chainArrows, chainNodes, type ChainLink } from '#src/domain/chain/nodes.ts';
import { air, aside, out, rim, round, type Places, type Route, type Way } from './rims.ts';

export type Ends = Pick<ChainLink, 'from' | 'to'>;

/** Whether a link goes over stations in between instead of along an arrow of the model. */
export const isLeap = ({ from, to }: Ends): boolean =>
  !chainArrows.some((arrow) => arrow[0] === from && arrow[1] === to);

export const linkId = ({ from, to }: Ends): string => `${from}-${to}`;

/** The lane of each leap, by id: 0 lies nearest to the line. */
export type Lanes = ReadonlyMap<string, number>;

const spanOf = ({ from, to }: Ends): readonly [first: number, last: number] => {
  const [one, other] = [chainNodes.indexOf(from), chainNodes.indexOf(to)];
  return [Math.min(one, other), Math.max(one, other)];
};

/** Lanes for leaps, so that two share one only where they do not run beside each other. */
export function assignLanes(links: readonly Ends[]): Lanes {
  const lanes = new Map<string, number>();
  const taken: (readonly [number, number])[][] = [];
  const length = (link: Ends): number => spanOf(link)[1] - spanOf(link)[0];
  for (const link of links.filter(isLeap).sort((one, other) => length(one) - length(other))) {
    const [first, last] = spanOf(link);
    const free = taken.findIndex((spans) => spans.every(([from, to]) => last <= from || first >= to));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), [first, last]];
    lanes.set(linkId(link), lane);
  }
  return lanes;
}

export const countLanes = (lanes: Lanes): number => Math.max(0, ...[...lanes.values()].map((lane) => lane + 1));

/** From one lane to the next where the chain runs across: a number stands between them. */
export const laneHeight = 18;

/** Where a lane runs, in pixels from the edge of the picture: the top, or the left. */
function placeLane(lane: number, count: number, way: Way): number {
  if (way === 'across') return 20 + laneHeight * (count - 1 - lane);
  if (count < 2) return 32;
  return count === 2 ? 50 - 32 * lane : 54 - 21 * lane;
}

/** How far down its lane the number of a leap stands: in lanes side by side at different heights. */
const heights = [0.5, 0.62, 0.3];

/** A leap from station to station, up or left to its lane, along it, and back. */
export function leap(link: Ends, places: Places, way: Way, lanes: Lanes, text: string): Route {
  const lane = lanes.get(linkId(link)) ?? 0;
  const at = placeLane(lane, countLanes(lanes), way);
  const onward = chainNodes.indexOf(link.to) > chainNodes.indexOf(link.from) ? 1 : -1;
  // Outer lanes leave and arrive nearer to the middle of a station, so that none crosses another.
  const off = onward * (aside - 10 * lane);
  const side = way === 'across' ? 'top' : 'left';
  const start = rim(places[link.from], side, off, out);
  const end = rim(places[link.to], side, -off, air);
  if (way === 'across')
    return {
      ends: [start, end],
      arrives: 'down',
      path: (a, b) => bentPath(a, { x: a.x, y: at }, { x: b.x, y: at }, b),
      label: { x: (start.x + end.x) / 2, y: at + 4, anchor: 'middle', isOnLine: true },
    };
  const top = Math.min(start.y, end.y);
  const down = Math.abs(end.y - start.y) * (heights[lane] ?? 0.5);
  return {
    ends: [start, end],
    arrives: 'right',
    path: (a, b) => bentPath(a, { x: at, y: a.y }, { x: at, y: b.y }, b),
    label: {
      x: Math.max(at, textWidth(text, 12.5, true) / 2 + 1),
      y: top + down + 4,
      anchor: 'middle',
      isOnLine: true,
    },
  };
}

const bend = 22;

function bentPath(start: Point, one: Point, other: Point, end: Point): string {
  const apart = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const turn = Math.min(bend, apart(start, one), apart(other, end));
  const pen = draw();
  pen.moveTo(round(start.x), round(start.y));
  pen.arcTo(round(one.x), round(one.y), round(other.x), round(other.y), turn);
  pen.arcTo(round(other.x), round(other.y), round(end.x), round(end.y), turn);
  pen.lineTo(round(end.x), round(end.y));
  return pen.toString().replace(/\d+\.\d{3,}/g, (long) => String(round(Number(long))));
}

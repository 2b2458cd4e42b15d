// Where the labels of a chart go so that they cover neither each other nor the lines.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A label that wants to stand near a point. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly near: Point;
  /** Font size in the chart's units. */
  readonly size: number;
  readonly bold?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Where its text begins, on the base line. */
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
}

const gap = 9;
/** What it costs to cover a label or a mark. */
const covered = 300;

/** Width of a text in the reader's own sans-serif face, estimated on the generous side. */
export const textWidth = (text: string, size: number, bold = false): number =>
  text.length * size * (bold ? 0.58 : 0.54);

/**
 * A place for every label, the first ones choosing first.
 *
 * Each label tries the eight places around its point, then the same farther away, then anywhere, and takes the cheapest:
 * leaving the picture costs most, covering a label or a mark next, crossing a line less, being far least.
 *
 * @param wishes    labels in order of importance
 * @param bounds    the picture
 * @param segments  lines that labels should not cross
 * @param marks     points that labels should not cover
 */
export function placeLabels(
  wishes: readonly Wish[],
  bounds: Box,
  segments: readonly Segment[],
  marks: readonly Point[],
): readonly PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));
  return wishes.map((wish) => {
    const box = cheapest([...around(wish), ...anywhere(wish, bounds)], (one) =>
      cost(one, wish, bounds, segments, taken),
    );
    taken.push(box);
    return { id: wish.id, text: wish.text, x: box.x, y: box.y + wish.size, bold: wish.bold ?? false };
  });
}

function around({ near, text, size, bold }: Wish): readonly Box[] {
  const width = textWidth(text, size, bold);
  const height = size * 1.25;
  return [1, 2.2, 3.6].flatMap((far) => {
    const away = gap * far;
    const left = near.x - width - away;
    const right = near.x + away;
    const middle = near.x - width / 2;
    const above = near.y - height - away;
    const below = near.y + away;
    const beside = near.y - height / 2;
    return [
      { x: right, y: below },
      { x: right, y: above },
      { x: left, y: above },
      { x: left, y: below },
      { x: middle, y: above },
      { x: middle, y: below },
      { x: right, y: beside },
      { x: left, y: beside },
    ].map((corner) => ({ ...corner, width, height }));
  });
}

function anywhere({ text, size, bold }: Wish, bounds: Box): readonly Box[] {
  const width = textWidth(text, size, bold);
  const height = size * 1.25;
  const columns = Math.max(1, Math.floor((bounds.width - width) / 16));
  const rows = Math.max(1, Math.floor((bounds.height - height) / 8));
  return Array.from({ length: columns * rows }, (_, place) => ({
    x: bounds.x + (place % columns) * 16,
    y: bounds.y + Math.floor(place / columns) * 8,
    width,
    height,
  }));
}

function cost(box: Box, wish: Wish, bounds: Box, segments: readonly Segment[], taken: readonly Box[]): number {
  const outside = isInside(box, bounds) ? 0 : 1000;
  const covering = taken.filter((other) => overlap(box, other)).length * covered;
  const crossing = segments.filter((segment) => crosses(segment, box)).length * 60;
  const distance = Math.hypot(box.x + box.width / 2 - wish.near.x, box.y + box.height / 2 - wish.near.y);
  return outside + covering + crossing + distance / 10;
}

const isInside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a line touches a box, with two units of air: the part of the line inside each pair of sides must be one and the same. */
function crosses({ from, to }: Segment, box: Box): boolean {
  const air = 2;
  const inside = (start: number, end: number, low: number, high: number): readonly [number, number] => {
    if (start === end) return start >= low && start <= high ? [0, 1] : [1, 0];
    const [one, other] = [(low - start) / (end - start), (high - start) / (end - start)];
    return [Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))];
  };
  const across = inside(from.x, to.x, box.x - air, box.x + box.width + air);
  const along = inside(from.y, to.y, box.y - air, box.y + box.height + air);
  return Math.max(across[0], along[0]) <= Math.min(across[1], along[1]);
}

function cheapest(boxes: readonly Box[], price: (box: Box) => number): Box {
  const [first, ...rest] = boxes.map((box) => ({ box, price: price(box) }));
  if (!first) throw new RangeError('a label needs at least one place to try');
  return rest.reduce((best, one) => (one.price < best.price ? one : best), first).box;
}

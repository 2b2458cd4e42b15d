// How tall a frame has to be where no script can adapt it: the table that `npm run measure` writes, and how it is read.
import type { Embeddable } from '#src/domain/course/embeddables.ts';
import type { Language } from '#src/domain/language/language.ts';
import table from './heights.json' with { type: 'json' };

/** Widths of a frame at which heights are measured, in pixels. */
export const measuredWidths = [320, 480, 768, 1024] as const;

/** Both in pixels. */
export interface WidthAndHeight {
  readonly width: number;
  readonly height: number;
}

/** Heights in pixels of the tallest state, one for each measured width, and what they follow from. */
export interface Measured {
  readonly from: string;
  readonly es: readonly number[];
  readonly en: readonly number[];
}

const measured: Readonly<Record<string, Measured>> = table;

/** A piece that nobody has measured yet: a long question, unfolded. */
const unknown = 1200;

/** A whole lesson in a frame scrolls inside it where no script helps: a frame of several metres serves nobody. */
const windowOfLesson = 800;

/** Letters differ from one computer to the next. */
const reserve = 1.1;

/** What the table is called by in it. @example heightKey({ kind: 'question', id: 'which' }) // 'question:which' */
export const heightKey = ({ kind, id }: Embeddable): string => `${kind}:${id}`;

/** What was measured of a piece, if anything was. */
export const measuredOf = (piece: Embeddable): Measured | undefined => measured[heightKey(piece)];

/** Every piece the table knows, by its key. */
export const measuredKeys = (): readonly string[] => Object.keys(measured);

/**
 * How tall the frame of a piece has to be, by how wide it is: in pixels, with a tenth to spare, at each measured width.
 *
 * @example heightsOf({ kind: 'lesson', id: 'links-of-the-chain' }, 'es') // [{ width: 320, height: 800 }]
 */
export function heightsOf(piece: Embeddable, language: Language): readonly WidthAndHeight[] {
  if (piece.kind === 'lesson') return [{ width: 320, height: windowOfLesson }];
  const heights = measuredOf(piece)?.[language] ?? [unknown];
  return measuredWidths
    .slice(0, heights.length)
    .map((width, place) => ({ width, height: Math.ceil(((heights[place] ?? unknown) * reserve) / 10) * 10 }));
}

// How tall a frame has to be where no script can adapt it: the table that `npm run measure` writes, and how it is read.
import type { Embeddable } from '#src/domain/course/embeddables.ts';
import type { Language } from '#src/domain/language/language.ts';
import table from './heights.json' with { type: 'json' };

/** Widths of a frame at which heights are measured, in pixels. */
export const measuredWidths = [320, 480, 768, 1024] as const;

export type MeasuredWidth = (typeof measuredWidths)[number];

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
 * Pixels in which a piece fits, whatever state it is in, with a tenth to spare.
 *
 * @param atLeast the narrowest the frame gets; 320 is safe anywhere
 * @example heightOf({ kind: 'lesson', id: 'links-of-the-chain' }, 'es') // 800
 */
export function heightOf(piece: Embeddable, language: Language, atLeast: MeasuredWidth = 320): number {
  if (piece.kind === 'lesson') return windowOfLesson;
  const heights = measuredOf(piece)?.[language].filter((_, place) => (measuredWidths[place] ?? 0) >= atLeast) ?? [];
  return heights.length === 0 ? unknown : Math.ceil((Math.max(...heights) * reserve) / 10) * 10;
}

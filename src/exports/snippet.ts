// The HTML that a teacher pastes into another site to show a piece of the course there.
import { escapeHtml } from '#src/domain/language/escape-html.ts';

/** A piece of the course in a frame. */
export interface Framed {
  /** Whole address of the bare page, with the host. */
  readonly address: string;
  /** What the frame is called by those who do not see it. */
  readonly title: string;
  /** Height it needs at some widths, both in pixels, from the narrowest on: where no script adapts it. */
  readonly heights: readonly WidthAndHeight[];
}

interface WidthAndHeight {
  readonly width: number;
  readonly height: number;
}

/**
 * HTML ready to be pasted. The frame may write to the clipboard, which “copy link” inside needs; it is loaded when the
 * reader comes near. Its height follows its own width without any script; where the host strips styles, the attribute
 * is what is left.
 *
 * @example writeSnippet({ address: 'https://example.org/embed/q/which/', title: 'Which?', heights: [{ width: 320, height: 640 }] })
 */
export const writeSnippet = ({ address, title, heights }: Framed): string =>
  [
    '<div style="container-type:inline-size;width:100%">',
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"`,
    ` width="100%" height="${String(plainHeight(heights))}" style="border:0;height:${writeHeight(heights)}"`,
    ' allow="clipboard-write" loading="lazy"></iframe></div>',
  ].join('');

/**
 * One height for all widths: right for a large phone, so that on smaller ones the last of the reasons may have to be
 * scrolled to, and on a large screen not all of the frame is empty.
 *
 * @example plainHeight([{ width: 320, height: 900 }, { width: 480, height: 700 }, { width: 768, height: 500 }]) // 700
 */
export function plainHeight(heights: readonly WidthAndHeight[]): number {
  const fitting = heights.filter(({ width }) => width >= 480);
  return Math.max(...(fitting.length > 0 ? fitting : heights).map(({ height }) => height));
}

/**
 * The height as CSS, straight from each measured width to the next. What is wide needs less height, and ever less so:
 * of the lines through two neighbours the highest holds at any width. `cqi` is a hundredth of the width of the box
 * around the frame.
 *
 * @example writeHeight([{ width: 320, height: 900 }, { width: 480, height: 740 }]) // 'max(740px,1220px - 100cqi)'
 */
export function writeHeight(heights: readonly WidthAndHeight[]): string {
  const lowest = Math.min(...heights.map(({ height }) => height));
  const lines = heights.flatMap((here, place) => {
    const next = heights[place + 1];
    if (next === undefined || next.height >= here.height) return [];
    const fall = Math.ceil(((here.height - next.height) / (next.width - here.width)) * 100);
    // From the wider one back, and rounded up: never less than was measured.
    return [`${String(Math.ceil(next.height + (fall * next.width) / 100))}px - ${String(fall)}cqi`];
  });
  return lines.length === 0 ? `${String(lowest)}px` : `max(${[`${String(lowest)}px`, ...lines].join(',')})`;
}

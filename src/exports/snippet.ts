// The HTML that a teacher pastes into another site to show a piece of the course there.
import { escapeHtml } from '#src/domain/language/escape-html.ts';

/** A piece of the course in a frame. */
export interface Framed {
  /** Whole address of the bare page, with the host. */
  readonly address: string;
  /** What the frame is called by those who do not see it. */
  readonly title: string;
  /** Pixels it needs where no script adapts it. */
  readonly height: number;
}

/**
 * One element, ready to be pasted. It may write to the clipboard, which “copy link” inside needs; it is loaded when
 * the reader comes near.
 *
 * @example writeSnippet({ address: 'https://example.org/embed/q/which/', title: 'Which?', height: 640 })
 */
export const writeSnippet = ({ address, title, height }: Framed): string =>
  [
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"`,
    `width="100%" height="${String(height)}" style="border:0"`,
    'allow="clipboard-write" loading="lazy"></iframe>',
  ].join(' ');

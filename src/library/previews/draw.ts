// The pictures that stand beside a shared link, drawn as SVG: a title, and two lines that meet.
import { oklch } from './colour.ts';

/** What a preview says. */
export interface Preview {
  readonly title: string;
  /** The sentence under the title. */
  readonly subtitle: string;
  /** The number of the module; only while the module is whole. */
  readonly number: string | undefined;
  /** In degrees of OKLCH. */
  readonly hue: number;
  /** The name of the course, beside its mark; a preview of the course itself has it as title already. */
  readonly course: string | undefined;
}

export const width = 1200;
export const height = 630;

const paper = oklch(0.986, 0.006, 85);
const ink = oklch(0.25, 0.02, 265);
const soft = oklch(0.45, 0.02, 265);
const accentOf = (hue: number): string => oklch(0.46, 0.13, hue);
const tintOf = (hue: number): string => oklch(0.92, 0.045, hue);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Mean width of a letter of Alegreya, as a share of its size, with a little room to spare. */
const letter = 0.425;

/** Width left of the two lines. */
const column = 650;

/**
 * Words in as few lines as fit, each about as long as the others.
 *
 * @param characters the most that fit on a line; a longer word stands alone
 * @example breakLines('Momentos de la verdad', 12) // ['Momentos de', 'la verdad']
 */
export function breakLines(text: string, characters: number): readonly string[] {
  const count = fill(text, characters).length;
  let narrow = Math.ceil(text.length / count);
  while (fill(text, narrow).length > count) narrow++;
  return fill(text, Math.min(narrow, characters));
}

const fill = (text: string, characters: number): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > characters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

const text = (
  lines: readonly string[],
  x: number,
  bottom: number,
  size: number,
  leading: number,
  look: string,
): string =>
  lines
    .map((line, index) => {
      const y = bottom - (lines.length - 1 - index) * size * leading;
      return `<text x="${String(x)}" y="${y.toFixed(1)}" font-family="Alegreya" font-size="${String(size)}" ${look}>${escape(line)}</text>`;
    })
    .join('');

/** The mark of the course on a square of 32: a V of two strokes that meet and hold each other. */
export const drawMark = (one: string, other: string): string =>
  `<g fill="none" stroke-width="4" stroke-linecap="round">` +
  `<path d="M4.5 4.5C5.5 14 10 22 20 28" stroke="${one}"/><path d="M27.5 4.5C26.5 14 22 22 12 28" stroke="${other}"/></g>`;

/** Two lines that come from afar, meet, and go on together: the field between them is what they share. */
function drawBond(hue: number): string {
  const accent = accentOf(hue);
  return (
    `<path d="M770 0C792 190 850 330 956 428C1062 330 1140 200 1200 20V0Z" fill="${tintOf(hue)}"/>` +
    `<g fill="none" stroke-width="5" stroke-linecap="round">` +
    `<path d="M770 -6C792 190 850 330 956 428C1030 496 1110 540 1206 566" stroke="${ink}"/>` +
    `<path d="M1206 2C1140 200 1062 330 956 428C880 498 812 560 776 636" stroke="${accent}"/>` +
    `<circle cx="956" cy="428" r="19" fill="${paper}" stroke="${accent}" stroke-width="7"/></g>`
  );
}

/** The largest size in which a title takes two lines, or three if it is very long. */
function setTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
  const settings = [116, 100, 88, 76].map((size) => {
    const characters = Math.floor(column / (size * letter));
    return { size, characters, lines: breakLines(title, characters) };
  });
  const fits = settings.find(
    ({ characters, lines }) => lines.length <= 2 && lines.every((line) => line.length <= characters),
  );
  const size = 68;
  return fits ?? { size, lines: breakLines(title, Math.floor(column / (size * letter))) };
}

/** A preview as SVG, 1200 × 630. */
export function drawPreview({ title, subtitle, number, hue, course }: Preview): string {
  const accent = accentOf(hue);
  const { size, lines } = setTitle(title);
  const below = breakLines(subtitle, Math.floor(column / (34 * letter)));
  const bottom = 566 - below.length * 44 - 34;
  const top = bottom - (lines.length - 1) * size * 1.04 - size * 0.78 - 26;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${paper}"/>`,
    drawBond(hue),
    `<g transform="translate(72 60) scale(1.6)">${drawMark(ink, accent)}</g>`,
    course === undefined ? '' : text([course], 138, 98, 44, 1, `font-weight="600" fill="${ink}"`),
    number === undefined ? '' : text([number], 72, top, 56, 1, `font-weight="600" fill="${accent}"`),
    text(
      lines,
      72,
      bottom,
      size,
      1.04,
      `font-weight="600" letter-spacing="${(-0.01 * size).toFixed(2)}" fill="${ink}"`,
    ),
    text(below, 72, 566, 34, 1.3, `font-weight="400" fill="${soft}"`),
    '</svg>',
  ].join('');
}

/** The mark on paper, for places that want a square picture. */
export const drawIcon = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="-5 -4.5 42 42">` +
  `<rect x="-5" y="-4.5" width="42" height="42" fill="${paper}"/>${drawMark(ink, accentOf(38))}</svg>`;

// The @font-face rules: Alegreya itself, and fonts of the reader's machine stretched to its measure, so that nothing jumps.

/**
 * Where a font stands, in shares of its size. `width` is the mean width of its letters weighted by how often they
 * occur, from the tables of @capsizecss/metrics 4.3; DejaVu, which is not in them, was measured on a page of Spanish
 * and set in proportion to Alegreya on the same page.
 */
interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly width: number;
}

type Style = 'roman' | 'bold';

/** Alegreya at 400, and at 600 (the weight of headings and terms). */
const alegreya: Readonly<Record<Style, Metrics>> = {
  roman: { ascent: 1.016, descent: 0.345, width: 0.41 },
  bold: { ascent: 1.016, descent: 0.345, width: 0.414 },
};

/** The reader's serif, by the names it goes by. Where two rules fit, browsers take the later: the best comes last. */
const stand: readonly { readonly style: Style; readonly names: readonly string[]; readonly width: number }[] = [
  { style: 'roman', names: ['DejaVu Serif'], width: 0.521 },
  { style: 'bold', names: ['DejaVu Serif Bold'], width: 0.576 },
  { style: 'roman', names: ['Noto Serif'], width: 0.481 },
  { style: 'bold', names: ['Noto Serif Bold'], width: 0.512 },
  { style: 'roman', names: ['Times New Roman', 'Liberation Serif'], width: 832 / 2048 },
  { style: 'bold', names: ['Times New Roman Bold', 'Liberation Serif Bold'], width: 886 / 2048 },
  { style: 'roman', names: ['Georgia'], width: 913 / 2048 },
  { style: 'bold', names: ['Georgia Bold'], width: 1062 / 2048 },
];

const percent = (share: number): string => `${String(Number((share * 100).toFixed(2)))}%`;

/**
 * A face that takes the place of Alegreya until it has come: as wide on average (`size-adjust`), and with its ascent
 * and descent, which are given as shares of the adjusted size and therefore divided by it.
 */
function writeFallback({ style, names, width }: (typeof stand)[number]): string {
  const own = alegreya[style];
  const size = own.width / width;
  return [
    '@font-face {',
    `  font-family: 'Alegreya Fallback';`,
    ...(style === 'bold' ? ['  font-weight: 600 700;'] : []),
    `  src: ${names.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(size)};`,
    `  ascent-override: ${percent(own.ascent / size)};`,
    `  descent-override: ${percent(own.descent / size)};`,
    '  line-gap-override: 0%;',
    '}',
  ].join('\n');
}

const face = [
  '@font-face {',
  `  font-family: 'Alegreya';`,
  '  font-weight: 400 700;',
  '  font-display: swap;',
  `  src: url('../fonts/alegreya-roman.woff2') format('woff2');`,
  '}',
].join('\n');

/** The whole of src/styles/fonts.css. */
export const writeFaces = (): string =>
  [
    '/* Written by src/fonts/cut.ts; the numbers are explained in src/fonts/faces.ts. */',
    face,
    ...stand.map(writeFallback),
    '',
  ].join('\n');

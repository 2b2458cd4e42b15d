// Cuts Alegreya to the letters, weights and features that the course uses, and writes the faces: `node src/fonts/cut.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { alphabet } from './alphabet.ts';
import { writeFaces } from './faces.ts';

/** The two styles; the italic is for single words and titles, so it has one weight and browsers thicken it if they must. */
const cuts = {
  roman: { file: 'alegreya-latin-wght-normal.woff2', weights: { min: 400, max: 700 } },
  italic: { file: 'alegreya-latin-wght-italic.woff2', weights: 400 },
} as const;

export type Style = keyof typeof cuts;

/** Lining, tabular, old-style and proportional figures, kerning and ligatures stay; small capitals and swashes go. */
const features = ['kern', 'liga', 'lnum', 'tnum', 'onum', 'pnum'];

/**
 * A font as the site serves it.
 *
 * @param weights instead of the style's own, for programs that cannot read variable fonts
 * @param format `sfnt` (TrueType) for programs that cannot read WOFF2
 */
export async function cutFont(
  style: Style,
  format: 'woff2' | 'sfnt' = 'woff2',
  weights: number | { min: number; max: number } = cuts[style].weights,
): Promise<Buffer> {
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/alegreya/files/${cuts[style].file}`);
  return subsetFont(await readFile(path), alphabet, {
    targetFormat: format,
    keepFeatures: features,
    variationAxes: { wght: weights },
    noHinting: true,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const style of ['roman', 'italic'] as const) {
    const font = await cutFont(style);
    await writeFile(new URL(`alegreya-${style}.woff2`, import.meta.url), font);
    console.log(`alegreya-${style}.woff2: ${String(font.length)} bytes`);
  }
  await writeFile(new URL('../styles/fonts.css', import.meta.url), writeFaces());
}

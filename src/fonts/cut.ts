// Cuts Alegreya to the letters, weights and features that the course uses, and writes the faces: `node src/fonts/cut.ts`.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { alphabet } from './alphabet.ts';
import { writeFaces } from './faces.ts';
import { dropLanguageRules } from './language-rules.ts';

const source = '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2';

/** Kerning, ligatures and lining figures stay; tables are set in the reader's own face, so no figures as wide as each other. */
const features = ['kern', 'liga', 'lnum'];

/** For menus of desktop programs, for Windows without smoothing, and a shortcut to widths that the outlines give too. */
const dispensable = ['STAT', 'gasp', 'HVAR'];

/**
 * The font as the site serves it.
 *
 * @param format `sfnt` (TrueType) for programs that cannot read WOFF2
 * @param weights one weight for programs that cannot read variable fonts
 */
export async function cutFont(
  format: 'woff2' | 'sfnt' = 'woff2',
  weights: number | { min: number; max: number } = { min: 400, max: 700 },
): Promise<Buffer> {
  const published = await readFile(createRequire(import.meta.url).resolve(source));
  const whole = await subsetFont(published, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  return subsetFont(dropLanguageRules(whole), alphabet, {
    targetFormat: format,
    keepFeatures: features,
    dropTables: dispensable,
    variationAxes: { wght: weights },
    noHinting: true,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const font = await cutFont();
  await writeFile(new URL('alegreya-roman.woff2', import.meta.url), font);
  console.log(`alegreya-roman.woff2: ${String(font.length)} bytes`);
  await writeFile(new URL('../styles/fonts.css', import.meta.url), writeFaces());
}

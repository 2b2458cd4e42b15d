// From SVG to PNG, with Alegreya, whatever fonts the machine has.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cutFont } from '#src/fonts/cut.ts';

let fonts: Promise<string[]> | undefined;

/** The rasteriser reads fonts from files only, and neither WOFF2 nor variable weights. */
async function writeFonts(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'vinculo-fonts-'));
  return Promise.all(
    [400, 600].map(async (weight) => {
      const file = join(folder, `alegreya-${String(weight)}.ttf`);
      await writeFile(file, await cutFont('sfnt', weight));
      return file;
    }),
  );
}

/** A drawing as PNG, in the size it declares. */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= writeFonts();
  const font = { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Alegreya' };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}

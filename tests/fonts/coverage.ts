// The characters that a TrueType font draws, read from its cmap table (format 4, the one of the basic plane).
import { findTable } from '#src/fonts/language-rules.ts';

const findSubtable = (font: DataView, cmap: number): number => {
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const subtable = cmap + font.getUint32(cmap + 4 + 8 * index + 4);
    if (font.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('the font has no cmap of format 4');
};

/** Every character the font has a segment for. */
export function readCoverage(sfnt: Buffer): Set<string> {
  const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const subtable = findSubtable(font, findTable(font, 'cmap'));
  const segments = font.getUint16(subtable + 6) / 2;
  const covered = new Set<string>();
  for (let index = 0; index < segments; index++) {
    const end = font.getUint16(subtable + 14 + 2 * index);
    const start = font.getUint16(subtable + 16 + 2 * segments + 2 * index);
    for (let code = start; code <= end && code !== 0xffff; code++) covered.add(String.fromCharCode(code));
  }
  return covered;
}

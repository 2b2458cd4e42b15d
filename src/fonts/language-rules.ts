// A font's substitutions for single languages, taken out before it is cut: cutting alone cannot leave them out.

/** Where a table begins, by its tag. */
export function findTable(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/**
 * A TrueType font in which every language is written by the rules of its script alone.
 *
 * Alegreya sets Roman numerals after “siglo” and “capítulo” in small capitals where the language is Spanish: fourteen
 * letters and sixteen substitutions for something that this course does not write.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/chapter2 the tables Script and LangSys
 */
export function dropLanguageRules(sfnt: Buffer): Buffer {
  const copy = Buffer.from(sfnt);
  const font = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const substitutions = findTable(font, 'GSUB');
  const scripts = substitutions + font.getUint16(substitutions + 4);
  for (let index = 0; index < font.getUint16(scripts); index++) {
    const script = scripts + font.getUint16(scripts + 2 + 6 * index + 4);
    // How many languages have rules of their own.
    font.setUint16(script + 2, 0);
  }
  return copy;
}

import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { alphabet, leftToTheReader } from '#src/fonts/alphabet.ts';
import { cutFont } from '#src/fonts/cut.ts';
import { writeFaces } from '#src/fonts/faces.ts';
import { dropLanguageRules, findTable } from '#src/fonts/language-rules.ts';
import { readCoverage } from './coverage.ts';

const committed = readFileSync('src/fonts/alegreya-roman.woff2');
const open = (font: Buffer): Promise<Buffer> =>
  subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });

test('the font draws its whole alphabet, and cutting it again gives the same letters', async () => {
  const covered = readCoverage(await open(committed));
  expect(Array.from(alphabet).filter((character) => !covered.has(character))).toEqual([]);
  expect(covered).toEqual(readCoverage(await cutFont('sfnt')));
});

test('the font stays within its budget', () => {
  expect(committed.length).toBeLessThanOrEqual(22_500);
});

test('no language brings letters of its own into the font', async () => {
  const published = await readFile('node_modules/@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2');
  const whole = await open(published);
  const glyphs = (sfnt: Buffer): number =>
    sfnt.readUInt16BE(findTable(new DataView(sfnt.buffer, sfnt.byteOffset), 'maxp') + 4);
  const keep = { keepFeatures: ['liga'], targetFormat: 'sfnt' as const };
  const ours = await subsetFont(dropLanguageRules(whole), alphabet, keep);
  expect(glyphs(await subsetFont(whole, alphabet, keep)) - glyphs(ours)).toBe(14);
});

test('no character is both drawn and left to the reader', () => {
  expect(Array.from(leftToTheReader).filter((character) => alphabet.includes(character))).toEqual([]);
});

test('every character that the course shows is drawn, or left to the reader knowingly', () => {
  const known = new Set(alphabet + leftToTheReader + '\n\t\r');
  const files = globSync(['content/**/*.{mdx,yaml,json}', 'src/**/words.ts']);
  expect(files.length).toBeGreaterThan(0);
  const unknown = files.flatMap((file) =>
    [...new Set(readFileSync(file, 'utf8'))]
      .filter((character) => !known.has(character))
      .map((character) => `${file}: ${character} (U+${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''})`),
  );
  expect(unknown).toEqual([]);
});

test('the faces in the style sheet are those that were computed', () => {
  expect(readFileSync('src/styles/fonts.css', 'utf8')).toBe(writeFaces());
});

test('a face that stands in has the measure of Alegreya', () => {
  const face = /local\('Georgia'\);\s+size-adjust: ([\d.]+)%;\s+ascent-override: ([\d.]+)%;/.exec(writeFaces());
  expect(Number(face?.[1])).toBeCloseTo((0.41 / (913 / 2048)) * 100, 1);
  expect((Number(face?.[1]) * Number(face?.[2])) / 10_000).toBeCloseTo(1.016, 3);
});

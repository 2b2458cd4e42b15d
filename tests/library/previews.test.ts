import { describe, expect, test } from 'vitest';
import { oklch } from '#src/library/previews/colour.ts';
import { breakLines, drawIcon, drawPreview, type Preview } from '#src/library/previews/draw.ts';
import { rasterise } from '#src/library/previews/rasterise.ts';

const preview: Preview = {
  title: 'Coproducción',
  subtitle: 'Cómo trabajan las empresas con sus clientes.',
  number: undefined,
  hue: 38,
  course: 'Vínculo',
};

const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('colours', () => {
  test('black, white and a colour of the tokens are what a browser shows', () => {
    expect(oklch(0, 0, 0)).toBe('#000000');
    expect(oklch(1, 0, 0)).toBe('#ffffff');
    expect(oklch(0.628, 0.2577, 29.23)).toBe('#ff0000');
  });

  test('a colour beyond the screen keeps its lightness and loses chroma', () => {
    expect(oklch(0.46, 0.13, 195)).toBe(oklch(0.46, 0.078, 195));
  });
});

test('lines are as few as fit and about equally long', () => {
  expect(breakLines('Momentos de la verdad', 12)).toEqual(['Momentos de', 'la verdad']);
  expect(breakLines('Coproducción', 5)).toEqual(['Coproducción']);
  expect(breakLines('uno dos tres cuatro', 40)).toEqual(['uno dos tres cuatro']);
});

test('a preview says its title and names no number until the module is whole', () => {
  expect(drawPreview(preview)).toContain('>Coproducción</text>');
  const texts = (svg: string): number => svg.split('<text ').length;
  expect(texts(drawPreview({ ...preview, number: '4' }))).toBe(texts(drawPreview(preview)) + 1);
});

test('a title cannot become mark-up', () => {
  expect(drawPreview({ ...preview, title: 'A & <b>' })).toContain('A &amp; &lt;b&gt;');
});

test('a preview becomes a picture of 1200 × 630 in which the title is really drawn', async () => {
  const [drawn, blank] = await Promise.all([
    rasterise(drawPreview(preview)),
    rasterise(drawPreview({ ...preview, title: ' ' })),
  ]);
  expect(sizeOf(drawn)).toEqual([1200, 630]);
  expect(drawn.length).toBeGreaterThan(blank.length + 2000);
  expect(sizeOf(await rasterise(drawIcon(180)))).toEqual([180, 180]);
});

// The code to embed: one frame whose height follows its width, whatever was measured.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeOembed } from '#src/exports/oembed.ts';
import { plainHeight, writeHeight, writeSnippet } from '#src/exports/snippet.ts';

const framed = {
  address: 'https://example.org/embed/q/which/?a=1&b=2',
  title: 'Which “one”, "<b>"?',
  heights: [
    { width: 320, height: 900 },
    { width: 480, height: 740 },
    { width: 768, height: 600 },
    { width: 1024, height: 600 },
  ],
};

test('the code is one frame with its address, its name and its height', () => {
  expect(writeSnippet(framed)).toBe(
    '<div style="container-type:inline-size;width:100%">' +
      '<iframe src="https://example.org/embed/q/which/?a=1&amp;b=2" title="Which “one”, &quot;&lt;b&gt;&quot;?"' +
      ' width="100%" height="740" style="border:0;height:max(600px,1220px - 100cqi,977px - 49cqi)"' +
      ' allow="clipboard-write" loading="lazy"></iframe></div>',
  );
});

/** What a browser makes of the height, in a space of a width. */
function compute(css: string, width: number): number {
  const parts = /^max\((.*)\)$/.exec(css)?.[1]?.split(',') ?? [css];
  return Math.max(
    ...parts.map((part) => {
      const [, base = '0', fall = '0'] = /^(\d+)px(?: - (\d+)cqi)?$/.exec(part) ?? [];
      return Number(base) - (Number(fall) * width) / 100;
    }),
  );
}

describe('the height', () => {
  const widths = [320, 480, 768, 1024];
  const measured = fc
    .array(fc.integer({ min: 100, max: 9000 }), { minLength: 1, maxLength: 4 })
    .map((heights) => heights.toSorted((one, other) => other - one))
    .map((heights) => heights.map((height, place) => ({ width: widths[place] ?? 0, height })));

  test('is nowhere less than what was measured, nor less between two widths than at the wider one', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 320, max: 1024 }), (heights, width) => {
        const css = writeHeight(heights);
        for (const one of heights) expect(compute(css, one.width)).toBeGreaterThanOrEqual(one.height);
        const wider = heights.find((one) => one.width >= width);
        expect(compute(css, width)).toBeGreaterThanOrEqual(wider?.height ?? heights.at(-1)?.height ?? 0);
      }),
    );
  });

  test('falls no lower than the lowest, and to it where the space is wide and heights fall ever less', () => {
    const css = writeHeight(framed.heights);
    expect([compute(css, 1024), compute(css, 4000)]).toEqual([600, 600]);
    fc.assert(
      fc.property(measured, (heights) => {
        expect(compute(writeHeight(heights), 4000)).toBeGreaterThanOrEqual(heights.at(-1)?.height ?? 0);
      }),
    );
  });

  test('without styles is that of a large phone, and the only one there is where only one was measured', () => {
    expect(plainHeight(framed.heights)).toBe(740);
    expect(plainHeight([{ width: 320, height: 800 }])).toBe(800);
    expect(writeHeight([{ width: 320, height: 800 }])).toBe('800px');
  });
});

test('other programs are told the same frame, whose it is and what it may be used for', () => {
  const answer: unknown = JSON.parse(
    writeOembed(framed, {
      author: 'Nobody',
      course: { title: 'Course', address: 'https://example.org/' },
      licence: { id: 'CC-BY-4.0', address: 'https://example.org/licence' },
      preview: { address: 'https://example.org/x.png', width: 1200, height: 630 },
    }),
  );
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: writeSnippet(framed),
    width: 640,
    height: 740,
    provider_name: 'Course',
    license: 'CC-BY-4.0',
    thumbnail_width: 1200,
  });
});

// Guesses for those who mistype.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countThings } from '#src/domain/language/count.ts';
import { distance } from '#src/domain/language/distance.ts';
import { nearest, nearestNames } from '#src/domain/language/nearest.ts';

const word = fc.string({ maxLength: 8 });

test('a word is no way from itself, and as far there as back', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, one)).toBe(0);
      expect(distance(one, other)).toBe(distance(other, one));
    }),
  );
});

test('no detour is shorter than the straight way', () => {
  fc.assert(
    fc.property(word, word, word, (one, by, other) => {
      expect(distance(one, other)).toBeLessThanOrEqual(distance(one, by) + distance(by, other));
    }),
  );
});

test.each([
  ['objetives', 'objectives'],
  ['Level', 'level'],
  ['titel', undefined],
  ['xyz', undefined],
  ['', undefined],
])('“%s” was probably meant to be %s', (written, meant) => {
  expect(nearest(written, ['objectives', 'level', 'minutes'])).toBe(meant);
});

const names = ['coproducción', 'segmento', 'segmentación', 'base demográfica', 'autoservicio', 'riesgo legal'];

test.each([
  ['coprodusion', ['coproducción']],
  ['SEGMENTASIÓN', ['segmentación']],
  ['autocervicio', ['autoservicio']],
  ['demogrfica', ['base demográfica']],
  ['que es un riesgo lejal', ['riesgo legal']],
  ['xyzzy', []],
  ['', []],
  ['de', []],
])('who types “%s” is offered %j', (typed, offered) => {
  expect(nearestNames(typed, names, 1)).toEqual(offered);
});

test('of several near names the nearest comes first, and no more come than were asked for', () => {
  expect(nearestNames('segmentos', names, 3)[0]).toBe('segmento');
  expect(nearestNames('segmento', names, 1)).toHaveLength(1);
});

test('one thing is counted in the singular, none in words', () => {
  expect([0, 1, 2, 1734].map((number) => countThings(number, 'word', 'words'))).toEqual([
    'no words',
    '1 word',
    '2 words',
    '1,734 words',
  ]);
});

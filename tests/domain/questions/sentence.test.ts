// Sentences are cut at their gaps and put together again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtGaps, fillGaps, findGaps, withoutGaps } from '#src/domain/questions/sentence.ts';

test('a sentence is cut into text, gap, text', () => {
  expect(cutAtGaps('Si sube la [[turnover]], baja.')).toEqual(['Si sube la ', 'turnover', ', baja.']);
  expect(cutAtGaps('[[a]][[b]]')).toEqual(['', 'a', '', 'b', '']);
  expect(findGaps('no gap [here] at all')).toEqual([]);
  expect(withoutGaps('Si sube la [[turnover]], baja.')).toBe('Si sube la …, baja.');
});

test('filling every gap with itself gives the sentence back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '[[gap]]', '[', '.', '[[other]]')), (pieces) => {
      const sentence = pieces.join('');
      expect(fillGaps(sentence, (id) => `[[${id}]]`)).toBe(sentence);
    }),
  );
});

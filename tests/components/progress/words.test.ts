// Progress in words.
import { expect, test } from 'vitest';
import { fillShare, words } from '#src/components/progress/words.ts';

test('the numbers stand where the sentence wants them', () => {
  expect(fillShare(words.es.share, { reached: 2, of: 3 })).toBe('2 de 3 objetivos logrados');
  expect(fillShare(words.en.shareOfAll, { reached: 0, of: 7 })).toBe('In all, 0 of 7 objectives reached');
});

// Other orders that are the same for everybody.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle, shuffleUntil } from '#src/domain/questions/shuffle.ts';

const list = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });

test('the same seed gives the same order, with everything in it once', () => {
  fc.assert(
    fc.property(list, fc.string(), (items, seed) => {
      expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
      expect([...shuffle(items, seed)].sort()).toEqual([...items].sort());
    }),
  );
});

test('over many seeds every place is taken about equally often', () => {
  const first = Array.from({ length: 3000 }, (_, seed) => shuffle(['a', 'b', 'c'], `question-${String(seed)}`)[0]);
  for (const item of ['a', 'b', 'c']) {
    const share = first.filter((one) => one === item).length / first.length;
    expect(share).toBeGreaterThan(0.29);
    expect(share).toBeLessThan(0.38);
  }
});

test('an order that will do is found, also where one in six will', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(shuffleUntil(['a', 'b', 'c'], seed, (one) => one.join('') === 'cba')).toEqual(['c', 'b', 'a']);
    }),
  );
});

test('where none will do the list comes back as it was', () => {
  expect(shuffleUntil(['a', 'b'], 'seed', () => false)).toEqual(['a', 'b']);
});

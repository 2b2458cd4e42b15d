// Which word somebody probably meant.
import { distance } from './distance.ts';
import { wordsOf } from './fold.ts';

/**
 * The word of a list that is so near that it was probably meant.
 *
 * @returns undefined where nothing is near: more than a third of the letters differ
 * @example nearest('objetives', ['objectives', 'options']) // 'objectives'
 */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  let best: { word: string; apart: number } | undefined;
  for (const candidate of among) {
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || apart < best.apart) best = { word: candidate, apart };
  }
  return best && best.apart <= Math.max(1, Math.floor(word.length / 3)) ? best.word : undefined;
}

/**
 * The names that somebody who typed this may have meant, nearest first; accents and capitals do not count.
 *
 * Whole names are compared, and each word of four letters or more with each word of a name.
 *
 * @param most how many at most
 * @example nearestNames('coprodusion', ['coproducción', 'segmento'], 3) // ['coproducción']
 */
export function nearestNames(typed: string, names: readonly string[], most: number): readonly string[] {
  const words = wordsOf(typed);
  const whole = words.join(' ');
  const near = names.flatMap((name) => {
    const parts = wordsOf(name);
    const pairs = words.flatMap((word) => parts.map((part) => [word, part] as const));
    const shares = [[whole, parts.join(' ')] as const, ...pairs].flatMap(([one, other]) => {
      const longest = Math.max(one.length, other.length);
      return longest < 4 || one.length < 4 || other.length < 4 ? [] : [distance(one, other) / longest];
    });
    const apart = Math.min(...shares);
    return apart <= 1 / 3 ? [{ name, apart }] : [];
  });
  const sorted = near.sort((one, other) => one.apart - other.apart || one.name.length - other.name.length);
  return sorted.slice(0, most).map(({ name }) => name);
}

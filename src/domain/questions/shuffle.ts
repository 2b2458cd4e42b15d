// Other orders of a list that are the same for everybody: in both languages, on paper and after every build.

/**
 * A list in an order that follows from a seed alone.
 *
 * @param seed any text; the same one always gives the same order
 * @example shuffle(['a', 'b', 'c'], 'seed') // always the same
 */
export function shuffle<T>(list: readonly T[], seed: string): readonly T[] {
  const keyed = list.map((item, index) => ({ item, key: scatter(`${seed} ${String(index)}`) }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

/**
 * The first shuffled order that will do.
 *
 * @returns the list as it is, where none of a thousand will do
 * @example shuffleUntil(['a', 'b'], 'seed', ([first]) => first === 'b') // ['b', 'a']
 */
export function shuffleUntil<T>(
  list: readonly T[],
  seed: string,
  willDo: (shuffled: readonly T[]) => boolean,
): readonly T[] {
  for (let round = 0; round < 1000; round += 1) {
    const shuffled = shuffle(list, `${seed} ${String(round)}`);
    if (willDo(shuffled)) return shuffled;
  }
  return list;
}

/** A text as a number that says nothing of it, 0 to 2³² − 1. @see fowler-noll-vo (FNV-1a), and the last steps of MurmurHash3 */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

// Which word somebody probably meant.

/** Fewest letters to add, drop or change to make one word of the other. @example distance('covers', 'cover') // 1 */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [line, letter] of one.split('').entries()) {
    const next = [line + 1];
    for (const [column, facing] of other.split('').entries()) {
      const replaced = (row[column] ?? 0) + (letter === facing ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? one.length;
}

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

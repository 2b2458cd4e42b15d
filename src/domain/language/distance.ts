// How far apart two words are. By itself, because a question asks for it that asks for nothing else.

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

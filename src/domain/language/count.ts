// How many, in the English of the messages for authors.

/** A number and what it counts. @example countThings(1, 'lesson', 'lessons') // '1 lesson' */
export const countThings = (number: number, one: string, many: string): string =>
  `${number === 0 ? 'no' : number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

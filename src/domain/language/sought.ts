// Which words of a page are those that were searched for.
import { fold } from './fold.ts';

/**
 * Whether a word of a page is one that was searched for: it begins with it, or shares all but its ending.
 *
 * @param word  as it stands on the page
 * @param asked words that were searched for, folded
 * @example isSought('Segmentación', ['segmentar']) // true
 * @example isSought('seguro', ['segmentar']) // false
 */
export function isSought(word: string, asked: readonly string[]): boolean {
  const folded = fold(word);
  return asked.some((one) => folded === one || (one.length > 2 && folded.startsWith(one)) || sharesStem(folded, one));
}

/** Whether two words begin alike: the least that a search by stems has to keep. @example beginsAlike('buying', 'buys') // true */
export const beginsAlike = (word: string, asked: string): boolean => fold(word).slice(0, 3) === fold(asked).slice(0, 3);

/** At most two letters of the asked word may be ending, and five must stay. */
function sharesStem(word: string, asked: string): boolean {
  let same = 0;
  while (same < asked.length && word[same] === asked[same]) same += 1;
  return same >= 5 && asked.length - same <= 2 && word.length - same <= 5;
}

// Words that say nothing about what somebody is looking for.
import { fold, wordsOf } from './fold.ts';
import type { Both, Language } from './language.ts';

const list = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

const stopWords: Both<ReadonlySet<string>> = {
  es: list(
    'a al ante asi como con cual cuales cuando cuanto cuantos de del desde donde e el ella ellos en entre era es esa ese eso esta este esto fue ha hace hacer hay la las le les lo los me mi mis muy ni no o para pero por porque pues que quien quienes se segun ser si sin sobre son su sus te tiene tu u un una unas unos y ya yo significa definicion ejemplo',
  ),
  en: list(
    'a about an and are as at be been but by can could did do does for from had has have how i if in into is it its me my no not of on or our should so than that the their them then there these they this those to was we were what when where which who whom whose why will with would you your mean means meaning definition example',
  ),
};

/**
 * What is left of a question once its small words are gone; the whole where nothing would be left.
 *
 * @example keywordsOf('¿Qué es la coproducción?', 'es') // 'coproduccion'
 * @example keywordsOf('what is it', 'en') // 'what is it'
 */
export function keywordsOf(query: string, language: Language): string {
  const words = wordsOf(query);
  const telling = words.filter((word) => !stopWords[language].has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

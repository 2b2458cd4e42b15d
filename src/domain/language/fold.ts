// Words as somebody in a hurry types them: without capitals, accents or dashes.

/** A text in small letters without accents, the ñ included. @example fold('Coproducción') // 'coproduccion' */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded; signs are left out. @example wordsOf('¿Cuánto cuesta?') // ['cuanto', 'cuesta'] */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

// How progress is put into words: objectives reached, never pages read.
import type { Both } from '#src/domain/language/language.ts';

export interface ProgressWords {
  /** With `{reached}` and `{of}` to be filled in by the page itself. */
  readonly share: string;
  readonly shareOfAll: string;
}

export const words: Both<ProgressWords> = {
  es: { share: '{reached} de {of} objetivos logrados', shareOfAll: 'En total, {reached} de {of} objetivos logrados' },
  en: { share: '{reached} of {of} objectives reached', shareOfAll: 'In all, {reached} of {of} objectives reached' },
};

/** A sentence with its numbers. @example fillShare(words.en.share, { reached: 2, of: 3 }) // '2 of 3 objectives reached' */
export const fillShare = (sentence: string, share: { readonly reached: number; readonly of: number }): string =>
  sentence.replace('{reached}', String(share.reached)).replace('{of}', String(share.of));

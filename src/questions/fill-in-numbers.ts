// A question with parameters as a plain question for a number: one variant of it, its texts filled.
import { fill, writeNumbers } from '#src/domain/questions/named-numbers.ts';
import type { Variant } from '#src/domain/questions/variant.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { AskedNumeric, Drawing } from './asked.ts';

/** What a variant changes of a question. */
export type Filled = Pick<AskedNumeric, 'stem' | 'hint' | 'key' | 'right' | 'why' | 'mistakes'>;

/**
 * What is asked with the numbers of one variant.
 *
 * @example fillInNumbers(drawing, variant, 'en').stem // 'One hotel has 40,000 arrivals a year …'
 */
export function fillInNumbers(drawing: Drawing, { numbers, key }: Variant, language: Language): Filled {
  const { formats } = drawing;
  const named = { ...numbers, answer: key.answer };
  const written = writeNumbers(named, formats, language);
  const wrong = key.mistakes.map(({ id, answer }) => {
    const mistake = writeNumbers({ ...named, mistake: answer }, formats, language);
    return [id, fill(drawing.mistakes[id] ?? '', mistake, language)] as const;
  });
  return {
    stem: fill(drawing.stem, written, language),
    ...(drawing.hint === undefined ? {} : { hint: fill(drawing.hint, written, language) }),
    key,
    right: written['answer'] ?? '',
    why: fill(drawing.why, written, language),
    mistakes: Object.fromEntries(wrong),
  };
}

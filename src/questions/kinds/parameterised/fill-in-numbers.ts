// A question with parameters as a plain question for a number: one variant of it, its texts filled.
import { fill, writeNumbers } from '#src/domain/questions/named-numbers.ts';
import type { Variant } from '#src/domain/questions/variant.ts';
import type { AskedNumeric, AskedParameterised } from '#src/questions/asked.ts';

/**
 * What is asked with the numbers of one variant.
 *
 * @example fillInNumbers(asked, variant).stem // 'One hotel has 40,000 arrivals a year …'
 */
export function fillInNumbers(asked: AskedParameterised, { numbers, key }: Variant): AskedNumeric {
  const { language, formats } = asked;
  const named = { ...numbers, answer: key.answer };
  const written = writeNumbers(named, formats, language);
  const wrong = key.mistakes.map(({ id, answer }) => {
    const mistake = writeNumbers({ ...named, mistake: answer }, formats, language);
    return [id, fill(asked.mistakes[id] ?? '', mistake, language)] as const;
  });
  return {
    ...asked,
    stem: fill(asked.stem, written, language),
    ...(asked.hint === undefined ? {} : { hint: fill(asked.hint, written, language) }),
    key,
    right: written['answer'] ?? '',
    why: fill(asked.why, written, language),
    mistakes: Object.fromEntries(wrong),
  };
}

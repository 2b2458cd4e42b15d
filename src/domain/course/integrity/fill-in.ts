// Sentences with gaps: every gap stands once in each language, outside markup, and no words are right and wrong at once.
import { languageNames, languages, type Language } from '#src/domain/language/language.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { fillings, squeeze } from '#src/domain/questions/recognise.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import { cutAtGaps, findGaps } from '#src/domain/questions/sentence.ts';
import type { Address, Problem } from '../facts.ts';

type FillIn = QuestionOf<'fill-in'>;

/** Gaps that are not where they should be, and answers that contradict each other. */
export function* checkFillIn(question: FillIn, at: Address): Iterable<Problem> {
  for (const language of languages) yield* checkSentence(question, language, at);
  for (const [index, gap] of question.gaps.entries()) yield* checkGap(gap, [...at, 'gaps', index]);
}

function* checkSentence({ sentence, gaps }: FillIn, language: Language, start: Address): Iterable<Problem> {
  const at = [...start, 'sentence', language];
  const name = languageNames[language];
  const ids = gaps.map(({ id }) => id);
  const placed = findGaps(sentence[language]);
  for (const id of new Set(placed)) {
    if (!ids.includes(id)) {
      const meant = nearest(id, ids);
      yield {
        at,
        what: `the ${name} sentence has a gap “${id}”, which is not under \`gaps\``,
        todo: meant === undefined ? 'add it there' : `did you mean “${meant}”?`,
      };
    } else if (placed.filter((one) => one === id).length > 1)
      yield { at, what: `the gap “${id}” stands twice in the ${name} sentence`, todo: 'leave it once' };
  }
  for (const id of ids)
    if (!placed.includes(id))
      yield { at, what: `the ${name} sentence has no gap “${id}”`, todo: `write [[${id}]] where it belongs` };
  const pieces = cutAtGaps(sentence[language]).filter((_, index) => index % 2 === 0);
  if (!pieces.every(isWhole))
    yield {
      at,
      what: `a gap of the ${name} sentence stands inside a link or emphasis`,
      todo: 'end the markup before it',
    };
}

/** Whether all markup that begins in a piece of text ends in it. */
function isWhole(piece: string): boolean {
  const count = (sign: RegExp) => piece.match(sign)?.length ?? 0;
  return count(/\*/g) % 2 === 0 && count(/\[/g) === count(/\]/g) && count(/<i\b/g) === count(/<\/i>/g);
}

function* checkGap({ accepted, mistakes, exact }: FillIn['gaps'][number], at: Address): Iterable<Problem> {
  for (const [index, { id }] of mistakes.entries())
    if (fillings.some((one) => one === id))
      yield {
        at: [...at, 'mistakes', index, 'id'],
        what: `no mistake can be called “${id}”`,
        todo: 'choose another id',
      };
  for (const language of languages) {
    const seen = new Map<string, { readonly owner: number; readonly at: Address }>();
    const answers = [accepted[language], ...mistakes.map((one) => one.answers[language])];
    for (const [owner, variants] of answers.entries())
      for (const [place, words] of variants.entries()) {
        const inside = owner === 0 ? ['accepted'] : ['mistakes', owner - 1, 'answers'];
        const here = [...at, ...inside, language, place];
        const read = exact ? words : squeeze(words);
        const also = seen.get(read);
        if (read === '')
          yield { at: here, what: `“${words}” holds no letter and no figure`, todo: 'write what would be typed' };
        else if (also && also.owner !== owner)
          yield {
            at: here,
            also: also.at,
            what: `“${words}” is read like another answer with another meaning`,
            todo: exact
              ? 'leave it in one place'
              : 'leave it in one place; capitals, accents, spaces and articles do not count',
          };
        else seen.set(read, { owner, at: here });
      }
  }
}

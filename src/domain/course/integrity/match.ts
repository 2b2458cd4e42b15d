// Pairs to be found: no two sides read alike, and every reason belongs to a choice that can be made.
import { languageNames, languages } from '#src/domain/language/language.ts';
import { fold } from '#src/domain/language/fold.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import type { Address, Problem } from '../facts.ts';

type Match = QuestionOf<'match'>;

/** Sides that cannot be told apart, and mistakes that nobody can make. */
export function* checkMatch(question: Match, at: Address): Iterable<Problem> {
  const { pairs, extras = [] } = question;
  yield* checkAlike(
    'left',
    pairs.map(({ left }, index) => ({ text: left, at: [...at, 'pairs', index, 'left'] })),
  );
  yield* checkAlike('right', [
    ...pairs.map(({ right }, index) => ({ text: right, at: [...at, 'pairs', index, 'right'] })),
    ...extras.map(({ text }, index) => ({ text, at: [...at, 'extras', index, 'text'] })),
  ]);
  yield* checkMistakes(question, at);
}

interface Side {
  readonly text: Match['pairs'][number]['left'];
  readonly at: Address;
}

function* checkAlike(which: string, sides: readonly Side[]): Iterable<Problem> {
  for (const language of languages) {
    const seen = new Map<string, Address>();
    for (const { text, at } of sides) {
      const words = fold(text[language]);
      const also = seen.get(words);
      if (also)
        yield {
          at: [...at, language],
          also,
          what: `two ${which} sides say the same in ${languageNames[language]}: nobody can tell which pair is meant`,
          todo: 'word them differently, or make a categorise of it',
        };
      else seen.set(words, [...at, language]);
    }
  }
}

function* checkMistakes({ pairs, extras = [] }: Match, at: Address): Iterable<Problem> {
  const rights = [...pairs, ...extras].map(({ id }) => id);
  for (const [index, { id, mistakes = [] }] of pairs.entries())
    for (const [place, mistake] of mistakes.entries()) {
      const here = [...at, 'pairs', index, 'mistakes', place, 'with'];
      if (mistake.with === id)
        yield { at: here, what: `“${id}” is the right side of this pair`, todo: 'name one that is wrong here' };
      else if (!rights.includes(mistake.with)) {
        const meant = nearest(mistake.with, rights);
        yield {
          at: here,
          what: `“${mistake.with}” is no right side of its question`,
          todo: meant === undefined ? `use one of ${rights.join(', ')}` : `did you mean “${meant}”?`,
        };
      } else if (mistakes.findIndex((one) => one.with === mistake.with) < place)
        yield { at: here, what: `“${mistake.with}” is explained twice here`, todo: 'leave one reason' };
    }
}

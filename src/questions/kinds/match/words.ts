// What a question of pairs says.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly instruction: string;
  readonly choose: string;
  readonly missing: (count: number) => string;
  readonly belongs: (right: string) => string;
  /** A left side, as HTML, that lost its right side to another. */
  readonly left: (text: string) => string;
  readonly beside: string;
}

export const words: Both<Words> = {
  es: {
    instruction: 'Busca la pareja de cada una; cada respuesta sirve una sola vez',
    choose: 'Elige…',
    missing: (count) =>
      count === 1 ? 'Falta una pareja: elígela y comprueba después.' : `Faltan ${String(count)} parejas por elegir.`,
    belongs: (right) => `va con «${right}»`,
    left: (text) => `Se queda sin pareja: ${text}`,
    beside: 'Junto a cada pareja está el porqué',
  },
  en: {
    instruction: 'Find the match for each one; every answer serves only once',
    choose: 'Choose…',
    missing: (count) =>
      count === 1
        ? 'One is still without a match: choose it, then check.'
        : `${String(count)} are still without a match.`,
    belongs: (right) => `it goes with “${right}”`,
    left: (text) => `Now without a match: ${text}`,
    beside: 'The reason stands beside each pair',
  },
};

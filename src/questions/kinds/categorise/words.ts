// What a question of things and their places says.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly instruction: string;
  readonly choose: string;
  readonly missing: (count: number) => string;
  readonly belongs: (names: readonly string[]) => string;
  readonly beside: string;
}

export const words: Both<Words> = {
  es: {
    instruction: 'Pon cada cosa en su sitio',
    choose: 'Elige…',
    missing: (count) =>
      count === 1 ? 'Falta una por colocar: ponla y comprueba después.' : `Faltan ${String(count)} por colocar.`,
    belongs: (names) => `va en «${names.join('» o en «')}»`,
    beside: 'Junto a cada una está el porqué',
  },
  en: {
    instruction: 'Put each thing in its place',
    choose: 'Choose…',
    missing: (count) =>
      count === 1
        ? 'One is still without a place: put it somewhere, then check.'
        : `${String(count)} are still without a place.`,
    belongs: (names) => `it belongs in “${names.join('” or in “')}”`,
    beside: 'The reason stands beside each one',
  },
};

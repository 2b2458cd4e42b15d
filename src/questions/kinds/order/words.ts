// What a question of steps in order says.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly instruction: string;
  readonly up: string;
  readonly down: string;
  /** Between the place of a step and how many there are. */
  readonly of: string;
  readonly move: string;
  readonly right: string;
  readonly wrong: string;
  readonly belongs: (places: readonly number[]) => string;
  readonly beside: string;
}

export const words: Both<Words> = {
  es: {
    instruction: 'Pon los pasos en orden: del primero al último',
    up: 'Subir',
    down: 'Bajar',
    of: 'de',
    move: 'El orden en que están no es el bueno: mueve alguno y comprueba después.',
    right: 'En orden',
    wrong: 'Fuera de orden',
    belongs: (places) => `va en el lugar ${places.join(' o ')}`,
    beside: 'Junto a cada paso está el porqué',
  },
  en: {
    instruction: 'Put the steps in order, from first to last',
    up: 'Move up',
    down: 'Move down',
    of: 'of',
    move: 'The order they stand in is not the right one: move something first, then check.',
    right: 'In order',
    wrong: 'Out of order',
    belongs: (places) => `it belongs in place ${places.join(' or ')}`,
    beside: 'The reason stands beside each step',
  },
};

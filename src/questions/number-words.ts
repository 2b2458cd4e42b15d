// What a question for a number says.
import type { Both } from '#src/domain/language/language.ts';
import type { NumberKind } from '#src/domain/language/format.ts';
import type { Unreadable } from '#src/domain/language/read-number.ts';

interface Words {
  readonly instruction: string;
  readonly yourAnswer: string;
  readonly units: Readonly<Record<NumberKind, string>>;
  readonly read: (written: string) => string;
  readonly other: (written: string) => string;
  readonly type: string;
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  /** A text that is no number does not outlast the page. */
  readonly notKept: string;
  readonly rightIs: (written: string) => string;
}

export const words: Both<Words> = {
  es: {
    instruction: 'Responde con un número',
    yourAnswer: 'Tu respuesta',
    units: { number: '', percent: '%', money: '€', minutes: 'min' },
    read: (written) => `Leo: ${written}`,
    other: (written) => `¿O ${written}?`,
    type: 'Escribe un número y comprueba después.',
    unreadable: {
      unfinished: 'Faltan las cifras.',
      'not-a-number': 'Eso no se lee como un número.',
      'other-unit': 'Está en otra unidad: escribe solo el número.',
      several: 'Aquí cabe un solo número.',
      separators: 'No se sabe qué separan esos puntos y comas.',
      'division-by-zero': 'No se puede dividir entre cero.',
      'too-large': 'Es demasiado grande.',
    },
    notKept: 'Así no se guarda.',
    rightIs: (written) => `es ${written}`,
  },
  en: {
    instruction: 'Answer with a number',
    yourAnswer: 'Your answer',
    units: { number: '', percent: '%', money: '€', minutes: 'min' },
    read: (written) => `Read as ${written}`,
    other: (written) => `Or ${written}?`,
    type: 'Type a number first, then check.',
    unreadable: {
      unfinished: 'The figures are missing.',
      'not-a-number': 'That does not read as a number.',
      'other-unit': 'It is in another unit: type the number alone.',
      several: 'There is room for one number only.',
      separators: 'It is unclear what those points and commas separate.',
      'division-by-zero': 'Nothing can be divided by zero.',
      'too-large': 'It is too large.',
    },
    notKept: 'It is not kept like this.',
    rightIs: (written) => `it is ${written}`,
  },
};

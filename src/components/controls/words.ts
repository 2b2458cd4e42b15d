// What the fields of an interactive say.
import type { Both } from '#src/domain/language/language.ts';
import type { Refusal } from './read-field.ts';

export interface ControlWords {
  /** How a typed text was understood. */
  readonly read: (written: string) => string;
  /** The button with the other reading. */
  readonly other: (written: string) => string;
  /** Why a text is not taken. */
  readonly refused: (why: Refusal, least: string, most: string) => string;
  /** What holds meanwhile. */
  readonly still: (written: string) => string;
}

export const words: Both<ControlWords> = {
  es: {
    read: (written) => `Leído: ${written}`,
    other: (written) => `¿O ${written}?`,
    refused: (why, least, most) => {
      switch (why) {
        case 'empty':
          return 'Falta un número.';
        case 'unfinished':
          return 'Faltan las cifras.';
        case 'not-a-number':
          return 'Eso no es un número.';
        case 'other-unit':
          return 'Está en otra unidad.';
        case 'several':
          return 'Aquí cabe un solo número.';
        case 'separators':
          return 'No se sabe qué separan esos puntos y comas.';
        case 'division-by-zero':
          return 'No se puede dividir entre cero.';
        case 'too-large':
          return `Es demasiado grande: como mucho, ${most}.`;
        case 'below':
          return `No puede ser menor que ${least}.`;
        case 'above':
          return `Como mucho, ${most}.`;
      }
    },
    still: (written) => `Sigue valiendo ${written}.`,
  },
  en: {
    read: (written) => `Read as ${written}`,
    other: (written) => `Or ${written}?`,
    refused: (why, least, most) => {
      switch (why) {
        case 'empty':
          return 'A number is missing.';
        case 'unfinished':
          return 'The figures are missing.';
        case 'not-a-number':
          return 'That is not a number.';
        case 'other-unit':
          return 'It is in another unit.';
        case 'several':
          return 'There is room for one number only.';
        case 'separators':
          return 'It is unclear what those points and commas separate.';
        case 'division-by-zero':
          return 'Nothing can be divided by zero.';
        case 'too-large':
          return `It is too large: ${most} at most.`;
        case 'below':
          return `It cannot be less than ${least}.`;
        case 'above':
          return `${most} at most.`;
      }
    },
    still: (written) => `${written} still holds.`,
  },
};

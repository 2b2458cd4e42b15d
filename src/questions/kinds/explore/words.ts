// What a question says that is answered by setting a figure.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly instruction: string;
  /** Before the link to the figure, and where the figure stands right above. */
  readonly use: string;
  readonly above: string;
  readonly now: string;
  readonly checked: string;
  readonly move: string;
  readonly stray: (names: readonly string[]) => string;
  readonly failed: string;
}

const list = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;

export const words: Both<Words> = {
  es: {
    instruction: 'Contesta moviendo la figura',
    use: 'Usa la',
    above: 'Usa la figura de arriba.',
    now: 'Ahora',
    checked: 'Comprobado',
    move: 'Mueve primero la figura y comprueba después.',
    stray: (names) => `Has movido también ${list(names, 'y')}. Devuelve lo demás a como está en el caso.`,
    failed: 'No se ha podido traer la cuenta: hace falta conexión.',
  },
  en: {
    instruction: 'Answer by moving the figure',
    use: 'Use',
    above: 'Use the figure above.',
    now: 'Now',
    checked: 'Checked',
    move: 'Move the figure first, then check.',
    stray: (names) => `You also moved ${list(names, 'and')}. Put everything else back as it is in the case.`,
    failed: 'The sum could not be fetched: that takes a connection.',
  },
};

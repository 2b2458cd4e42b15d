// What a question with changing numbers says beside what any number does.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly another: string;
  /** Said once the numbers have changed. */
  readonly changed: string;
  readonly failed: string;
}

export const words: Both<Words> = {
  es: {
    another: 'Otra como esta',
    changed: 'Otros números',
    failed: 'No se han podido traer otros números: hace falta conexión.',
  },
  en: {
    another: 'Another like this',
    changed: 'Other numbers',
    failed: 'Other numbers could not be fetched: that takes a connection.',
  },
};

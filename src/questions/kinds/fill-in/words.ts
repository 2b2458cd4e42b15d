// What a sentence with gaps says.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly instruction: string;
  /** Name of a gap; its letter is empty where there is only one. */
  readonly gap: (letter: string) => string;
  readonly missing: (count: number) => string;
  readonly almost: string;
  readonly is: (answer: string) => string;
  readonly spelt: (answer: string) => string;
}

export const words: Both<Words> = {
  es: {
    instruction: 'Escribe lo que falta; dan igual las mayúsculas y las tildes',
    gap: (letter) => `Hueco ${letter}`.trim(),
    missing: (count) =>
      count === 1 ? 'Falta un hueco: escribe en él y comprueba después.' : `Faltan ${String(count)} huecos por llenar.`,
    almost: 'Casi: revisa la ortografía y comprueba otra vez.',
    is: (answer) => `es «${answer}»`,
    spelt: (answer) => `se escribe «${answer}»`,
  },
  en: {
    instruction: 'Write what is missing; capitals and accents do not matter',
    gap: (letter) => `Gap ${letter}`.trim(),
    missing: (count) =>
      count === 1 ? 'One gap is empty: write in it, then check.' : `${String(count)} gaps are still empty.`,
    almost: 'Almost: look at the spelling, then check again.',
    is: (answer) => `it is “${answer}”`,
    spelt: (answer) => `it is spelt “${answer}”`,
  },
};

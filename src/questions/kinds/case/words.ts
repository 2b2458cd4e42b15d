// What a question of decisions says.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly instruction: string;
  readonly decide: string;
  /** At the end of the story, before it is checked. */
  readonly end: string;
  readonly finished: string;
  readonly notYet: string;
  readonly back: string;
  /** Said once a decision was taken back. */
  readonly backAt: string;
  readonly decided: string;
  readonly goOn: (scene: number) => string;
  readonly idea: string;
  readonly best: string;
}

export const words: Both<Words> = {
  es: {
    instruction: 'Decide en cada escena; puedes volver atrás hasta el final',
    decide: '¿Qué decides?',
    end: 'Fin.',
    finished: 'La historia acaba aquí. Comprueba tus decisiones, o vuelve atrás.',
    notYet: 'La historia no ha acabado: decide primero.',
    back: 'Volver a la decisión anterior',
    backAt: 'De nuevo',
    decided: 'Decidiste',
    goOn: (scene) => `Sigue en ${String(scene)}.`,
    idea: 'La idea en juego',
    best: 'El mejor camino',
  },
  en: {
    instruction: 'Decide in each scene; you may go back until the end',
    decide: 'What do you decide?',
    end: 'The end.',
    finished: 'The story ends here. Check your decisions, or go back.',
    notYet: 'The story is not over: decide first.',
    back: 'Back to the last decision',
    backAt: 'Again',
    decided: 'You decided',
    goOn: (scene) => `Go on at ${String(scene)}.`,
    idea: 'The idea at stake',
    best: 'The best way',
  },
};

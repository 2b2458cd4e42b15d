// What stands around a question: its number, its answer folded away, the key on paper.
import type { Both } from '#src/domain/language/language.ts';

export interface QuestionWords {
  readonly of: (number: number, total: number) => string;
  readonly seeAnswer: string;
  readonly right: string;
  readonly wrong: string;
  readonly mistake: string;
  readonly key: string;
  readonly keyIntroduction: string;
  readonly or: string;
  /** An answer that holds for the numbers a question begins with. */
  readonly atFirst: (answer: string) => string;
  readonly defensible: string;
  /** The best way through a story, scene by scene. */
  readonly bestWay: (decisions: readonly string[]) => string;
  /** Before what somebody wrote by mistake. */
  readonly wrote: string;
  /** Before what belongs to nothing. */
  readonly extra: string;
}

export const words: Both<QuestionWords> = {
  es: {
    of: (number, total) => `Pregunta ${String(number)} de ${String(total)}`,
    seeAnswer: 'Ver la respuesta y el porqué',
    right: 'Correcta',
    wrong: 'Incorrecta',
    mistake: 'Si te salió',
    key: 'Respuestas',
    keyIntroduction: 'Cada respuesta, con su porqué, en el orden de las preguntas.',
    or: 'o',
    atFirst: (answer) => `${answer}, con los números del principio`,
    defensible: 'Defendible',
    bestWay: (decisions) => `El mejor camino: ${decisions.join(' → ')}`,
    wrote: 'Si escribiste',
    extra: 'Sobra:',
  },
  en: {
    of: (number, total) => `Question ${String(number)} of ${String(total)}`,
    seeAnswer: 'See the answer and why',
    right: 'Right',
    wrong: 'Wrong',
    mistake: 'If you got',
    key: 'Answers',
    keyIntroduction: 'Every answer with its reason, in the order of the questions.',
    or: 'or',
    atFirst: (answer) => `${answer}, with the numbers it begins with`,
    defensible: 'Defensible',
    bestWay: (decisions) => `The best way: ${decisions.join(' → ')}`,
    wrote: 'If you wrote',
    extra: 'Belongs to none:',
  },
};

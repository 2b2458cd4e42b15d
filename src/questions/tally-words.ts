// What stands after the last question of a lesson.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly tally: (answered: number, questions: number, right: number) => string;
  readonly reset: string;
  readonly sure: (hasFigures: boolean) => string;
  readonly yes: string;
  readonly no: string;
  readonly done: (hasFigures: boolean) => string;
  readonly damaged: (count: number) => string;
  readonly privacy: string;
}

export const words: Both<Words> = {
  es: {
    tally: (answered, questions, right) =>
      `Llevas ${String(answered)} de ${String(questions)} preguntas, ${String(right)} bien.`,
    reset: 'Empezar esta lección de nuevo',
    sure: (hasFigures) =>
      `Tus respuestas de esta lección dejarán de contar${hasFigures ? ', y sus figuras volverán al caso, sin tu apuesta' : ''}.`,
    yes: 'Sí, de nuevo',
    no: 'No, dejarlo',
    done: (hasFigures) =>
      `La lección empieza de nuevo: ya no cuenta ninguna respuesta${hasFigures ? ' y las figuras están como al principio' : ''}.`,
    damaged: (count) =>
      count === 1
        ? 'Una de las respuestas guardadas no se podía leer: se ha apartado y lo demás sigue aquí.'
        : `${String(count)} de las respuestas guardadas no se podían leer: se han apartado y lo demás sigue aquí.`,
    privacy: 'Ver lo guardado',
  },
  en: {
    tally: (answered, questions, right) =>
      `So far ${String(answered)} of ${String(questions)} questions, ${String(right)} right.`,
    reset: 'Start this lesson again',
    sure: (hasFigures) =>
      `Your answers in this lesson will no longer count${hasFigures ? ', and its figures go back to the case, without your bet' : ''}.`,
    yes: 'Yes, start again',
    no: 'No, leave it',
    done: (hasFigures) =>
      `The lesson starts again: no answer counts any more${hasFigures ? ', and its figures are as they were at first' : ''}.`,
    damaged: (count) =>
      count === 1
        ? 'One stored answer could not be read: it was set aside and the rest is still here.'
        : `${String(count)} stored answers could not be read: they were set aside and the rest is still here.`,
    privacy: 'See what is stored',
  },
};

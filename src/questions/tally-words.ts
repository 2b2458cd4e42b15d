// What stands after the last question of a lesson.
import type { Both } from '#src/domain/language/language.ts';

interface Words {
  readonly tally: (answered: number, questions: number, right: number) => string;
  readonly reset: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly done: string;
  readonly damaged: (count: number) => string;
  readonly privacy: string;
}

export const words: Both<Words> = {
  es: {
    tally: (answered, questions, right) =>
      `Llevas ${String(answered)} de ${String(questions)} preguntas, ${String(right)} bien.`,
    reset: 'Empezar esta lección de nuevo',
    sure: 'Tus respuestas de esta lección dejarán de contar.',
    yes: 'Sí, de nuevo',
    no: 'No, dejarlo',
    done: 'La lección empieza de nuevo: ya no cuenta ninguna respuesta.',
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
    sure: 'Your answers in this lesson will no longer count.',
    yes: 'Yes, start again',
    no: 'No, leave it',
    done: 'The lesson starts again: no answer counts any more.',
    damaged: (count) =>
      count === 1
        ? 'One stored answer could not be read: it was set aside and the rest is still here.'
        : `${String(count)} stored answers could not be read: they were set aside and the rest is still here.`,
    privacy: 'See what is stored',
  },
};

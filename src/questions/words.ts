// What every question says around its own text.
import type { Both } from '#src/domain/language/language.ts';

export interface QuestionWords {
  readonly of: (number: number, total: number) => string;
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly placeEach: string;
  readonly typeNumber: string;
  readonly yourAnswer: string;
  readonly choose: string;
  readonly hint: string;
  readonly seeAnswer: string;
  readonly right: string;
  readonly wrong: string;
  readonly mistake: string;
  readonly key: string;
  readonly keyIntroduction: string;
  readonly units: {
    readonly number: string;
    readonly percent: string;
    readonly money: string;
    readonly minutes: string;
  };
  readonly or: string;
}

export const words: Both<QuestionWords> = {
  es: {
    of: (number, total) => `Pregunta ${String(number)} de ${String(total)}`,
    chooseOne: 'Elige una respuesta',
    chooseAll: 'Elige todas las que valgan',
    placeEach: 'Pon cada cosa en su sitio',
    typeNumber: 'Responde con un número',
    yourAnswer: 'Tu respuesta',
    choose: 'Elige…',
    hint: 'Una pista',
    seeAnswer: 'Ver la respuesta y el porqué',
    right: 'Correcta',
    wrong: 'Incorrecta',
    mistake: 'Si te salió',
    key: 'Respuestas',
    keyIntroduction: 'Cada respuesta, con su porqué, en el orden de las preguntas.',
    units: { number: '', percent: '%', money: '€', minutes: 'min' },
    or: 'o',
  },
  en: {
    of: (number, total) => `Question ${String(number)} of ${String(total)}`,
    chooseOne: 'Choose one answer',
    chooseAll: 'Choose all that hold',
    placeEach: 'Put each thing in its place',
    typeNumber: 'Answer with a number',
    yourAnswer: 'Your answer',
    choose: 'Choose…',
    hint: 'A hint',
    seeAnswer: 'See the answer and why',
    right: 'Right',
    wrong: 'Wrong',
    mistake: 'If you got',
    key: 'Answers',
    keyIntroduction: 'Every answer with its reason, in the order of the questions.',
    units: { number: '', percent: '%', money: '€', minutes: 'min' },
    or: 'or',
  },
};

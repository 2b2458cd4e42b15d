// What a question says while it is asked and when it is checked.
import type { Confidence } from '#src/domain/learner/event.ts';
import type { Both } from '#src/domain/language/language.ts';
import type { Keeping } from '#src/store/create-learner.ts';
import type { Said, Sitting, Verdict } from './sitting.ts';

type Trouble = Extract<Keeping, { readonly kind: 'memory' }>['why'];

export interface AskingWords {
  readonly of: (number: number, total: number) => string;
  readonly hint: string;
  readonly check: string;
  readonly again: string;
  readonly why: string;
  readonly verdict: (verdict: Verdict, sitting: Pick<Sitting<never>, 'hint' | 'confidence'>) => string;
  /** Asks how sure one is. */
  readonly sure: string;
  readonly degrees: Readonly<Record<Confidence, string>>;
  readonly part: Readonly<Record<Said['verdict'], string>>;
  readonly updated: string;
  readonly kept: Readonly<Record<Trouble, string>>;
}

export const words: Both<AskingWords> = {
  es: {
    of: (number, total) => `Pregunta ${String(number)} de ${String(total)}`,
    hint: 'Una pista',
    check: 'Comprobar',
    again: 'Otra vez',
    why: '¿Por qué?',
    sure: '¿Lo tienes claro?',
    degrees: { guess: 'Al azar', think: 'Con dudas', sure: 'Lo sé' },
    verdict: (verdict, { hint, confidence }) => {
      const after =
        (hint ? ', con la pista' : '') +
        (confidence
          ? { guess: ', y fue al azar', think: ', y tenías dudas', sure: ', y lo tenías claro' }[confidence]
          : '');
      if (verdict.kind === 'right') return `Correcta${after}`;
      if (verdict.kind === 'wrong') return `Incorrecta${after}`;
      const extra = verdict.extra > 0 ? ` y ${String(verdict.extra)} de más` : '';
      return `En parte: ${String(verdict.right)} de ${String(verdict.of)} bien${extra}${after}`;
    },
    part: { right: 'Correcta', wrong: 'Incorrecta', missed: 'Esta era correcta', defensible: 'Defendible' },
    updated: 'Esta pregunta ha cambiado desde que la contestaste. Contéstala otra vez.',
    kept: {
      blocked: 'Este navegador no deja guardar nada aquí: lo que contestes dura hasta que cierres la página.',
      full: 'No queda sitio para guardar: lo que contestes dura hasta que cierres la página.',
      broken: 'No se ha podido guardar: lo que contestes dura hasta que cierres la página.',
      newer: 'Lo guardado es de una edición más nueva: lo que contestes dura hasta que cierres la página.',
    },
  },
  en: {
    of: (number, total) => `Question ${String(number)} of ${String(total)}`,
    hint: 'A hint',
    check: 'Check',
    again: 'Try again',
    why: 'Why?',
    sure: 'How sure are you?',
    degrees: { guess: 'A guess', think: 'Some doubt', sure: 'Sure' },
    verdict: (verdict, { hint, confidence }) => {
      const after =
        (hint ? ', with the hint' : '') +
        (confidence
          ? { guess: ', and it was a guess', think: ', and you had doubts', sure: ', and you were sure' }[confidence]
          : '');
      if (verdict.kind === 'right') return `Right${after}`;
      if (verdict.kind === 'wrong') return `Wrong${after}`;
      const extra = verdict.extra > 0 ? ` and ${String(verdict.extra)} too many` : '';
      return `Partly: ${String(verdict.right)} of ${String(verdict.of)} right${extra}${after}`;
    },
    part: { right: 'Right', wrong: 'Wrong', missed: 'This one was right', defensible: 'Defensible' },
    updated: 'This question has changed since you answered it. Try it again.',
    kept: {
      blocked: 'This browser keeps nothing here: your answers last until you close the page.',
      full: 'There is no room left to keep anything: your answers last until you close the page.',
      broken: 'Nothing could be saved: your answers last until you close the page.',
      newer: 'What is stored belongs to a newer edition: your answers last until you close the page.',
    },
  },
};

// What is said around a piece of the course that stands alone: on its own page, in a frame elsewhere, and where it is handed on.
import type { EmbedKind } from '#src/domain/course/embeddables.ts';
import type { Both } from '#src/domain/language/language.ts';

export interface FrameWords {
  readonly tests: string;
  readonly previousQuestion: string;
  readonly nextQuestion: string;
  readonly inLesson: string;
  readonly share: string;
  readonly itsAddress: string;
  readonly embed: string;
  readonly embedHow: string;
  readonly example: Readonly<Record<EmbedKind, string>>;
  readonly listener: string;
  readonly copyCode: string;
  readonly codeCopied: string;
  readonly codeNotCopied: string;
  readonly from: string;
  readonly keptApart: string;
  readonly notKept: string;
  readonly unknownTheme: string;
}

export const words: Both<FrameWords> = {
  es: {
    tests: 'Comprueba si sabes',
    previousQuestion: 'Pregunta anterior',
    nextQuestion: 'Pregunta siguiente',
    inLesson: 'Verla en su lección',
    share: 'Compartir e insertar',
    itsAddress: 'Su dirección:',
    embed: 'Código para insertar',
    embedHow:
      'Para ponerla en Moodle, Canvas, un blog o cualquier página que acepte HTML, pega allí este código. La altura sigue al ancho del hueco; en Canvas y donde se usa H5P se ajusta, además, a cada momento.',
    example: { question: 'Una pregunta', figure: 'Una figura', lesson: 'Una lección entera' },
    listener: 'Para que un sitio tuyo siga la altura de sus marcos',
    copyCode: 'Copiar el código',
    codeCopied: 'Código copiado',
    codeNotCopied: 'No se pudo copiar: el código está seleccionado, cópialo tú',
    from: 'De',
    keptApart: 'Lo que respondas aquí se guarda aparte de lo que respondas en el sitio del curso.',
    notKept: 'Aquí el navegador no deja guardar nada: lo que respondas dura hasta que cierres la página.',
    unknownTheme: 'La dirección pide un tema que no existe: puede ser light o dark. Se usa el del sistema.',
  },
  en: {
    tests: 'It tests whether you can',
    previousQuestion: 'Previous question',
    nextQuestion: 'Next question',
    inLesson: 'See it in its lesson',
    share: 'Share and embed',
    itsAddress: 'Its address:',
    embed: 'Code to embed',
    embedHow:
      'To put it into Moodle, Canvas, a blog or any page that takes HTML, paste this code there. Its height follows the width of the space; in Canvas, and where H5P is used, it also adapts moment by moment.',
    example: { question: 'A question', figure: 'A figure', lesson: 'A whole lesson' },
    listener: 'For a site of yours to follow the height of its frames',
    copyCode: 'Copy the code',
    codeCopied: 'Code copied',
    codeNotCopied: 'Could not copy: the code is selected, copy it yourself',
    from: 'From',
    keptApart: 'What you answer here is kept apart from what you answer on the course’s own site.',
    notKept: 'Here the browser keeps nothing: your answers last until you close the page.',
    unknownTheme: 'The address asks for a theme that does not exist: it can be light or dark. The system’s is used.',
  },
};

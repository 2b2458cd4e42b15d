// What a page says about what is stored, and about taking it away.
import type { Both } from '#src/domain/language/language.ts';
import type { Keeping } from '#src/store/create-learner.ts';
import type { Import } from '#src/store/files.ts';

type Trouble = Extract<Keeping, { readonly kind: 'memory' }>['why'];
type Refusal = Extract<Import, { readonly kind: 'refused' }>['why'];

interface Words {
  readonly title: string;
  readonly stored: (answers: number, figures: number) => string;
  readonly take: string;
  readonly taken: string;
  readonly bring: string;
  readonly brought: (added: number, known: number, damaged: number) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly unreadableFile: string;
  readonly remove: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly removed: string;
  readonly notRemoved: string;
  readonly damaged: (count: number) => string;
  readonly takeDamaged: string;
  readonly keeping: Readonly<Record<Trouble, string>>;
}

const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

export const words: Both<Words> = {
  es: {
    title: 'Tus respuestas en este navegador',
    stored: (answers, figures) => {
      const played = figures === 0 ? '' : `los datos de ${many(figures, 'figura', 'figuras')}`;
      if (answers === 0) return `Ahora no hay ninguna respuesta guardada${played && `; sí, ${played}`}.`;
      return `Guardado: ${many(answers, 'respuesta', 'respuestas')}${played && ` y ${played}`}.`;
    },
    take: 'Descargar una copia',
    taken: 'La copia está en tus descargas.',
    bring: 'Traer una copia',
    brought: (added, known, damaged) =>
      `Se han traído ${many(added, 'anotación', 'anotaciones')}; ${many(known, 'ya estaba', 'ya estaban')}.` +
      (damaged === 0
        ? ''
        : ` ${many(damaged, 'no se podía leer y se ha', 'no se podían leer y se han')} dejado fuera.`),
    refused: {
      'not-json': 'Ese archivo no es una copia: no se puede leer. No ha cambiado nada.',
      'not-ours': 'Ese archivo no es una copia de este curso. No ha cambiado nada.',
      newer: 'Esa copia es de una edición más nueva del curso. No ha cambiado nada.',
    },
    unreadableFile: 'El navegador no ha podido abrir ese archivo. No ha cambiado nada.',
    remove: 'Borrar todo',
    sure: '¿Borrar de este navegador todas tus respuestas y preferencias? No se puede deshacer.',
    yes: 'Sí, borrar todo',
    no: 'No, dejarlo',
    removed: 'Borrado: aquí ya no queda nada tuyo.',
    notRemoved: 'No se ha podido borrar del disco. Bórralo en la configuración del navegador.',
    damaged: (count) =>
      count === 1
        ? 'Una anotación no se podía leer: se ha apartado, sin borrarla.'
        : `${String(count)} anotaciones no se podían leer: se han apartado, sin borrarlas.`,
    takeDamaged: 'Descargar lo apartado',
    keeping: {
      blocked: 'Este navegador no deja guardar nada aquí: lo que contestes dura hasta que cierres la página.',
      full: 'No queda sitio para guardar más: lo nuevo dura hasta que cierres la página.',
      broken: 'No se puede leer lo guardado: lo nuevo dura hasta que cierres la página.',
      newer: 'Lo guardado es de una edición más nueva: lo nuevo dura hasta que cierres la página.',
    },
  },
  en: {
    title: 'Your answers in this browser',
    stored: (answers, figures) => {
      const played = figures === 0 ? '' : `the numbers of ${many(figures, 'figure', 'figures')}`;
      if (answers === 0) return `No answers are stored at the moment${played && `, but ${played}`}.`;
      return `Stored: ${many(answers, 'answer', 'answers')}${played && ` and ${played}`}.`;
    },
    take: 'Download a copy',
    taken: 'The copy is among your downloads.',
    bring: 'Bring a copy back',
    brought: (added, known, damaged) =>
      `Brought back ${many(added, 'record', 'records')}; ${many(known, 'was', 'were')} here already.` +
      (damaged === 0 ? '' : ` ${many(damaged, 'could not be read and was', 'could not be read and were')} left out.`),
    refused: {
      'not-json': 'That file is no copy: it cannot be read. Nothing has changed.',
      'not-ours': 'That file is not a copy from this course. Nothing has changed.',
      newer: 'That copy comes from a newer edition of the course. Nothing has changed.',
    },
    unreadableFile: 'The browser could not open that file. Nothing has changed.',
    remove: 'Delete everything',
    sure: 'Delete all your answers and preferences from this browser? This cannot be undone.',
    yes: 'Yes, delete everything',
    no: 'No, leave it',
    removed: 'Deleted: nothing of yours is left here.',
    notRemoved: 'It could not be deleted from the disk. Delete it in the browser’s settings.',
    damaged: (count) =>
      count === 1
        ? 'One record could not be read: it was set aside, not deleted.'
        : `${String(count)} records could not be read: they were set aside, not deleted.`,
    takeDamaged: 'Download what was set aside',
    keeping: {
      blocked: 'This browser keeps nothing here: your answers last until you close the page.',
      full: 'There is no room left: what is new lasts until you close the page.',
      broken: 'What is stored cannot be read: what is new lasts until you close the page.',
      newer: 'What is stored belongs to a newer edition: what is new lasts until you close the page.',
    },
  },
};

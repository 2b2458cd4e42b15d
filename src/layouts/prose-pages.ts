// The pages of prose around the course, and what machines read of them.
import type { FixedPage } from '#src/domain/course/address.ts';
import type { Both } from '#src/domain/language/language.ts';

export type ProsePageName = Extract<FixedPage, 'about' | 'privacy' | 'teachers'>;

interface ProsePageHead {
  readonly title: Both;
  readonly description: Both;
}

export const prosePages: Readonly<Record<ProsePageName, ProsePageHead>> = {
  about: {
    title: { es: 'Acerca del curso', en: 'About the course' },
    description: {
      es: 'Quién responde del curso Vínculo, cómo se comprueba cada lección, con qué licencia se usa, cómo citarlo y cómo avisar de un error.',
      en: 'Who answers for the course Vínculo, how each lesson is checked, under what licence it may be used, how to cite it and how to report an error.',
    },
  },
  privacy: {
    title: { es: 'Privacidad', en: 'Privacy' },
    description: {
      es: 'Nada sale de tu navegador: sin cuenta, sin cookies, sin estadísticas. Qué guarda este sitio en tu aparato y cómo borrarlo.',
      en: 'Nothing leaves your browser: no account, no cookies, no statistics. What this site keeps on your device and how to delete it.',
    },
  },
  teachers: {
    title: { es: 'Para docentes', en: 'For teachers' },
    description: {
      es: 'Cómo enlazar una lección, una figura o una pregunta, cómo imprimirla con su hoja de respuestas y qué no puede hacer un sitio estático.',
      en: 'How to link to a lesson, a figure or a question, how to print it with its answer key, and what a static site cannot do.',
    },
  },
};

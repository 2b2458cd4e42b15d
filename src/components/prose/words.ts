// What the furniture of a lesson says.
import type { Both } from '#src/domain/language/language.ts';
import type { LessonFile } from '#src/domain/course/schema.ts';

export interface ProseWords {
  readonly minutes: (minutes: number) => string;
  readonly level: Readonly<Record<LessonFile['level'], string>>;
  readonly objectives: string;
  readonly onThisPage: string;
  readonly before: string;
  readonly instructor: string;
  readonly sources: string;
  readonly previous: string;
  readonly next: string;
  readonly definition: string;
  readonly source: string;
  readonly figure: (number: string) => string;
  readonly table: (number: string) => string;
  readonly confusionTempts: string;
  readonly confusionSettles: string;
  readonly sourceOf: string;
  readonly draft: string;
}

export const words: Both<ProseWords> = {
  es: {
    minutes: (minutes) => `${String(minutes)} min`,
    level: { basic: 'nivel básico', intermediate: 'nivel intermedio', advanced: 'nivel avanzado' },
    objectives: 'Al terminar podrás',
    onThisPage: 'En esta lección',
    before: 'Conviene haber leído',
    instructor: 'Para quien enseña',
    sources: 'Fuentes de esta lección',
    previous: 'Anterior',
    next: 'Siguiente',
    definition: 'Definición',
    source: 'Fuente',
    figure: (number) => `Figura ${number}`,
    table: (number) => `Tabla ${number}`,
    confusionTempts: 'Por qué tienta.',
    confusionSettles: 'En realidad:',
    sourceOf: 'Fuente:',
    draft: 'Borrador: esta lección no está completa y no saldrá en el sitio.',
  },
  en: {
    minutes: (minutes) => `${String(minutes)} min`,
    level: { basic: 'basic level', intermediate: 'intermediate level', advanced: 'advanced level' },
    objectives: 'Afterwards you can',
    onThisPage: 'In this lesson',
    before: 'Better read first',
    instructor: 'For the teacher',
    sources: 'Sources of this lesson',
    previous: 'Previous',
    next: 'Next',
    definition: 'Definition',
    source: 'Source',
    figure: (number) => `Figure ${number}`,
    table: (number) => `Table ${number}`,
    confusionTempts: 'Why it tempts.',
    confusionSettles: 'In fact:',
    sourceOf: 'Source:',
    draft: 'Draft: this lesson is not whole and will not appear on the site.',
  },
};

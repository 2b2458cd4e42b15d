// What header, footer and page furniture say.
import type { Both } from '#src/domain/language/language.ts';

export interface NavigationWords {
  readonly skip: string;
  readonly search: string;
  readonly searchLong: string;
  readonly map: string;
  readonly figures: string;
  readonly index: string;
  readonly glossary: string;
  readonly bibliography: string;
  readonly cases: string;
  readonly about: string;
  readonly privacy: string;
  readonly teachers: string;
  readonly main: string;
  readonly more: string;
  /** The other language, in that language: what its link says. */
  readonly switchShort: string;
  readonly switchLong: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  /** How numbers are written: a choice where readers of one language differ. */
  readonly decimals: string;
  readonly conventions: { readonly comma: string; readonly point: string };
  readonly copyLink: string;
  readonly copyLinkTo: (what: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly licence: string;
  readonly edition: (edition: string) => string;
  readonly breadcrumb: string;
  readonly dismiss: string;
}

export const words: Both<NavigationWords> = {
  es: {
    skip: 'Ir al contenido',
    search: 'Buscar',
    searchLong: 'Buscar (Ctrl K o ⌘ K)',
    map: 'Mapa',
    figures: 'Figuras y herramientas',
    index: 'Índice A–Z',
    glossary: 'Glosario',
    bibliography: 'Bibliografía',
    cases: 'Las empresas',
    about: 'Acerca',
    privacy: 'Privacidad',
    teachers: 'Para docentes',
    main: 'Principal',
    more: 'Más sobre el curso',
    switchShort: 'English',
    switchLong: 'Read this page in English',
    theme: 'Tema',
    themes: { system: 'El del sistema', light: 'Claro', dark: 'Oscuro' },
    decimals: 'Escribir los números',
    conventions: { comma: '1.234,5 con coma', point: '1,234.5 con punto' },
    copyLink: 'Copiar enlace',
    copyLinkTo: (what) => `Copiar enlace: ${what}`,
    copied: 'Enlace copiado',
    notCopied: 'No se pudo copiar: el enlace está ahora en la barra de direcciones',
    licence: 'Textos con licencia CC BY 4.0',
    edition: (edition) => `Edición ${edition}`,
    breadcrumb: 'Dónde estás',
    dismiss: 'Cerrar',
  },
  en: {
    skip: 'Skip to content',
    search: 'Search',
    searchLong: 'Search (Ctrl K or ⌘ K)',
    map: 'Map',
    figures: 'Figures and tools',
    index: 'Index A–Z',
    glossary: 'Glossary',
    bibliography: 'Bibliography',
    cases: 'The firms',
    about: 'About',
    privacy: 'Privacy',
    teachers: 'For teachers',
    main: 'Main',
    more: 'More about the course',
    switchShort: 'Español',
    switchLong: 'Lee esta página en español',
    theme: 'Theme',
    themes: { system: 'The system’s', light: 'Light', dark: 'Dark' },
    decimals: 'Write numbers',
    conventions: { comma: '1.234,5 with a comma', point: '1,234.5 with a point' },
    copyLink: 'Copy link',
    copyLinkTo: (what) => `Copy link: ${what}`,
    copied: 'Link copied',
    notCopied: 'Could not copy: the link is now in the address bar',
    licence: 'Texts under CC BY 4.0',
    edition: (edition) => `Edition ${edition}`,
    breadcrumb: 'Where you are',
    dismiss: 'Close',
  },
};

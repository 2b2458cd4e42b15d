// What the search box says.
import type { SearchKind } from '#src/domain/course/search-kinds.ts';
import type { Both, Language } from '#src/domain/language/language.ts';

export interface SearchBoxWords {
  readonly otherLanguage: Language;
  readonly label: string;
  readonly close: string;
  readonly kind: string;
  readonly everything: string;
  readonly module: string;
  readonly allModules: string;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly kindsFilter: Readonly<Record<SearchKind, string>>;
  readonly count: (number: number) => string;
  readonly nothing: (query: string) => string;
  readonly near: string;
  readonly withoutFilters: string;
  readonly more: string;
  readonly hint: string;
  readonly index: string;
  readonly waiting: string;
  readonly failed: string;
  readonly marked: (number: number, query: string) => string;
  readonly unmark: string;
}

export const words: Both<SearchBoxWords> = {
  es: {
    otherLanguage: 'en',
    label: 'Buscar en el curso',
    close: 'Cerrar',
    kind: 'Tipo',
    everything: 'Todo',
    module: 'Módulo',
    allModules: 'Todos',
    kinds: {
      lesson: 'Lección',
      term: 'Término',
      figure: 'Figura o tabla',
      question: 'Pregunta',
      module: 'Módulo',
      case: 'Empresa',
      reference: 'Fuente',
      page: 'Página',
    },
    kindsFilter: {
      lesson: 'Lecciones',
      term: 'Términos',
      figure: 'Figuras y tablas',
      question: 'Preguntas',
      module: 'Módulos',
      case: 'Empresas',
      reference: 'Fuentes',
      page: 'Otras páginas',
    },
    count: (number) => (number === 1 ? '1 resultado' : `${String(number)} resultados`),
    nothing: (query) => `Nada con «${query}».`,
    near: '¿Querías decir…?',
    withoutFilters: 'Buscar en todo el curso',
    more: 'Mostrar más',
    hint: 'Escribe una palabra o una pregunta. Los acentos y las mayúsculas dan igual.',
    index: 'Índice de la A a la Z',
    waiting: 'Buscando…',
    failed: 'El buscador no se ha podido cargar. Todo lo que hay está también en el índice.',
    marked: (number, query) => (number === 1 ? `1 vez «${query}»` : `${String(number)} veces «${query}»`),
    unmark: 'Quitar las marcas',
  },
  en: {
    otherLanguage: 'es',
    label: 'Search the course',
    close: 'Close',
    kind: 'Kind',
    everything: 'Everything',
    module: 'Module',
    allModules: 'All',
    kinds: {
      lesson: 'Lesson',
      term: 'Term',
      figure: 'Figure or table',
      question: 'Question',
      module: 'Module',
      case: 'Firm',
      reference: 'Source',
      page: 'Page',
    },
    kindsFilter: {
      lesson: 'Lessons',
      term: 'Terms',
      figure: 'Figures and tables',
      question: 'Questions',
      module: 'Modules',
      case: 'Firms',
      reference: 'Sources',
      page: 'Other pages',
    },
    count: (number) => (number === 1 ? '1 result' : `${String(number)} results`),
    nothing: (query) => `Nothing with “${query}”.`,
    near: 'Did you mean…?',
    withoutFilters: 'Search the whole course',
    more: 'Show more',
    hint: 'Type a word or a question. Accents and capitals do not matter.',
    index: 'Index from A to Z',
    waiting: 'Searching…',
    failed: 'The search could not be loaded. Everything there is stands in the index too.',
    marked: (number, query) => (number === 1 ? `“${query}” once` : `“${query}” ${String(number)} times`),
    unmark: 'Remove the marks',
  },
};

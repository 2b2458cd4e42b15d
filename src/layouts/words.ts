// What the pages around the lessons say.
import type { IndexKind } from '#src/domain/course/alphabetical.ts';
import type { Both } from '#src/domain/language/language.ts';

export interface PageWords {
  readonly mapTitle: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly begin: string;
  readonly offer: string;
  readonly lessonsOf: string;
  readonly moduleDescription: (title: string) => string;
  readonly module: (order: number) => string;
  readonly questions: (count: number) => string;
  readonly termsOfModule: string;
  readonly glossaryLead: string;
  readonly glossaryDescription: string;
  readonly inOtherLanguage: string;
  readonly alsoCalled: string;
  readonly example: string;
  readonly remark: string;
  readonly near: string;
  readonly taughtIn: string;
  readonly restsOn: string;
  readonly bibliographyLead: string;
  readonly bibliographyDescription: string;
  readonly downloads: string;
  readonly citedIn: string;
  readonly openAccess: string;
  readonly checks: { readonly seen: string; readonly secondhand: string; readonly memory: string };
  readonly checksTitle: string;
  readonly figuresLead: string;
  readonly figuresDescription: string;
  readonly figureDescription: (title: string) => string;
  readonly questionDescription: (stem: string) => string;
  readonly casesLead: string;
  readonly casesDescription: string;
  readonly people: string;
  readonly data: string;
  readonly download: string;
  readonly indexLead: string;
  readonly indexDescription: string;
  readonly letters: string;
  readonly indexKinds: Readonly<Record<IndexKind, string>>;
  readonly seeTerm: (term: string) => string;
  readonly notFound: string;
  readonly notFoundLead: string;
  readonly moved: string;
  readonly movedLead: string;
}

export const words: Both<PageWords> = {
  es: {
    mapTitle: 'Mapa del curso',
    howTitle: 'Cómo funciona',
    how: [
      'Cada lección empieza con una decisión que alguien tiene que tomar y acaba con lo que conviene recordar.',
      'Las definiciones y las fuentes están al lado de la frase que las necesita.',
      'Las preguntas explican por qué cada respuesta vale o no vale.',
      'Gratis, sin cuenta y sin rastreo. También se lee con JavaScript apagado, y en papel.',
    ],
    begin: 'Empieza aquí',
    offer: '',
    lessonsOf: 'Lecciones',
    moduleDescription: (title) =>
      `${title}: lecciones con ejemplos, cuentas hechas paso a paso y preguntas que se explican. Gratis y en español.`,
    module: (order) => `Módulo ${String(order)}`,
    questions: (count) => (count === 1 ? '1 pregunta' : `${String(count)} preguntas`),
    termsOfModule: 'Términos de este módulo',
    glossaryLead: 'Cada término con su definición, un ejemplo y lo que se suele confundir. En español y en inglés.',
    glossaryDescription:
      'Glosario bilingüe de gestión de clientes y servicios: definición, ejemplo, confusiones y fuentes de cada término.',
    inOtherLanguage: 'En inglés',
    alsoCalled: 'También se dice',
    example: 'Por ejemplo',
    remark: 'Cuidado',
    near: 'Compáralo con',
    taughtIn: 'Se explica en',
    restsOn: 'Fuentes',
    bibliographyLead: 'Las obras que el curso cita, y hasta dónde se ha comprobado cada una.',
    bibliographyDescription:
      'Bibliografía del curso Vínculo en formato APA, con el estado de comprobación de cada obra y descarga en BibTeX y CSL-JSON.',
    downloads: 'Descargar',
    citedIn: 'Citada en',
    openAccess: 'de lectura libre',
    checksTitle: 'Qué quiere decir cada marca',
    checks: {
      seen: 'Sin marca: se ha visto la obra, su resumen o su ficha editorial, y lo que aquí se dice de ella está ahí.',
      secondhand: '«Citado según otra fuente»: se ha visto otra página que habla de la obra, no la obra.',
      memory:
        '«Sin verificar»: es conocimiento corriente en la materia, pero nadie lo ha comprobado para esta edición.',
    },
    figuresLead:
      'Figuras que responden: cambias un dato, o los tuyos, y ves qué pasa. Cada una funciona también fuera de su lección.',
    figuresDescription:
      'Las figuras interactivas del curso Vínculo: apuesta, mueve los datos, mira qué cambia y copia el enlace con tus números.',
    figureDescription: (title) => `${title} Apuesta, mueve los datos y mira qué cambia; el enlace guarda tus números.`,
    questionDescription: (stem) => `${stem} Con el porqué de cada respuesta, y para insertar en otra página.`,
    casesLead:
      'Las lecciones cuentan la historia de unas pocas empresas inventadas. Sus personas y sus cifras son siempre las mismas.',
    casesDescription:
      'Las empresas ficticias del curso Vínculo: quiénes son, quién trabaja en ellas y los datos de partida de los ejemplos, para descargar.',
    people: 'Quién es quién',
    data: 'Sus datos',
    download: 'Descargar los datos',
    indexLead: 'Términos, lecciones, apartados, figuras y tablas, por orden alfabético.',
    indexDescription:
      'Índice alfabético del curso Vínculo: todos los términos, lecciones, apartados, figuras y tablas, de la A a la Z.',
    letters: 'Letras',
    indexKinds: { term: 'término', lesson: 'lección', heading: 'apartado', figure: 'figura', table: 'tabla' },
    seeTerm: (term) => `véase ${term}`,
    notFound: 'Esta página no existe',
    notFoundLead: 'La dirección puede estar mal escrita o la página puede haber cambiado de sitio.',
    moved: 'Esta página ha cambiado de dirección',
    movedLead: 'Ahora está en:',
  },
  en: {
    mapTitle: 'Map of the course',
    howTitle: 'How it works',
    how: [
      'Every lesson opens with a decision somebody has to make and ends with what is worth remembering.',
      'Definitions and sources stand beside the sentence that needs them.',
      'Questions explain why each answer holds or fails.',
      'Free, without an account, without tracking. It also reads with JavaScript switched off, and on paper.',
    ],
    begin: 'Begin here',
    offer: 'This course is also in English.',
    lessonsOf: 'Lessons',
    moduleDescription: (title) =>
      `${title}: lessons with worked examples, sums shown step by step and questions that explain themselves. Free, in English and Spanish.`,
    module: (order) => `Module ${String(order)}`,
    questions: (count) => (count === 1 ? '1 question' : `${String(count)} questions`),
    termsOfModule: 'Terms of this module',
    glossaryLead:
      'Every term with its definition, an example and what people get wrong about it. In English and Spanish.',
    glossaryDescription:
      'Bilingual glossary of customer and service management: definition, example, common confusions and sources for every term.',
    inOtherLanguage: 'In Spanish',
    alsoCalled: 'Also called',
    example: 'For example',
    remark: 'Mind',
    near: 'Compare it with',
    taughtIn: 'Explained in',
    restsOn: 'Sources',
    bibliographyLead: 'The works the course cites, and how far each of them was checked.',
    bibliographyDescription:
      'Bibliography of the course Vínculo in APA style, with how far each work was checked; download it as BibTeX or CSL-JSON.',
    downloads: 'Download',
    citedIn: 'Cited in',
    openAccess: 'free to read',
    checksTitle: 'What each mark means',
    checks: {
      seen: 'No mark: the work, its abstract or its publisher’s record was seen, and what is said of it here is there.',
      secondhand: '“Cited from another source”: another page about the work was seen, not the work.',
      memory: '“Unverified”: common knowledge in the field, but nobody has checked it for this edition.',
    },
    figuresLead:
      'Figures that answer back: change an input, or put in your own, and see what happens. Each also works outside its lesson.',
    figuresDescription:
      'The interactive figures of the course Vínculo: bet, move the inputs, see what changes and copy the link with your numbers.',
    figureDescription: (title) => `${title} Bet, move the inputs and see what changes; the link keeps your numbers.`,
    questionDescription: (stem) => `${stem} With the reason for every answer, and to embed in another page.`,
    casesLead:
      'The lessons tell the story of a few invented firms. Their people and their figures are always the same.',
    casesDescription:
      'The fictional firms of the course Vínculo: who they are, who works there, and the data the examples start from, to download.',
    people: 'Who is who',
    data: 'Their data',
    download: 'Download the data',
    indexLead: 'Terms, lessons, headings, figures and tables, in alphabetical order.',
    indexDescription:
      'Alphabetical index of the course Vínculo: every term, lesson, heading, figure and table, from A to Z.',
    letters: 'Letters',
    indexKinds: { term: 'term', lesson: 'lesson', heading: 'heading', figure: 'figure', table: 'table' },
    seeTerm: (term) => `see ${term}`,
    notFound: 'This page does not exist',
    notFoundLead: 'The address may be mistyped, or the page may have moved.',
    moved: 'This page has moved',
    movedLead: 'It is now at:',
  },
};

// The words an author may use in the prose of a lesson: components, their attributes, the headings every lesson has.

/** What a component takes. */
export interface Component {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const component = (required: readonly string[], optional: readonly string[] = []): Component => ({
  required,
  optional,
});

const furniture: Readonly<Record<string, Component>> = {
  LessonQuestion: component([]),
  Term: component(['id']),
  Cite: component(['id'], ['at']),
  Value: component(['id']),
  Question: component(['id']),
  Confusion: component(['id']),
  Source: component(['id']),
  Aside: component([]),
  DataTable: component(['figure', 'title'], ['source']),
  Instructor: component([]),
};

/** Ids of the interactives that are built: each has a folder of its name among the interactives. */
export const builtInteractives: readonly string[] = ['self-service-break-even', 'service-profit-chain'];

/** The name of an interactive as a component. @example componentName('self-service-break-even') // 'SelfServiceBreakEven' */
export const componentName = (id: string): string =>
  id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The interactive a component stands for, if it is one that is built. */
export const interactiveOf = (name: string): string | undefined => interactiveNames.get(name);

const interactiveNames: ReadonlyMap<string, string> = new Map(builtInteractives.map((id) => [componentName(id), id]));

/** Every component of the prose, by name. */
export const components: Readonly<Record<string, Component>> = {
  ...furniture,
  ...Object.fromEntries(
    builtInteractives.map((id) => [componentName(id), component(['figure', 'case'], ['title', 'caption', 'source'])]),
  ),
};

/** Components that have lines of their own; the others stand inside a sentence. */
export const blockComponents: readonly string[] = Object.keys(components).filter(
  (name) => !['Term', 'Cite', 'Value'].includes(name),
);

/** HTML that may stand in running text. */
export const htmlAllowed: Readonly<Record<string, readonly string[]>> = { i: ['lang'], sub: [], sup: [], br: [] };

/** Attributes that are words, and so differ between languages. */
export const wordedAttributes: readonly string[] = ['title', 'caption', 'source', 'at'];

/** Headings every lesson has, in this order. */
export const fixedHeadings: readonly string[] = [
  'worked-example',
  'confusions',
  'check-yourself',
  'in-five-lines',
  'further',
];

/** What an id looks like. */
export const idShape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Pages of prose around the course, each a folder in content/pages/. */
export const prosePages: readonly string[] = ['about', 'privacy', 'teachers'];

/** Components of those pages. */
export const pageComponents: Readonly<Record<string, Component>> = Object.fromEntries(
  ['Reviews', 'HowToCite', 'ReportErrors', 'ExampleLinks', 'ExampleFrames', 'YourData'].map((name) => [
    name,
    component([]),
  ]),
);

/** What stands where something is still to be written. */
export const placeholder = { es: '(por escribir)', en: '(to be written)' } as const;

/** Whether a text still has a placeholder in it. @example isUnwritten('Pregunta (por escribir)') // true */
export const isUnwritten = (text: string): boolean =>
  Object.values(placeholder).some((mark) => text.toLowerCase().includes(mark));

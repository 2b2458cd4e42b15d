// The questions of a lesson that is still to be written: one of each kind, to be copied and filled.
import { placeholder } from '#src/domain/course/vocabulary.ts';

const unwritten = `{ es: ${placeholder.es}, en: ${placeholder.en} }`;

/** Ids of the questions that the skeleton of a lesson begins with. */
export const skeletonQuestions = (lesson: string): readonly string[] =>
  ['choose-one', 'choose-several', 'sort', 'work-out', 'put-in-order', 'match', 'fill-in'].map(
    (name) => `${lesson}-${name}`,
  );

const head = (id: string, kind: string, objective: string, asks: string): string => `\
- id: ${id}
  rev: 1
  kind: ${kind}
  objectives: [${objective}]
  asks: ${asks}
  stem: ${unwritten}
`;

const option = (id: string, right: boolean): string => `\
    - id: ${id}
      text: ${unwritten}
${right ? '      right: true\n' : ''}      why: ${unwritten}
`;

const item = (id: string, category: string): string => `\
    - id: ${id}
      text: ${unwritten}
      category: ${category}
      why: ${unwritten}
`;

const step = (id: string): string => `\
    - id: ${id}
      text: ${unwritten}
      why: ${unwritten}
`;

const pair = (id: string): string => `\
    - id: ${id}
      left: { es: ${placeholder.es} ${id}, en: ${placeholder.en} ${id} }
      right: { es: ${placeholder.es} ${id}, en: ${placeholder.en} ${id} }
      why: ${unwritten}
`;

const bodies: readonly ((id: string, lesson: string) => string)[] = [
  (id, lesson) =>
    `${head(id, 'single-choice', `${lesson}-first`, 'recall')}  options:\n${option('one', true)}${option('two', false)}`,
  (id, lesson) =>
    `${head(id, 'multiple-choice', `${lesson}-second`, 'recall')}  options:
${option('one', true)}${option('two', true)}${option('three', false)}`,
  (id, lesson) => `${head(id, 'categorise', `${lesson}-second`, 'use')}  categories:
    - { id: here, text: ${unwritten} }
    - { id: there, text: ${unwritten} }
  items:
${item('one', 'here')}${item('two', 'there')}${item('three', 'here')}`,
  (id, lesson) => `${head(id, 'numeric', `${lesson}-first`, 'use')}  unit: number # number, percent, money or minutes
  digits: 0
  answer: { number: 1 } # better { value: an-id }: a value of lesson.yaml
  tolerance: 0
  why: ${unwritten}
  # Wrong numbers that people really arrive at, each outside the tolerance.
  mistakes: []
`,
  (id, lesson) => `${head(id, 'order', `${lesson}-first`, 'use')}  # In the right order; the page shows another.
  items:
${step('one')}${step('two')}${step('three')}`,
  (id, lesson) => `${head(id, 'match', `${lesson}-second`, 'use')}  pairs:
${pair('one')}${pair('two')}${pair('three')}`,
  (id, lesson) => `${head(id, 'fill-in', `${lesson}-first`, 'recall')}  sentence: # [[gap]] where the gap is
    es: '${placeholder.es} [[gap]]'
    en: '${placeholder.en} [[gap]]'
  gaps:
    - id: gap
      accepted: { es: [${placeholder.es}], en: [${placeholder.en}] } # the best one first
      why: ${unwritten}
      mistakes: []
`,
];

/** A questions.yaml with one question of each kind. */
export function questionsSkeleton(lesson: string): string {
  const ids = skeletonQuestions(lesson);
  return `\
# yaml-language-server: $schema=../../../schemas/questions.schema.json
# The questions of this lesson, in the order in which its prose places them: eight or more, of three kinds or more,
# every objective in two or more, a third or more with \`asks: use\`. Every option says why it is right or tempting.
# Choose ids that can stay for ever.
${bodies.map((write, index) => write(ids[index] ?? '', lesson)).join('\n')}`;
}

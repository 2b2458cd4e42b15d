// The prose of a lesson that is still to be written: its parts in order, each with a word on what it should be.
import { placeholder } from '#src/domain/course/vocabulary.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import { skeletonQuestions } from './questions.ts';

const headings: Readonly<Record<string, Both>> = {
  example: { es: 'Ejemplo resuelto', en: 'Worked example' },
  confusions: { es: 'Lo que se suele confundir', en: 'What people confuse' },
  check: { es: 'Compruébalo', en: 'Check yourself' },
  five: { es: 'En cinco líneas', en: 'In five lines' },
  further: { es: 'Para seguir', en: 'To go further' },
};

const heading = (part: string, language: Language): string => headings[part]?.[language] ?? '';

const note = (text: string): string => `{/* ${text} */}`;

/** An es.mdx or en.mdx with every part of a lesson. */
export function proseSkeleton(lesson: string, language: Language): string {
  const here = placeholder[language];
  const [first, ...others] = skeletonQuestions(lesson).map((id) => `<Question id="${id}" />`);
  return `${[
    note('The scene, up to 120 words: a named person of one of the firms, a decision, a number. Not a definition.'),
    here,
    '<LessonQuestion />',
    note(
      'The ideas, one section each: the claim, what it looks like, the evidence with its size and limits, its misuse.',
    ),
    note('Terms: <Term id="a-term">as the sentence bends it</Term>, first mention only. Sources: <Cite id="a-work" />'),
    `## ${here} {#first-idea}`,
    here,
    first,
    `## ${heading('example', language)} {#worked-example}`,
    note('Every step shown, with the numbers of the case: <Value id="a-value" />'),
    here,
    `## ${heading('confusions', language)} {#confusions}`,
    note('Two to four, written in misconceptions.yaml and placed here: <Confusion id="a-confusion" />'),
    here,
    `## ${heading('check', language)} {#check-yourself}`,
    ...others,
    `## ${heading('five', language)} {#in-five-lines}`,
    Array.from({ length: 5 }, () => `- ${here}`).join('\n'),
    `## ${heading('further', language)} {#further}`,
    note('Two or three sources, one sentence each: <Source id="a-work">Why to read it.</Source>'),
    here,
    '<Instructor>',
    note(
      'How long it takes; one activity with its materials; three questions with good answers; one common difficulty.',
    ),
    here,
    '</Instructor>',
  ].join('\n\n')}\n`;
}

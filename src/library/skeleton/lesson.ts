// The files of a lesson that is still to be written: every part in its place, with a word on what it should be.
import { placeholder } from '#src/domain/course/vocabulary.ts';
import type { Both } from '#src/domain/language/language.ts';
import { proseSkeleton } from './prose.ts';
import { questionsSkeleton } from './questions.ts';

/** What a lesson is called in the table of ids. */
export interface Named {
  readonly id: string;
  readonly slugs: Both;
}

const unwritten = `{ es: ${placeholder.es}, en: ${placeholder.en} }`;

/** The files of a lesson, by name. They can be read, and only what is still to be written is missed in them. */
export const lessonSkeleton = (lesson: Named): ReadonlyMap<string, string> =>
  new Map([
    ['lesson.yaml', lessonYaml(lesson)],
    ['questions.yaml', questionsSkeleton(lesson.id)],
    ['es.mdx', proseSkeleton(lesson.id, 'es')],
    ['en.mdx', proseSkeleton(lesson.id, 'en')],
  ]);

const lessonYaml = ({ id, slugs }: Named): string => `\
# yaml-language-server: $schema=../../../schemas/lesson.schema.json
id: ${id}
slugs: { es: ${slugs.es}, en: ${slugs.en} }
# Take this line out when the lesson is whole: until then its gaps are warnings and the site does not show it.
draft: true
title: ${unwritten}
# One or two sentences that make somebody read on.
lead: ${unwritten}
# The one question the lesson answers: <LessonQuestion /> prints it after the scene.
question: ${unwritten}
# 70 to 160 characters, for search engines and link previews.
description: ${unwritten}
level: basic # basic, intermediate or advanced
minutes: 20
prerequisites: [] # ids of the lessons to read before
covers: [] # codes of seed-items.yaml
# Each begins with a verb and is tested by two questions or more. Choose ids that can stay for ever.
objectives:
  - id: ${id}-first
    text: ${unwritten}
  - id: ${id}-second
    text: ${unwritten}
# Numbers the text takes from a model, like:
#   - id: break-even
#     model: self-service-break-even
#     case: hotel-mirador
#     with: { adoption: 0.25 }
#     output: breakEvenAdoption
#     format: { as: percent, digits: 1 }
values: []
# When somebody checked it, and how, like:
#   - { on: 2026-11-22, how: { es: Cuentas rehechas a mano., en: Sums redone by hand. } }
reviewed: []
`;

/** The file of a module that is still to be written. */
export const moduleYaml = ({ id, slugs }: Named): string => `\
# yaml-language-server: $schema=../../schemas/module.schema.json
id: ${id}
slugs: { es: ${slugs.es}, en: ${slugs.en} }
hue: 0 # degrees of OKLCH: each module has its own
title: ${unwritten}
# One paragraph: what the module answers.
summary: ${unwritten}
`;

// Questions that a model answers: the model and the case exist, and texts name only numbers that they have.
import { findNumbers, formatsOf } from '#src/domain/questions/named-numbers.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import type { Facts, LessonFacts, Problem } from '../facts.ts';
import type { Known } from './known.ts';
import { missModel, type Computed } from './numbers.ts';
import { checkParameterised } from './parameterised.ts';
import { findTexts } from './texts.ts';

/** Questions with parameters against their models, and numbers named where none can be. */
export function* checkModelled(facts: Facts, known: Known, computed: Computed): Iterable<Problem> {
  for (const lesson of facts.lessons) {
    for (const question of lesson.questions)
      if (question.kind === 'parameterised') yield* checkSources(question, facts, known, computed);
    yield* checkStrayNumbers(lesson);
  }
  for (const one of facts.terms) yield* stray(one, ['term', one.id]);
  for (const one of facts.misconceptions) yield* stray(one, ['misconception', one.id]);
  for (const { file } of facts.modules) yield* stray(file, ['module', file.id]);
}

function* checkSources(
  question: Extract<Question, { kind: 'parameterised' }>,
  { cases }: Facts,
  known: Known,
  { models }: Computed,
): Iterable<Problem> {
  const at = ['question', question.id];
  const model = models.get(question.model);
  const firm = cases.find(({ id }) => id === question.case);
  if (!model) yield { at: [...at, 'model'], ...missModel(question.model, models) };
  if (!known.has('case', question.case)) yield { at: [...at, 'case'], ...known.miss('case', question.case) };
  if (!model || !firm) return;
  const given = firm.models[question.model];
  if (given) yield* checkParameterised(question, model, given);
  else
    yield {
      at: [...at, 'model'],
      what: `the case “${firm.id}” has no numbers for the model “${question.model}”`,
      todo: `add them under \`models\` in content/cases/${firm.id}.yaml`,
    };
}

function* checkStrayNumbers({ file, questions }: LessonFacts): Iterable<Problem> {
  yield* stray(file, ['lesson', file.id]);
  for (const question of questions)
    if (Object.keys(formatsOf(question)).length === 0) yield* stray(question, ['question', question.id]);
}

function* stray(data: unknown, start: Problem['at']): Iterable<Problem> {
  for (const { at, ...text } of findTexts(data, start))
    for (const language of ['es', 'en'] as const)
      for (const name of findNumbers(text[language]))
        yield {
          at: [...at, language],
          what: `{number:${name}} stands where there are no numbers to name`,
          todo: 'only questions with parameters have them; take a value of the lesson, {value:an-id}',
        };
}

// Questions that a model answers: the model and the case exist, and texts name only numbers that they have.
import { findNumbers, formatsOf } from '#src/domain/questions/named-numbers.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import type { Facts, LessonFacts, Problem } from '../facts.ts';
import { checkExplore } from './explore.ts';
import type { Known } from './known.ts';
import { missModel, type Computed } from './numbers.ts';
import { checkParameterised } from './parameterised.ts';
import { findTexts } from './texts.ts';

/** Questions with parameters, and of exploring, against their models, and numbers named where none can be. */
export function* checkModelled(facts: Facts, known: Known, computed: Computed): Iterable<Problem> {
  for (const lesson of facts.lessons) {
    for (const question of lesson.questions)
      if (question.kind === 'parameterised' || question.kind === 'explore')
        yield* checkSources(question, lesson, facts, known, computed);
    yield* checkStrayNumbers(lesson);
  }
  for (const one of facts.terms) yield* stray(one, ['term', one.id]);
  for (const one of facts.misconceptions) yield* stray(one, ['misconception', one.id]);
  for (const { file } of facts.modules) yield* stray(file, ['module', file.id]);
}

function* checkSources(
  question: QuestionOf<'parameterised' | 'explore'>,
  lesson: LessonFacts,
  { cases }: Facts,
  known: Known,
  { models }: Computed,
): Iterable<Problem> {
  const at = ['question', question.id];
  const [key, id] = question.kind === 'explore' ? ['interactive', question.interactive] : ['model', question.model];
  const model = models.get(id);
  const firm = cases.find((one) => one.id === question.case);
  if (!model) yield { at: [...at, key], ...missModel(id, models) };
  if (!known.has('case', question.case)) yield { at: [...at, 'case'], ...known.miss('case', question.case) };
  if (!model || !firm) return;
  const given = firm.models[id];
  if (given && question.kind === 'explore') yield* checkExplore(question, lesson, model, given);
  else if (given && question.kind === 'parameterised') yield* checkParameterised(question, model, given);
  else
    yield {
      at: [...at, key],
      what: `the case “${firm.id}” has no numbers for the model “${id}”`,
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
          todo: 'only questions that a model answers have them; take a value of the lesson, {value:an-id}',
        };
}

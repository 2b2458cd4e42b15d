// Every number comes from a model that can compute it, and a recognised mistake is not taken for the right answer.
import type { Amount, Question } from '#src/domain/questions/schema.ts';
import type { Model, Numbers } from '#src/domain/questions/model.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import type { Address, Facts, LessonFacts, Problem } from '../facts.ts';
import { componentName, interactiveOf } from '../vocabulary.ts';
import { languages } from '#src/domain/language/language.ts';
import { isUnread, type Known } from './known.ts';

/** What models name, and what they computed: these take loading, so they are handed in. */
export interface Computed {
  /** Every model, by id. */
  readonly models: ReadonlyMap<string, Model>;
  /** For every lesson the values that could be computed, by id. */
  readonly numbers: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Cases, values, interactives and numeric questions against the models. */
export function* checkNumbers(facts: Facts, known: Known, computed: Computed): Iterable<Problem> {
  for (const firm of facts.cases)
    for (const [model, inputs] of Object.entries(firm.models))
      yield* checkInputs(model, inputs, ['case', firm.id, 'models', model], computed);
  for (const lesson of facts.lessons) {
    yield* checkValues(lesson, facts, known, computed);
    yield* checkInteractives(lesson, facts, computed);
    for (const question of lesson.questions)
      if (question.kind === 'numeric')
        yield* checkNumeric(question, lesson, facts, computed.numbers.get(lesson.file.id) ?? new Map<string, number>());
  }
}

function* checkInputs(model: string, given: Numbers, at: Address, { models }: Computed): Iterable<Problem> {
  const names = models.get(model)?.inputs;
  if (!names) {
    yield { at, ...missModel(model, models) };
    return;
  }
  for (const key of Object.keys(given))
    if (!names.includes(key)) {
      const meant = nearest(key, names);
      yield {
        at: [...at, key],
        what: `the model “${model}” has no input “${key}”`,
        todo: meant === undefined ? `use ${names.join(', ')}` : `did you mean “${meant}”?`,
      };
    }
  const lacking = names.filter((name) => !Object.hasOwn(given, name));
  if (lacking.length > 0)
    yield { at, what: `the model “${model}” needs ${lacking.join(', ')}`, todo: 'give the case a number for each' };
}

/** What is wrong with the id of a model that does not exist, and what to do. */
export function missModel(id: string, models: Computed['models']): { what: string; todo: string } {
  const meant = nearest(id, models.keys());
  return {
    what: `unknown model “${id}”`,
    todo: meant === undefined ? `use one of ${[...models.keys()].join(', ')}` : `did you mean “${meant}”?`,
  };
}

function* checkValues({ file }: LessonFacts, facts: Facts, known: Known, computed: Computed): Iterable<Problem> {
  for (const [index, value] of file.values.entries()) {
    const at = ['lesson', file.id, 'values', index];
    const model = computed.models.get(value.model);
    const firm = facts.cases.find(({ id }) => id === value.case);
    if (!model) yield { at: [...at, 'model'], ...missModel(value.model, computed.models) };
    if (!known.has('case', value.case)) yield { at: [...at, 'case'], ...known.miss('case', value.case) };
    if (!model || !firm) continue;
    if (!Object.hasOwn(firm.models, value.model)) {
      yield {
        at: [...at, 'model'],
        what: `the case “${firm.id}” has no numbers for the model “${value.model}”`,
        todo: `add them under \`models\` in content/cases/${firm.id}.yaml`,
      };
      continue;
    }
    for (const key of Object.keys(value.with ?? {}))
      if (!model.inputs.includes(key)) {
        const meant = nearest(key, model.inputs);
        yield {
          at: [...at, 'with', key],
          what: `the model “${value.model}” has no input “${key}”`,
          todo: meant === undefined ? `use ${model.inputs.join(', ')}` : `did you mean “${meant}”?`,
        };
      }
    yield* checkOutput(
      value.output,
      value.model,
      model,
      [...at, 'output'],
      computed.numbers.get(file.id)?.has(value.id) ?? false,
    );
  }
}

function* checkOutput(
  output: string,
  id: string,
  model: { inputs: readonly string[]; outputs: readonly string[] },
  at: Address,
  exists: boolean,
): Iterable<Problem> {
  const names = [...model.outputs, ...model.inputs];
  if (!names.includes(output)) {
    const meant = nearest(output, names);
    yield {
      at,
      what: `the model “${id}” gives no “${output}”`,
      todo: meant === undefined ? `use one of ${names.join(', ')}` : `did you mean “${meant}”?`,
    };
  } else if (!exists)
    yield {
      at,
      what: `the model “${id}” finds no “${output}” for these inputs`,
      todo: 'change the inputs, or say it in words',
    };
}

function* checkInteractives({ file, prose }: LessonFacts, { cases }: Facts, { models }: Computed): Iterable<Problem> {
  for (const language of languages)
    for (const [index, { name, attributes }] of (prose[language]?.uses ?? []).entries()) {
      const interactive = interactiveOf(name);
      const firm = cases.find(({ id }) => id === attributes['case']);
      if (interactive !== undefined && models.has(interactive) && firm && !Object.hasOwn(firm.models, interactive))
        yield {
          at: ['prose', file.id, language, 'uses', index],
          what: `the case “${firm.id}” has no numbers for <${componentName(interactive)}>`,
          todo: `add \`${interactive}\` under \`models\` in content/cases/${firm.id}.yaml`,
        };
    }
}

type Numeric = Extract<Question, { kind: 'numeric' }>;

function* checkNumeric(
  question: Numeric,
  { file }: LessonFacts,
  { unread }: Facts,
  numbers: ReadonlyMap<string, number>,
): Iterable<Problem> {
  const start = ['question', question.id];
  const ids = file.values.map(({ id }) => id);
  const numberOf = (amount: Amount) => ('number' in amount ? amount.number : numbers.get(amount.value));
  const right = numberOf(question.answer);
  for (const [at, amount] of [
    [[...start, 'answer'], question.answer] as const,
    ...question.mistakes.map(({ answer }, index) => [[...start, 'mistakes', index, 'answer'], answer] as const),
  ]) {
    if (!('value' in amount) || ids.includes(amount.value) || isUnread(unread, ['lesson', file.id, 'values'])) continue;
    const meant = nearest(amount.value, ids);
    yield {
      at: [...at, 'value'],
      what: `unknown value “${amount.value}”`,
      todo: meant === undefined ? 'declare it under `values` in lesson.yaml' : `did you mean “${meant}”?`,
    };
  }
  for (const [index, { id, answer }] of question.mistakes.entries()) {
    const wrong = numberOf(answer);
    if (right !== undefined && wrong !== undefined && Math.abs(wrong - right) <= question.tolerance)
      yield {
        at: [...start, 'mistakes', index, 'answer'],
        what: `the mistake “${id}” lies within the tolerance: it would be taken for the right answer`,
        todo: 'make the tolerance smaller, or take the mistake out',
      };
  }
}

// A question of exploring asks for a state that the figure of its lesson can show, and knows right from wrong states.
import { nearest } from '#src/domain/language/nearest.ts';
import { languageNames, languages } from '#src/domain/language/language.ts';
import { numbersAt, grade, readKey } from '#src/domain/questions/kinds/explore.ts';
import { isRight } from '#src/domain/questions/grading.ts';
import { meetsAll } from '#src/domain/questions/condition.ts';
import type { Model, Numbers } from '#src/domain/questions/model.ts';
import { findNumbers, formatsOf } from '#src/domain/questions/named-numbers.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import type { Address, LessonFacts, Problem } from '../facts.ts';
import { componentName } from '../vocabulary.ts';
import { findTexts } from './texts.ts';

type Explore = QuestionOf<'explore'>;

/** What is wrong with a question whose model and case exist: its figure and names first, then its states. */
export function* checkExplore(question: Explore, lesson: LessonFacts, model: Model, given: Numbers): Iterable<Problem> {
  const problems = [...checkFigure(question, lesson), ...checkNames(question, model), ...checkNamedInTexts(question)];
  yield* problems;
  if (problems.length === 0) yield* checkStates(question, model, given);
}

function* checkFigure({ id, interactive, case: firm }: Explore, { prose }: LessonFacts): Iterable<Problem> {
  const component = componentName(interactive);
  for (const language of languages) {
    const uses = prose[language]?.uses;
    if (!uses || uses.some(({ name, attributes }) => name === component && attributes['case'] === firm)) continue;
    yield {
      at: ['question', id, 'interactive'],
      what: `the ${languageNames[language]} text holds no <${component} case="${firm}" /> to be set`,
      todo: 'place the figure in the lesson, or ask for one that stands there',
    };
  }
}

function* checkNames(question: Explore, { inputs, settings = [], outputs }: Model): Iterable<Problem> {
  const at = ['question', question.id];
  const movable = [...inputs, ...settings];
  const all = [...outputs, ...movable];
  for (const [index, name] of question.moves.entries()) yield* checkName(name, movable, [...at, 'moves', index]);
  for (const [index, { name }] of question.numbers.entries())
    yield* checkName(name, all, [...at, 'numbers', index, 'name']);
  for (const [index, { output }] of question.conditions.entries())
    yield* checkName(output, all, [...at, 'conditions', index, 'output']);
  for (const name of Object.keys(question.example)) yield* checkName(name, question.moves, [...at, 'example', name]);
  for (const [index, { conditions, example }] of question.mistakes.entries()) {
    const here = [...at, 'mistakes', index];
    for (const [place, { output }] of conditions.entries())
      yield* checkName(output, all, [...here, 'conditions', place, 'output']);
    for (const name of Object.keys(example)) yield* checkName(name, question.moves, [...here, 'example', name]);
  }
}

function* checkName(name: string, names: readonly string[], at: Address): Iterable<Problem> {
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  yield {
    at,
    what: `“${name}” is no number that can stand here`,
    todo: meant === undefined ? `use one of ${names.join(', ')}` : `did you mean “${meant}”?`,
  };
}

function* checkNamedInTexts(question: Explore): Iterable<Problem> {
  const known = Object.keys(formatsOf(question));
  for (const { at, ...text } of findTexts(question, ['question', question.id]))
    for (const language of languages)
      for (const name of findNumbers(text[language])) {
        if (known.includes(name)) continue;
        const meant = nearest(name, known);
        yield {
          at: [...at, language],
          what: `the question names no number “${name}”`,
          todo:
            meant === undefined
              ? 'name it under `numbers`'
              : `did you mean “${meant}”? If not, name it under \`numbers\``,
        };
      }
}

function* checkStates(question: Explore, model: Model, given: Numbers): Iterable<Problem> {
  const at = ['question', question.id];
  const key = readKey(question, new Map(Object.entries(given)), model);
  const isFound = (inputs: Numbers): boolean => isRight(grade(key, { inputs }));
  const lacking = question.numbers.findIndex(({ name }) => !Number.isFinite(numbersAt(key, {})[name]));
  if (lacking >= 0)
    yield {
      at: [...at, 'numbers', lacking],
      what: 'the model finds no such number for the case',
      todo: 'name one that always exists',
    };
  if (!isFound(question.example))
    yield {
      at: [...at, 'example'],
      what: 'the example does not fulfil the conditions',
      todo: 'correct one or the other',
    };
  if (meetsAll(key.conditions, numbersAt(key, {})))
    yield {
      at: [...at, 'conditions'],
      what: 'the case fulfils the conditions before anything is moved',
      todo: 'ask for something that has to be found',
    };
  for (const [index, { id, conditions, example }] of question.mistakes.entries()) {
    const here = [...at, 'mistakes', index, 'example'];
    if (isFound(example))
      yield { at: here, what: `the state of the mistake “${id}” is right`, todo: 'narrow the conditions' };
    else if (key.mistakes.find((one) => meetsAll(one.conditions, numbersAt(key, example)))?.id !== id)
      yield {
        at: here,
        what: meetsAll(conditions, numbersAt(key, example))
          ? `the state of the mistake “${id}” is taken for another mistake`
          : `the state of the mistake “${id}” is not recognised by its conditions`,
        todo: 'correct one or the other',
      };
  }
}

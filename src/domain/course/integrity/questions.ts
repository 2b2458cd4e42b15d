// Every question can be answered, tests something, and stands once in the prose.
import type { Question } from '#src/domain/questions/schema.ts';
import { languageNames, languages } from '#src/domain/language/language.ts';
import { countThings } from '#src/domain/language/count.ts';
import type { Facts, LessonFacts, Problem } from '../facts.ts';
import { checkCase } from './case.ts';
import { checkFillIn } from './fill-in.ts';
import { gapOf } from './gap.ts';
import { isUnread } from './known.ts';
import { checkMatch } from './match.ts';
import { checkOrder } from './order.ts';

/** Questions one by one, and whether a lesson has enough of them. */
export function* checkQuestions(facts: Facts): Iterable<Problem> {
  for (const lesson of facts.lessons) {
    for (const question of lesson.questions) {
      yield* checkKey(question, lesson);
      yield* checkPlaced(question, lesson);
    }
    if (!isUnread(facts.unread, ['questions', lesson.file.id])) yield* checkEnough(lesson, facts);
  }
}

function* checkKey(question: Question, lesson: LessonFacts): Iterable<Problem> {
  const at = ['question', question.id];
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      const right = question.options.filter((option) => option.right).length;
      if (right === 0)
        yield gapOf(lesson, {
          at: [...at, 'options'],
          what: `the question “${question.id}” has no right option`,
          todo: 'write `right: true` under one',
        });
      if (right > 1 && question.kind === 'single-choice')
        yield {
          at: [...at, 'options'],
          what: `the question “${question.id}” has ${String(right)} right options, but its kind is single-choice`,
          todo: 'leave `right: true` under one, or make it multiple-choice',
        };
      return;
    }
    case 'categorise': {
      const categories = question.categories.map(({ id }) => id);
      for (const [index, item] of question.items.entries())
        for (const id of [item.category].flat())
          if (!categories.includes(id))
            yield {
              at: [...at, 'items', index, 'category'],
              what: `the item “${item.id}” goes into “${id}”, which is no category of its question`,
              todo: `use one of ${categories.join(', ')}`,
            };
      return;
    }
    case 'numeric':
    case 'parameterised':
    case 'explore':
      return;
    case 'order':
      yield* checkOrder(question, at);
      return;
    case 'match':
      yield* checkMatch(question, at);
      return;
    case 'fill-in':
      yield* checkFillIn(question, at);
      return;
    case 'case':
      yield* checkCase(question, at);
      return;
    default:
      question satisfies never;
  }
}

function* checkPlaced(question: Question, lesson: LessonFacts): Iterable<Problem> {
  for (const language of languages) {
    const prose = lesson.prose[language];
    if (!prose) continue;
    const places = [...prose.uses.entries()].filter(
      ([, use]) => use.name === 'Question' && use.attributes['id'] === question.id,
    );
    if (places.length === 0)
      yield gapOf(lesson, {
        at: ['question', question.id],
        what: `the question “${question.id}” stands nowhere in the ${languageNames[language]} text`,
        todo: `place it in ${language}.mdx: <Question id="${question.id}" />`,
      });
    for (const [index] of places.slice(1))
      yield {
        at: ['prose', lesson.file.id, language, 'uses', index],
        what: `the question “${question.id}” stands twice in the text`,
        todo: 'leave it once',
      };
  }
}

/** What a lesson must ask, at least. */
export const enough = { questions: 8, kinds: 3, perObjective: 2 } as const;

function* checkEnough(lesson: LessonFacts, facts: Facts): Iterable<Problem> {
  const { file, questions } = lesson;
  const at = ['questions', file.id];
  const kinds = new Set(questions.map(({ kind }) => kind)).size;
  const using = questions.filter(({ asks }) => asks === 'use').length;
  if (questions.length < enough.questions)
    yield gapOf(lesson, {
      at,
      what: `the lesson has ${count(questions.length, 'question')}`,
      todo: `write ${String(enough.questions)} or more`,
    });
  if (kinds < enough.kinds)
    yield gapOf(lesson, {
      at,
      what: `the lesson's questions are of ${count(kinds, 'kind')}`,
      todo: `use ${String(enough.kinds)} kinds or more`,
    });
  if (using * 3 < questions.length)
    yield gapOf(lesson, {
      at,
      what: `only ${String(using)} of ${String(questions.length)} questions ask for use`,
      todo: 'let a third or more want a case, a number or a decision: `asks: use`',
    });
  if (isUnread(facts.unread, ['lesson', file.id, 'objectives'])) return;
  for (const [index, { id }] of file.objectives.entries()) {
    const tested = questions.filter(({ objectives }) => objectives.includes(id)).length;
    if (tested < enough.perObjective)
      yield gapOf(lesson, {
        at: ['lesson', file.id, 'objectives', index],
        what: `the objective “${id}” is tested by ${count(tested, 'question')}`,
        todo: `let ${String(enough.perObjective)} or more name it under \`objectives\``,
      });
  }
}

const count = (number: number, thing: string): string => countThings(number, thing, `${thing}s`);

// The states that questions of exploring begin and end in, worked out at build by the model of their interactive.
import type { CaseFile } from '#src/domain/course/schema.ts';
import { models } from '#src/domain/questions/models.ts';
import type { Numbers } from '#src/domain/questions/model.ts';
import { formatsOf, writeNumbers } from '#src/domain/questions/named-numbers.ts';
import type { Question, QuestionOf } from '#src/domain/questions/schema.ts';
import type { Place } from './prose/inline.ts';

/** Everything the model knows of the states an author names. */
export interface States {
  /** As in the case. */
  readonly start: Numbers;
  /** The example that is right. */
  readonly right: Numbers;
  /** The examples of mistakes, by their id. */
  readonly mistakes: Readonly<Record<string, Numbers>>;
}

/** The states of every question of exploring, by its id; those that cannot be worked out are left out. */
export async function workOutStates(
  questions: readonly Question[],
  cases: readonly CaseFile[],
): Promise<ReadonlyMap<string, States>> {
  const states = new Map<string, States>();
  for (const question of questions) {
    if (question.kind !== 'explore') continue;
    const given = cases.find(({ id }) => id === question.case)?.models[question.interactive];
    const model = await models[question.interactive]?.();
    if (!given || !model) continue;
    const at = (moved: Numbers): Numbers => {
      const inputs = { ...given, ...moved };
      return { ...inputs, ...model.compute(inputs) };
    };
    states.set(question.id, {
      start: at({}),
      right: at(question.example),
      mistakes: Object.fromEntries(question.mistakes.map(({ id, example }) => [id, at(example)])),
    });
  }
  return states;
}

/**
 * The states of a question.
 *
 * @throws Error where there are none: integrity has been checked before, so this is a fault of ours
 */
export function statesOf(question: QuestionOf<'explore'>, states: ReadonlyMap<string, States>): States {
  const found = states.get(question.id);
  if (!found) throw new Error(`“${question.id}” has no states`);
  return found;
}

/** The place of a question's texts: the numbers they name are those of one state. */
export const withState = <P extends Place>(question: QuestionOf<'explore'>, place: P, numbers: Numbers): P => ({
  ...place,
  numbers: writeNumbers(numbers, formatsOf(question), place.language),
});

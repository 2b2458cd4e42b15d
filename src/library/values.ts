// The numbers that prose and questions take from the models, computed from the cases.
import { byId, type Course, type Lesson } from '#src/domain/course/course.ts';
import type { CaseFile, ValueDeclaration } from '#src/domain/course/schema.ts';
import type { Model, Numbers } from '#src/domain/questions/model.ts';
import { models } from '#src/domain/questions/models.ts';
import type { Amount } from '#src/domain/questions/schema.ts';
import { oncePerProcess } from './once-per-process.ts';

/** A computed number, and how it is written. */
export interface Value {
  readonly number: number;
  readonly format: ValueDeclaration['format'];
}

/** Every value of a lesson, by id; computed once, since every component of its page asks. */
export function computeValues(course: Course, lesson: Lesson): Promise<ReadonlyMap<string, Value>> {
  const known = computed.get(course)?.get(lesson) ?? computeAll(course, lesson);
  if (!computed.has(course)) computed.set(course, new WeakMap());
  computed.get(course)?.set(lesson, known);
  return known;
}

const computed = oncePerProcess(
  'values',
  () => new WeakMap<Course, WeakMap<Lesson, Promise<ReadonlyMap<string, Value>>>>(),
);

async function computeAll(course: Course, lesson: Lesson): Promise<ReadonlyMap<string, Value>> {
  const numbers = await computeNumbers(lesson.values, course.cases);
  return new Map([...numbers].map(([id, number]) => [id, { number, format: byId(lesson.values, id).format }]));
}

/**
 * The number behind an answer: computed, or written down.
 *
 * @throws Error where the lesson has no such value: integrity has been checked before, so this is a fault of ours
 * @example numberOf({ value: 'break-even' }, values) // 0.309087
 */
export function numberOf(amount: Amount, values: ReadonlyMap<string, Value>): number {
  if ('number' in amount) return amount.number;
  const value = values.get(amount.value);
  if (!value) throw new Error(`the lesson has no value “${amount.value}”`);
  return value.number;
}

/** The declared values that can be computed; one that cannot is left out. */
export async function computeNumbers(
  declared: readonly ValueDeclaration[],
  cases: readonly CaseFile[],
): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (const value of declared) {
    const number = await computeOne(value, cases);
    if (number !== undefined) numbers.set(value.id, number);
  }
  return numbers;
}

async function computeOne(value: ValueDeclaration, cases: readonly CaseFile[]): Promise<number | undefined> {
  const given = cases.find(({ id }) => id === value.case)?.models[value.model];
  const model = await loadModel(value.model);
  if (!model || !given) return undefined;
  const inputs: Numbers = { ...given, ...value.with };
  try {
    // A model names its inputs too: an author may want to show one.
    const number = { ...inputs, ...model.compute(inputs) }[value.output];
    return number !== undefined && Number.isFinite(number) ? number : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const loaded = new Map<string, Promise<Model>>();

/** A model by its id, undefined where there is none; asking Node for it again for each value takes longer than computing. */
function loadModel(id: string): Promise<Model> | undefined {
  const load = Object.hasOwn(models, id) ? models[id] : undefined;
  const model = loaded.get(id) ?? load?.();
  if (model) loaded.set(id, model);
  return model;
}

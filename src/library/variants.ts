// The first variant of each question with parameters, and the place its texts stand in: with the variant's numbers in it.
import type { CaseFile } from '#src/domain/course/schema.ts';
import { models } from '#src/domain/questions/models.ts';
import { formatsOf, writeNumbers, type Formats } from '#src/domain/questions/named-numbers.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import { drawVariant, recipeOf, type Variant } from '#src/domain/questions/variant.ts';
import type { Place } from './prose/inline.ts';

/** A place where first variants are known. */
interface PlaceOfVariants extends Place {
  readonly variants: ReadonlyMap<string, Variant>;
}

/** First variants by the id of the question; those that cannot be worked out are left out. */
export async function drawFirst(
  questions: readonly Question[],
  cases: readonly CaseFile[],
): Promise<ReadonlyMap<string, Variant>> {
  const variants = new Map<string, Variant>();
  for (const question of questions) {
    if (question.kind !== 'parameterised') continue;
    const given = cases.find(({ id }) => id === question.case)?.models[question.model];
    const model = await models[question.model]?.();
    const variant = given && model && drawVariant(recipeOf(question, given), model, 0);
    if (variant) variants.set(question.id, variant);
  }
  return variants;
}

/**
 * The first variant of a question.
 *
 * @throws Error where it has none: integrity has been checked before, so this is a fault of ours
 */
export function firstVariant(question: Question, variants: ReadonlyMap<string, Variant>): Variant {
  const variant = variants.get(question.id);
  if (!variant) throw new Error(`“${question.id}” has no first variant`);
  return variant;
}

/**
 * The place of a question's texts: the numbers they name are those of its first variant.
 *
 * @param mistake what the mistake leads to that the text speaks of
 */
export function withFirstNumbers<P extends PlaceOfVariants>(question: Question, place: P, mistake?: number): P {
  if (question.kind !== 'parameterised') return place;
  const { numbers, key } = firstVariant(question, place.variants);
  const named = { ...numbers, answer: key.answer, ...(mistake === undefined ? {} : { mistake }) };
  return { ...place, numbers: writeNumbers(named, formatsOf(question), place.language) };
}

/** The place of a question's texts where the numbers they name are put in later: `{name}` is left for each. */
export const withBlanks = <P extends Place>(formats: Formats, place: P): P => ({
  ...place,
  numbers: Object.fromEntries(Object.keys(formats).map((name) => [name, `\\{${name}\\}`])),
});

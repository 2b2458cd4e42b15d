// Draws another variant in the page: loaded, with the model, only when somebody asks for other numbers.
import { models } from '#src/domain/questions/models.ts';
import { drawVariant } from '#src/domain/questions/variant.ts';
import type { AskedNumeric, AskedParameterised } from '#src/questions/asked.ts';
import { fillInNumbers } from '#src/questions/fill-in-numbers.ts';

/**
 * What is asked with the numbers of a seed.
 *
 * @throws where the model cannot be fetched, or has no such variant
 */
export async function draw(asked: AskedParameterised, seed: number): Promise<AskedNumeric> {
  const { drawing, language } = asked;
  const model = await models[drawing.model]?.();
  const variant = model && drawVariant(drawing.recipe, model, seed);
  if (!variant) throw new Error(`“${asked.id}” has no variant ${String(seed)}`);
  return { ...asked, ...fillInNumbers(drawing, variant, language) };
}

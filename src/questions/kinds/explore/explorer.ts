// What a question of exploring knows once a figure was moved: loaded, with the model, when there is something to know.
import type { ExploreAnswer } from '#src/domain/questions/answer.ts';
import type { Grade } from '#src/domain/questions/grading.ts';
import { grade, numbersAt, review } from '#src/domain/questions/kinds/explore.ts';
import type { Numbers } from '#src/domain/questions/model.ts';
import { models } from '#src/domain/questions/models.ts';
import { fill, writeNumbers } from '#src/domain/questions/named-numbers.ts';
import type { AskedExplore } from '#src/questions/asked.ts';
import type { Said } from '#src/questions/sitting.ts';

export interface Explorer {
  readonly grade: (answer: ExploreAnswer) => Grade;
  readonly explain: (answer: ExploreAnswer) => readonly Said[];
  /** The state in a few words, as HTML. */
  readonly tell: (answer: ExploreAnswer) => string;
}

/**
 * @param sayStray what is said of inputs that should have stayed
 * @throws where the model cannot be fetched
 */
export async function createExplorer(
  asked: AskedExplore,
  sayStray: (names: readonly string[]) => string,
): Promise<Explorer> {
  const model = await models[asked.figure.interactive]?.();
  if (!model) throw new Error(`“${asked.id}” has no model`);
  const { language, formats } = asked;
  const key = { ...asked, compute: (inputs: Numbers) => model.compute(inputs) };
  const say = (text: string, { inputs }: ExploreAnswer): string =>
    fill(text, writeNumbers(numbersAt(key, inputs ?? {}), formats, language), language);
  return {
    grade: (answer) => grade(key, answer),
    tell: (answer) => say(asked.now, answer),
    explain(answer) {
      const remarks = review(key, answer);
      const [first] = remarks;
      if (!first) return [];
      if (first.verdict === 'right') return [{ id: 'state', verdict: 'right', why: asked.why }];
      const stray = remarks.flatMap((one) => (one.about === 'input' ? [asked.names[one.id] ?? one.id] : []));
      if (stray.length > 0) return [{ id: 'state', verdict: 'wrong', why: sayStray(stray) }];
      const whys = remarks.flatMap((one) => {
        if (one.about === 'mistake') return asked.mistakes.find(({ id }) => id === one.id)?.why ?? [];
        return one.about === 'condition' ? (asked.conditions.find(({ id }) => id === one.id)?.otherwise ?? []) : [];
      });
      return [{ id: 'state', verdict: 'wrong', why: whys.map((text) => say(text, answer)).join(' ') }];
    },
  };
}

// What is said of options after checking, for every kind that has them.
import type { Remark } from '#src/domain/questions/grading.ts';
import type { AskedChoice } from './asked.ts';
import type { Said } from './sitting.ts';

/**
 * The reasons of the options that were chosen and of the right ones, in the order of the question.
 *
 * @param remarks what grading says of the options chosen
 */
export const explainOptions = ({ options }: AskedChoice, remarks: readonly Remark[]): readonly Said[] =>
  options.flatMap(({ id, right, text, why }): readonly Said[] => {
    const remark = remarks.find((one) => one.about === 'option' && one.id === id);
    if (remark) return [{ id, about: text, verdict: remark.verdict === 'empty' ? 'missed' : remark.verdict, why }];
    return right && remarks.length > 0 ? [{ id, about: text, verdict: 'missed', why }] : [];
  });

// The numbers of the participation decision that prose and questions may name.
import {
  participationCriteria,
  participationIndex,
  type Judgement,
  type ParticipationCriterion,
} from '#src/domain/operations/participation.ts';
import type { Model, Numbers } from '../model.ts';

const weight = (criterion: ParticipationCriterion) => `${criterion}Weight`;
const score = (criterion: ParticipationCriterion) => `${criterion}Score`;
const product = (criterion: ParticipationCriterion) => `${criterion}Product`;

/** Inputs are `<criterion>Weight` (1–5) and `<criterion>Score` (−2 to +2). */
export const model: Model = {
  inputs: participationCriteria.flatMap((criterion) => [weight(criterion), score(criterion)]),
  outputs: [...participationCriteria.map(product), 'weights', 'products', 'index'],
  compute(given: Numbers): Numbers {
    const judgements = Object.fromEntries(
      participationCriteria.map((criterion) => [
        criterion,
        { weight: given[weight(criterion)] ?? 0, score: given[score(criterion)] ?? 0 },
      ]),
    ) as Record<ParticipationCriterion, Judgement>;
    const all = Object.entries(judgements);
    return {
      ...given,
      ...Object.fromEntries(
        all.map(([name, one]) => [product(name as ParticipationCriterion), one.weight * one.score]),
      ),
      weights: all.reduce((sum, [, one]) => sum + one.weight, 0),
      products: all.reduce((sum, [, one]) => sum + one.weight * one.score, 0),
      index: participationIndex(judgements),
    };
  },
};

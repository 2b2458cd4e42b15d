// Whether it makes sense that the customer takes part: six criteria, weighted.

/** The six criteria, in the order in which the lesson presents them. */
export const participationCriteria = [
  'wait',
  'value',
  'timeAndControl',
  'costAndCapacity',
  'differentiation',
  'commitment',
] as const;

export type ParticipationCriterion = (typeof participationCriteria)[number];

/** How much a criterion matters (1–5) and what the design under study does to it (−2 to +2). */
export interface Judgement {
  readonly weight: number;
  readonly score: number;
}

export type ParticipationAdvice = 'pilot' | 'redesign' | 'refrain' | 'stop';

/**
 * Weighted mean of the scores.
 *
 *   index = Σ weight × score ÷ Σ weight
 *
 * @returns −2 to +2
 * @throws RangeError where the weights add up to nothing
 * @example participationIndex(hotel) // 1.3333
 */
export function participationIndex(judgements: Readonly<Record<ParticipationCriterion, Judgement>>): number {
  const all = participationCriteria.map((criterion) => judgements[criterion]);
  const weights = all.reduce((sum, { weight }) => sum + weight, 0);
  if (weights <= 0) throw new RangeError('the weights of the criteria add up to nothing');
  return all.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
}

/**
 * What to do with an index. The thresholds are didactic, not empirical.
 *
 * @param index      −2 to +2
 * @param safetyVeto whether somebody could be hurt: that overrides any index
 * @returns `pilot` from +0.75; `refrain` below −0.25; `redesign` between; `stop` under a veto
 * @example participationAdvice(1.3333, false) // 'pilot'
 */
export function participationAdvice(index: number, safetyVeto: boolean): ParticipationAdvice {
  if (safetyVeto) return 'stop';
  if (index >= 0.75) return 'pilot';
  return index < -0.25 ? 'refrain' : 'redesign';
}

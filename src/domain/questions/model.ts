// What a model is to prose and questions: inputs in, nameable numbers out.

/** Named numbers: the inputs of a model and everything it computes from them. */
export type Numbers = Readonly<Record<string, number>>;

/** A model as prose and questions see it; a number that does not exist is left out. */
export interface Model {
  /** Names of the inputs a case must give. */
  readonly inputs: readonly string[];
  /** Names of what its interactive lets a reader set besides, which no case gives: it computes without them too. */
  readonly settings?: readonly string[];
  /** Names of the numbers it computes. */
  readonly outputs: readonly string[];
  compute(inputs: Numbers): Numbers;
}

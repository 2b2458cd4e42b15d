// From the id of a model to the numbers it gives: what prose and questions may take from a case.

/** Named numbers: the inputs of a model and everything it computes from them. */
export type Numbers = Readonly<Record<string, number>>;

/** A model as prose and questions see it: inputs in, every nameable number out; a number that does not exist is left out. */
export interface Model {
  /** Names of the inputs a case must give. */
  readonly inputs: readonly string[];
  /** Names of the numbers it computes. */
  readonly outputs: readonly string[];
  compute(inputs: Numbers): Numbers;
}

/** Every model, by id, loaded when asked for. */
export const models: Readonly<Record<string, () => Promise<Model>>> = {
  'self-service-break-even': async () => (await import('./models/self-service-break-even.ts')).model,
  'participation-readiness': async () => (await import('./models/participation-readiness.ts')).model,
  'service-profit-chain': async () => (await import('./models/service-profit-chain.ts')).model,
};

// From the id of a model to the numbers it gives: what prose and questions may take from a case.
import type { Model } from './model.ts';

/** Every model, by id, loaded when asked for. */
export const models: Readonly<Record<string, () => Promise<Model>>> = {
  'self-service-break-even': async () => (await import('./models/self-service-break-even.ts')).model,
  'self-service-customer': async () => (await import('./models/self-service-customer.ts')).model,
  'participation-readiness': async () => (await import('./models/participation-readiness.ts')).model,
  'response-by-group': async () => (await import('./models/response-by-group.ts')).model,
  'service-profit-chain': async () => (await import('./models/service-profit-chain.ts')).model,
  'customer-contact': async () => (await import('./models/customer-contact.ts')).model,
  'voluntary-reviews': async () => (await import('./models/voluntary-reviews.ts')).model,
};

// The numbers of self-service that prose and questions may name.
import {
  breakEvenAdoption,
  savingPerTransaction,
  yearlySaving,
  type SelfService,
} from '#src/domain/operations/self-service.ts';
import type { Model, Numbers } from '../model.ts';

const inputs = [
  'transactions',
  'staffCost',
  'machineCost',
  'failure',
  'inducedDemand',
  'incentive',
  'fixedCost',
  'adoption',
] as const satisfies readonly (keyof SelfService)[];

export const model: Model = {
  inputs,
  outputs: [
    'savingPerTransaction',
    'staffCostAfterFailures',
    'machineCostWithInduced',
    'yearlySaving',
    'breakEvenAdoption',
    'breakEvenTransactions',
    'migrated',
    'naiveBreakEven',
    'naiveSaving',
  ],
  compute(given: Numbers): Numbers {
    const it = Object.fromEntries(inputs.map((name) => [name, given[name] ?? 0])) as Record<keyof SelfService, number>;
    const breakEven = breakEvenAdoption(it);
    return {
      ...it,
      savingPerTransaction: savingPerTransaction(it),
      staffCostAfterFailures: it.staffCost * (1 - it.failure),
      machineCostWithInduced: it.machineCost * (1 + it.inducedDemand),
      yearlySaving: yearlySaving(it),
      migrated: it.transactions * it.adoption,
      // The sums of somebody who forgets the machine's own cost, failures and induced demand.
      naiveBreakEven: it.fixedCost / (it.transactions * it.staffCost),
      naiveSaving: it.transactions * it.adoption * it.staffCost - it.fixedCost,
      ...(breakEven.kind === 'reached'
        ? { breakEvenAdoption: breakEven.adoption, breakEvenTransactions: breakEven.adoption * it.transactions }
        : {}),
    };
  },
};

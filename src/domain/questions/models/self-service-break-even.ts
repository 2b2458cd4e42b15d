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
    'breakEvenSparingMachine',
  ],
  compute(given: Numbers): Numbers {
    const it = Object.fromEntries(inputs.map((name) => [name, given[name] ?? 0])) as Record<keyof SelfService, number>;
    const breakEven = breakEvenAdoption(it);
    const sparing = (it.staffCost - it.machineCost * (1 + it.inducedDemand)) * (1 - it.failure) - it.incentive;
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
      // The sum of somebody who takes failures off the whole saving, as if they spent no machine.
      ...(sparing > 0 ? { breakEvenSparingMachine: it.fixedCost / (it.transactions * sparing) } : {}),
      ...(breakEven.kind === 'reached'
        ? { breakEvenAdoption: breakEven.adoption, breakEvenTransactions: breakEven.adoption * it.transactions }
        : {}),
    };
  },
};

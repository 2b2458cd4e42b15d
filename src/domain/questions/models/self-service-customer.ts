// The numbers of the customer's side of self-service that prose and questions may name.
import { customerNet, incentiveToAgree, minutesSaved } from '#src/domain/operations/self-service.ts';
import type { Model, Numbers } from '../model.ts';

const inputs = ['deskWait', 'deskMinutes', 'machineWait', 'machineMinutes', 'valueOfAnHour', 'effortCost'] as const;

export const model: Model = {
  inputs,
  outputs: ['minutesSaved', 'timeValue', 'customerNet', 'incentiveToAgree'],
  compute(given: Numbers): Numbers {
    const it = Object.fromEntries(inputs.map((name) => [name, given[name] ?? 0])) as Record<
      (typeof inputs)[number],
      number
    >;
    const side = { minutesSaved: minutesSaved(it), valueOfAnHour: it.valueOfAnHour, effortCost: it.effortCost };
    return {
      ...it,
      minutesSaved: side.minutesSaved,
      timeValue: (side.minutesSaved / 60) * it.valueOfAnHour,
      customerNet: customerNet({ ...side, incentive: 0 }),
      incentiveToAgree: incentiveToAgree(side),
    };
  },
};

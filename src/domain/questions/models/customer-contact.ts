// The numbers of contact and shared work that prose and questions may name.
import { contactShare, shareOut } from '#src/domain/operations/customer-contact.ts';
import type { Model, Numbers } from '../model.ts';

const inputs = [
  'withCustomer',
  'withoutCustomer',
  'task',
  'customerTask',
  'beforehand',
  'byCustomerHere',
  'byCustomerElsewhere',
  'services',
  'hourlyCost',
] as const;

/**
 * One task can change hands or place: `task` is what it takes staff with the customer present, `customerTask` what it
 * takes the customer alone, in minutes per service. Shares say how many of the services it is done beforehand, or by
 * the customer; the rest stays as it was. `services` are a year's, `hourlyCost` is what an hour of staff costs.
 */
export const model: Model = {
  inputs,
  outputs: [
    'staffWithCustomer',
    'staffWithoutCustomer',
    'staff',
    'customer',
    'contact',
    'total',
    'contactShare',
    'potentialEfficiency',
    'staffCost',
    'freedHours',
    'customerHours',
  ],
  compute(given: Numbers): Numbers {
    const it = Object.fromEntries(inputs.map((name) => [name, given[name] ?? 0])) as Record<
      (typeof inputs)[number],
      number
    >;
    const handedOver = it.task * (it.byCustomerHere + it.byCustomerElsewhere);
    const minutes = shareOut({
      withCustomer: it.withCustomer,
      withoutCustomer: it.withoutCustomer,
      prepared: it.task * it.beforehand,
      handedOver,
      customerHere: it.customerTask * it.byCustomerHere,
      customerElsewhere: it.customerTask * it.byCustomerElsewhere,
    });
    const share = contactShare(minutes);
    return {
      ...it,
      ...minutes,
      contactShare: share,
      potentialEfficiency: 1 - share,
      staffCost: (minutes.staff / 60) * it.hourlyCost,
      freedHours: (it.services * handedOver) / 60,
      customerHours: (it.services * minutes.customer) / 60,
    };
  },
};

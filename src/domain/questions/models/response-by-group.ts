// The numbers of an offer and its response, group against everybody, that prose and questions may name.
import { extraResponses, responseRate, type OfferResult } from '#src/domain/segments/response.ts';
import type { Model, Numbers } from '../model.ts';

const inputs = ['customers', 'responses', 'groupCustomers', 'groupResponses', 'letters'] as const;

export const model: Model = {
  inputs,
  outputs: [
    'overallRate',
    'groupRate',
    'otherResponses',
    'lettersLeft',
    'expectedFromGroup',
    'expectedAtRandom',
    'extraResponses',
    'shareOfResponses',
    'extraByShareOfResponses',
    'extraAgainstOthers',
  ],
  compute(given: Numbers): Numbers {
    const it = Object.fromEntries(inputs.map((name) => [name, given[name] ?? 0])) as Record<
      (typeof inputs)[number],
      number
    >;
    const result: OfferResult = it;
    const { letters } = it;
    const overallRate = responseRate(result);
    const groupRate = responseRate({ customers: it.groupCustomers, responses: it.groupResponses });
    const otherResponses = it.responses - it.groupResponses;
    const otherRate = responseRate({ customers: it.customers - it.groupCustomers, responses: otherResponses });
    const shareOfResponses = it.groupResponses / it.responses;
    return {
      ...it,
      overallRate,
      groupRate,
      otherResponses,
      /** Customers of the group who would get no letter; negative where there are not enough of them. */
      lettersLeft: it.groupCustomers - letters,
      expectedFromGroup: letters * groupRate,
      expectedAtRandom: letters * overallRate,
      extraResponses: extraResponses(result, letters),
      shareOfResponses,
      // The sums of somebody who takes the group's share of the responses for its rate, or compares it with the others.
      extraByShareOfResponses: letters * (shareOfResponses - overallRate),
      extraAgainstOthers: letters * (groupRate - otherRate),
    };
  },
};

// What an offer sent before says of the next one: how a group responds beside everybody.

/** How an offer went. The group is part of the customers, its responses part of the responses. */
export interface OfferResult {
  /** Everybody the offer was sent to; at least 1. */
  readonly customers: number;
  /** Those who used it. */
  readonly responses: number;
  /** Customers of one group; at least 1. */
  readonly groupCustomers: number;
  /** Those of the group who used it. */
  readonly groupResponses: number;
}

/**
 * The share of those asked who responded.
 *
 *   rate = responses ÷ customers
 *
 * @returns a share of one
 * @example responseRate({ customers: 80, responses: 40 }) // 0.5
 */
export const responseRate = ({ customers, responses }: Pick<OfferResult, 'customers' | 'responses'>): number =>
  responses / customers;

/**
 * How many more responses letters bring when all of them go to the group and not to customers drawn by lot, if everybody
 * responds as before. Letters drawn by lot reach the group too: they are compared with the rate of everybody.
 *
 *   extra = letters × (groupResponses ÷ groupCustomers − responses ÷ customers)
 *
 * @param letters how many are sent; no more than there are customers in the group
 * @returns a number of responses; negative where the group responds less than everybody
 * @example extraResponses({ customers: 400, responses: 60, groupCustomers: 80, groupResponses: 40 }, 80) // 28
 */
export const extraResponses = (result: OfferResult, letters: number): number =>
  letters *
  (responseRate({ customers: result.groupCustomers, responses: result.groupResponses }) - responseRate(result));

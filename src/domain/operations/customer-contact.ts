// How much of a service is made while the customer is there, and who does the work.

/** One service before and after a change of design. All in minutes per service. */
export interface ServiceDesign {
  /** Staff work done with the customer present, before the change. */
  readonly withCustomer: number;
  /** Staff work done out of the customer's presence, before the change. */
  readonly withoutCustomer: number;
  /** Part of `withCustomer` that staff now do beforehand, with no customer present. */
  readonly prepared: number;
  /** Part of `withCustomer` that the customer now does instead of staff. */
  readonly handedOver: number;
  /** What the work handed over takes the customer on the firm's premises. */
  readonly customerHere: number;
  /** What it takes the customer anywhere else. */
  readonly customerElsewhere: number;
}

/** Who works how many minutes, and for how many of them the customer is present. */
export interface ServiceMinutes {
  readonly staffWithCustomer: number;
  readonly staffWithoutCustomer: number;
  readonly staff: number;
  readonly customer: number;
  /** Minutes of work with the customer on the premises, whoever works. */
  readonly contact: number;
  /** All minutes that making the service takes, the customer's own included. */
  readonly total: number;
}

/**
 * Shares out the minutes of a service after a change of design. Counting the customer's minutes as work is ours.
 *
 * @throws RangeError where more is moved than there is
 * @example shareOut({ withCustomer: 4, withoutCustomer: 4, prepared: 0, handedOver: 1.5, customerHere: 3, customerElsewhere: 0 }).contact // 5.5
 */
export function shareOut(design: ServiceDesign): ServiceMinutes {
  const staffWithCustomer = design.withCustomer - design.prepared - design.handedOver;
  if (staffWithCustomer < 0) throw new RangeError('more work is moved than there is with the customer present');
  const staffWithoutCustomer = design.withoutCustomer + design.prepared;
  const staff = staffWithCustomer + staffWithoutCustomer;
  const customer = design.customerHere + design.customerElsewhere;
  const contact = staffWithCustomer + design.customerHere;
  return { staffWithCustomer, staffWithoutCustomer, staff, customer, contact, total: staff + customer };
}

/**
 * Extent of customer contact.
 *
 *   contact share = contact time ÷ time it takes to make the service
 *
 * One minus it is what the contact model calls potential efficiency: a ceiling, not a measurement.
 *
 * @returns a share of one, 0–1
 * @throws RangeError where nobody works at all
 * @example contactShare(shareOut(today)) // 0.5
 * @see chase-1981
 */
export function contactShare({ contact, total }: ServiceMinutes): number {
  if (total <= 0) throw new RangeError('a service that takes no time has no contact share');
  return contact / total;
}

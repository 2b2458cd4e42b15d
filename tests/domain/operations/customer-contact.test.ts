// Contact and shared work: the designs of the lesson, what is refused, what always holds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactShare, shareOut, type ServiceDesign } from '#src/domain/operations/customer-contact.ts';
import { model } from '#src/domain/questions/models/customer-contact.ts';

const today: ServiceDesign = {
  withCustomer: 4,
  withoutCustomer: 4,
  prepared: 0,
  handedOver: 0,
  customerHere: 0,
  customerElsewhere: 0,
};

const shareOf = (change: Partial<ServiceDesign>) => contactShare(shareOut({ ...today, ...change }));

test('four of eight minutes in front of the guest are a contact of one half', () => {
  expect(shareOf({})).toBe(0.5);
});

test('work prepared beforehand lowers contact and saves staff no minute', () => {
  const prepared = { ...today, prepared: 1.5 };
  expect(shareOut(prepared)).toEqual({
    staffWithCustomer: 2.5,
    staffWithoutCustomer: 5.5,
    staff: 8,
    customer: 0,
    contact: 2.5,
    total: 8,
  });
  expect(contactShare(shareOut(prepared))).toBe(0.3125);
});

test('work handed over on the premises saves staff minutes and raises contact', () => {
  const tablet = { handedOver: 1.5, customerHere: 3 };
  expect(shareOut({ ...today, ...tablet }).staff).toBe(6.5);
  expect(shareOf(tablet)).toBeCloseTo(0.5789, 4);
});

test('the same work done at home lowers contact', () => {
  expect(shareOf({ handedOver: 1.5, customerElsewhere: 3 })).toBeCloseTo(0.2632, 4);
});

test('more work moved than there is in front of the customer is refused', () => {
  expect(() => shareOut({ ...today, prepared: 3, handedOver: 1.5 })).toThrow(RangeError);
});

test('a service that takes no time is refused', () => {
  expect(() => shareOf({ withCustomer: 0, withoutCustomer: 0 })).toThrow(RangeError);
});

test('contact stays between nothing and everything, and staff minutes only fall by what is handed over', () => {
  const minutes = fc.double({ min: 0, max: 600, noNaN: true });
  fc.assert(
    fc.property(fc.record({ left: minutes, back: minutes, moved: minutes, given: minutes, here: minutes }), (any) => {
      fc.pre(any.left + any.back + any.moved + any.given + any.here > 0);
      const withCustomer = any.left + any.moved + any.given;
      const design = {
        withCustomer,
        withoutCustomer: any.back,
        prepared: any.moved,
        handedOver: Math.min(any.given, withCustomer - any.moved),
        customerHere: any.here,
        customerElsewhere: 0,
      };
      const after = shareOut(design);
      fc.pre(after.total > 0);
      expect(contactShare(after)).toBeGreaterThanOrEqual(0);
      expect(contactShare(after)).toBeLessThanOrEqual(1 + 1e-12);
      expect(after.staff).toBeCloseTo(withCustomer + any.back - design.handedOver, 6);
    }),
  );
});

test('half of 120,000 arrivals on the tablet frees staff 1,500 hours and costs guests 3,000', () => {
  const hotel = { withCustomer: 4, withoutCustomer: 4, task: 1.5, customerTask: 3, services: 120_000, hourlyCost: 24 };
  expect(model.compute({ ...hotel, byCustomerHere: 0.5 })).toMatchObject({ freedHours: 1500, customerHours: 3000 });
  expect(model.compute(hotel)).toMatchObject({ contactShare: 0.5, potentialEfficiency: 0.5, freedHours: 0 });
  expect(model.compute(hotel)['staffCost']).toBeCloseTo(3.2, 10);
});

// What self-service saves: published vectors, edge cases, properties.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEvenAdoption,
  customerNet,
  incentiveToAgree,
  minutesSaved,
  savingPerTransaction,
  yearlySaving,
  type SelfService,
} from '#src/domain/operations/self-service.ts';

const hotel: SelfService = {
  transactions: 120_000,
  staffCost: 3.2,
  machineCost: 0.45,
  failure: 0.08,
  inducedDemand: 0.15,
  incentive: 0,
  fixedCost: 90_000,
  adoption: 0.5,
};

const losing: SelfService = {
  transactions: 40_000,
  staffCost: 1.1,
  machineCost: 0.6,
  failure: 0.2,
  inducedDemand: 0.4,
  incentive: 0.1,
  fixedCost: 12_000,
  adoption: 0.6,
};

/** Money that can be paid: no less than a cent, unless it is nothing. */
const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((count) => count / 100);

const anyFirm: fc.Arbitrary<SelfService> = fc.record({
  transactions: fc.integer({ min: 1, max: 10_000_000 }),
  staffCost: cents(1000),
  machineCost: cents(1000),
  failure: fc.double({ min: 0, max: 1, noNaN: true }),
  inducedDemand: fc.double({ min: 0, max: 3, noNaN: true }),
  incentive: cents(100),
  fixedCost: fc.double({ min: 0, max: 10_000_000, noNaN: true }),
  adoption: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the hotel of the lesson', () => {
  test('saves 2.4265 with each migrated transaction', () => {
    expect(savingPerTransaction(hotel)).toBeCloseTo(2.4265, 10);
  });

  test('breaks even at 30.9087 % of adoption', () => {
    expect(breakEvenAdoption(hotel)).toEqual({ kind: 'reached', adoption: expect.closeTo(0.309087, 6) as number });
  });

  test('saves 55,590 a year at half and loses 17,205 at a quarter', () => {
    expect(yearlySaving(hotel)).toBeCloseTo(55_590, 6);
    expect(yearlySaving({ ...hotel, adoption: 0.25 })).toBeCloseTo(-17_205, 6);
  });

  test('with more failures, more induced demand and an incentive breaks even at 73.5294 % and loses 28,800', () => {
    const worse = { ...hotel, failure: 0.3, inducedDemand: 0.6, incentive: 0.5 };
    expect(savingPerTransaction(worse)).toBeCloseTo(1.02, 10);
    expect(breakEvenAdoption(worse)).toEqual({ kind: 'reached', adoption: expect.closeTo(0.735294, 6) as number });
    expect(yearlySaving(worse)).toBeCloseTo(-28_800, 6);
  });
});

describe('edges', () => {
  test('where each transaction loses money no adoption pays, and use makes it worse', () => {
    expect(savingPerTransaction(losing)).toBeCloseTo(-0.06, 10);
    expect(breakEvenAdoption(losing)).toEqual({ kind: 'never' });
    expect(yearlySaving(losing)).toBeCloseTo(-13_440, 6);
    expect(yearlySaving({ ...losing, adoption: 1 })).toBeLessThan(yearlySaving(losing));
  });

  test('where not even everybody would be enough the share above one is named', () => {
    const small = { ...hotel, transactions: 30_000 };
    expect(breakEvenAdoption(small)).toEqual({ kind: 'unreachable', adoption: expect.closeTo(1.236349, 6) as number });
  });

  test('without a fixed cost it pays from the first transaction', () => {
    expect(breakEvenAdoption({ ...hotel, fixedCost: 0 })).toEqual({ kind: 'reached', adoption: 0 });
  });

  test('without a fixed cost it still never pays where each transaction loses', () => {
    expect(breakEvenAdoption({ ...losing, fixedCost: 0 })).toEqual({ kind: 'never' });
  });

  test('without transactions nothing can be recovered', () => {
    expect(breakEvenAdoption({ ...hotel, transactions: 0 })).toEqual({ kind: 'never' });
  });
});

describe('for any firm', () => {
  test('the saving at the break-even adoption is nothing', () => {
    fc.assert(
      fc.property(anyFirm, (firm) => {
        const breakEven = breakEvenAdoption(firm);
        if (breakEven.kind === 'never') return;
        const left = yearlySaving({ ...firm, adoption: breakEven.adoption });
        expect(Math.abs(left)).toBeLessThanOrEqual(1e-9 * (1 + firm.fixedCost));
      }),
    );
  });

  test('costlier staff never lowers the saving; costlier machines, failures, induced demand and incentives never raise it', () => {
    const worsening = ['machineCost', 'failure', 'inducedDemand', 'incentive', 'fixedCost'] as const;
    fc.assert(
      fc.property(anyFirm, fc.double({ min: 0, max: 1, noNaN: true }), (firm, more) => {
        const slack = 1e-6 * (1 + Math.abs(yearlySaving(firm)));
        expect(yearlySaving({ ...firm, staffCost: firm.staffCost + more })).toBeGreaterThanOrEqual(
          yearlySaving(firm) - slack,
        );
        for (const name of worsening)
          expect(yearlySaving({ ...firm, [name]: firm[name] + more })).toBeLessThanOrEqual(yearlySaving(firm) + slack);
      }),
    );
  });

  test('the saving is a straight line in adoption', () => {
    fc.assert(
      fc.property(anyFirm, (firm) => {
        const at = (adoption: number) => yearlySaving({ ...firm, adoption });
        const slack = 1e-6 * (1 + Math.abs(at(0)) + Math.abs(at(1)));
        expect(Math.abs(at(0.5) - (at(0) + at(1)) / 2)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});

describe('the customer’s side', () => {
  test('9.57 minutes at 9 an hour less 0.40 of effort leaves 1.0355', () => {
    const side = { minutesSaved: 9.57, valueOfAnHour: 9, incentive: 0, effortCost: 0.4 };
    expect(customerNet(side)).toBeCloseTo(1.0355, 10);
  });

  test('two minutes lost and 0.25 of incentive leave the customer 0.45 worse off', () => {
    const side = { minutesSaved: -2, valueOfAnHour: 9, incentive: 0.25, effortCost: 0.4 };
    expect(customerNet(side)).toBeCloseTo(-0.45, 10);
  });

  const anyMinutes = fc.double({ min: 0, max: 600, noNaN: true });
  const anyTime = fc.record({
    deskWait: anyMinutes,
    deskMinutes: anyMinutes,
    machineWait: anyMinutes,
    machineMinutes: anyMinutes,
  });
  const anySide = fc.record({
    minutesSaved: fc.double({ min: -600, max: 600, noNaN: true }),
    valueOfAnHour: fc.double({ min: 0, max: 500, noNaN: true }),
    effortCost: fc.double({ min: 0, max: 100, noNaN: true }),
  });

  test('waiting counts like doing: 13.57 minutes at the desk against 4 at the machine save 9.57', () => {
    const time = { deskWait: 9.57, deskMinutes: 4, machineWait: 1, machineMinutes: 3 };
    expect(minutesSaved(time)).toBeCloseTo(9.57, 10);
  });

  test('desk and machine changing places turn what is saved into what is lost', () => {
    fc.assert(
      fc.property(anyTime, ({ deskWait, deskMinutes, machineWait, machineMinutes }) => {
        const there = minutesSaved({ deskWait, deskMinutes, machineWait, machineMinutes });
        const back = minutesSaved({
          deskWait: machineWait,
          deskMinutes: machineMinutes,
          machineWait: deskWait,
          machineMinutes: deskMinutes,
        });
        expect(there + back).toBeCloseTo(0, 9);
      }),
    );
  });

  test('two minutes lost want 0.70 before the customer loses nothing; ten saved want none', () => {
    expect(incentiveToAgree({ minutesSaved: -2, valueOfAnHour: 9, effortCost: 0.4 })).toBeCloseTo(0.7, 10);
    expect(incentiveToAgree({ minutesSaved: 9.57, valueOfAnHour: 9, effortCost: 0.4 })).toBe(0);
  });

  test('with the incentive that makes it even the customer never loses, and a cent less always does', () => {
    fc.assert(
      fc.property(anySide, (side) => {
        const incentive = incentiveToAgree(side);
        expect(customerNet({ ...side, incentive })).toBeGreaterThanOrEqual(-1e-9);
        if (incentive > 0.01) expect(customerNet({ ...side, incentive: incentive - 0.01 })).toBeLessThan(0);
      }),
    );
  });
});

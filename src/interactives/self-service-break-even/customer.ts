// What the customer gives and gets at the machine: inputs, and what is left to them.
import type { Field, Slider } from '#src/components/controls/read-field.ts';
import {
  breakEvenAdoption,
  customerNet,
  incentiveToAgree,
  minutesSaved,
  type BreakEven,
  type CustomerSide,
  type SelfService,
  type TransactionTime,
} from '#src/domain/operations/self-service.ts';

/** What the customer's side needs besides the incentive, which is the firm's to set. */
export type CustomerInputs = TransactionTime & Pick<CustomerSide, 'valueOfAnHour' | 'effortCost'>;
export type CustomerName = keyof CustomerInputs;

const minutes = { as: 'number', digits: 0, least: 0, most: 240, slider: { from: 0, to: 30, step: 0.5 } } as const;

export const customerFields: Readonly<Record<CustomerName, Field & { readonly slider: Slider }>> = {
  deskWait: minutes,
  deskMinutes: minutes,
  machineWait: minutes,
  machineMinutes: minutes,
  valueOfAnHour: { as: 'money', digits: 2, least: 0, most: 1000, slider: { from: 0, to: 60, step: 0.5 } },
  effortCost: { as: 'money', digits: 2, least: 0, most: 100, slider: { from: 0, to: 5, step: 0.05 } },
};

export const customerNames = Object.keys(customerFields) as readonly CustomerName[];

/** The inputs of a case by name; what a case leaves out counts as nothing. */
export const customerInputsOf = (numbers: Readonly<Record<string, number>>): CustomerInputs =>
  Object.fromEntries(customerNames.map((name) => [name, numbers[name] ?? 0])) as unknown as CustomerInputs;

export interface CustomerResult {
  /** Minutes per transaction; negative where it takes longer. */
  readonly saved: number;
  /** What those minutes are worth. */
  readonly timeValue: number;
  readonly incentive: number;
  readonly effortCost: number;
  /** Money per transaction; negative where the customer loses. */
  readonly net: number;
  /** The incentive with which nobody loses. */
  readonly needed: number;
  /** The firm's break-even adoption if it paid that incentive. */
  readonly breakEven: BreakEven;
}

/** What is left to the customer, and what it would cost the firm that nobody loses. */
export function customerResult(inputs: CustomerInputs, firm: SelfService): CustomerResult {
  const saved = minutesSaved(inputs);
  const side = { minutesSaved: saved, valueOfAnHour: inputs.valueOfAnHour, effortCost: inputs.effortCost };
  const needed = incentiveToAgree(side);
  return {
    saved,
    timeValue: (saved / 60) * inputs.valueOfAnHour,
    incentive: firm.incentive,
    effortCost: inputs.effortCost,
    net: customerNet({ ...side, incentive: firm.incentive }),
    needed,
    breakEven: breakEvenAdoption({ ...firm, incentive: needed }),
  };
}

// What it saves, or costs, to let customers serve themselves.

/** What a firm knows before it buys a machine. Shares are fractions of one, money is in one currency, amounts are per year. */
export interface SelfService {
  /** Transactions per year. */
  readonly transactions: number;
  /** What one transaction costs when staff do it. */
  readonly staffCost: number;
  /** What one transaction costs when the customer does it. */
  readonly machineCost: number;
  /** Share of migrated transactions that fail and end with staff after all. */
  readonly failure: number;
  /** Transactions that nobody would have asked for before, per migrated one. */
  readonly inducedDemand: number;
  /** Paid to the customer for each migrated transaction; not for the induced ones. */
  readonly incentive: number;
  /** Fixed cost of the machines per year. */
  readonly fixedCost: number;
  /** Share of transactions that customers do themselves. */
  readonly adoption: number;
}

/** The adoption at which the machine pays for itself, or why there is none. */
export type BreakEven =
  | { readonly kind: 'reached'; readonly adoption: number }
  | { readonly kind: 'unreachable'; readonly adoption: number }
  | { readonly kind: 'never' };

/**
 * What one migrated transaction saves, once failures, induced demand and incentives are paid.
 *
 *   saving = staffCost × (1 − failure) − machineCost × (1 + inducedDemand) − incentive
 *
 * Failures apply to migrated transactions; the induced ones are assumed not to fail.
 *
 * @returns money per migrated transaction; negative where each one loses money
 * @example savingPerTransaction({ …hotel, staffCost: 3.2, machineCost: 0.45, failure: 0.08, inducedDemand: 0.15, incentive: 0 }) // 2.4265
 * @see campbell-frei-2010 for why failures and induced demand belong in it
 */
export const savingPerTransaction = (inputs: SelfService): number =>
  inputs.staffCost * (1 - inputs.failure) - inputs.machineCost * (1 + inputs.inducedDemand) - inputs.incentive;

/**
 * What a year of self-service saves at a given adoption.
 *
 *   saving = transactions × adoption × saving per transaction − fixedCost
 *
 * @returns money per year; negative where it loses
 * @example yearlySaving({ …hotel, adoption: 0.5 }) // 55,590
 */
export const yearlySaving = (inputs: SelfService): number =>
  inputs.transactions * inputs.adoption * savingPerTransaction(inputs) - inputs.fixedCost;

/**
 * The adoption at which a year of self-service neither saves nor loses.
 *
 *   adoption = fixedCost ÷ (transactions × saving per transaction)
 *
 * @returns `reached` with a share 0–1; `unreachable` with the share above 1 it would take;
 *   `never` where each transaction loses money, or saves nothing and something is to be paid
 * @example breakEvenAdoption(hotel) // { kind: 'reached', adoption: 0.309087 }
 */
export function breakEvenAdoption(inputs: SelfService): BreakEven {
  if (inputs.fixedCost === 0 && savingPerTransaction(inputs) >= 0) return { kind: 'reached', adoption: 0 };
  const possible = inputs.transactions * savingPerTransaction(inputs);
  if (possible <= 0) return { kind: 'never' };
  const adoption = inputs.fixedCost / possible;
  return { kind: adoption > 1 ? 'unreachable' : 'reached', adoption };
}

/** Minutes that one transaction takes the customer: waiting, then doing it. */
export interface TransactionTime {
  readonly deskWait: number;
  readonly deskMinutes: number;
  readonly machineWait: number;
  readonly machineMinutes: number;
}

/**
 * What the customer saves in time by doing it alone.
 *
 *   saved = (wait at the desk + minutes at the desk) − (wait at the machine + minutes at the machine)
 *
 * @returns minutes per transaction; negative where it takes longer
 * @example minutesSaved({ deskWait: 9.57, deskMinutes: 4, machineWait: 1, machineMinutes: 3 }) // 9.57
 */
export const minutesSaved = ({ deskWait, deskMinutes, machineWait, machineMinutes }: TransactionTime): number =>
  deskWait + deskMinutes - (machineWait + machineMinutes);

/** What the customer gives and gets by doing it alone. Money and time per transaction. */
export interface CustomerSide {
  /** Minutes saved; negative where it takes longer. */
  readonly minutesSaved: number;
  /** What an hour is worth to the customer. */
  readonly valueOfAnHour: number;
  /** Paid to the customer for doing it. */
  readonly incentive: number;
  /** What the effort costs the customer, in money. */
  readonly effortCost: number;
}

/**
 * What the customer is left with, in money per transaction.
 *
 *   net = minutesSaved ÷ 60 × valueOfAnHour + incentive − effortCost
 *
 * @returns money per transaction; negative where the customer loses
 * @example customerNet({ minutesSaved: 9.57, valueOfAnHour: 9, incentive: 0, effortCost: 0.4 }) // 1.0355
 */
export const customerNet = (side: CustomerSide): number =>
  (side.minutesSaved / 60) * side.valueOfAnHour + side.incentive - side.effortCost;

/**
 * The incentive with which the customer neither wins nor loses; what the firm pays of it comes off its own saving.
 *
 *   incentive = effortCost − minutesSaved ÷ 60 × valueOfAnHour, and none where that is below zero
 *
 * @returns money per transaction, never negative
 * @example incentiveToAgree({ minutesSaved: -2, valueOfAnHour: 9, effortCost: 0.4 }) // 0.70
 */
export const incentiveToAgree = (side: Omit<CustomerSide, 'incentive'>): number =>
  Math.max(0, -customerNet({ ...side, incentive: 0 }));

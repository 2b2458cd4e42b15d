// The numbers of the service-profit chain that prose and questions may name: a firm's metrics, and Sears's ratios on its revenue.
import { chainNodes } from '#src/domain/chain/nodes.ts';
import { searsChain } from '#src/domain/chain/sears.ts';
import { shockEffects, totalEffects } from '#src/domain/chain/service-profit-chain.ts';
import type { Model, Numbers } from '../model.ts';

/**
 * `revenue` is money a year; `employeeSatisfactionShock` points of staff attitude, taken as Sears's own;
 * `spending` is money put once into internal service quality; `margin` and the shares are fractions of one. The other inputs are the firm's metrics, one per link, for text and diagram.
 */
const inputs = [
  'revenue',
  'employeeSatisfactionShock',
  'spending',
  'internalServiceQuality',
  'employeeNetPromoterScore',
  'staffTurnover',
  'linesPerHour',
  'perceivedValue',
  'customerSatisfactionScore',
  'repeatShare',
  'margin',
] as const;

const effects = totalEffects(searsChain);

export const model: Model = {
  inputs,
  /** The size of a push, and the number from 1 to 8 of the link it falls on, as the figure has them. */
  settings: ['push', 'link'],
  outputs: [
    'customerPerEmployeePoint',
    'growthPerCustomerPoint',
    'growthPerEmployeePoint',
    'customerSatisfactionChange',
    'growthPoints',
    'growthShare',
    'extraRevenue',
    'extraMargin',
    'yearlyMargin',
    'marginAfterSpending',
    'revenueToPaySpending',
    'pointsToPaySpending',
    'revenuePerEmployeePoint',
    'impressionPointsToPaySpending',
    'attitudeAsGrowthToPaySpending',
    'pushRevenue',
    'pushMargin',
  ],
  compute(given: Numbers): Numbers {
    const it = { ...Object.fromEntries(inputs.map((name) => [name, 0])), ...given };
    if (!effects.ok) return it;
    const { revenue = 0, employeeSatisfactionShock: size = 0, margin = 0, spending = 0 } = given;
    const { table } = effects;
    const { push = size, link = 2 } = given;
    const pushed = shockEffects(table, { at: chainNodes[Math.round(link) - 1] ?? 'employee-satisfaction', size: push });
    const pushRevenue = (revenue * pushed.performance) / 100;
    const after = shockEffects(table, { at: 'employee-satisfaction', size });
    const extraRevenue = (revenue * after.performance) / 100;
    const perPoint = (revenue * table['employee-satisfaction'].performance) / 100;
    return {
      ...it,
      customerPerEmployeePoint: table['employee-satisfaction']['customer-satisfaction'],
      growthPerCustomerPoint: table['customer-satisfaction'].performance,
      growthPerEmployeePoint: table['employee-satisfaction'].performance,
      customerSatisfactionChange: after['customer-satisfaction'],
      // Sears counts growth in percentage points; a share of one is what money is multiplied by.
      growthPoints: after.performance,
      growthShare: after.performance / 100,
      extraRevenue,
      extraMargin: extraRevenue * margin,
      revenuePerEmployeePoint: perPoint,
      push,
      link,
      pushRevenue,
      pushMargin: pushRevenue * margin,
      yearlyMargin: revenue * margin,
      marginAfterSpending: extraRevenue * margin - spending,
      // Without a margin, or without sales, no rise in attitude pays anything: those numbers do not exist.
      ...(margin > 0 ? { revenueToPaySpending: spending / margin } : {}),
      // The sums of somebody who forgets the first step, or takes a point of attitude for one of growth.
      ...(margin > 0 && revenue > 0
        ? {
            impressionPointsToPaySpending:
              spending / margin / ((revenue * table['customer-satisfaction'].performance) / 100),
            attitudeAsGrowthToPaySpending: spending / margin / (revenue / 100),
          }
        : {}),
      ...(margin > 0 && perPoint > 0 ? { pointsToPaySpending: spending / margin / perPoint } : {}),
    };
  },
};

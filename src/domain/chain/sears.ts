// The two ratios Sears published, bare: what pages compute with, while presets.ts tells what was measured of whom.
import type { Chain } from './nodes.ts';

/** Points of customer impression per point of employee attitude, and points of growth per point of impression. */
export const searsRatios = { impressionPerAttitude: 1.3 / 5, growthPerImpression: 0.5 / 1.3 } as const;

/** The chain that the two make, each step in its own units. @see rucci-kirn-quinn-1998 */
export const searsChain: Chain = {
  scale: 'own-units',
  links: [
    {
      from: 'employee-satisfaction',
      to: 'customer-satisfaction',
      coefficient: searsRatios.impressionPerAttitude,
    },
    { from: 'customer-satisfaction', to: 'performance', coefficient: searsRatios.growthPerImpression },
  ],
};

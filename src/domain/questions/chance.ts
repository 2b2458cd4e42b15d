// Chance that can be repeated: the same seed gives the same numbers on every machine, in every edition.

/** The next number of a sequence, at least 0 and below 1. */
export type Chance = () => number;

/**
 * A sequence of numbers that look drawn by lot. The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of
 * state, good enough to pick realistic figures and no more. It must never change: stored answers name their seed.
 *
 * @param seed whole number; each gives a sequence of its own
 * @example seedChance(1)() // 0.627073940588161
 */
export function seedChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

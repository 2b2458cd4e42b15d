// What is read out of a question of many parts: twenty reasons are too much to listen to.
import type { Said } from './sitting.ts';

/**
 * The wrong parts, each with its reason, and where the other reasons are.
 *
 * @param wrong  what a wrong part is called
 * @param beside says that reasons stand beside all the parts
 */
export const sayWrong = (said: readonly Said[], wrong: string, beside: string): readonly string[] => [
  ...said
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ about, instead, why }) => `${about ?? ''} — ${wrong}: ${instead ?? ''}. ${why}`),
  beside,
];

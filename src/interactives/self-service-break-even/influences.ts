// Which input matters most: each changed alone by a tenth, ranked by what that does to the saving of a year.
import { yearlySaving, type SelfService } from '#src/domain/operations/self-service.ts';
import { inputNames, inputs as fields, type InputName } from './inputs.ts';

export interface Influence {
  readonly name: InputName;
  /** Money per year: the larger of what a tenth more and a tenth less would change, never negative. */
  readonly change: number;
  /** Whether more of it saves more. */
  readonly direction: 'more' | 'less' | 'none';
  /** Part of the strongest, 0–1. */
  readonly share: number;
}

/** How far each input is changed. */
export const step = 0.1;

/**
 * The inputs from the strongest to the weakest. A share at its limit is changed only as far as it can be.
 *
 * @example rankInfluences(hotel)[0] // { name: 'staffCost', change: 17664, direction: 'more', share: 1 }
 */
export function rankInfluences(inputs: SelfService): readonly Influence[] {
  const now = yearlySaving(inputs);
  const changed = inputNames.map((name) => {
    const at = (factor: number): number =>
      yearlySaving({ ...inputs, [name]: Math.min(fields[name].most, inputs[name] * factor) }) - now;
    const [up, down] = [at(1 + step), at(1 - step)];
    const change = Math.max(Math.abs(up), Math.abs(down));
    const more = up !== 0 ? up : -down;
    return { name, change, direction: more > 0 ? 'more' : more < 0 ? 'less' : 'none' } as const;
  });
  const most = Math.max(...changed.map(({ change }) => change));
  return changed
    .map((one) => ({ ...one, share: most === 0 ? 0 : one.change / most }))
    .sort((one, other) => other.change - one.change);
}

// Which of two events came later: the same answer on every device, also when a clock runs backwards.
import type { Deed, Envelope, LearnerEvent } from './event.ts';
import { eventVersion } from './event.ts';

type Placed = Pick<Envelope, 'id' | 'at' | 'place'>;

/** The moment an event counts as. @example placeOf({ id, at: '2026-11-22T07:10:00.000Z' }) // '2026-11-22T07:10:00.000Z' */
export const placeOf = ({ at, place }: Pick<Envelope, 'at' | 'place'>): string => place ?? at;

/** Order of events: by the moment they count as, and by id where that is the same. Negative when the first came first. */
export function compareEvents(one: Placed, other: Placed): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** Whether an event came after another, or there is no other. */
export const isLater = (one: Placed, other: Placed | undefined): boolean =>
  other === undefined || compareEvents(one, other) > 0;

/** The one that came last; undefined where there is none. */
export const findLast = <E extends Placed>(events: readonly E[]): E | undefined =>
  events.reduce<E | undefined>((last, event) => (isLater(event, last) ? event : last), undefined);

const lastMillis = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A moment as events write it; a clock that has lost its mind is brought back between the years 1970 and 9999. */
export const writeMoment = (millis: number): string =>
  new Date(Math.min(Math.max(Number.isNaN(millis) ? 0 : millis, 0), lastMillis)).toISOString();

const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a value is a moment as events write it. @example isMoment('2026-02-31T00:00:00.000Z') // false */
export function isMoment(value: unknown): value is string {
  const day = typeof value === 'string' ? moment.exec(value)?.[1] : undefined;
  if (typeof value !== 'string' || day === undefined) return false;
  // Every month has 28 days; of the others the calendar must say. It is slow, and there may be a hundred thousand.
  if (Number(day) <= 28) return true;
  const millis = Date.parse(value);
  return !Number.isNaN(millis) && new Date(millis).toISOString() === value;
}

/** What the surroundings give an event. */
export interface Stamp {
  /** 128 random bits as 32 hexadecimal figures. */
  readonly id: string;
  readonly nowMillis: number;
  /** The latest place among the events that are known; undefined while there are none. */
  readonly lastPlace: string | undefined;
}

/**
 * A deed made an event. `at` is always what the clock says. Where that is not after the last event known (the clock was
 * set back, or two things happened within a millisecond), `place` puts the event just after it, so that the last
 * answer stays the last.
 *
 * @example stampEvent(deed, { id, nowMillis: 0, lastPlace: undefined }).at // '1970-01-01T00:00:00.000Z'
 */
export function stampEvent(deed: Deed, { id, nowMillis, lastPlace }: Stamp): LearnerEvent {
  const at = writeMoment(nowMillis);
  const isAhead = lastPlace === undefined || at > lastPlace;
  return { ...deed, v: eventVersion, id, at, ...(isAhead ? {} : { place: writeMoment(Date.parse(lastPlace) + 1) }) };
}

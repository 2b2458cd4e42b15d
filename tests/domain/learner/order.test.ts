// The last event is the last one on every device, whatever the clocks say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deed, LearnerEvent } from '#src/domain/learner/event.ts';
import { compareEvents, findLast, isMoment, placeOf, stampEvent, writeMoment } from '#src/domain/learner/order.ts';
import { anAnswer, anId, anyEvent } from './builders.ts';

const deed: Deed = {
  kind: 'single-choice',
  edition: '2026.1',
  question: 'napkin',
  rev: 1,
  answer: { option: 'yes' },
  right: true,
};
const now = Date.UTC(2026, 10, 22, 7, 10);

describe('a stamp', () => {
  test('says what the clock says, and nothing more while the clock runs on', () => {
    const event = stampEvent(deed, { id: anId(1), nowMillis: now, lastPlace: '2026-11-22T07:09:00.000Z' });
    expect(event).toEqual({ ...deed, v: 1, id: anId(1), at: '2026-11-22T07:10:00.000Z' });
  });

  test('a clock set back a year stays honest in `at`, and the event still comes last', () => {
    const before = stampEvent(deed, { id: anId(2), nowMillis: now, lastPlace: undefined });
    const yearAgo = now - 365 * 24 * 3_600_000;
    const after = stampEvent(deed, { id: anId(1), nowMillis: yearAgo, lastPlace: placeOf(before) });
    expect(after.at).toBe('2025-11-22T07:10:00.000Z');
    expect(findLast([after, before])).toBe(after);
  });

  test('any number of events keep their order, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(-1e9, -1, 0, 0, 1, 5e7), fc.nat())), (jumps) => {
        let nowMillis = now;
        let lastPlace: string | undefined;
        const events = jumps.map(([jump, chance]) => {
          nowMillis += jump;
          const event = stampEvent(deed, { id: anId(chance), nowMillis, lastPlace });
          lastPlace = placeOf(event);
          return event;
        });
        expect([...events].reverse().sort(compareEvents)).toEqual(events);
      }),
    );
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 9e15])('a clock that says %d still gives a moment', (millis) => {
    expect(isMoment(writeMoment(millis))).toBe(true);
  });
});

test('the order is total: of two different events one comes first, the same one from both sides', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, (one, other) => {
      expect(Math.sign(compareEvents(one, other))).toBe(-Math.sign(compareEvents(other, one)) + 0);
      if (one.id !== other.id) expect(compareEvents(one, other)).not.toBe(0);
    }),
  );
});

test('of nothing there is no last', () => {
  const none: readonly LearnerEvent[] = [];
  expect(findLast(none)).toBeUndefined();
  const only = anAnswer('napkin', 1);
  expect(findLast([only])).toBe(only);
});

test('a moment is a day the calendar has and a time the clock has, in UTC', () => {
  for (const text of ['2026-11-22T07:10:00.000Z', '2028-02-29T23:59:59.999Z', '1970-01-31T00:00:00.000Z'])
    expect(isMoment(text)).toBe(true);
  for (const text of [
    '2026-02-29T07:10:00.000Z',
    '2026-11-31T07:10:00.000Z',
    '2026-13-01T07:10:00.000Z',
    '2026-11-22T24:00:00.000Z',
    '2026-11-22T07:10:00.000+01:00',
    '2026-11-22',
    '',
    1_800_000_000_000,
    undefined,
  ])
    expect(isMoment(text)).toBe(false);
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date(253_402_300_799_999), noInvalidDate: true }), (date) => {
      expect(isMoment(date.toISOString())).toBe(true);
    }),
  );
});

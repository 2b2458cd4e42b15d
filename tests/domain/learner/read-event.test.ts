// Events read back: whatever bytes a disk or a file holds, an event or a reason comes out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerEvent } from '#src/domain/learner/event.ts';
import { readEvent } from '#src/domain/learner/read-event.ts';
import { anAnswer, anId, anyEvent, aPrediction, aReset, inputsOf } from './builders.ts';

const stored = (event: LearnerEvent): Record<string, unknown> =>
  JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
const answer = stored(anAnswer('napkin', 1, { hint: true, seed: 7, confidence: 'sure' }));

test('what was written is read back, every kind of event', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const reading = readEvent(stored(event));
      expect(reading).toMatchObject({ kind: 'event', id: event.id, event });
    }),
  );
  expect(readEvent(answer)).toMatchObject({ kind: 'event', event: { hint: true, seed: 7, confidence: 'sure' } });
});

test.each([
  ['id', { id: 'short' }],
  ['v', { v: 0 }],
  ['v', { v: '1' }],
  ['at', { at: '2026-02-31T00:00:00.000Z' }],
  ['at', { at: 1_800_000_000_000 }],
  ['place', { place: 'later' }],
  ['edition', { edition: 'newest' }],
  ['kind', { kind: 7 }],
  ['question', { question: '¿Qué falta en su cuenta?' }],
  ['rev', { rev: 0 }],
  ['rev', { rev: 1.5 }],
  ['answer', { answer: { option: 3 } }],
  ['answer', { answer: { option: null } }],
  ['right', { right: 'yes' }],
  ['seed', { seed: 0.5 }],
  ['hint', { hint: false }],
  ['confidence', { confidence: 'very' }],
])('an answer with a broken %s is set aside, and the reason is named', (flaw, changes) => {
  expect(readEvent({ ...answer, ...changes })).toEqual({ kind: 'damaged', flaw });
});

test.each([
  ['interactive', { ...aPrediction(0.3, 1), interactive: 'Kiosk!' }],
  ['case', { ...aPrediction(0.3, 1), case: 5 }],
  ['predicted', { ...aPrediction(0.3, 1), predicted: { breakEven: 'mucho dinero' } }],
  ['inputs', { ...inputsOf(0.3, 1), inputs: [0.3] }],
  ['record', { ...inputsOf(0.3, 1), inputs: { adoption: Number.NaN } }],
  ['lesson', aReset(1, { lesson: '' })],
  ['questions', { ...aReset(1, {}), questions: 'all' }],
  ['figures', { ...aReset(1, {}), figures: [{ interactive: 'kiosk' }, 'chain'] }],
])('another event with a broken %s is set aside too', (flaw, record) => {
  expect(readEvent(record)).toEqual({ kind: 'damaged', flaw });
});

describe('from the future', () => {
  test('a higher version is kept as it is, whatever else it says', () => {
    const record = { v: 99, id: anId(1), at: { century: 22 }, deed: 'teleported' };
    expect(readEvent(record)).toEqual({ kind: 'later', id: anId(1), record });
  });

  test('a kind of event or question that this edition does not know is kept as it is', () => {
    expect(readEvent({ ...answer, kind: 'hologram', answer: { beam: 1 } }).kind).toBe('later');
    expect(readEvent({ ...answer, kind: 'draft', asked: 'hologram' }).kind).toBe('later');
  });

  test('a key that this edition does not know stays in the record', () => {
    const reading = readEvent({ ...answer, mood: 'good' });
    expect(reading).toMatchObject({ kind: 'event', record: { mood: 'good' } });
    expect(reading).not.toMatchObject({ event: { mood: 'good' } });
  });
});

test('any value whatever is read, kept or refused, and nothing is thrown', () => {
  const odd = fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true });
  const changed = fc
    .tuple(fc.constantFrom(...Object.keys(answer)), odd)
    .map(([key, value]) => ({ ...answer, [key]: value }));
  fc.assert(
    fc.property(fc.oneof(odd, changed), (value) => {
      const reading = readEvent(value);
      if (reading.kind !== 'damaged') expect(() => JSON.stringify(reading.record)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});

test('a record as deep as a well, or one that bites its own tail, is damaged and not a crash', () => {
  let well: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) well = [well];
  const ring: Record<string, unknown> = { ...answer };
  ring['ring'] = ring;
  expect(readEvent({ ...answer, v: 2, well })).toEqual({ kind: 'damaged', flaw: 'record' });
  expect(readEvent(ring)).toEqual({ kind: 'damaged', flaw: 'record' });
});

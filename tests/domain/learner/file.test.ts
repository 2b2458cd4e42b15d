// The learner's file: what is taken away comes back whole, in any order, any number of times.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, writeFile } from '#src/domain/learner/file.ts';
import { merge } from '#src/domain/learner/merge.ts';
import { remember } from '#src/domain/learner/progress.ts';
import type { Kept } from '#src/domain/learner/read-event.ts';
import { aDraft, anAnswer, anId, anyKept, inputsOf, keep } from './builders.ts';

const some = fc.array(anyKept, { maxLength: 25 });
const now = '2026-11-22T07:10:00.000Z';
const eventsOf = (records: readonly Kept[]) => records.flatMap((kept) => (kept.kind === 'event' ? [kept.event] : []));

/** What some devices know of the same events: each event is one and the same wherever it is known. */
const devices = fc
  .uniqueArray(anyKept, { selector: ({ id }) => id, maxLength: 25 })
  .chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all), fc.subarray(all)));

describe('merging devices', () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(devices, ([a, b]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(devices, ([a, b, c]) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('changes nothing when done again', () => {
    fc.assert(
      fc.property(devices, ([a, b]) => {
        const once = merge(a, b);
        expect(merge(once, b)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
    );
  });

  test('chooses the same one on both, where somebody edited a file and one id has two contents', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('loses no answer, no prediction, no reset, and nothing of a newer edition', () => {
    fc.assert(
      fc.property(devices, ([a, b]) => {
        const merged = new Set(merge(a, b).map(({ id }) => id));
        const lasting = [...a, ...b].filter(
          (kept) => kept.kind === 'later' || !['draft', 'inputs'].includes(kept.event.kind),
        );
        expect(lasting.filter(({ id }) => !merged.has(id))).toEqual([]);
      }),
    );
  });

  test('drops only drafts and inputs that no longer matter: progress comes to the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyKept, { selector: ({ id }) => id }), (all) => {
        expect(remember(eventsOf(merge(all, [])))).toEqual(remember(eventsOf(all)));
      }),
    );
  });

  test('of ten drafts of one question and ten settings of one figure the last ones are kept', () => {
    const minutes = [3, 9, 1, 4, 0, 5, 2, 6, 8, 7];
    const drafts = minutes.map((minute) => keep(aDraft('napkin', minute)));
    const inputs = minutes.map((minute) => keep(inputsOf(0.3, minute)));
    expect(merge(drafts, inputs).map(({ record }) => record['at'])).toEqual([
      '2026-11-22T07:09:00.000Z',
      '2026-11-22T07:09:00.000Z',
    ]);
  });
});

describe('the file', () => {
  test('holds everything that was put in, and the same records give the same text', () => {
    fc.assert(
      fc.property(some, (records) => {
        const text = writeFile(records, now);
        expect(readFile(text)).toEqual({ kind: 'read', records: merge(records, []), damaged: 0 });
        expect(writeFile([...records].reverse(), now)).toBe(text);
      }),
    );
  });

  test('can be read by people: one event per line, oldest first', () => {
    const text = writeFile(
      [keep({ ...anAnswer('napkin', 2), id: anId(2) }), keep({ ...anAnswer('desk', 1), id: anId(1) })],
      now,
    );
    expect(text).toBe(`{
  "format": "vinculo-learner",
  "version": 1,
  "exported": "2026-11-22T07:10:00.000Z",
  "events": [
    {"v":1,"id":"${anId(1)}","at":"2026-11-22T07:01:00.000Z","edition":"2026.1","kind":"single-choice","question":"desk","rev":1,"answer":{"option":"yes"},"right":true},
    {"v":1,"id":"${anId(2)}","at":"2026-11-22T07:02:00.000Z","edition":"2026.1","kind":"single-choice","question":"napkin","rev":1,"answer":{"option":"yes"},"right":true}
  ]
}
`);
  });

  test('of nobody who did anything is still a file', () => {
    expect(readFile(writeFile([], now))).toEqual({ kind: 'read', records: [], damaged: 0 });
  });

  test('with broken records gives the others, and says how many were broken', () => {
    const text = JSON.stringify({
      format: 'vinculo-learner',
      version: 1,
      events: [anAnswer('napkin', 1), 7, { v: 1 }],
    });
    expect(readFile(text)).toMatchObject({ kind: 'read', records: [{ kind: 'event' }], damaged: 2 });
  });

  test('saved by an editor that puts a byte order mark in front is read all the same', () => {
    expect(readFile(`\uFEFF${writeFile([], now)}`).kind).toBe('read');
  });

  test.each([
    ['not-json', 'hello'],
    ['not-json', ''],
    ['not-json', writeFile([], now).slice(0, -5)],
    ['not-ours', 'null'],
    ['not-ours', '[1, 2]'],
    ['not-ours', '{"format":"something-else","version":1,"events":[]}'],
    ['not-ours', '{"format":"vinculo-learner","version":"1","events":[]}'],
    ['not-ours', '{"format":"vinculo-learner","version":1,"events":{}}'],
    ['newer', '{"format":"vinculo-learner","version":2,"happenings":[]}'],
  ])('is refused as %s: %s', (why, text) => {
    expect(readFile(text)).toEqual({ kind: 'refused', why });
  });

  test('is anything: nothing somebody chooses as a file throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFile(text).kind).toMatch(/read|refused/);
      }),
    );
  });
});

// Events as tests need them: one by one, or any at all from a small world where they get in each other's way.
import fc from 'fast-check';
import type { AnswerEvent, LearnerEvent, ResetEvent } from '#src/domain/learner/event.ts';
import { readEvent, type Kept } from '#src/domain/learner/read-event.ts';

/** An event's id, from a number. */
export const anId = (number: number): string => number.toString(16).padStart(32, '0');

/** A moment, from minutes after a certain one. */
export const atMinute = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 7, minute)).toISOString();

type SingleChoiceEvent = AnswerEvent & { readonly kind: 'single-choice' };

let made = 0;
const envelope = (minute: number) => {
  made += 1;
  return { v: 1, id: anId(made), at: atMinute(minute), edition: '2026.1' } as const;
};

export const anAnswer = (
  question: string,
  minute: number,
  changes: Partial<SingleChoiceEvent> = {},
): SingleChoiceEvent => ({
  ...envelope(minute),
  kind: 'single-choice',
  question,
  rev: 1,
  answer: { option: 'yes' },
  right: true,
  ...changes,
});

export const aDraft = (question: string, minute: number, rev = 1): LearnerEvent => ({
  ...envelope(minute),
  kind: 'draft',
  asked: 'single-choice',
  question,
  rev,
  answer: { option: 'no' },
});

export const aReset = (minute: number, changes: Partial<ResetEvent>): ResetEvent => ({
  ...envelope(minute),
  kind: 'reset',
  lesson: 'a-lesson',
  questions: [],
  figures: [],
  ...changes,
});

export const inputsOf = (adoption: number, minute: number): LearnerEvent => ({
  ...envelope(minute),
  kind: 'inputs',
  interactive: 'kiosk',
  case: 'hotel-mirador',
  inputs: { adoption },
});

export const aPrediction = (adoption: number, minute: number): LearnerEvent => ({
  ...envelope(minute),
  kind: 'prediction',
  interactive: 'kiosk',
  case: 'hotel-mirador',
  predicted: { breakEven: adoption },
});

/** A record as a disk or a file would hold it. */
export function keep(record: unknown): Kept {
  const reading = readEvent(JSON.parse(JSON.stringify(record)));
  if (reading.kind === 'damaged') throw new Error(`the test’s own record is damaged: ${reading.flaw}`);
  return reading;
}

const question = fc.constantFrom('one', 'two', 'three');
const figure = fc.constantFrom(
  { interactive: 'kiosk' },
  { interactive: 'kiosk', case: 'hotel-mirador' },
  { interactive: 'chain' },
);
const settings = fc.dictionary(fc.constantFrom('adoption', 'fixedCost'), fc.nat(100), { noNullPrototype: true });
const attempt = { question, rev: fc.integer({ min: 1, max: 2 }), answer: fc.constant({ option: 'yes' }) };
const stamp = {
  v: fc.constant(1 as const),
  id: fc.nat(30).map(anId),
  at: fc.nat(9).map(atMinute),
  edition: fc.constantFrom('2026.1', '2026.2'),
};

/** Any event; ids, moments, questions and figures often coincide. */
export const anyEvent: fc.Arbitrary<LearnerEvent> = fc.oneof(
  fc.record({ ...stamp, ...attempt, kind: fc.constant('single-choice' as const), right: fc.boolean() }),
  fc.record({
    ...stamp,
    ...attempt,
    kind: fc.constant('numeric' as const),
    answer: fc.record({ number: fc.nat(9) }),
    right: fc.boolean(),
  }),
  fc.record({
    ...stamp,
    ...attempt,
    kind: fc.constant('draft' as const),
    asked: fc.constant('single-choice' as const),
  }),
  fc
    .tuple(fc.record({ ...stamp, kind: fc.constant('inputs' as const), inputs: settings }), figure)
    .map(([one, other]) => ({ ...one, ...other })),
  fc
    .tuple(fc.record({ ...stamp, kind: fc.constant('prediction' as const), predicted: settings }), figure)
    .map(([one, other]) => ({ ...one, ...other })),
  fc.record({
    ...stamp,
    kind: fc.constant('reset' as const),
    lesson: fc.constant('a-lesson'),
    questions: fc.uniqueArray(question),
    figures: fc.array(figure, { maxLength: 2 }),
  }),
);

/** Any record worth keeping, those of newer editions included. */
export const anyKept: fc.Arbitrary<Kept> = fc.oneof(
  { weight: 5, arbitrary: anyEvent.map(keep) },
  { weight: 1, arbitrary: fc.record({ ...stamp, v: fc.constant(2), whatever: fc.nat(3) }).map(keep) },
);

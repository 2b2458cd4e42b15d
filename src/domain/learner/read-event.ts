// Reads events back from what was stored: any value in, an event or a reason out. Written by hand, so that pages need no schema.
import { isBlank, isId, isIdList, isQuestionKind, isRecord, readAnswer } from '#src/domain/questions/read-answer.ts';
import type { QuestionKind } from '#src/domain/questions/schema.ts';
import {
  eventVersion,
  type Confidence,
  type Envelope,
  type Figure,
  type LearnerEvent,
  type Settings,
} from './event.ts';
import { isMoment } from './order.ts';
import { isPlainRecord, type PlainRecord } from './plain.ts';

/** What is wrong with a record: it is not even an object of plain values, or this key of it makes no sense. */
export type Flaw =
  | 'record'
  | 'v'
  | 'id'
  | 'at'
  | 'place'
  | 'edition'
  | 'kind'
  | 'question'
  | 'rev'
  | 'answer'
  | 'right'
  | 'seed'
  | 'hint'
  | 'confidence'
  | 'interactive'
  | 'case'
  | 'predicted'
  | 'inputs'
  | 'lesson'
  | 'questions'
  | 'figures';

/** A record worth keeping, as it was stored: keys that this edition does not know stay in `record`. */
export type Kept =
  | { readonly kind: 'event'; readonly id: string; readonly record: PlainRecord; readonly event: LearnerEvent }
  /** Written by a newer edition: not understood here, but never thrown away. */
  | { readonly kind: 'later'; readonly id: string; readonly record: PlainRecord };

export type EventReading = Kept | { readonly kind: 'damaged'; readonly flaw: Flaw };

const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;
const isEventId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isEdition = (value: unknown): value is string => typeof value === 'string' && /^\d{4}\.\d{1,6}$/.test(value);
const isConfidence = (value: unknown): value is Confidence =>
  value === 'guess' || value === 'think' || value === 'sure';

/**
 * What a stored value is. It never throws.
 *
 * @param stored whatever a disk or a file gave back
 * @returns an event; a record of a newer edition, to be kept as it is; or what is wrong with it
 * @example readEvent({ ...record, v: 99 }).kind // 'later'
 * @example readEvent({ ...record, rev: 'one' }) // { kind: 'damaged', flaw: 'rev' }
 */
export function readEvent(stored: unknown): EventReading {
  if (!isPlainRecord(stored)) return damaged('record');
  const { v, id, at, kind } = stored;
  if (!isEventId(id)) return damaged('id');
  if (!isVersion(v)) return damaged('v');
  if (v > eventVersion) return { kind: 'later', id, record: stored };
  if (!isMoment(at)) return damaged('at');
  if (typeof kind !== 'string' || !isId(kind)) return damaged('kind');
  const event = readKind(kind, stored, id, at);
  if (event === 'later') return { kind: 'later', id, record: stored };
  return typeof event === 'string' ? damaged(event) : { kind: 'event', id, record: stored, event };
}

const damaged = (flaw: Flaw): EventReading => ({ kind: 'damaged', flaw });

type Found = LearnerEvent | Flaw | 'later';

function readKind(kind: string, stored: PlainRecord, id: string, at: string): Found {
  const { edition, place } = stored;
  if (!isEdition(edition)) return 'edition';
  if (place !== undefined && !isMoment(place)) return 'place';
  const envelope: Envelope = { v: eventVersion, id, at, edition, ...(place === undefined ? {} : { place }) };
  if (isQuestionKind(kind)) return readAttempt(kind, true, stored, envelope);
  switch (kind) {
    case 'draft': {
      const { asked } = stored;
      if (isQuestionKind(asked)) return readAttempt(asked, false, stored, envelope);
      return isId(asked) ? 'later' : 'kind';
    }
    case 'prediction':
      return readFigureEvent(kind, 'predicted', stored, envelope);
    case 'inputs':
      return readFigureEvent(kind, 'inputs', stored, envelope);
    case 'reset':
      return readReset(stored, envelope);
    default:
      return 'later';
  }
}

function readAttempt(asked: QuestionKind, isChecked: boolean, stored: PlainRecord, envelope: Envelope): Found {
  const { question, rev, right, seed, hint, confidence } = stored;
  if (!isId(question)) return 'question';
  if (!isVersion(rev)) return 'rev';
  const answer = readAnswer(asked, stored['answer']);
  if (answer === undefined || (isChecked && isBlank(asked, answer))) return 'answer';
  if (seed !== undefined && !Number.isSafeInteger(seed)) return 'seed';
  if (hint !== undefined && hint !== true) return 'hint';
  if (confidence !== undefined && !isConfidence(confidence)) return 'confidence';
  if (isChecked && typeof right !== 'boolean') return 'right';
  const kind = isChecked ? { kind: asked, right } : { kind: 'draft', asked };
  return {
    ...envelope,
    ...kind,
    question,
    rev,
    answer,
    ...(seed === undefined ? {} : { seed }),
    ...(hint === undefined ? {} : { hint }),
    ...(confidence === undefined ? {} : { confidence }),
    // Kind and answer were read together, which types cannot follow.
  } as LearnerEvent;
}

function readFigureEvent(
  kind: 'prediction' | 'inputs',
  key: 'predicted' | 'inputs',
  stored: PlainRecord,
  envelope: Envelope,
): Found {
  const figure = readFigure(stored);
  if (typeof figure === 'string') return figure;
  const settings = readSettings(stored[key]);
  if (settings === undefined) return key;
  return kind === 'prediction'
    ? { ...envelope, ...figure, kind, predicted: settings }
    : { ...envelope, ...figure, kind, inputs: settings };
}

function readFigure(stored: Readonly<Record<string, unknown>>): Figure | Flaw {
  const { interactive, case: firm } = stored;
  if (!isId(interactive)) return 'interactive';
  if (firm !== undefined && !isId(firm)) return 'case';
  return firm === undefined ? { interactive } : { interactive, case: firm };
}

function readSettings(stored: unknown): Settings | undefined {
  if (!isRecord(stored)) return undefined;
  const isName = (name: string) => name.length <= 200 && /^[a-z][a-zA-Z0-9-]*$/.test(name);
  const all = Object.entries(stored).filter(
    (entry): entry is [string, number | string] => isName(entry[0]) && (Number.isFinite(entry[1]) || isId(entry[1])),
  );
  return all.length === Object.keys(stored).length && all.length <= 1000 ? Object.fromEntries(all) : undefined;
}

function readReset({ lesson, questions, figures }: PlainRecord, envelope: Envelope): Found {
  if (!isId(lesson)) return 'lesson';
  if (!isIdList(questions)) return 'questions';
  if (!Array.isArray(figures) || figures.length > 1000) return 'figures';
  const read = figures.map((figure: unknown) => (isRecord(figure) ? readFigure(figure) : 'figures'));
  const whole = read.filter((figure) => typeof figure !== 'string');
  if (whole.length < read.length) return 'figures';
  return { ...envelope, kind: 'reset', lesson, questions: [...questions], figures: whole };
}

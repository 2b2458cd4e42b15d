// What a learner did, one event per deed: the only thing that is ever stored. Ids and numbers, never text or positions.
import type { AnswerOf } from '#src/domain/questions/answer.ts';
import type { QuestionKind } from '#src/domain/questions/schema.ts';

/** Version of the events written here. New kinds of event do not raise it; a new meaning of an old key does. */
export const eventVersion = 1;

/** How sure the learner was before checking. */
export type Confidence = 'guess' | 'think' | 'sure';

/** What every event says. */
export interface Envelope {
  readonly v: typeof eventVersion;
  /** 128 random bits as 32 hexadecimal figures. */
  readonly id: string;
  /** What the clock said, in UTC: `2026-11-22T07:10:00.000Z`. */
  readonly at: string;
  /** The moment it counts as, where the clock was not ahead of what had already happened. @see order.ts */
  readonly place?: string;
  /** Edition of the content. */
  readonly edition: string;
}

interface Attempt {
  readonly question: string;
  /** Revision of the question that was answered. */
  readonly rev: number;
  /** Which variant, for questions with parameters. */
  readonly seed?: number;
  /** The hint was looked at. */
  readonly hint?: true;
  readonly confidence?: Confidence;
}

/** An answer that was checked; its `kind` is the kind of question. */
export type AnswerEvent = {
  readonly [K in QuestionKind]: Envelope &
    Attempt & { readonly kind: K; readonly answer: AnswerOf<K>; readonly right: boolean };
}[QuestionKind];

/** An answer not yet checked, so that it is still there tomorrow. Only the last one of a question counts. */
export type DraftEvent = {
  readonly [K in QuestionKind]: Envelope &
    Attempt & { readonly kind: 'draft'; readonly asked: K; readonly answer: AnswerOf<K> };
}[QuestionKind];

/** An interactive as it stands somewhere: with the numbers of a case, or on its own. */
export interface Figure {
  readonly interactive: string;
  readonly case?: string;
}

/** Named inputs or guesses: numbers, or the id of something chosen. */
export type Settings = Readonly<Record<string, number | string>>;

/** What the learner expected before seeing it. The last one counts; earlier ones are kept. */
export interface PredictionEvent extends Envelope, Figure {
  readonly kind: 'prediction';
  readonly predicted: Settings;
}

/** What an interactive was set to: only what differs from its case. Only the last one of a figure counts. */
export interface InputsEvent extends Envelope, Figure {
  readonly kind: 'inputs';
  readonly inputs: Settings;
}

/**
 * The learner starts a lesson anew: what came before no longer counts, though it stays stored. It names what it clears,
 * so that it still clears the same things when questions move to another lesson.
 */
export interface ResetEvent extends Envelope {
  readonly kind: 'reset';
  readonly lesson: string;
  readonly questions: readonly string[];
  readonly figures: readonly Figure[];
}

/** Anything a learner did. */
export type LearnerEvent = AnswerEvent | DraftEvent | PredictionEvent | InputsEvent | ResetEvent;

type Unstamped<E> = E extends Envelope ? Omit<E, 'v' | 'id' | 'at' | 'place'> : never;

/** An event as whoever saw it tells it: what is missing is added when it is recorded. */
export type Deed = Unstamped<LearnerEvent>;

/** Whether an event is a checked answer. */
export const isAnswer = (event: LearnerEvent): event is AnswerEvent => 'right' in event;

/** The name a figure goes by in tables. @example nameFigure({ interactive: 'kiosk', case: 'hotel-mirador' }) // 'kiosk/hotel-mirador' */
export const nameFigure = (figure: Figure): string => `${figure.interactive}/${figure.case ?? ''}`;

/**
 * What an event takes the place of: of the events with the same name only the last needs keeping.
 *
 * @returns undefined for events that are kept whatever comes after them
 * @example slotOf(draft) // 'draft:what-the-napkin-forgets'
 */
export function slotOf(event: LearnerEvent): string | undefined {
  if (event.kind === 'draft') return `draft:${event.question}`;
  if (event.kind === 'inputs') return `inputs:${nameFigure(event)}`;
  return undefined;
}

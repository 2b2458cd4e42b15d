// Everything the learner did, folded into what still counts: the last answer to each revision of each question, and so on.
import {
  isAnswer,
  nameFigure,
  type AnswerEvent,
  type DraftEvent,
  type InputsEvent,
  type LearnerEvent,
  type PredictionEvent,
  type ResetEvent,
} from './event.ts';
import { isLater } from './order.ts';

/** What is known of one question, by the id that the events gave it. */
export interface QuestionTrace {
  /** The last answer to each revision. */
  readonly answers: readonly AnswerEvent[];
  readonly draft?: DraftEvent;
  readonly reset?: ResetEvent;
}

/** What is known of one figure. */
export interface FigureTrace {
  readonly prediction?: PredictionEvent;
  readonly inputs?: InputsEvent;
  readonly reset?: ResetEvent;
}

/** What a learner's events come to. It knows nothing of the course: that is asked in standing.ts. */
export interface Progress {
  readonly questions: ReadonlyMap<string, QuestionTrace>;
  readonly figures: ReadonlyMap<string, FigureTrace>;
}

/** Before the first event. */
export const nothingYet: Progress = { questions: new Map(), figures: new Map() };

/**
 * What the learner did so far, and then these events. The order in which they are given does not matter, nor does
 * giving one twice: what counts as last is decided by the events themselves.
 *
 * @example remember(events) // from nothing
 * @example remember([event], progress) // one more
 */
export function remember(events: readonly LearnerEvent[], before: Progress = nothingYet): Progress {
  const tables = { questions: new Map(before.questions), figures: new Map(before.figures) };
  for (const event of events) apply(event, tables);
  return tables;
}

interface Tables {
  readonly questions: Map<string, QuestionTrace>;
  readonly figures: Map<string, FigureTrace>;
}

function apply(event: LearnerEvent, { questions, figures }: Tables): void {
  const question = (id: string): QuestionTrace => questions.get(id) ?? { answers: [] };
  const figure = (name: string): FigureTrace => figures.get(name) ?? {};
  if (isAnswer(event)) {
    questions.set(event.question, withAnswer(question(event.question), event));
  } else if (event.kind === 'draft') {
    const trace = question(event.question);
    if (isLater(event, trace.draft)) questions.set(event.question, { ...trace, draft: event });
  } else if (event.kind === 'prediction') {
    const trace = figure(nameFigure(event));
    if (isLater(event, trace.prediction)) figures.set(nameFigure(event), { ...trace, prediction: event });
  } else if (event.kind === 'inputs') {
    const trace = figure(nameFigure(event));
    if (isLater(event, trace.inputs)) figures.set(nameFigure(event), { ...trace, inputs: event });
  } else {
    for (const id of event.questions) {
      const trace = question(id);
      if (isLater(event, trace.reset)) questions.set(id, { ...trace, reset: event });
    }
    for (const name of event.figures.map(nameFigure)) {
      const trace = figure(name);
      if (isLater(event, trace.reset)) figures.set(name, { ...trace, reset: event });
    }
  }
}

function withAnswer(trace: QuestionTrace, event: AnswerEvent): QuestionTrace {
  const same = trace.answers.find((one) => one.rev === event.rev && one.kind === event.kind);
  if (!isLater(event, same)) return trace;
  // By revision, so that equal knowledge has one shape whatever order it arrived in.
  const answers = [...trace.answers.filter((one) => one !== same), event].sort(
    (one, other) => one.rev - other.rev || (one.kind < other.kind ? -1 : 1),
  );
  return { ...trace, answers };
}

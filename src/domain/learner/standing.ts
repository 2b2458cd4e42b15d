// Where the learner stands with one question or one figure of the course as it is today.
import {
  nameFigure,
  type AnswerEvent,
  type DraftEvent,
  type Figure,
  type InputsEvent,
  type PredictionEvent,
  type Settings,
} from './event.ts';
import { findLast, isLater } from './order.ts';
import type { OutlinedQuestion } from './outline.ts';
import type { Progress } from './progress.ts';

type Asked = Pick<OutlinedQuestion, 'id' | 'formerIds' | 'kind' | 'rev'>;

/** What the last answer to a question is worth today. */
export type Standing =
  | { readonly kind: 'unanswered' }
  /** `answer.answer` belongs to this very revision, so it can be shown and graded again. */
  | { readonly kind: 'answered'; readonly right: boolean; readonly answer: AnswerEvent }
  /** It was answered, but its meaning has changed since: “updated, try again”. */
  | { readonly kind: 'updated'; readonly answer: AnswerEvent };

/**
 * Where the learner stands with a question. An answer under one of its former ids counts as if it were under its own;
 * an answer to another revision does not count, but is remembered; a reset clears what came before it.
 *
 * @example standingOf(progress, { id: 'what-the-napkin-forgets', kind: 'single-choice', rev: 1 }).kind // 'answered'
 */
export function standingOf(progress: Progress, question: Asked): Standing {
  const { answers } = findTraces(progress, question);
  const answer = findLast(answers.filter((one) => isOf(one, question)));
  if (answer) return { kind: 'answered', right: answer.right, answer };
  const earlier = findLast(answers);
  return earlier ? { kind: 'updated', answer: earlier } : { kind: 'unanswered' };
}

/**
 * What was chosen or typed but not yet checked; undefined where it was checked since, or belongs to another revision.
 *
 * @example draftOf(progress, question)?.answer // { option: 'no-machine-cost' }
 */
export function draftOf(progress: Progress, question: Asked): DraftEvent | undefined {
  const { answers, drafts } = findTraces(progress, question);
  const draft = findLast(drafts);
  if (draft?.rev !== question.rev || draft.asked !== question.kind) return undefined;
  return isLater(draft, findLast(answers.filter((one) => isOf(one, question)))) ? draft : undefined;
}

const isOf = (answer: AnswerEvent, { kind, rev }: Asked): boolean => answer.rev === rev && answer.kind === kind;

/** Everything known of a question under any of its names, and not cleared since. */
function findTraces({ questions }: Progress, { id, formerIds = [] }: Asked) {
  const traces = [id, ...formerIds].flatMap((name) => questions.get(name) ?? []);
  const reset = findLast(traces.flatMap((trace) => trace.reset ?? []));
  return {
    answers: traces.flatMap((trace) => trace.answers).filter((answer) => isLater(answer, reset)),
    drafts: traces.flatMap((trace) => trace.draft ?? []).filter((draft) => isLater(draft, reset)),
  };
}

/** What was done with a figure and still counts. */
export interface FigureStanding {
  readonly prediction: PredictionEvent | undefined;
  readonly inputs: InputsEvent | undefined;
}

/**
 * Where the learner stands with a figure.
 *
 * @param formerly what it was called before, if its case or interactive got another id
 * @example standingOfFigure(progress, { interactive: 'self-service-break-even', case: 'hotel-mirador' }).inputs?.inputs // { adoption: 0.4 }
 */
export function standingOfFigure(
  { figures }: Progress,
  figure: Figure,
  formerly: readonly Figure[] = [],
): FigureStanding {
  const traces = [figure, ...formerly].flatMap((one) => figures.get(nameFigure(one)) ?? []);
  const reset = findLast(traces.flatMap((trace) => trace.reset ?? []));
  return {
    prediction: findLast(traces.flatMap((trace) => trace.prediction ?? []).filter((one) => isLater(one, reset))),
    inputs: findLast(traces.flatMap((trace) => trace.inputs ?? []).filter((one) => isLater(one, reset))),
  };
}

/**
 * What a figure is set to: only what differs from its case. Nothing differs where it was played with and is back at its
 * case.
 *
 * @returns undefined where nobody has played with it, or the lesson was begun anew since
 * @example inputsOf(progress, { interactive: 'self-service-break-even', case: 'hotel-mirador' }) // { adoption: 0.4 }
 */
export const inputsOf = (progress: Progress, figure: Figure, formerly?: readonly Figure[]): Settings | undefined =>
  standingOfFigure(progress, figure, formerly).inputs?.inputs;

/**
 * What the learner last expected of a figure; nothing in it where the bet was taken back.
 *
 * @returns undefined where there never was one, or the lesson was begun anew since
 * @example predictionOf(progress, { interactive: 'self-service-break-even', case: 'hotel-mirador' }) // { breakEven: 0.23 }
 */
export const predictionOf = (progress: Progress, figure: Figure, formerly?: readonly Figure[]): Settings | undefined =>
  standingOfFigure(progress, figure, formerly).prediction?.predicted;

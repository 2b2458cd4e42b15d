// What the figures are set to: as they were kept, and on this page as they stand while somebody moves them.
import { atom, computed, type ReadableAtom } from 'nanostores';
import { nameFigure, type Figure, type Settings } from '#src/domain/learner/event.ts';
import { inputsOf, standingOfFigure, type FigureStanding } from '#src/domain/learner/standing.ts';
import { load, record } from './learner.ts';
import { $progress } from './progress.ts';

/** By name, what differs from the case: a question asked right after a movement must not wait until it is kept. */
const $shown = atom<ReadonlyMap<string, Settings>>(new Map());

/** Says what a figure on this page is set to right now; recording it is another matter. */
export function showInputs(figure: Figure, inputs: Settings): void {
  $shown.set(new Map($shown.get()).set(nameFigure(figure), inputs));
}

/**
 * What a figure is set to now, and from now on: as it stands on this page, else as it was kept. Only what differs from
 * its case, so whoever reads it needs the numbers of the case too.
 *
 * @example watchInputs({ interactive: 'self-service-break-even', case: 'hotel-mirador' }).get() // { adoption: 0.4 }
 */
export const watchInputs = (figure: Figure, formerly?: readonly Figure[]): ReadableAtom<Settings> =>
  computed(
    [$shown, $progress],
    (shown, progress) => shown.get(nameFigure(figure)) ?? inputsOf(progress, figure, formerly) ?? {},
  );

/** Tells what is kept of a figure, whenever anything is; `isLoaded` once the disk has said what it holds. */
export function followFigure(
  figure: Figure,
  formerly: readonly Figure[],
  tell: (standing: FigureStanding, isLoaded: boolean) => void,
): () => void {
  let isLoaded = false;
  const stop = $progress.subscribe((progress) => {
    tell(standingOfFigure(progress, figure, formerly), isLoaded);
  });
  void load().then(() => {
    isLoaded = true;
  });
  return stop;
}

/** Keeps what a figure is set to. */
export function keepInputs(figure: Figure, edition: string, inputs: Settings): void {
  void record({ ...figure, kind: 'inputs', edition, inputs });
}

/** Keeps what the learner expects of a figure. */
export function keepPrediction(figure: Figure, edition: string, predicted: Settings): void {
  void record({ ...figure, kind: 'prediction', edition, predicted });
}

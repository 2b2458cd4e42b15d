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

/** A figure of a page: in which edition of the content, and what it was called before. */
interface FigureOfPage extends Figure {
  readonly edition: string;
  readonly formerly?: readonly Figure[];
}

/** Tells what is kept of a figure, whenever anything is; `isLoaded` once the disk has said what it holds. */
export function followFigure(
  figure: FigureOfPage,
  tell: (standing: FigureStanding, isLoaded: boolean) => void,
): () => void {
  let isLoaded = false;
  void load().then(() => {
    isLoaded = true;
  });
  return $progress.subscribe((progress) => {
    tell(standingOfFigure(progress, figure, figure.formerly), isLoaded);
  });
}

/** Keeps what a figure is set to. */
export function keepInputs(figure: FigureOfPage, inputs: Settings): void {
  void record({ ...nameOnly(figure), kind: 'inputs', inputs });
}

/** Keeps what the learner expects of a figure. */
export function keepPrediction(figure: FigureOfPage, predicted: Settings): void {
  void record({ ...nameOnly(figure), kind: 'prediction', predicted });
}

// What a page hands over may be watched; the disk and the other tabs take plain objects only.
const nameOnly = ({ interactive, case: firm, edition }: FigureOfPage) => ({
  interactive,
  ...(firm === undefined ? {} : { case: firm }),
  edition,
});

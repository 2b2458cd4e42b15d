// What a figure is set to, between the reader, the address and the store: the link beats the store, the store beats the case.
import { fits, type Field } from '#src/components/controls/read-field.ts';
import type { Figure, Settings } from '#src/domain/learner/event.ts';
import type { FigureStanding } from '#src/domain/learner/standing.ts';
import type * as figures from '#src/store/figures.ts';
import { differencesOf, readState, writeState, type Numbers } from './link-state.ts';

/** A figure as the page hands it over: what it is kept under, in which edition, and what it was called before. */
export interface KeptFigure extends Figure {
  readonly edition: string;
  readonly formerly?: readonly Figure[];
}

/** What the reader expects, by name; nothing where the bet was taken back. */
export type Bets = Readonly<Record<string, number>>;

/** What a figure is to show. */
export interface Remembered<Name extends string> {
  readonly numbers: Numbers<Name>;
  readonly bets: Bets;
  /** Whether it was played with before, or comes with other numbers than the case’s: then there is nothing to hide. */
  readonly isTouched: boolean;
  readonly from: 'link' | 'store';
  /** Names in the link that could not be used; what is kept and cannot be used is left out in silence. */
  readonly ignored: readonly string[];
}

interface Given<Name extends string> {
  readonly figure: KeptFigure;
  /** The numbers of the case. */
  readonly start: Numbers<Name>;
  readonly fields: Readonly<Record<Name, Field>>;
  /** What the reader may bet on. */
  readonly bets?: Readonly<Record<string, Field>>;
  /** Called when it comes alive, and whenever the store knows something else: from another day, another tab, or nothing any more. */
  readonly show: (remembered: Remembered<Name>) => void;
}

export interface FigureState<Name extends string> {
  /** Reads the address at once, the store when its code is there. @returns what ends it */
  readonly begin: () => () => void;
  /** The reader has set the figure to these: once they rest, the address and the store know. */
  readonly keep: (numbers: Numbers<Name>) => void;
  /** The reader expects this. */
  readonly predict: (bets: Bets) => void;
}

const pauseMillis = 500;

/** The numbers of a stored record that a figure can use; the others are as if they had never been there. */
const pickFitting = (settings: Settings = {}, fields: Readonly<Record<string, Field>> = {}): Bets =>
  Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, number] => {
      const [name, number] = entry;
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return typeof number === 'number' && field !== undefined && fits(number, field);
    }),
  );

/** What a figure is set to, from the address and the store to the figure, and back once the reader rests. */
export function createFigureState<Name extends string>(given: Given<Name>): FigureState<Name> {
  const { start, fields, show } = given;
  const { interactive, edition, formerly = [] } = given.figure;
  const figure: Figure = { interactive, ...(given.figure.case === undefined ? {} : { case: given.figure.case }) };
  let numbers = start;
  let bets: Bets = {};
  let store: typeof figures | undefined;
  let known: FigureStanding = { prediction: undefined, inputs: undefined };
  let hasLink = false;
  let ignored: readonly string[] = [];
  let isTelling = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What the reader has done and nobody was told yet. */
  const untold = { inputs: false, bets: false };

  const differences = (): Settings => differencesOf(numbers, start, fields);

  function writeAddress(): void {
    const query = writeState(interactive, numbers, start, fields, location.search);
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
  }

  function rest(): void {
    clearTimeout(pause);
    pause = undefined;
    if (untold.inputs) writeAddress();
    if (!store) return;
    // What comes back from the store meanwhile is what goes there.
    isTelling = true;
    if (untold.inputs && !isSame(known.inputs?.inputs, differences())) store.keepInputs(figure, edition, differences());
    if (untold.bets && !isSame(known.prediction?.predicted, bets)) store.keepPrediction(figure, edition, bets);
    isTelling = false;
    untold.inputs = false;
    untold.bets = false;
  }

  function hear(standing: FigureStanding, isLoaded: boolean): void {
    const hasInputs = standing.inputs?.id !== known.inputs?.id && !untold.inputs && (isLoaded || !hasLink);
    const hasBets = standing.prediction?.id !== known.prediction?.id && !untold.bets;
    known = standing;
    if (isTelling || !(hasInputs || hasBets)) return;
    if (hasInputs) {
      numbers = { ...start, ...pickFitting(standing.inputs?.inputs, fields) };
      ignored = [];
    }
    if (hasBets) bets = pickFitting(standing.prediction?.predicted, given.bets);
    writeAddress();
    store?.showInputs(figure, differences());
    show({ numbers, bets, isTouched: isTouched(), from: 'store', ignored });
  }

  const isTouched = (): boolean => known.inputs !== undefined || Object.keys(differences()).length > 0;

  function begin(): () => void {
    const link = readState(interactive, location.search, start, fields);
    ({ numbers, ignored } = link);
    hasLink = ignored.length > 0 || isTouched();
    show({ numbers, bets, isTouched: isTouched(), from: 'link', ignored });
    let stop = (): void => undefined;
    let isOver = false;
    const loading = import('#src/store/figures.ts').then((loaded) => {
      if (isOver) return;
      store = loaded;
      store.showInputs(figure, differences());
      stop = store.followFigure(figure, formerly, hear);
      if (pause === undefined) rest();
    });
    // Without a network what is done here lasts as long as the page.
    loading.catch(() => undefined);
    const leave = (): void => {
      if (document.visibilityState === 'hidden') rest();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', rest);
    return () => {
      isOver = true;
      rest();
      stop();
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', rest);
    };
  }

  function wait(): void {
    clearTimeout(pause);
    pause = setTimeout(rest, pauseMillis);
  }

  return {
    begin,
    keep(now) {
      numbers = now;
      untold.inputs = true;
      store?.showInputs(figure, differences());
      wait();
    },
    predict(now) {
      bets = now;
      untold.bets = true;
      wait();
    },
  };
}

const isSame = (one: Settings | undefined, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other);

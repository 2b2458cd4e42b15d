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
  /** Reads the address at once, and the store when its code is there, for as long as the page lasts. */
  readonly begin: () => void;
  /** The reader has set the figure to these: once they rest, the address and the store know. */
  readonly keep: (numbers: Numbers<Name>) => void;
  /** The reader expects this. */
  readonly predict: (bets: Bets) => void;
}

const pauseMillis = 500;

/** What a figure is set to, from the address and the store to the figure, and back once the reader rests. */
export function createFigureState<Name extends string>(given: Given<Name>): FigureState<Name> {
  const { figure, start, fields, show } = given;
  let numbers = start;
  let bets: Bets = {};
  let ignored: readonly string[] = [];
  let store: typeof figures | undefined;
  let known: FigureStanding = { prediction: undefined, inputs: undefined };
  let hasLink = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What the reader has done and the store was not told yet. */
  let isMoved = false;
  let isBet = false;

  const differences = (): Settings => differencesOf(numbers, start, fields);

  function tell(from: Remembered<Name>['from']): void {
    const isTouched = known.inputs !== undefined || !isSame(differences(), {});
    if (from === 'link') hasLink = isTouched || ignored.length > 0;
    show({ numbers, bets, isTouched, from, ignored });
  }

  function writeAddress(): void {
    const query = writeState(figure.interactive, numbers, start, fields, location.search);
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
  }

  function rest(): void {
    clearTimeout(pause);
    if (isMoved) writeAddress();
    if (!store) return;
    if (isMoved && !isSame(known.inputs?.inputs, differences())) store.keepInputs(figure, differences());
    if (isBet && !isSame(known.prediction?.predicted, bets)) store.keepPrediction(figure, bets);
    isMoved = false;
    isBet = false;
  }

  function hear(standing: FigureStanding, isLoaded: boolean): void {
    // What the reader is doing comes later than anything kept, and comes back from the store as it went there.
    const hasInputs = standing.inputs?.id !== known.inputs?.id && !isMoved && (isLoaded || !hasLink);
    const hasBets = standing.prediction?.id !== known.prediction?.id && !isBet;
    known = standing;
    if (hasInputs) {
      numbers = { ...start, ...pickFitting(standing.inputs?.inputs, fields) };
      ignored = [];
      writeAddress();
      store?.showInputs(figure, differences());
    }
    if (hasBets) bets = pickFitting(standing.prediction?.predicted, given.bets);
    if (hasInputs || hasBets) tell('store');
  }

  async function follow(): Promise<void> {
    store = await import('#src/store/figures.ts');
    store.showInputs(figure, differences());
    store.followFigure(figure, hear);
    rest();
  }

  function wait(): void {
    clearTimeout(pause);
    pause = setTimeout(rest, pauseMillis);
  }

  return {
    begin() {
      ({ numbers, ignored } = readState(figure.interactive, location.search, start, fields));
      tell('link');
      // Without a network what is done here lasts as long as the page.
      follow().catch(() => undefined);
      // The last thing a page is sure to hear.
      document.addEventListener('visibilitychange', rest);
    },
    keep(now) {
      numbers = now;
      isMoved = true;
      store?.showInputs(figure, differences());
      wait();
    },
    predict(now) {
      bets = now;
      isBet = true;
      wait();
    },
  };
}

/** The numbers of a stored record that a figure can use; the others are as if they had never been there. */
const pickFitting = (settings: Settings = {}, fields: Readonly<Record<string, Field>> = {}): Bets =>
  Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, number] => {
      const [name, number] = entry;
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return typeof number === 'number' && field !== undefined && fits(number, field);
    }),
  );

const isSame = (one: Settings | undefined, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other);

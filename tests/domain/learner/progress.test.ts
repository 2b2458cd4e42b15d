// What the events come to: last answers count, edits keep what they can, and a reset starts anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearnerEvent } from '#src/domain/learner/event.ts';
import { addShares, lessonProgress } from '#src/domain/learner/lesson-progress.ts';
import { outlineLesson } from '#src/domain/learner/outline.ts';
import { nothingYet, remember } from '#src/domain/learner/progress.ts';
import {
  draftOf,
  inputsOf as whatIsSet,
  predictionOf,
  standingOf,
  standingOfFigure,
} from '#src/domain/learner/standing.ts';
import { aNumeric, aSingleChoice } from '../questions/builders.ts';
import { aDraft, anAnswer, anyEvent, aPrediction, aReset, inputsOf } from './builders.ts';

const napkin = { id: 'napkin', kind: 'single-choice', rev: 1 } as const;
const kiosk = { interactive: 'kiosk', case: 'hotel-mirador' };
const right = (...events: readonly LearnerEvent[]) => {
  const standing = standingOf(remember(events), napkin);
  return standing.kind === 'answered' ? standing.right : standing.kind;
};

describe('the fold', () => {
  test('comes to the same in whatever order events arrive, and however often', () => {
    const all = fc.uniqueArray(anyEvent, { selector: ({ id }) => id });
    const shuffled = all.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(remember([...other, ...other])).toEqual(remember(events));
      }),
    );
  });

  test('goes on from where it was, and leaves what it started from alone', () => {
    const first = remember([anAnswer('napkin', 1, { right: false })]);
    const second = remember([anAnswer('napkin', 2)], first);
    expect(standingOf(first, napkin)).toMatchObject({ right: false });
    expect(standingOf(second, napkin)).toMatchObject({ right: true });
    expect(nothingYet.questions.size).toBe(0);
  });
});

describe('a question', () => {
  test('is unanswered before anything happens', () => {
    expect(right()).toBe('unanswered');
  });

  test('stands as its last answer, not as its best', () => {
    expect(right(anAnswer('napkin', 1), anAnswer('napkin', 2, { right: false }))).toBe(false);
    expect(right(anAnswer('napkin', 2, { right: false }), anAnswer('napkin', 3), anAnswer('desk', 4))).toBe(true);
  });

  test('whose meaning changed is “updated, try again”, until it is answered anew', () => {
    const old = anAnswer('napkin', 1);
    expect(standingOf(remember([old]), { ...napkin, rev: 2 })).toEqual({ kind: 'updated', answer: old });
    const again = remember([old, anAnswer('napkin', 2, { rev: 2 })]);
    expect(standingOf(again, { ...napkin, rev: 2 })).toMatchObject({ kind: 'answered', right: true });
  });

  test('answered to an old edition in a forgotten tab keeps its answer to the new one', () => {
    const events = [anAnswer('napkin', 1, { rev: 2 }), anAnswer('napkin', 2, { rev: 1, right: false })];
    expect(standingOf(remember(events), { ...napkin, rev: 2 })).toMatchObject({ kind: 'answered', right: true });
  });

  test('that became another kind of question asks to be tried again', () => {
    expect(standingOf(remember([anAnswer('napkin', 1)]), { ...napkin, kind: 'numeric' }).kind).toBe('updated');
  });

  test('that was renamed keeps its answers, and the last one counts under whichever name it was given', () => {
    const renamed = { ...napkin, id: 'back-of-envelope', formerIds: ['napkin', 'serviette'] };
    const events = [anAnswer('napkin', 1), anAnswer('back-of-envelope', 3, { right: false }), anAnswer('serviette', 2)];
    expect(standingOf(remember(events.slice(0, 1)), renamed)).toMatchObject({ right: true });
    expect(standingOf(remember(events), renamed)).toMatchObject({ right: false });
  });

  test('that was removed leaves everything else as it was', () => {
    const events = [anAnswer('napkin', 1), anAnswer('removed', 2)];
    expect(standingOf(remember(events), napkin)).toEqual(standingOf(remember(events.slice(0, 1)), napkin));
  });
});

describe('a draft', () => {
  const draft = aDraft('napkin', 2);

  test('is there tomorrow, and changes no standing', () => {
    const progress = remember([anAnswer('napkin', 1, { right: false }), draft]);
    expect(draftOf(progress, napkin)).toEqual(draft);
    expect(standingOf(progress, napkin)).toMatchObject({ kind: 'answered', right: false });
  });

  test('is gone once it is checked, reset, or the question means something else', () => {
    expect(draftOf(remember([draft, anAnswer('napkin', 3)]), napkin)).toBeUndefined();
    expect(draftOf(remember([draft, aReset(3, { questions: ['napkin'] })]), napkin)).toBeUndefined();
    expect(draftOf(remember([draft]), { ...napkin, rev: 2 })).toBeUndefined();
    expect(draftOf(remember([draft]), { ...napkin, kind: 'numeric' })).toBeUndefined();
  });

  test('follows a question to its new name', () => {
    expect(draftOf(remember([draft]), { ...napkin, id: 'back-of-envelope', formerIds: ['napkin'] })).toEqual(draft);
  });
});

describe('a reset', () => {
  test('clears what came before it and nothing that came after, also when it arrives last from another device', () => {
    const reset = aReset(2, { questions: ['napkin'] });
    expect(right(anAnswer('napkin', 1), reset)).toBe('unanswered');
    expect(right(anAnswer('napkin', 3), anAnswer('napkin', 1, { right: false }), reset)).toBe(true);
  });

  test('leaves the questions of other lessons alone', () => {
    expect(right(anAnswer('napkin', 1), aReset(2, { questions: ['desk'] }))).toBe(true);
  });

  test('clears a question under all its names', () => {
    const renamed = { ...napkin, id: 'back-of-envelope', formerIds: ['napkin'] };
    const underNew = remember([anAnswer('napkin', 1), aReset(2, { questions: ['back-of-envelope'] })]);
    const underOld = remember([anAnswer('back-of-envelope', 1), aReset(2, { questions: ['napkin'] })]);
    expect(standingOf(underNew, renamed).kind).toBe('unanswered');
    expect(standingOf(underOld, renamed).kind).toBe('unanswered');
  });

  test('clears predictions and inputs of the figures it names', () => {
    const events = [aPrediction(0.2, 1), inputsOf(0.4, 1), aReset(2, { figures: [kiosk] })];
    expect(standingOfFigure(remember(events), kiosk)).toEqual({ prediction: undefined, inputs: undefined });
  });
});

describe('a figure', () => {
  test('comes back as it was left, with what was predicted', () => {
    const events = [inputsOf(0.4, 2), aPrediction(0.2, 1), inputsOf(0.6, 3), aPrediction(0.25, 4)];
    const standing = standingOfFigure(remember(events), kiosk);
    expect(standing.inputs).toMatchObject({ inputs: { adoption: 0.6 } });
    expect(standing.prediction).toMatchObject({ predicted: { breakEven: 0.25 } });
  });

  test('nobody has touched is told from one that is back at its case, and a bet taken back from none', () => {
    expect([whatIsSet(nothingYet, kiosk), predictionOf(nothingYet, kiosk)]).toEqual([undefined, undefined]);
    const back = remember([
      inputsOf(0.4, 1),
      { ...inputsOf(0, 2), inputs: {} },
      aPrediction(0.2, 3),
      { ...aPrediction(0, 4), predicted: {} },
    ] as readonly LearnerEvent[]);
    expect([whatIsSet(back, kiosk), predictionOf(back, kiosk)]).toEqual([{}, {}]);
    expect(whatIsSet(remember([aReset(3, { figures: [kiosk] })], back), kiosk)).toBeUndefined();
  });

  test('with another case, or none, is another figure', () => {
    const progress = remember([inputsOf(0.4, 1)]);
    expect(standingOfFigure(progress, { interactive: 'kiosk' }).inputs).toBeUndefined();
    expect(standingOfFigure(progress, { interactive: 'kiosk', case: 'la-esquina' }).inputs).toBeUndefined();
  });

  test('whose case was renamed is found by what it was called before', () => {
    const progress = remember([inputsOf(0.4, 1)]);
    const renamed = { interactive: 'kiosk', case: 'hotel-mirador-del-mar' };
    expect(standingOfFigure(progress, renamed, [kiosk]).inputs).toMatchObject({ inputs: { adoption: 0.4 } });
  });
});

describe('a lesson', () => {
  const outline = outlineLesson({
    id: 'a-lesson',
    objectives: ['weigh', 'compute', 'untested'].map((id) => ({ id, text: { es: id, en: id } })),
    questions: [
      { ...aSingleChoice('yes', 'no'), id: 'one', objectives: ['weigh'] },
      { ...aSingleChoice('yes', 'no'), id: 'two', objectives: ['weigh', 'compute'], rev: 3, formerIds: ['second'] },
      { ...aNumeric(), id: 'three', objectives: ['compute'] },
    ],
  });
  const three = (minute: number) =>
    ({ ...anAnswer('three', minute), kind: 'numeric', answer: { number: 100 } }) as const;

  test('is outlined without a word of its text', () => {
    expect(outline.questions).toEqual([
      { id: 'one', kind: 'single-choice', rev: 1, objectives: ['weigh'] },
      { id: 'two', kind: 'single-choice', rev: 3, objectives: ['weigh', 'compute'], formerIds: ['second'] },
      { id: 'three', kind: 'numeric', rev: 1, objectives: ['compute'] },
    ]);
  });

  test('nobody began has reached nothing; an objective without questions is not asked for', () => {
    expect(lessonProgress(nothingYet, outline)).toMatchObject({ reached: 0, of: 2, answered: 0, questions: 3 });
  });

  test('has reached an objective when the last answer to each of its questions is right', () => {
    const first = remember([anAnswer('one', 1), anAnswer('second', 2, { rev: 3 })]);
    expect(lessonProgress(first, outline)).toMatchObject({ reached: 1, of: 2, answered: 2 });
    expect(lessonProgress(remember([three(3)], first), outline)).toMatchObject({ reached: 2, of: 2 });
    const lost = remember([anAnswer('two', 4, { rev: 3, right: false })], first);
    expect(lessonProgress(lost, outline)).toMatchObject({ reached: 0, answered: 2 });
  });

  test('tells right, wrong and updated apart in each objective', () => {
    const progress = remember([anAnswer('one', 1, { right: false }), anAnswer('two', 2, { rev: 2 }), three(3)]);
    expect(lessonProgress(progress, outline).objectives).toEqual([
      { id: 'weigh', questions: 2, right: 0, wrong: 1, updated: 1, isReached: false },
      { id: 'compute', questions: 2, right: 1, wrong: 0, updated: 1, isReached: false },
    ]);
  });

  test('adds up with others to a module', () => {
    expect(
      addShares([
        { reached: 1, of: 2 },
        { reached: 0, of: 3 },
      ]),
    ).toEqual({ reached: 1, of: 5 });
    expect(addShares([])).toEqual({ reached: 0, of: 0 });
  });
});

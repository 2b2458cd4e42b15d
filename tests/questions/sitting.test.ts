// Where a learner and a question stand with each other, and what an answer as a whole is called.
import { describe, expect, test } from 'vitest';
import { remember } from '#src/domain/learner/progress.ts';
import { sittingOf, verdictOf, type Said } from '#src/questions/sitting.ts';
import { aDraft, anAnswer, aReset } from '../domain/learner/builders.ts';

const asked = { id: 'q', rev: 1, kind: 'single-choice' } as const;
const blank = { option: null };
const sit = (...events: Parameters<typeof remember>[0]) => sittingOf(remember(events), asked, blank);

describe('a sitting', () => {
  test('begins blank', () => {
    expect(sit()).toEqual({ phase: 'asking', answer: blank, seed: 0, hint: false, updated: false });
  });

  test('is checked once an answer was, and asks again once something else was chosen', () => {
    expect(sit(anAnswer('q', 1)).phase).toBe('checked');
    expect(sit(anAnswer('q', 1), aDraft('q', 2))).toMatchObject({ phase: 'asking', answer: { option: 'no' } });
    expect(sit(aDraft('q', 1), anAnswer('q', 2)).phase).toBe('checked');
  });

  test('remembers the hint that was looked at', () => {
    expect(sit(anAnswer('q', 1, { hint: true })).hint).toBe(true);
  });

  test('remembers how sure one was, for this try and not for the next', () => {
    expect(sit(anAnswer('q', 1, { confidence: 'sure' })).confidence).toBe('sure');
    expect(sit(anAnswer('q', 1, { confidence: 'sure' }), aDraft('q', 2)).confidence).toBeUndefined();
  });

  test('says so when the question has changed since, until something new is chosen', () => {
    expect(sit(anAnswer('q', 1, { rev: 2 }))).toEqual({
      phase: 'asking',
      answer: blank,
      seed: 0,
      hint: false,
      updated: true,
    });
    expect(sit(anAnswer('q', 1, { rev: 2 }), aDraft('q', 2)).updated).toBe(false);
  });

  test('begins blank again after a reset', () => {
    expect(sit(anAnswer('q', 1), aDraft('q', 2), aReset(3, { questions: ['q'] }))).toMatchObject({ answer: blank });
  });
});

const said = (...verdicts: readonly Said['verdict'][]): readonly Said[] =>
  verdicts.map((verdict, at) => ({ id: String(at), verdict, why: '' }));
const graded = (earned: number, possible: number) => ({ kind: 'graded', earned, possible }) as const;

describe('the verdict', () => {
  test('is right only where everything is', () => {
    expect(verdictOf(graded(2, 2), said('right', 'right'), true)).toEqual({ kind: 'right' });
    expect(verdictOf(graded(1, 2), said('right', 'missed'), true).kind).toBe('partly');
  });

  test('counts what is right, and what was chosen too much, even where that takes every point away', () => {
    expect(verdictOf(graded(0, 2), said('right', 'wrong', 'missed'), true)).toEqual({
      kind: 'partly',
      right: 1,
      of: 2,
      extra: 1,
    });
  });

  test('of things in places counts no extra: one left wrong is simply not right', () => {
    expect(verdictOf(graded(4, 6), said('right', 'right', 'right', 'right', 'wrong', 'wrong'), false)).toEqual({
      kind: 'partly',
      right: 4,
      of: 6,
      extra: 0,
    });
  });

  test('is wrong where nothing is right, and where there is only one thing to get right', () => {
    expect(verdictOf(graded(0, 3), said('wrong', 'missed'), true)).toEqual({ kind: 'wrong' });
    expect(verdictOf(graded(0, 1), said('wrong', 'missed'), false)).toEqual({ kind: 'wrong' });
  });
});

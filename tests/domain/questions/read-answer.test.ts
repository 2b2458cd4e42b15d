// Answers read back from storage: whatever is there, an answer or nothing comes out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, readAnswer } from '#src/domain/questions/read-answer.ts';

const kinds = [
  'single-choice',
  'multiple-choice',
  'categorise',
  'numeric',
  'order',
  'match',
  'fill-in',
  'parameterised',
  'explore',
  'case',
] as const;

test('what was written is read back', () => {
  const written = [
    ['single-choice', { option: 'no-machine-cost' }],
    ['single-choice', { option: null }],
    ['multiple-choice', { options: ['b', 'a'] }],
    ['categorise', { placed: { 'double-bookings': 'firm-gains' } }],
    ['numeric', { number: -0.25 }],
    ['numeric', { number: null }],
    ['parameterised', { number: 12.5 }],
    ['explore', { inputs: { adoption: 0.4, failure: 0.25 } }],
    ['explore', { inputs: null }],
    ['case', { path: ['both-open', 'show-the-log'] }],
    ['order', { order: ['b', 'a'] }],
    ['order', { order: [] }],
    ['match', { matched: { a: 'b' } }],
    ['fill-in', { filled: { turnover: 'accepted', margin: 'other' } }],
  ] as const;
  for (const [kind, answer] of written) {
    expect(readAnswer(kind, JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  }
});

test.each([
  ['single-choice', {}],
  ['single-choice', { option: 'Sin el coste de la máquina' }],
  ['multiple-choice', { options: 'a' }],
  ['multiple-choice', { options: ['a', 3] }],
  ['categorise', { placed: ['a'] }],
  ['categorise', { placed: { a: null } }],
  ['categorise', JSON.parse('{"placed":{"__proto__":"a"}}')],
  ['numeric', { number: '12' }],
  ['numeric', { number: Number.NaN }],
  ['explore', {}],
  ['case', { path: 'both-open' }],
  ['case', { path: [1] }],
  ['explore', { inputs: { adoption: '40 %' } }],
  ['explore', JSON.parse('{"inputs":{"__proto__":1}}')],
  ['order', { order: { a: 1 } }],
  ['match', { matched: ['a'] }],
  ['fill-in', { filled: { turnover: 'Lo que alguien escribió' } }],
  ['fill-in', {}],
] as const)('as an answer to %s, %j is refused', (kind, stored) => {
  expect(readAnswer(kind, stored)).toBeUndefined();
});

test('any value whatever is read or refused, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.anything(), (kind, stored) => {
      const answer = readAnswer(kind, stored);
      if (answer !== undefined) expect(readAnswer(kind, answer)).toEqual(answer);
    }),
    { numRuns: 2000 },
  );
});

test('an answer is blank until something is chosen, placed or typed', () => {
  expect(isBlank('single-choice', { option: null })).toBe(true);
  expect(isBlank('multiple-choice', { options: [] })).toBe(true);
  expect(isBlank('categorise', { placed: {} })).toBe(true);
  expect(isBlank('numeric', { number: 0 })).toBe(false);
  expect(isBlank('explore', { inputs: {} })).toBe(true);
  expect(isBlank('case', { path: [] })).toBe(true);
  expect(isBlank('explore', { inputs: { adoption: 0 } })).toBe(false);
  expect(isBlank('order', { order: [] })).toBe(true);
  expect(isBlank('match', { matched: {} })).toBe(true);
  expect(isBlank('fill-in', { filled: { margin: 'other' } })).toBe(false);
});

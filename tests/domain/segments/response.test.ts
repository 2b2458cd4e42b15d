// What an offer sent before says of the next one.
import { expect, test } from 'vitest';
import { extraResponses, responseRate } from '#src/domain/segments/response.ts';

const square = { customers: 400, responses: 60, groupCustomers: 80, groupResponses: 40 };

test('half of the full trolleys responded, and fifteen in a hundred of everybody', () => {
  expect(responseRate({ customers: 80, responses: 40 })).toBe(0.5);
  expect(responseRate(square)).toBe(0.15);
});

test('eighty letters to full trolleys bring twenty-eight responses more than eighty at random', () => {
  expect(extraResponses(square, 80)).toBe(28);
});

test('a group that responds like everybody brings nothing more', () => {
  expect(extraResponses({ customers: 400, responses: 60, groupCustomers: 80, groupResponses: 12 }, 80)).toBe(0);
});

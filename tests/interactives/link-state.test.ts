// A figure's inputs in an address: what goes in comes out, and nothing in an address can break the figure.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, writeState } from '#src/interactives/link-state.ts';
import { inputs as fields, inputNames, type InputName } from '#src/interactives/self-service-break-even/inputs.ts';
import { inputsOf } from '#src/interactives/self-service-break-even/model.ts';

const id = 'self-service-break-even';
const start = inputsOf({
  transactions: 120_000,
  staffCost: 3.2,
  machineCost: 0.45,
  failure: 0.08,
  inducedDemand: 0.15,
  fixedCost: 90_000,
  adoption: 0.5,
});
const numberOf = (name: InputName) =>
  fc.double({ min: fields[name].least, max: fields[name].most, noNaN: true }).map((one) => one + 0);
const anyState = fc
  .tuple(...inputNames.map(numberOf))
  .map((numbers) => inputsOf(Object.fromEntries(inputNames.map((name, at) => [name, numbers[at] ?? 0]))));

describe('a link', () => {
  test('says only what differs from the case', () => {
    expect(writeState(id, start, start, fields, '')).toBe('');
    expect(writeState(id, { ...start, adoption: 0.25 }, start, fields, '')).toBe(`?${id}.adoption=0.25`);
  });

  test('leaves alone what others put into the address, and replaces its own', () => {
    const query = writeState(id, { ...start, failure: 0 }, start, fields, `?x=1&${id}.adoption=0.9`);
    expect(query).toBe(`?x=1&${id}.failure=0`);
  });

  test('gives back every state it was given', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const read = readState(id, writeState(id, state, start, fields, ''), start, fields);
        expect(read.ignored).toEqual([]);
        expect(read.numbers).toEqual(state);
      }),
    );
  });

  test('names what it cannot use, and the case holds there', () => {
    const read = readState(id, `?${id}.adoption=2&${id}.failure=abc&${id}.colour=1&${id}.staffCost=4`, start, fields);
    expect(read.ignored).toEqual(['adoption', 'failure', 'colour']);
    expect(read.numbers).toEqual({ ...start, staffCost: 4 });
  });

  test('never breaks, whatever somebody writes into it', () => {
    const query = fc.array(fc.tuple(fc.constantFrom(...inputNames, 'x', '__proto__'), fc.string()));
    fc.assert(
      fc.property(query, (pairs) => {
        const text = pairs.map(([name, value]) => `${id}.${name}=${value}`).join('&');
        const { numbers } = readState(id, `?${text}`, start, fields);
        expect(Object.keys(numbers)).toEqual(Object.keys(start));
        expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

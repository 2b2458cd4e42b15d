// The customer's side of self-service: what is left to them, what it means for the firm, and its picture.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#src/components/charts/labels.ts';
import type { CaseFile } from '#src/domain/course/schema.ts';
import { languages } from '#src/domain/language/language.ts';
import { model } from '#src/domain/questions/models/self-service-customer.ts';
import { caseTables } from '#src/interactives/case-tables.ts';
import {
  customerFields,
  customerInputsOf,
  customerNames,
  customerResult,
  type CustomerInputs,
} from '#src/interactives/self-service-break-even/customer.ts';
import { barHeight, layoutCustomer } from '#src/interactives/self-service-break-even/customer-picture.ts';
import { customerWords } from '#src/interactives/self-service-break-even/customer-words.ts';
import { inputsOf } from '#src/interactives/self-service-break-even/model.ts';

const hotel = inputsOf({
  transactions: 120_000,
  staffCost: 3.2,
  machineCost: 0.45,
  failure: 0.08,
  inducedDemand: 0.15,
  fixedCost: 90_000,
  adoption: 0.5,
});
const mirador = {
  deskWait: 9.57,
  deskMinutes: 4,
  machineWait: 1,
  machineMinutes: 3,
  valueOfAnHour: 9,
  effortCost: 0.4,
};
/** Nobody waits, and the machine takes two minutes more. */
const slow: CustomerInputs = { ...mirador, deskWait: 0, machineWait: 0, machineMinutes: 6 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const say = (inputs: CustomerInputs, language: 'es' | 'en', incentive = 0) => {
  const result = customerResult(inputs, { ...hotel, incentive });
  const { before, strong, after } = customerWords[language].said(result);
  return plain(`${before}${strong}${after} ${customerWords[language].warning(result)}`).trim();
};

describe('the customer of the hotel', () => {
  test('saves 9.57 minutes, and is left with 1.0355', () => {
    const result = customerResult(mirador, hotel);
    expect(result.saved).toBeCloseTo(9.57, 10);
    expect(result.net).toBeCloseTo(1.0355, 10);
    expect(say(mirador, 'es')).toBe(
      'Con cada operación en la máquina el cliente ahorra 9,57 minutos y, contado todo, gana 1,04 €.',
    );
    expect(say(mirador, 'en')).toBe(
      'With every transaction at the machine the customer saves 9.57 minutes and, all told, wins €1.04.',
    );
  });

  test('where the machine takes two minutes more loses 0.45 in spite of an incentive of 0.25, and the firm is told what follows', () => {
    const result = customerResult(slow, { ...hotel, incentive: 0.25 });
    expect(result.saved).toBe(-2);
    expect(result.net).toBeCloseTo(-0.45, 10);
    expect(result.needed).toBeCloseTo(0.7, 10);
    expect(say(slow, 'es', 0.25)).toBe(
      'Con cada operación en la máquina el cliente pierde 2 minutos y, contado todo, pierde 0,45 €. El cliente pierde: si puede elegir, irá al mostrador, y la adopción que esperas no llegará. Haría falta un incentivo de 0,70 €; con él, la máquina se paga con el 43 %.',
    );
    expect(say(slow, 'en', 0.25)).toMatch(
      /^With .* loses 2 minutes .* loses €0\.45\. The customer loses: .* €0\.70; with it the machine pays for itself at 43%\.$/,
    );
  });

  test('with the incentive it takes neither wins nor loses, and nobody is warned', () => {
    expect(say(slow, 'es', 0.7)).toMatch(/ni gana ni pierde\.$/);
    expect(say(slow, 'en', 0.7)).toMatch(/neither wins nor loses\.$/);
  });

  test('who would have to be paid more than the machine saves makes it pay with no adoption', () => {
    expect(say({ ...slow, effortCost: 50 }, 'es')).toMatch(/con él la máquina no se paga con ninguna adopción\.$/);
    expect(say({ ...slow, effortCost: 50 }, 'en')).toMatch(/with it no adoption pays for the machine\.$/);
  });

  test('who is as quick one way as the other saves no time and loses none', () => {
    const same = customerInputsOf({ deskMinutes: 3, machineMinutes: 3, valueOfAnHour: 9 });
    expect(say(same, 'es')).toBe(
      'Con cada operación en la máquina el cliente no ahorra ni pierde tiempo y, contado todo, ni gana ni pierde.',
    );
  });
});

describe('everything said and drawn', () => {
  const any = fc.record(
    Object.fromEntries(
      customerNames.map((name) => [
        name,
        fc.oneof(
          fc.constantFrom(customerFields[name].least, customerFields[name].most),
          fc.double({ min: customerFields[name].least, max: customerFields[name].most, noNaN: true }),
        ),
      ]),
    ),
  );

  test('is finite, inside the picture and apart, whatever the inputs', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...languages), fc.constantFrom(328, 640), (given, language, width) => {
        const inputs = customerInputsOf(given);
        const result = customerResult(inputs, hotel);
        const picture = layoutCustomer(inputs, result, width, language);
        const t = customerWords[language];
        const texts = [
          say(inputs, language),
          t.picture(inputs, result),
          ...t.sums(inputs, result).map((sum) => sum.result),
        ];
        for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|undefined/);
        for (const { x, y, width: wide } of picture.bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(width + 1e-9);
          expect(y + barHeight).toBeLessThanOrEqual(picture.height);
        }
        const boxes = picture.texts.map(({ text, x, y, anchor }) => {
          const wide = textWidth(text, 12);
          const left = anchor === 'start' ? x : x - wide;
          return { text, left, right: left + wide, top: y - 10, bottom: y + 2 };
        });
        for (const [place, box] of boxes.entries()) {
          expect([box.text, box.left >= 0 && box.right <= width]).toEqual([box.text, true]);
          for (const other of boxes.slice(place + 1)) {
            const apart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
            expect([box.text, other.text, apart]).toEqual([box.text, other.text, true]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the steps of money end where the last bar does', () => {
    const { bars, zero } = layoutCustomer(mirador, customerResult(mirador, hotel), 640, 'es');
    const at = (id: string) => bars.find((bar) => bar.id === id) ?? { x: 0, width: 0 };
    expect(at('net').x).toBeCloseTo(zero.x, 9);
    expect(at('net').x + at('net').width).toBeCloseTo(at('effort').x, 9);
    expect(at('time').x + at('time').width).toBeCloseTo(at('effort').x + at('effort').width, 9);
  });
});

test('prose may name what is saved, what it is worth and what is left', () => {
  const numbers = model.compute(mirador);
  for (const name of [...model.outputs, ...model.inputs]) expect(numbers[name]).toEqual(expect.any(Number));
  expect(numbers['customerNet']).toBeCloseTo(1.0355, 10);
  expect(numbers['incentiveToAgree']).toBe(0);
});

test('the data of the hotel for its guests are told in words', () => {
  const firm = { models: { 'self-service-customer': mirador } } as unknown as CaseFile;
  const [told] = caseTables(firm, 'es');
  expect(told?.rows.map(({ name, written }) => plain(`${name}: ${written}`))[0]).toBe(
    'Espera en mostrador, minutos: 9,57',
  );
  expect(told?.rows).toHaveLength(customerNames.length);
});

// The tables of a firm's data: every input named, written as its language writes it.
import { expect, test } from 'vitest';
import { caseTables } from '#src/interactives/case-tables.ts';

test('the minutes of an arrival are named and written in both languages, each with its kind', () => {
  const firm = { models: { 'customer-contact': { task: 1.5, byCustomerHere: 0.5, hourlyCost: 24 } } };
  const rowsIn = (language: 'es' | 'en') =>
    caseTables(firm as unknown as Parameters<typeof caseTables>[0], language)[0]?.rows.map(
      ({ name, written, as }) => `${name}: ${written.replaceAll('\u00a0', ' ')} (${as ?? 'number'})`,
    );
  expect(rowsIn('es')).toEqual([
    'Lo que tarda el personal en teclear los datos: 1,5 min (minutes)',
    'Los teclea el huésped en el hotel: 50 % (percent)',
    'Coste de una hora de personal: 24 € (money)',
  ]);
  expect(rowsIn('en')).toEqual([
    'What typing the details takes staff: 1.5 min (minutes)',
    'Typed by the guest at the hotel: 50% (percent)',
    'Cost of an hour of staff: €24 (money)',
  ]);
});

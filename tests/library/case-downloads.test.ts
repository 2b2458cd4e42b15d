import { expect, test } from 'vitest';
import type { CaseFile } from '#src/domain/course/schema.ts';
import { listCaseData, writeCaseCsv, writeCaseJson } from '#src/library/case-downloads.ts';

const firm: CaseFile = {
  id: 'la-esquina',
  title: { es: 'La Esquina', en: 'La Esquina' },
  about: { es: 'Una tienda ficticia.', en: 'A fictional shop.' },
  currency: 'EUR',
  people: [],
  models: { kiosk: { staffCost: 3.2, adoption: 0.5, guests: 120_000 } },
};

const data = listCaseData(firm, (_, input) => {
  if (input === 'staffCost') return { label: { es: 'Coste «por seña»', en: 'Cost, "each"' }, as: 'money' };
  if (input === 'adoption') return { label: { es: 'Adopción', en: 'Adoption' }, as: 'percent' };
  return undefined;
});

test('the CSV quotes every cell, keeps accents and decimal points, and says in what each number is measured', () => {
  expect(writeCaseCsv(firm, data)).toBe(
    '\uFEFF"model","input","value","unit","label_es","label_en"\r\n' +
      '"kiosk","staffCost","3.2","EUR","Coste «por seña»","Cost, ""each"""\r\n' +
      '"kiosk","adoption","0.5","share","Adopción","Adoption"\r\n' +
      '"kiosk","guests","120000","number","guests","guests"\r\n',
  );
});

test('the JSON holds the same numbers under their names', () => {
  const read: unknown = JSON.parse(writeCaseJson(firm, data));
  expect(read).toMatchObject({
    id: 'la-esquina',
    currency: 'EUR',
    data: [
      { model: 'kiosk', input: 'staffCost', value: 3.2, unit: 'EUR' },
      { input: 'adoption', value: 0.5, unit: 'share', label: { es: 'Adopción', en: 'Adoption' } },
      { input: 'guests', value: 120_000, unit: 'number' },
    ],
  });
});

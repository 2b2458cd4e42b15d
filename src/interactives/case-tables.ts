// The data of a fictional firm as tables a reader understands, one per model.
import { participationCriteria } from '#src/domain/operations/participation.ts';
import type { CaseFile } from '#src/domain/course/schema.ts';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import { writeField } from '#src/components/controls/read-field.ts';
import { customerFields, customerNames } from './self-service-break-even/customer.ts';
import { customerWords } from './self-service-break-even/customer-words.ts';
import { inputNames, inputs } from './self-service-break-even/inputs.ts';
import { words as selfService } from './self-service-break-even/words.ts';
import { contact, offer, reviews, type PlainTable } from './case-inputs.ts';
import { caseKinds, caseWords } from './service-profit-chain/case-words.ts';

export interface CaseRow {
  /** The input's name in the file. */
  readonly input: string;
  readonly name: string;
  readonly written: string;
  /** What kind of number it is, where that is more than a plain one. */
  readonly as?: NumberKind;
}

export interface CaseTable {
  readonly model: string;
  readonly title: string;
  readonly rows: readonly CaseRow[];
}

type Writer = (numbers: Readonly<Record<string, number>>, language: Language) => Omit<CaseTable, 'model'>;

const criteria: Both<Readonly<Record<(typeof participationCriteria)[number], string>>> = {
  es: {
    wait: 'Espera',
    value: 'Valor',
    timeAndControl: 'Tiempo y control',
    costAndCapacity: 'Coste y capacidad',
    differentiation: 'Diferenciación',
    commitment: 'Compromiso',
  },
  en: {
    wait: 'Wait',
    value: 'Value',
    timeAndControl: 'Time and control',
    costAndCapacity: 'Cost and capacity',
    differentiation: 'Differentiation',
    commitment: 'Commitment',
  },
};

const participation: Both<{ title: string; weight: string; score: string }> = {
  es: { title: 'Para decidir si el cliente participa', weight: 'peso', score: 'nota' },
  en: { title: 'To decide whether the customer takes part', weight: 'weight', score: 'score' },
};

const writePlain =
  (table: PlainTable): Writer =>
  (numbers, language) => ({
    title: table[language].title,
    rows: table[language].inputs.flatMap(([input, name, as, digits]) => {
      const number = numbers[input];
      return number === undefined ? [] : [{ input, name, as, written: formatNumber(number, { language, as, digits }) }];
    }),
  });

const writers: Readonly<Record<string, Writer>> = {
  'self-service-break-even': (numbers, language) => ({
    title: selfService[language].dataOf,
    rows: inputNames.flatMap((input) => {
      const number = numbers[input];
      if (number === undefined) return [];
      const name = selfService[language].inputs[input];
      return [{ input, name, written: writeField(number, inputs[input], language) }];
    }),
  }),
  'self-service-customer': (numbers, language) => ({
    title: customerWords[language].dataOf,
    rows: customerNames.flatMap((input) => {
      const number = numbers[input];
      if (number === undefined) return [];
      const name = customerWords[language].inputs[input];
      return [{ input, name, written: writeField(number, customerFields[input], language) }];
    }),
  }),
  'service-profit-chain': (numbers, language) => ({
    title: caseWords[language].title,
    rows: Object.entries(caseKinds).flatMap(([input, kind]) => {
      const number = numbers[input];
      const name = caseWords[language].inputs[input];
      if (number === undefined || name === undefined) return [];
      return [{ input, name, written: formatNumber(number, { language, ...kind }) }];
    }),
  }),
  'customer-contact': writePlain(contact),
  'voluntary-reviews': writePlain(reviews),
  'response-by-group': writePlain(offer),
  'participation-readiness': (numbers, language) => ({
    title: participation[language].title,
    rows: participationCriteria.flatMap((criterion) =>
      (['Weight', 'Score'] as const).flatMap((part) => {
        const input = `${criterion}${part}`;
        const number = numbers[input];
        if (number === undefined) return [];
        const what = part === 'Weight' ? participation[language].weight : participation[language].score;
        return [
          {
            input,
            name: `${criteria[language][criterion]}: ${what}`,
            written: formatNumber(number, { language, as: 'number', digits: 0 }),
          },
        ];
      }),
    ),
  }),
};

/** The data of a firm, a table per model, each input named and written in a language. */
export const caseTables = (firm: CaseFile, language: Language): readonly CaseTable[] =>
  Object.entries(firm.models).flatMap(([model, numbers]) => {
    const write = writers[model];
    return write ? [{ model, ...write(numbers, language) }] : [];
  });

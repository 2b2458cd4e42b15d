// The data of a fictional firm as tables a reader understands, one per model.
import { participationCriteria } from '#src/domain/operations/participation.ts';
import type { CaseFile } from '#src/domain/course/schema.ts';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import { writeField } from '#src/components/controls/read-field.ts';
import { inputNames, inputs } from './self-service-break-even/inputs.ts';
import { words as selfService } from './self-service-break-even/words.ts';
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

const contact: Both<{ title: string; inputs: readonly (readonly [string, string, NumberKind, number])[] }> = {
  es: {
    title: 'Una llegada, minuto a minuto',
    inputs: [
      ['withCustomer', 'Trabajo del personal con el huésped delante', 'minutes', 0],
      ['withoutCustomer', 'Trabajo del personal sin él', 'minutes', 0],
      ['task', 'Lo que tarda el personal en teclear los datos', 'minutes', 1],
      ['customerTask', 'Lo que tarda el huésped en teclearlos', 'minutes', 0],
      ['beforehand', 'Los teclea el personal la víspera', 'percent', 0],
      ['byCustomerHere', 'Los teclea el huésped en el hotel', 'percent', 0],
      ['byCustomerElsewhere', 'Los teclea el huésped antes de llegar', 'percent', 0],
      ['services', 'Llegadas al año', 'number', 0],
      ['hourlyCost', 'Coste de una hora de personal', 'money', 0],
    ],
  },
  en: {
    title: 'One arrival, minute by minute',
    inputs: [
      ['withCustomer', 'Staff work with the guest present', 'minutes', 0],
      ['withoutCustomer', 'Staff work without the guest', 'minutes', 0],
      ['task', 'What typing the details takes staff', 'minutes', 1],
      ['customerTask', 'What typing them takes the guest', 'minutes', 0],
      ['beforehand', 'Typed by staff the day before', 'percent', 0],
      ['byCustomerHere', 'Typed by the guest at the hotel', 'percent', 0],
      ['byCustomerElsewhere', 'Typed by the guest before arriving', 'percent', 0],
      ['services', 'Arrivals a year', 'number', 0],
      ['hourlyCost', 'Cost of an hour of staff', 'money', 0],
    ],
  },
};

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
  'service-profit-chain': (numbers, language) => ({
    title: caseWords[language].title,
    rows: Object.entries(caseKinds).flatMap(([input, kind]) => {
      const number = numbers[input];
      const name = caseWords[language].inputs[input];
      if (number === undefined || name === undefined) return [];
      return [{ input, name, written: formatNumber(number, { language, ...kind }) }];
    }),
  }),
  'customer-contact': (numbers, language) => ({
    title: contact[language].title,
    rows: contact[language].inputs.flatMap(([input, name, as, digits]) => {
      const number = numbers[input];
      return number === undefined ? [] : [{ input, name, written: formatNumber(number, { language, as, digits }), as }];
    }),
  }),
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

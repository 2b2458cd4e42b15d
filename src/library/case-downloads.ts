// The data of a fictional firm as files for a spreadsheet or a program.
import type { CaseFile } from '#src/domain/course/schema.ts';
import type { NumberKind } from '#src/domain/language/format.ts';
import type { Both } from '#src/domain/language/language.ts';

/** How an input is called, and what kind of number it is. */
export interface InputName {
  readonly label: Both;
  readonly as: NumberKind;
}

/** One number of a case. */
export interface CaseDatum extends InputName {
  readonly model: string;
  readonly input: string;
  readonly value: number;
}

/**
 * Every number of a firm, in the order of its file.
 *
 * @param nameOf what is known of an input; one that nobody names goes by its own name
 */
export const listCaseData = (
  firm: CaseFile,
  nameOf: (model: string, input: string) => InputName | undefined,
): readonly CaseDatum[] =>
  Object.entries(firm.models).flatMap(([model, inputs]) =>
    Object.entries(inputs).map(([input, value]) => ({
      model,
      input,
      value,
      ...(nameOf(model, input) ?? { label: { es: input, en: input }, as: 'number' }),
    })),
  );

/** A unit as a program reads it: a currency code, `share` (of one), `minutes`, or `number`. */
const unitOf = (firm: CaseFile, as: NumberKind): string =>
  as === 'money' ? firm.currency : as === 'percent' ? 'share' : as;

const quote = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;

const columns = ['model', 'input', 'value', 'unit', 'label_es', 'label_en'] as const;

/**
 * The numbers as CSV (RFC 4180): every cell quoted, decimal points. It begins with a byte-order mark, without which
 * spreadsheets take the accents apart.
 */
export function writeCaseCsv(firm: CaseFile, data: readonly CaseDatum[]): string {
  const rows = data.map(({ model, input, value, as, label }) => [
    model,
    input,
    value,
    unitOf(firm, as),
    label.es,
    label.en,
  ]);
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

/** The firm and its numbers as JSON, indented so that a person can read it too. */
export function writeCaseJson(firm: CaseFile, data: readonly CaseDatum[]): string {
  const { id, title, about, currency } = firm;
  const numbers = data.map(({ as, ...datum }) => ({ ...datum, unit: unitOf(firm, as) }));
  return `${JSON.stringify({ id, title, about, currency, data: numbers }, undefined, 2)}\n`;
}

// The numbers that the texts of a question name: how each is written, and how a text is filled with them.
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Numbers } from './model.ts';
import type { Question, QuestionOf } from './schema.ts';

/** How numbers are written, by name. */
export type Formats = Readonly<Record<string, { readonly as: NumberKind; readonly digits: number }>>;

/** The names that `{number:…}` has in a text. @example findNumbers('of {number:transactions} arrivals') // ['transactions'] */
export const findNumbers = (text: string): readonly string[] =>
  [...text.matchAll(/\{number:([^}]*)\}/g)].map(([, name]) => name ?? '');

/** How the numbers that a question may name are written; none where its kind names none. */
export function formatsOf(question: Question): Formats {
  if (question.kind === 'parameterised') return formatsOfVariants(question);
  return question.kind === 'explore' ? formatAll(question.numbers) : {};
}

const formatAll = (list: readonly { name: string; as: NumberKind; digits: number }[]): Formats =>
  Object.fromEntries(list.map(({ name, as, digits }) => [name, { as, digits }]));

const formatsOfVariants = ({ parameters, numbers = [], unit, digits }: QuestionOf<'parameterised'>): Formats => ({
  ...formatAll([...parameters, ...numbers]),
  answer: { as: unit, digits },
  mistake: { as: unit, digits },
});

/** Numbers as a page writes them; one that does not exist is left out. */
export const writeNumbers = (
  numbers: Numbers,
  formats: Formats,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(formats).flatMap(([name, format]) => {
      const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
      return number === undefined || !Number.isFinite(number)
        ? []
        : [[name, formatNumber(number, { language, ...format })]];
    }),
  );

/**
 * A text with its numbers put in; a name that nobody has written stays empty.
 *
 * @param template a text in which `{name}` stands for each number
 * @example fill('of {transactions} arrivals', { transactions: '90,000' }) // 'of 90,000 arrivals'
 */
export const fill = (template: string, written: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => written[name] ?? '');

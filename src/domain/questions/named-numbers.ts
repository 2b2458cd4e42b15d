// The numbers that the texts of a question name: how each is written, and how a text is filled with them.
import { formatNumber, type Convention, type NumberKind } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
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

/**
 * Numbers as their language writes them; one that does not exist is left out. What a reader prefers instead is seen to
 * where they are marked. @see fill
 */
export const writeNumbers = (
  numbers: Numbers,
  formats: Formats,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(formats).flatMap(([name, format]) => {
      const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
      const isThere = number !== undefined && Number.isFinite(number);
      return isThere ? [[name, formatNumber(number, { language, convention: own[language], ...format })]] : [];
    }),
  );

const own: Both<Convention> = { es: 'comma', en: 'point' };

/**
 * A text with its numbers put in, as HTML; a name that nobody has written stays empty. In Spanish they are marked, so
 * that the page can write them as its reader prefers.
 *
 * @param template HTML in which `{name}` stands for each number
 * @example fill('of {transactions} arrivals', { transactions: '90,000' }, 'en') // 'of 90,000 arrivals'
 */
export const fill = (template: string, written: Readonly<Record<string, string>>, language: Language): string =>
  template.replace(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const number = written[name] ?? '';
    return language === 'es' ? `<span class="value">${number}</span>` : number;
  });

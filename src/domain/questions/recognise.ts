// What words typed into a gap are: right, right but for a slip of the pen, a known mistake, or something else.
import { distance } from '#src/domain/language/distance.ts';
import { wordsOf } from '#src/domain/language/fold.ts';

/** A gap in one language. */
export interface Gap {
  readonly accepted: readonly string[];
  readonly exact?: true | undefined;
  readonly mistakes: readonly { readonly id: string; readonly answers: readonly string[] }[];
}

/** What a filling is called where it is no known mistake; so no mistake may have one of these as its id. */
export const fillings = ['accepted', 'near', 'other'] as const;

const articles = new Set(['el', 'la', 'los', 'las', 'un', 'una', 'the', 'a', 'an']);

/**
 * Words as they are compared: without capitals, accents, spaces, hyphens, other signs, and an article before them.
 *
 * @example squeeze('The Break-even adoption.') // 'breakevenadoption'
 */
export function squeeze(typed: string): string {
  const words = wordsOf(typed);
  return (words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words).join('');
}

const tidy = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/**
 * How many letters somebody whose pen slipped got wrong: one in a word of five to eight, two in longer ones. The first
 * letter must be there (`satisfacción` and `insatisfacción` are no slip apart), and figures do not slip.
 *
 * @returns Infinity where it is no slip
 */
function slips(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (meant.length < 5 || !typed.startsWith(meant.charAt(0)) || /\d/.test(typed + meant)) return Infinity;
  const apart = distance(typed, meant);
  return apart <= (meant.length < 9 ? 1 : 2) ? apart : Infinity;
}

/**
 * The accepted words that somebody meant whose pen slipped.
 *
 * @returns the nearest; the first where none is near
 * @example spellOut({ accepted: ['margen', 'rotación'], mistakes: [] }, 'rotasion') // 'rotación'
 */
export const spellOut = ({ accepted }: Gap, typed: string): string =>
  accepted
    .map((words) => ({ words, by: slips(squeeze(typed), squeeze(words)) }))
    .reduce((best, one) => (one.by < best.by ? one : best), { words: accepted[0] ?? '', by: Infinity }).words;

/**
 * What words typed into a gap are.
 *
 * @returns `accepted`, `near`, the id of a known mistake, `other`, or undefined for an empty field. What lies as near to a
 *   mistake as to something accepted is the mistake.
 * @example recognise({ accepted: ['demanda inducida'], mistakes: [] }, 'La Demanda indusida') // 'near'
 */
export function recognise({ accepted, exact, mistakes }: Gap, typed: string): string | undefined {
  if (tidy(typed) === '') return undefined;
  const alike = exact ? tidy : squeeze;
  const apart = (answers: readonly string[]): number =>
    Math.min(
      ...answers.map((answer) => {
        const [one, other] = [alike(typed), alike(answer)];
        return exact ? (one === other ? 0 : Infinity) : slips(one, other);
      }),
    );
  const right = apart(accepted);
  if (right === 0) return 'accepted';
  const [nearest] = mistakes
    .map(({ id, answers }) => ({ id, by: apart(answers) }))
    .filter(({ by }) => by <= right && by < Infinity)
    .sort((one, other) => one.by - other.by);
  return nearest?.id ?? (right < Infinity ? 'near' : 'other');
}

// Sentences with gaps: `La [[induced-demand]] añade usos.`

const gap = /\[\[([^[\]]*)\]\]/;

/** A sentence cut at its gaps: text, id of a gap, text, and so on; one piece where there is no gap. @example cutAtGaps('a [[b]] c') // ['a ', 'b', ' c'] */
export const cutAtGaps = (sentence: string): readonly string[] => sentence.split(gap);

/** The ids of the gaps, in the order of the sentence. @example findGaps('a [[b]] c') // ['b'] */
export const findGaps = (sentence: string): readonly string[] =>
  cutAtGaps(sentence).filter((_, index) => index % 2 === 1);

/** A sentence with something else in place of each gap. @example fillGaps('a [[b]] c', () => '…') // 'a … c' */
export const fillGaps = (sentence: string, fill: (id: string) => string): string =>
  cutAtGaps(sentence)
    .map((piece, index) => (index % 2 === 1 ? fill(piece) : piece))
    .join('');

/** A sentence as somebody reads it aloud who does not know what is missing. @example withoutGaps('a [[b]] c') // 'a … c' */
export const withoutGaps = (sentence: string): string => fillGaps(sentence, () => '…');

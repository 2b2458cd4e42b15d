// The letters that the cut fonts hold, and those we knowingly leave to the reader's own fonts.

const from = (first: string, last: string): string => {
  const [start, end] = [first.charCodeAt(0), last.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: end - start + 1 }, (_, index) => start + index));
};

/**
 * Visible ASCII that prose is written with. Signs of programs stand in the monospaced face; and with the tilde,
 * ligatures such as “~e” would bring along letters that nobody here writes.
 */
const ascii = from(' ', '[') + ']' + from('a', 'z');

/** Spanish, and the few other letters that English and the names of authors use in running text. */
const accented = 'áéíóúüñ' + 'àäçèêëïôö' + 'ÁÉÍÓÚÜÑ';

const signs = '¡¿«»“”‘’–—…·ªº' + '€£°•′' + '×÷−±²³';

/** No-break space, soft hyphen, thin space. */
const spaces = '\u00a0\u00ad\u2009';

/** Everything the fonts are cut to. */
export const alphabet = ascii + accented + signs + spaces;

/**
 * What Alegreya, as it is published for the web, does not draw, or what is too rare for its weight: shown in the
 * reader's own font, as references are. Signs of programs, letters of names, mathematics, arrows, check marks, the
 * narrow no-break space and the no-break hyphen.
 */
export const leftToTheReader = '~^_`{|}\\§©½¼âãåæîìòõøœùûßÀÂÄÃÅÇÈÊËÎÔÖØÕÙÛ≤≥≈≠→←↑↓√ΣΔβημσπ∞✓✗✕↗↘⌘‹›∑ŁłŠšŽžČčĆćİıŞşĞğýÝÐðÞþÿŸÆŒÌÏÒ†‰' + '\u202f\u2011';

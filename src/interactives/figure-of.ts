// What the numbers of a figure are kept under, for the page to hand over.
import type { CaseFile } from '#src/domain/course/schema.ts';
import type { KeptFigure } from './figure-state.ts';

/** The name of a figure wherever it stands: an interactive, and the case it begins with, under every id that had. */
export const figureOf = (interactive: string, edition: string, firm?: CaseFile): KeptFigure => ({
  interactive,
  edition,
  ...(firm && { case: firm.id }),
  ...(firm?.formerIds && { formerly: firm.formerIds.map((former) => ({ interactive, case: former })) }),
});

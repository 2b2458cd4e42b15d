// The bibliography in the two formats that reference managers read.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Reference } from '#src/domain/course/schema.ts';

/** A reference without what only this course says about it. */
const bare = (reference: Reference): Record<string, unknown> =>
  Object.fromEntries(Object.entries(reference).filter(([key]) => key !== 'custom'));

/** The works as CSL-JSON, indented so that a person can read it too. */
export const writeCslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(bare), undefined, 2)}\n`;

/** What means something to TeX, written so that it means itself; addresses stay as they are. */
function escapeTex(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[\\&%$#_{}~^]/g, (sign) => tex[sign] ?? `\\${sign}`);
  if (Array.isArray(value)) return value.map(escapeTex);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapeTex(inner)]));
  return value;
}

const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const verbatim = new Set(['id', 'type', 'DOI', 'URL']);

const escapeWork = (work: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(work).map(([key, value]) => [key, verbatim.has(key) ? value : escapeTex(value)]));

/** The works as BibTeX in UTF-8, with our ids as keys. */
export function writeBibtex(references: readonly Reference[]): string {
  const { format } = plugins.config.get('@bibtex');
  // The processor's own keys may clash (two works of one author in a year). Accents stay as they are, which every
  // current reader of BibTeX understands; asking the processor for ASCII is the only way to have it escape anything.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  const text: unknown = new Cite(references.map((reference) => escapeWork(bare(reference)))).format('bibtex');
  if (typeof text !== 'string') throw new Error('the bibliography cannot be written as BibTeX');
  return text;
}

// The bibliography as BibTeX.
import type { APIRoute } from 'astro';
import { writeBibtex } from '#src/library/citation-downloads.ts';
import { sortReferences } from '#src/library/citations.ts';
import { readCourse } from '#src/library/course.ts';

export const GET: APIRoute = async () =>
  new Response(writeBibtex(sortReferences((await readCourse()).references)), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });

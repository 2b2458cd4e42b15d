// The bibliography as CSL-JSON.
import type { APIRoute } from 'astro';
import { writeCslJson } from '#src/library/citation-downloads.ts';
import { sortReferences } from '#src/library/citations.ts';
import { readCourse } from '#src/library/course.ts';

export const GET: APIRoute = async () =>
  new Response(writeCslJson(sortReferences((await readCourse()).references)), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });

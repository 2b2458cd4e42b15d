// The index of the course, for other programs.
import type { APIRoute } from 'astro';
import { titles } from '#src/interactives/titles.ts';
import { writeCatalogue } from '#src/library/catalogue.ts';
import { readCourse } from '#src/library/course.ts';

export const GET: APIRoute = async () =>
  new Response(await writeCatalogue(await readCourse(), titles), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

// A lesson with its questions in full, for other programs.
import type { APIRoute } from 'astro';
import { writeLessonRecord } from '#src/library/catalogue.ts';
import { readCourse } from '#src/library/course.ts';

export const getStaticPaths = async () => (await readCourse()).lessons.map(({ id }) => ({ params: { lesson: id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await writeLessonRecord(await readCourse(), params['lesson'] ?? ''), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

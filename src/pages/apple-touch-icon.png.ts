// The mark of the course for home screens, which take no SVG.
import type { APIRoute } from 'astro';
import { drawIcon } from '#src/library/previews/draw.ts';
import { rasterise } from '#src/library/previews/rasterise.ts';

export const GET: APIRoute = async () =>
  new Response(await rasterise(drawIcon(180)), { headers: { 'content-type': 'image/png' } });

// The picture beside a shared link: one per module and language.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { readCourse } from '#src/library/course.ts';
import { drawPreview } from '#src/library/previews/draw.ts';
import { listPreviews } from '#src/library/previews/previews.ts';
import { rasterise } from '#src/library/previews/rasterise.ts';

export const getStaticPaths = (async () =>
  listPreviews(await readCourse()).map(({ name, preview }) => ({
    params: { module: name },
    props: { preview },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await rasterise(drawPreview(props.preview)), { headers: { 'content-type': 'image/png' } });

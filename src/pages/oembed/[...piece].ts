// How other programs show a question, a figure or a lesson: one oEmbed file for each, in each language.
import type { APIRoute } from 'astro';
import { fixedAddress, oembedAddress } from '#src/domain/course/address.ts';
import { listEmbeddables, wholeAddress, type Embeddable } from '#src/domain/course/embeddables.ts';
import type { Language } from '#src/domain/language/language.ts';
import { writeOembed } from '#src/exports/oembed.ts';
import { readCourse } from '#src/library/course.ts';
import { href } from '#src/library/href.ts';
import { routes } from '#src/library/routes.ts';
import { frame } from '#src/layouts/embedding.ts';
import { headOf } from '#src/layouts/heads.ts';

export async function getStaticPaths() {
  const course = await readCourse();
  return routes('piece', listEmbeddables(course), (piece, language) =>
    oembedAddress(wholeAddress(course, piece, language)).replace('/oembed/', '/'),
  );
}

export const GET: APIRoute = async ({ props, site }) => {
  const { language, ...piece } = props as Embeddable & { language: Language };
  const { file } = await readCourse();
  const { module } = await headOf(piece, language, site);
  const absolute = (path: string) => new URL(href(path), site).href;
  const answer = writeOembed(await frame(piece, language, site), {
    author: file.responsible[language],
    course: { title: file.title[language], address: absolute(fixedAddress('home', language)) },
    licence: file.licence,
    preview: { address: absolute(`/previews/${module.id}-${language}.png`), width: 1200, height: 630 },
  });
  return new Response(answer, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

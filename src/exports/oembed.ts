// How other programs are told to show a piece of the course: oEmbed 1.0, type “rich”, as a file that needs no server.
import { plainHeight, writeSnippet, type Framed } from './snippet.ts';

/** What the answer says besides the frame itself. */
export interface Source {
  /** Whoever answers for the words. */
  readonly author: string;
  readonly course: { readonly title: string; readonly address: string };
  readonly licence: { readonly id: string; readonly address: string };
  /** Picture to show instead, with its whole address; pixels. */
  readonly preview: { readonly address: string; readonly width: number; readonly height: number };
}

/** Pixels: the width that programs which ask for one are told; the frame takes what it is given. */
const width = 640;

/** Programs may keep the answer for a day. */
const keepSeconds = 86_400;

/**
 * The answer as JSON.
 *
 * @see https://oembed.com/ for the keys; `license` and `license_url` are the usual extension
 */
export function writeOembed(framed: Framed, { author, course, licence, preview }: Source): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: framed.title,
    author_name: author,
    provider_name: course.title,
    provider_url: course.address,
    cache_age: keepSeconds,
    thumbnail_url: preview.address,
    thumbnail_width: preview.width,
    thumbnail_height: preview.height,
    html: writeSnippet(framed),
    width,
    height: plainHeight(framed.heights),
    license: licence.id,
    license_url: licence.address,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

// The one collection: prose in MDX, only to render it. Everything else is read by src/library.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { basename, dirname, resolve } from 'node:path';
import { contentRoot } from '#src/library/course.ts';
import { lessonOf } from '#src/library/prose/mark-prose.ts';

const root = contentRoot();

/** `lessons/<lesson id>/es` or `pages/<page>/es`. */
function proseId(entry: string): string {
  const lesson = lessonOf(pathToFileURL(resolve(root, entry)));
  const language = basename(entry, '.mdx');
  return lesson === undefined ? `${dirname(entry)}/${language}` : `lessons/${lesson}/${language}`;
}

const prose = defineCollection({
  loader: glob({
    base: root,
    pattern: ['modules/*/*/{es,en}.mdx', 'pages/*/{es,en}.mdx'],
    generateId: ({ entry }) => proseId(entry),
  }),
});

export const collections = { prose };

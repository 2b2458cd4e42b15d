// Finds the rendered prose of a lesson or a page.
import { getEntry } from 'astro:content';

/** The collection entry with this id, like `lessons/when-participation-makes-sense/es`. @throws Error where there is none. */
export async function proseEntry(id: string) {
  const entry = await getEntry('prose', id);
  if (!entry) throw new Error(`no prose has the id “${id}”`);
  return entry;
}

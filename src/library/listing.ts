// Which pages a list of pages may name: not those that only lead elsewhere, and not the bare ones for frames.
import { isEmbedAddress } from '#src/domain/course/address.ts';
import { movedAddresses } from '#src/domain/course/moved.ts';
import { readCourse } from './course.ts';
import { base, href } from './href.ts';

/**
 * @param site address of the host, like `https://example.org`
 * @returns whether a page, by its whole address, may be listed
 */
export async function listing(site: string): Promise<(page: string) => boolean> {
  const moved = await findMovedPages(site);
  return (page) => !moved.has(page) && !isEmbedAddress(new URL(page).pathname.slice(base.length));
}

async function findMovedPages(site: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(movedAddresses(await readCourse()).map(({ from }) => new URL(href(from), site).href));
  } catch {
    // Broken content is told by the check, not by a list of addresses.
    return new Set();
  }
}

// The pages that only lead elsewhere, as whole addresses: no list of pages should name them.
import { movedAddresses } from '#src/domain/course/moved.ts';
import { readCourse } from './course.ts';
import { href } from './href.ts';

/** @param site address of the host, like `https://example.org` */
export async function findMovedPages(site: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(movedAddresses(await readCourse()).map(({ from }) => new URL(href(from), site).href));
  } catch {
    // Broken content is told by the check, not by a list of addresses.
    return new Set();
  }
}

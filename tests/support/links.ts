// Which links of a built site lead nowhere.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tags, type Tag } from './html.ts';
import type { BuiltPage } from './pages.ts';

/** A site on disk: its pages, and where it says it lives. */
export interface LinkedSite {
  readonly folder: string;
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

const carriers: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  link: ['href'],
  img: ['src'],
  script: ['src'],
  source: ['src'],
  use: ['href'],
  'astro-island': ['component-url', 'renderer-url'],
};

/** Addresses a page leads to or asks for, as written. */
export function addressesOn(page: BuiltPage): readonly string[] {
  return tags(page.html).flatMap((tag) => (carriers[tag.name] ?? []).flatMap((name) => tag.attributes[name] ?? []));
}

/**
 * Every link within the site that does not arrive: no such file, no such place on the page, or outside the subfolder.
 *
 * @example findBrokenLinks({ folder: 'dist', base: '/', pages }) // ['/about/ → /nowhere/']
 */
export function findBrokenLinks(site: LinkedSite): readonly string[] {
  const places = new Map(site.pages.map((page) => [page.file, placesOn(page)]));
  const arrives = (page: BuiltPage, address: string): boolean => {
    if (/^(https?|mailto|data):/.test(address)) return true;
    const [path = '', place = ''] = address.split('#', 2);
    const file = path === '' ? page.file : fileAt(site, path.replace(/\?.*$/, ''));
    if (file === undefined) return false;
    return place === '' || (places.get(file)?.has(decodeURIComponent(place)) ?? false);
  };
  return site.pages.flatMap((page) =>
    addressesOn(page)
      .filter((address) => !arrives(page, address))
      .map((address) => `${page.path} → ${address}`),
  );
}

function fileAt({ folder, base }: LinkedSite, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const plain = join(folder, decodeURIComponent(path.slice(base.length)));
  const file = path.endsWith('/') ? join(plain, 'index.html') : plain;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const placesOn = (page: BuiltPage): ReadonlySet<string> =>
  new Set(tags(page.html).flatMap((tag: Tag) => tag.attributes['id'] ?? []));

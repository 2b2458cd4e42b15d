// A piece of the course as other sites are given it: the address of its bare page, its name, the height it needs.
import { embedAddress } from '#src/domain/course/address.ts';
import type { Embeddable } from '#src/domain/course/embeddables.ts';
import type { Language } from '#src/domain/language/language.ts';
import type { Framed } from '#src/exports/snippet.ts';
import { heightsOf } from '#src/library/heights/heights.ts';
import { href } from '#src/library/href.ts';
import { headOf } from './heads.ts';

/** @param site address of the host */
export async function frame(piece: Embeddable, language: Language, site: URL | undefined): Promise<Framed> {
  const { addresses, title } = await headOf(piece, language, site);
  return {
    address: new URL(href(embedAddress(addresses[language])), site).href,
    title,
    heights: heightsOf(piece, language),
  };
}

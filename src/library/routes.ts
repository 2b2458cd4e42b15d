// From addresses to what Astro calls static paths.
import { languages, type Language } from '#src/domain/language/language.ts';

/** An address as a rest parameter: no slashes at its ends, undefined for the site's root. @example restOf('/en/about/') // 'en/about' */
export const restOf = (address: string): string | undefined => address.replace(/^\/|\/$/g, '') || undefined;

/** One static path per thing and language. `parameter` is the name between the brackets of the file. */
export function routes<P extends string, T extends object>(
  parameter: P,
  things: readonly T[],
  addressOf: (thing: T, language: Language) => string,
) {
  return things.flatMap((thing) =>
    languages.map((language) => ({
      params: { [parameter]: restOf(addressOf(thing, language)) } as Record<P, string | undefined>,
      props: { ...thing, language },
    })),
  );
}

// The pages of prose around the course are all there, in both languages.
import { languageNames, languages } from '#src/domain/language/language.ts';
import type { Facts, Problem } from '../facts.ts';
import { pageComponents, prosePages } from '../vocabulary.ts';
import { checkComponents } from './components.ts';
import { checkHeadings } from './headings.ts';
import { isUnread } from './known.ts';

/** Pages that are missing, unknown, or use what only lessons have. */
export function* checkPages(facts: Facts): Iterable<Problem> {
  for (const { id } of facts.pages)
    if (!prosePages.includes(id))
      yield {
        at: ['page', id, 'es'],
        what: `the site has no page “${id}”`,
        todo: `use one of ${prosePages.join(', ')}`,
      };
  for (const id of prosePages)
    for (const language of languages) {
      const at = ['page', id, language];
      const prose = facts.pages.find((page) => page.id === id)?.prose[language];
      if (prose) {
        yield* checkComponents(prose, at, pageComponents, facts);
        yield* checkHeadings(prose, at);
      } else if (!isUnread(facts.unread, at))
        yield { at, what: `the ${languageNames[language]} text is missing`, todo: `write ${language}.mdx` };
    }
}

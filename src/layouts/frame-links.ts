// Links of a page that stands in a frame: places on it stay in the frame, addresses to be copied are those of the whole page; all others open beside it, by the page's base element.

/**
 * The same HTML, its links fit for a frame.
 *
 * @param whole address of the page within the course, as links name it
 * @example fitLinks('<a href="#net-saving">', '/x/') // '<a target="_self" href="#net-saving">'
 */
export const fitLinks = (html: string, whole: string): string =>
  html.replace(/<a\s[^>]*?href="(#[^"]*)"[^>]*>/g, (link, place: string) =>
    /\sdata-copy[\s=>]/.test(link)
      ? link.replace(`href="${place}"`, `href="${whole}${place}"`)
      : link.replace('<a', '<a target="_self"'),
  );

// From a path inside the site to what stands in a link: the folder the site may be served from comes first.

/** The folder the site is served from, without a slash at its end: '' at a domain's root. */
export const base = (process.env['BASE'] ?? '').replace(/^\/*(.*?)\/*$/, '/$1').replace(/^\/$/, '');

/** What to write into a link for a path of the site. @example href('/glosario/') // '/curso/glosario/' where BASE=/curso */
export const href = (path: string): string => base + path;

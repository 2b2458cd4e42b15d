// The figures and tables of a lesson, cut out of its finished page: only there do their numbers and words stand together.

/** A figure as plain text. */
export interface CutFigure {
  /** What comes after the # in its address. */
  readonly place: string;
  /** Like “Table 2”. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Every numbered figure of a page of ours.
 * @example cutFigures('<figure id="figure-a"><p class="figure-number">Tabla 1</p>…</figure>')[0].number // 'Tabla 1'
 */
export const cutFigures = (html: string): readonly CutFigure[] =>
  [...html.matchAll(/<figure\b[^>]*\sid="(figure-[a-z0-9-]+)"[^>]*>([\s\S]*?)<\/figure>/g)].map(
    ([, place = '', inside = '']) => ({
      place,
      number: textOf(classed(inside, 'figure-number')),
      title: textOf(classed(inside, 'figure-title')),
      text: textOf(
        inside
          .replaceAll(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
          .replaceAll(/<(p) class="figure-(?:number|title)"[\s\S]*?<\/\1>/g, ' ')
          .replaceAll(/<a class="copy-link[\s\S]*?<\/a>/g, ' '),
      ),
    }),
  );

/**
 * What stands in a page's `main`, without what has a record of its own: questions and pictures are most of a lesson's
 * bytes, and the index would only read them to leave them out.
 */
export const cutProse = (html: string): string =>
  withoutQuestions(/<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '').replaceAll(
    /<(svg|script|style)\b[\s\S]*?<\/\1>/g,
    '',
  );

/** A question may hold sections of its own: it ends where as many have ended as have begun. */
function withoutQuestions(html: string): string {
  let kept = '';
  let depth = 0;
  for (const piece of html.split(/(?=<section\b)|(?<=<\/section>)/)) {
    if (depth > 0 && piece.startsWith('<section')) depth += 1;
    if (depth === 0 && piece.startsWith('<section class="question"')) depth = 1;
    if (depth === 0) kept += piece;
    else if (piece.endsWith('</section>')) depth -= 1;
  }
  return kept;
}

const classed = (html: string, name: string): string =>
  new RegExp(`<p class="${name}"[^>]*>([\\s\\S]*?)</p>`).exec(html)?.[1] ?? '';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/** The words of a piece of HTML, with a space wherever an element ended. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<\/t[dh]>\s*(?=<t[dh])/g, ' · ')
    .replaceAll(/\s*<\/t[dh]>\s*<\/tr>\s*(?=<tr)/g, '; ')
    .replaceAll(/<\/?(?:b|i|em|strong|span|a|sup|sub)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&([a-z]+|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .trim();

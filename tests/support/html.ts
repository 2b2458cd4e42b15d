// Picks elements out of built pages, as far as tests need it: Astro writes regular HTML, so no parser is called for.

/** An element's opening tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Opening tags in the order of the page, those inside scripts, styles and comments left out. */
export function tags(html: string): readonly Tag[] {
  const visible = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(<(script|style|textarea|title)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');
  return [...visible.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi)].map(
    ([, name = '', rest = '']) => ({ name: name.toLowerCase(), attributes: attributesOf(rest) }),
  );
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/([^\s=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** The characters behind the few entities that stand in attributes. */
export const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:amp|#38);/g, '&');

/** Tags of one name. @example named(tags('<p><a href="/">x</a></p>'), 'a').length // 1 */
export const named = (all: readonly Tag[], name: string): readonly Tag[] => all.filter((tag) => tag.name === name);

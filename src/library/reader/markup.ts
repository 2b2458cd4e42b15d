// The small markup that texts in YAML may hold: emphasis, links, values, words in another language, nothing else.
import { mdxToMdast, type MdastNode } from 'satteri';
import { findTexts } from '#src/domain/course/integrity/texts.ts';
import { languages } from '#src/domain/language/language.ts';
import { isPlain } from '../prose/inline.ts';
import type { Entry } from './book.ts';
import type { Found } from './found.ts';
import { explainMdx } from './mdx-words.ts';

const can = 'a text may hold *emphasis*, **strong**, <i lang="en">…</i>, links and values, in one paragraph';

/** Texts of a thing that could not be shown as they are meant. */
export function checkMarkup({ value, source, path }: Entry<unknown>): readonly Found[] {
  return [...findTexts(value, path)].flatMap(({ at, ...text }) =>
    languages.flatMap((language) => {
      const wrong = explainMarkup(text[language]);
      return wrong ? [{ file: source.file, line: source.lineOf([...at, language]), ...wrong }] : [];
    }),
  );
}

function explainMarkup(text: string): { readonly what: string; readonly todo: string } | undefined {
  const whole = text.replace(/\{(?:value|number):[^}]*\}/g, '0');
  if (isPlain(whole)) return undefined;
  try {
    const foreign = findForeign(mdxToMdast(whole));
    return foreign === undefined ? undefined : { what: `${foreign} cannot stand in a text`, todo: can };
  } catch (error) {
    const { what, todo } = explainMdx(error);
    return { what, todo };
  }
}

const names: Readonly<Record<string, string>> = {
  heading: 'a heading',
  list: 'a list (or a number with a full stop at its beginning)',
  blockquote: 'a quotation block',
  table: 'a table',
  image: 'an image',
  thematicBreak: 'a rule',
  mdxTextExpression: 'code between braces',
  mdxFlowExpression: 'code between braces',
  mdxjsEsm: 'an import or export',
  code: 'a block of code (four spaces at the beginning of a line)',
};

const allowed = ['text', 'emphasis', 'strong', 'link', 'paragraph', 'break', 'root'];

function findForeign(node: MdastNode): string | undefined {
  if (node.type === 'root' && node.children.length > 1) return 'more than one paragraph';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name !== 'i') return `<${node.name ?? ''}>`;
  } else if (!allowed.includes(node.type)) return names[node.type] ?? `“${node.type}”`;
  const inside: readonly MdastNode[] = 'children' in node ? node.children : [];
  return inside.map(findForeign).find((found) => found !== undefined);
}

// What one .mdx file says that can be checked: headings, components, links and words, each with its line.
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Heading, Prose, Use } from '#src/domain/course/facts.ts';
import { blockComponents, htmlAllowed, isUnwritten } from '#src/domain/course/vocabulary.ts';
import type { Found } from './found.ts';
import { explainMdx } from './mdx-words.ts';
import { step } from './schema-words.ts';

/** Lists of a prose whose places have lines. */
export type ProseLines = Readonly<Record<'headings' | 'uses' | 'links' | 'unwritten', readonly number[]>>;

/** A text that was read; `prose` is undefined where it cannot be parsed. */
export interface ReadProse {
  readonly prose: Prose | undefined;
  readonly lines: ProseLines;
  readonly problems: readonly Found[];
}

/** An .mdx file. @param file what to call it in messages */
export function readProse(file: string, text: string): ReadProse {
  const gathering = new Gathering(file);
  try {
    const tree = mdxToMdast(text, { features: { headingAttributes: true, smartPunctuation: false } });
    gathering.walk(tree, false);
  } catch (error) {
    return { prose: undefined, lines: gathering.lines, problems: [{ file, ...explainMdx(error), always: true }] };
  }
  return { prose: gathering.prose(), lines: gathering.lines, problems: gathering.problems };
}

const elsewhere = { what: 'a link has its address somewhere else', todo: 'write it in place: [text](address)' };
const picture = { what: 'an image stands in the prose', todo: 'pictures are drawn by components' };
const footnote = { what: 'a footnote stands in the prose', todo: 'use <Aside> or <Cite>' };

const forbidden: Readonly<Record<string, { readonly what: string; readonly todo: string }>> = {
  mdxjsEsm: {
    what: 'prose imports and exports nothing',
    todo: 'take the line out: every component is there already',
  },
  image: picture,
  imageReference: picture,
  linkReference: elsewhere,
  definition: elsewhere,
  footnoteReference: footnote,
  footnoteDefinition: footnote,
  html: { what: 'HTML stands in the prose', todo: 'use Markdown and components' },
};

class Gathering {
  readonly problems: Found[] = [];
  readonly lines = { headings: [] as number[], uses: [] as number[], links: [] as number[], unwritten: [] as number[] };
  readonly #file: string;
  readonly #headings: Heading[] = [];
  readonly #uses: Use[] = [];
  readonly #links: string[] = [];
  readonly #unwritten: string[] = [];
  #words = 0;

  constructor(file: string) {
    this.#file = file;
  }

  prose(): Prose {
    return {
      headings: this.#headings,
      uses: this.#uses,
      links: this.#links,
      words: this.#words,
      unwritten: this.#unwritten,
    };
  }

  walk(node: MdastNode, uncounted: boolean): void {
    const line = node.position?.start.line ?? 1;
    this.#read(node, line, uncounted);
    const silent = uncounted || ('name' in node && node.name === 'Instructor');
    if ('children' in node) for (const child of node.children) this.walk(child, silent);
  }

  #read(node: MdastNode, line: number, uncounted: boolean): void {
    const wrong = forbidden[node.type];
    if (wrong) this.#tell(line, wrong.what, wrong.todo);
    else if (node.type === 'heading') this.#readHeading(node, line);
    else if (node.type === 'link') {
      this.#links.push(node.url);
      this.lines.links.push(line);
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      this.#readText(node.value, line, uncounted);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#readElement(node, line);
    else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      const comment = /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value);
      if (!comment)
        this.#tell(line, 'prose holds no code', 'write \\{ for the sign; numbers come from <Value id="…" />');
    }
  }

  #tell(line: number, what: string, todo: string): void {
    this.problems.push({ file: this.#file, line, what, todo });
  }

  #readHeading(node: MdastNode & { type: 'heading' }, line: number): void {
    const text = textOf(node);
    if (node.depth !== 2 && node.depth !== 3) {
      this.#tell(
        line,
        `the heading “${text}” begins with ${'#'.repeat(node.depth)}`,
        'use ## for a part and ### inside it; the title stands in lesson.yaml',
      );
      return;
    }
    const id = step(step(node.data, 'hProperties'), 'id');
    this.#headings.push({ id: typeof id === 'string' ? id : '', level: node.depth, text });
    this.lines.headings.push(line);
  }

  #readText(text: string, line: number, uncounted: boolean): void {
    if (!uncounted) this.#words += countWords(text);
    if (!isUnwritten(text)) return;
    this.#unwritten.push(text);
    this.lines.unwritten.push(line);
  }

  #readElement(node: MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }, line: number): void {
    const name = node.name ?? '';
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
        attributes[key] = attribute.value;
      else this.#tell(line, `“${key}” of <${name}> is not a text`, 'write it between quotation marks: id="…"');
    }
    if (/^[a-z]/.test(name) || name === '') this.#readHtml(name, attributes, line);
    else {
      if (node.type === 'mdxJsxTextElement' && blockComponents.includes(name))
        this.#tell(
          line,
          `<${name}> stands inside a line of text`,
          'put it in lines of its own, with an empty line before',
        );
      if (name === 'Value') this.#words += 1;
      this.#uses.push({ name, attributes, under: this.#headings.at(-1)?.id ?? '' });
      this.lines.uses.push(line);
    }
  }

  #readHtml(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const allowed = Object.hasOwn(htmlAllowed, name) ? htmlAllowed[name] : undefined;
    if (!allowed)
      this.#tell(
        line,
        `<${name}> cannot stand in the prose`,
        `use Markdown and components; of HTML only ${Object.keys(htmlAllowed)
          .map((tag) => `<${tag}>`)
          .join(', ')}`,
      );
    else
      for (const key of Object.keys(attributes))
        if (!allowed.includes(key))
          this.#tell(
            line,
            `<${name}> has an unknown attribute “${key}”`,
            allowed.length === 0 ? 'take it out' : `it may have ${allowed.join(', ')}`,
          );
  }
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

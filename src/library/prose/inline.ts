// The small markup that texts in YAML may hold, as HTML: emphasis, links between places of the course, computed values, words in another language.
import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { resolve } from '#src/domain/course/address.ts';
import type { Course } from '#src/domain/course/course.ts';
import { entities, escapeHtml } from '#src/domain/language/escape-html.ts';
import type { Language } from '#src/domain/language/language.ts';
import { href } from '../href.ts';

/** What a text needs to know of the place it stands in. */
export interface Place {
  readonly course: Course;
  readonly language: Language;
  /** The values of its lesson as they are written in its language. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * A text from YAML as HTML.
 *
 * @throws Error for a value the lesson does not declare: integrity has been checked before
 * @example inline('Se paga con el {value:break-even}.', place) // 'Se paga con el 30,9 %.'
 */
export function inline(text: string, place: Place): string {
  return write(mdxToMdast(withValues(text, place)), place).trim();
}

/** The same text without any markup, for attributes and titles. */
export const plain = (text: string, place: Place): string =>
  inline(text, place)
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (entity) => Object.entries(entities).find(([, one]) => one === entity)?.[0] ?? entity,
    );

const withValues = (text: string, { values }: Place): string =>
  text.replace(/\{value:([a-z0-9-]+)\}/g, (_, id: string) => {
    const written = values.get(id);
    if (written === undefined) throw new Error(`the lesson declares no value “${id}”`);
    return written;
  });

type Writer = (node: Readonly<MdastNode>, inside: string, place: Place) => string;

const writers: Readonly<Partial<Record<string, Writer>>> = {
  text: (node) => ('value' in node ? escapeHtml(node.value) : ''),
  emphasis: (_, inside) => `<em>${inside}</em>`,
  strong: (_, inside) => `<strong>${inside}</strong>`,
  link: (node, inside, place) =>
    'url' in node ? `<a href="${escapeHtml(target(node.url, place))}">${inside}</a>` : inside,
  mdxJsxTextElement: writeElement,
  mdxJsxFlowElement: writeElement,
};

function write(node: Readonly<MdastNode>, place: Place): string {
  const inside = 'children' in node ? node.children.map((child) => write(child, place)).join('') : '';
  return writers[node.type]?.(node, inside, place) ?? inside;
}

// A YAML text that is one element and nothing else is a block to the parser, a phrase to us.
function writeElement(node: Readonly<MdastNode>, inside: string): string {
  const isItalic = (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'i';
  return isItalic ? `<i${languageOf(node)}>${inside}</i>` : inside;
}

function languageOf(node: Readonly<MdxJsxTextElement | MdxJsxFlowElement>): string {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'lang');
  return typeof found?.value === 'string' ? ` lang="${escapeHtml(found.value)}"` : '';
}

/** Where a link leads: a place of the course, or itself. */
export function target(link: string, { course, language }: Pick<Place, 'course' | 'language'>): string {
  const path = resolve(course, link, language);
  return path === undefined ? link : href(path);
}

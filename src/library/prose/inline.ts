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
  /** Numbers that the texts of a question name, as they are written. */
  readonly numbers?: Readonly<Record<string, string>>;
}

/**
 * A text from YAML as HTML.
 *
 * @throws Error for a value the lesson does not declare: integrity has been checked before
 * @example inline('Se paga con el {value:break-even}.', place) // 'Se paga con el <span class="value">30,9 %</span>.'
 */
export function inline(text: string, place: Place): string {
  const whole = withNumbers(withValues(text, place), place);
  return isPlain(whole) ? escapeHtml(whole.trim()) : parse(whole, place);
}

/**
 * Whether a text surely has no markup: it begins with a letter or an opening sign and holds none that Markdown knows.
 * Most texts are so, and each is asked for in several places.
 *
 * @example isPlain('Ocho eslabones, en orden.') // true
 * @example isPlain('1. Ocho eslabones')         // false
 */
export const isPlain = (text: string): boolean =>
  /^[\p{L}«“¿¡][^*_[\]<>&{}\\`~|#@\n]*$/u.test(text) && !/^(im|ex)port\b|:\/\/|www\./i.test(text);

const parsed = new WeakMap<Course, Map<string, string>>();

function parse(text: string, place: Place): string {
  const known = parsed.get(place.course) ?? new Map<string, string>();
  parsed.set(place.course, known);
  const key = `${place.language} ${text}`;
  const html = known.get(key) ?? write(mdxToMdast(text), place).trim();
  known.set(key, html);
  return html;
}

/** The same text without any markup, for attributes and titles. */
export const plain = (text: string, place: Place): string =>
  inline(text, place)
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (entity) => Object.entries(entities).find(([, one]) => one === entity)?.[0] ?? entity,
    );

const withValues = (text: string, { values, language }: Place): string =>
  text.replace(/\{value:([a-z0-9-]+)\}/g, (_, id: string) => {
    const written = values.get(id);
    if (written === undefined) throw new Error(`the lesson declares no value “${id}”`);
    return language === 'es' ? `<data>${written}</data>` : written;
  });

const withNumbers = (text: string, { numbers = {}, language }: Place): string =>
  text.replace(/\{number:([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const written = numbers[name];
    if (written === undefined) throw new Error(`the question names no number “${name}”`);
    // What is filled in later is marked then.
    return language === 'es' && !written.startsWith('\\{') ? `<data>${written}</data>` : written;
  });

/** A number as HTML, marked so that a Spanish page can write it as its reader prefers. */
export const markNumber = (html: string, language: Language): string =>
  language === 'es' ? `<span class="value">${html}</span>` : html;

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
  if ('name' in node && node.name === 'data') return markNumber(inside, 'es');
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

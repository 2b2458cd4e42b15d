// Tells every component of a lesson which lesson and language it stands in, numbers citations, and gathers the notes of each block behind it.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defineMdastPlugin,
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  type PluginFactoryContext,
} from 'satteri';

type Jsx = MdxJsxTextElement | MdxJsxFlowElement;

const attributeOf = (node: Readonly<Jsx>, name: string): string => {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/** The id of the lesson a prose file belongs to: what the lesson.yaml beside it says; undefined for pages that are no lesson. */
export function lessonOf(file: URL): string | undefined {
  const beside = new URL('lesson.yaml', file);
  if (!existsSync(beside)) return undefined;
  return /^id:\s*['"]?([a-z0-9-]+)/m.exec(readFileSync(beside, 'utf8'))?.[1];
}

function placeOf(file: URL) {
  const lesson = lessonOf(file);
  return [
    ...(lesson === undefined ? [] : [attribute('lesson', lesson)]),
    attribute('language', basename(fileURLToPath(file), '.mdx')),
  ];
}

/** A fresh plugin per document: citation numbers start again in each lesson. */
export const markProse = ({ fileURL }: PluginFactoryContext) => {
  const place = fileURL ? placeOf(fileURL) : [];
  const numbers = new Map<string, number>();
  const noted = new Set<string>();
  const notes: { block: Readonly<MdastNode>; items: string[] }[] = [];

  const note = (block: Readonly<MdastNode>, item: string) => {
    if (noted.has(item)) return;
    noted.add(item);
    const last = notes.at(-1);
    if (last?.block === block) last.items.push(item);
    else notes.push({ block, items: [item] });
  };

  const numberOf = (id: string): string => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return String(number);
  };

  const extras = (node: Readonly<Jsx>) =>
    node.name === 'Cite' ? [attribute('number', numberOf(attributeOf(node, 'id')))] : [];

  return defineMdastPlugin({
    name: 'mark-prose',
    mdxJsxTextElement(node, context) {
      if (!/^[A-Z]/.test(node.name ?? '')) return;
      if (node.name === 'Term' || node.name === 'Cite') {
        let block: Readonly<MdastNode> = node;
        let above: Readonly<MdastNode> | undefined = context.parent(node);
        while (above && above.type !== 'root') [block, above] = [above, context.parent(above)];
        note(block, `${node.name.toLowerCase()}:${attributeOf(node, 'id')}`);
      }
      context.replaceNode(node, { ...node, attributes: [...node.attributes, ...extras(node), ...place] });
    },
    mdxJsxFlowElement(node, context) {
      if (!/^[A-Z]/.test(node.name ?? '')) return;
      context.replaceNode(node, { ...node, attributes: [...node.attributes, ...extras(node), ...place] });
    },
    after(_root, context) {
      for (const { block, items } of notes)
        context.insertAfter(block, {
          type: 'mdxJsxFlowElement',
          name: 'Notes',
          attributes: [attribute('items', items.join(' ')), ...place],
          children: [],
        });
    },
  });
};

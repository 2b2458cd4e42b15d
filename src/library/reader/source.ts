// A YAML or JSON file as data that remembers on which line each key stands.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Found } from './found.ts';
import { explainYaml } from './yaml-words.ts';

/** A file that was read, whether or not it could be understood. */
export interface Source {
  readonly file: string;
  /** Undefined where the file is missing or cannot be parsed. */
  readonly data: unknown;
  /** Whether `data` is what the file says. */
  readonly readable: boolean;
  readonly problems: readonly Found[];
  /** The line of a key or an item; of the nearest thing around it where it does not exist. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A YAML file. @param file what to call it in messages */
export function readYaml(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  // A key given twice is wrong, but everything else can still be read.
  const errors = [...document.errors, ...findAliases(document)];
  const readable = errors.every(({ code }) => code === 'DUPLICATE_KEY');
  // One broken line often breaks what follows: the first explanation is the one that helps.
  const told = readable ? errors : errors.slice(0, 1);
  return {
    file,
    readable,
    data: readable ? (document.toJS() as unknown) : undefined,
    problems: told.map(({ code, message, pos }) => ({
      file,
      line: lineAt(openingOf(document, pos[0])),
      ...explainYaml(code, message),
      always: true,
    })),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

// An alias is never meant here: it is *emphasis* without quotation marks.
function findAliases(document: Document): readonly Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Alias(_, { range }) {
      found.push({ code: 'BAD_ALIAS', message: '', pos: [range?.[0] ?? 0, range?.[1] ?? 0] });
    },
  });
  return found;
}

/** Where the text begins whose quotation mark is missing at an offset; that offset where there is none. */
function openingOf(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_, { range, type }) {
      if (range?.[1] === offset && type?.startsWith('QUOTE')) [opening] = range;
    },
  });
  return opening;
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && one.key.value === step) : undefined;
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    const key = pair?.key ?? item;
    node = pair?.value ?? item;
    if (!isNode(key) || !key.range) break;
    offset = key.range[0];
  }
  return offset;
}

/** A JSON file. @param file what to call it in messages */
export function readJson(file: string, text: string): Source {
  try {
    JSON.parse(text);
  } catch (error) {
    const at = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '');
    // An unfinished file has its fault at its end.
    const line = at ? Number(at[1]) : text.trimEnd().split('\n').length;
    const problem = {
      file,
      line,
      what: 'this is not JSON',
      todo: 'look here and just above for a comma, a quotation mark or a bracket too many or too few',
    };
    return { file, readable: false, data: undefined, problems: [problem], lineOf: () => 1 };
  }
  return readYaml(file, text);
}

/** A file that should be there and is not. */
export const missingSource = (file: string): Source => ({
  file,
  readable: false,
  data: undefined,
  problems: [{ file, line: 1, what: 'the file is missing', todo: 'write it' }],
  lineOf: () => 1,
});

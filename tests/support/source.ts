// Reads our own code as the architecture test sees it: who imports whom, and what stands in a file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One import or re-export. */
export interface Import {
  /** As written. */
  readonly from: string;
  /** Path from the project's root, where it is one of our own files. */
  readonly file: string | undefined;
  /** Whether only types come through it. */
  readonly typeOnly: boolean;
  /** Whether it stands in a script that Astro sends to the browser. */
  readonly inBrowser: boolean;
}

/** One file of ours. */
export interface Source {
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Its scripts as syntax trees: the file itself, or the script parts of a component. */
  readonly scripts: readonly ts.SourceFile[];
  readonly imports: readonly Import[];
}

/** Every code file below a folder, by path. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|js|mjs|astro|svelte)$/.test(path))
    .sort()
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const parts = partsOf(path, text);
  const scripts = parts.map((part) => ts.createSourceFile(path, part.code, ts.ScriptTarget.Latest, true));
  const imports = scripts.flatMap((script, at) => importsOf(path, script, parts[at]?.inBrowser ?? false));
  return { path, text, lines: text.trimEnd().split('\n').length, scripts, imports };
}

interface Part {
  readonly code: string;
  readonly inBrowser: boolean;
}

function partsOf(path: string, text: string): readonly Part[] {
  if (!/\.(astro|svelte)$/.test(path)) return [{ code: text, inBrowser: false }];
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1] ?? '');
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
  return [
    ...(front === undefined ? [] : [{ code: front, inBrowser: false }]),
    ...scripts.map((code) => ({ code, inBrowser: true })),
  ];
}

function importsOf(path: string, script: ts.SourceFile, inBrowser: boolean): readonly Import[] {
  const found: Import[] = [];
  visit(script, (node) => {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const specifier = called ? node.arguments[0] : named;
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const from = specifier.text;
    found.push({ from, file: fileOf(path, from), typeOnly: isTypeOnly(node), inBrowser });
  });
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { importClause } = node;
  const names = importClause.namedBindings;
  const listed = names && ts.isNamedImports(names) ? names.elements : undefined;
  return (
    importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!importClause.name && listed !== undefined && listed.length > 0 && listed.every((one) => one.isTypeOnly))
  );
}

function fileOf(path: string, from: string): string | undefined {
  const plain = from.replace(/\?.*$/, '');
  if (plain.startsWith('#src/')) return plain.replace('#src/', 'src/');
  if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain);
  return undefined;
}

/** Whether a file of ours is there. */
export const isThere = (path: string): boolean => existsSync(resolve(root, path));

/** Calls back for a node and everything in it. */
export function visit(node: ts.Node, call: (node: ts.Node) => void): void {
  call(node);
  ts.forEachChild(node, (child) => {
    visit(child, call);
  });
}

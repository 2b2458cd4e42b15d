// The house itself: its floors hold, it has no circles, and nothing stands in it that was agreed not to.
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isThere, readSources, visit, type Source } from './support/source.ts';

const sources = readSources('src');
const everything = [...sources, ...['scripts', 'tests', 'bench'].flatMap(readSources)];
const byPath = new Map(sources.map((source) => [source.path, source]));

/** Rooms by floor; a room imports only from floors below its own. Fonts and styles are material, not rooms. */
const floors: Readonly<Record<string, number>> = {
  domain: 0,
  library: 1,
  store: 1,
  exports: 1,
  components: 2,
  interactives: 3,
  questions: 4,
  layouts: 5,
  pages: 6,
  integrations: 6,
};
const material = ['fonts', 'styles'];

/** What a room may import from outside; every other package and Node's own modules are closed to it. */
const outside: Readonly<Record<string, RegExp>> = {
  domain: /^zod$|^ts-fsrs$|^pure-rand/,
  exports: /^$/,
  library: /^(astro(:content|\/loaders)?|yaml|satteri|zod|@citation-js\/.+|@resvg\/resvg-js|node:.+)$/,
  store: /^nanostores$/,
  components: /^(svelte(\/.+)?|nanostores|astro(:content|\/types)?)$/,
  interactives: /^(svelte(\/.+)?|nanostores|astro(\/types)?|d3(-.+)?|zod)$/,
  questions: /^(svelte(\/.+)?|nanostores|astro(\/types)?)$/,
  layouts: /^(svelte(\/.+)?|nanostores|astro(:.+|\/types)?)$/,
  pages: /^(astro(:.+|\/types)?)$/,
  integrations: /^(astro|pagefind|node:.+)$/,
};

/** The staircase inside the domain: a step knows only the steps before it. */
const steps: Readonly<Record<string, number>> = {
  language: 0,
  money: 1,
  quality: 1,
  segments: 1,
  operations: 1,
  chain: 1,
  questions: 2,
  course: 3,
  review: 4,
  learner: 5,
};

const roomOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const stepOf = (path: string): string => /^src\/domain\/([^/]+)\//.exec(path)?.[1] ?? '';
const isCode = (path: string): boolean => /\.(ts|js|astro|svelte)$/.test(path);

/** Every import of one of our own files by another. */
const inside = sources.flatMap((source) =>
  source.imports.flatMap((one) =>
    one.file !== undefined && isCode(one.file) ? [{ ...one, file: one.file, source }] : [],
  ),
);
const say = (one: { source: Source; from: string }): string => `${one.source.path} imports ${one.from}`;

describe('floors', () => {
  test('every room is on a floor', () => {
    const rooms = new Set(sources.map((source) => roomOf(source.path)).filter((room) => room !== ''));
    expect([...rooms].filter((room) => !(room in floors) && !material.includes(room))).toEqual([]);
  });

  test('a room imports only from floors below its own', () => {
    const wrong = inside.filter(({ source, file }) => {
      const [from, to] = [roomOf(source.path), roomOf(file)];
      return from !== to && from in floors && to in floors && (floors[to] ?? 0) >= (floors[from] ?? 0);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test('inside the domain a step knows only the steps before it', () => {
    const unknown = sources.map((source) => stepOf(source.path)).filter((step) => step !== '' && !(step in steps));
    const wrong = inside.filter(({ source, file }) => {
      const [from, to] = [stepOf(source.path), stepOf(file)];
      return from !== '' && to !== '' && from !== to && (steps[to] ?? 0) >= (steps[from] ?? 0);
    });
    expect([...unknown, ...wrong.map(say)]).toEqual([]);
  });

  test('one interactive does not know another, one kind of question does not know another', () => {
    const folder = (path: string): string | undefined =>
      /^src\/(interactives|questions\/kinds)\/[^/]+\//.exec(path)?.[0];
    const wrong = inside.filter(({ source, file }) => {
      const [from, to] = [folder(source.path), folder(file)];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong.map(say)).toEqual([]);
  });

  test('a room imports only the packages it may', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter(
          ({ from, file }) =>
            file === undefined && roomOf(source.path) in outside && !outside[roomOf(source.path)]?.test(from),
        )
        .map((one) => say({ ...one, source })),
    );
    expect(wrong).toEqual([]);
  });

  test('in the domain only schemas know zod, only the schedule knows its algorithm, only questions know chance', () => {
    const allowed: Readonly<Record<string, RegExp>> = {
      zod: /\/schema\.ts$/,
      'ts-fsrs': /^src\/domain\/review\/schedule\.ts$/,
      'pure-rand': /^src\/domain\/questions\//,
    };
    const wrong = sources
      .filter((source) => roomOf(source.path) === 'domain')
      .flatMap((source) => source.imports.map((one) => ({ ...one, source })))
      .filter(({ from, source }) => from in allowed && !allowed[from]?.test(source.path));
    expect(wrong.map(say)).toEqual([]);
  });

  test('a Svelte component never asks the library', () => {
    const wrong = inside.filter(({ source, file }) => source.path.endsWith('.svelte') && roomOf(file) === 'library');
    expect(wrong.map(say)).toEqual([]);
  });

  test('nothing that reaches the browser brings zod, the library or Node with it', () => {
    const starts = sources.filter((source) => source.path.endsWith('.svelte')).map((source) => source.path);
    const scripts = inside.filter((one) => one.inBrowser && one.source.path.endsWith('.astro')).map((one) => one.file);
    const wrong = reach([...starts, ...scripts]).flatMap((source) =>
      source.imports
        .filter((one) => !one.typeOnly && (/^(zod$|node:)/.test(one.from) || roomOf(one.file ?? '') === 'library'))
        .map((one) => say({ ...one, source })),
    );
    expect(wrong).toEqual([]);
  });
});

/** Files that come along as values, beginning with some. */
function reach(paths: readonly string[]): readonly Source[] {
  const reached = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const source = byPath.get(path);
    waiting.push(
      ...(source?.imports ?? []).flatMap((one) => (one.file === undefined || one.typeOnly ? [] : [one.file])),
    );
  }
  return [...reached].flatMap((path) => byPath.get(path) ?? []);
}

describe('imports', () => {
  test('no file imports itself by way of others', () => {
    expect(findCircles()).toEqual([]);
  });

  test('every import of ours names a file that is there, with its ending', () => {
    const wrong = everything.flatMap((source) =>
      source.imports
        .filter((one) => one.file !== undefined && !isThere(one.file))
        .map((one) => say({ ...one, source })),
    );
    expect(wrong).toEqual([]);
  });

  test('a dot leads to something in the same room', () => {
    const wrong = inside.filter(
      ({ source, from, file }) => from.startsWith('.') && roomOf(file) !== roomOf(source.path),
    );
    expect(wrong.map(say)).toEqual([]);
  });
});

function findCircles(): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const { file } of byPath.get(path)?.imports ?? []) {
      if (file !== undefined && byPath.has(file)) walk(file, [...way, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return circles;
}

describe('what stands in no file', () => {
  /** Where nodes for which this holds stand, as path:line. */
  const places = (among: readonly Source[], holds: (node: ts.Node) => boolean): readonly string[] =>
    among.flatMap((source) =>
      source.scripts.flatMap((script) => {
        const found: string[] = [];
        visit(script, (node) => {
          if (!holds(node)) return;
          const line = script.getLineAndCharacterOfPosition(node.getStart(script)).line + 1;
          found.push(`${source.path}:${String(line)} ${node.getText(script).slice(0, 60)}`);
        });
        return found;
      }),
    );
  const typed = everything.filter((source) => !/\.m?js$/.test(source.path));

  test('no any and no exclamation mark that silences the compiler', () => {
    const holds = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
    expect(places(typed, holds)).toEqual([]);
  });

  test('no default export in a .ts file', () => {
    const isDefault = (node: ts.Node): boolean =>
      ts.isExportAssignment(node) ||
      (ts.canHaveModifiers(node) &&
        (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));
    expect(
      places(
        typed.filter((source) => /(?<!\.d)\.ts$/.test(source.path)),
        isDefault,
      ),
    ).toEqual([]);
  });

  test('no barrel: a file that only passes on what others export', () => {
    const isBarrel = (source: Source): boolean =>
      source.scripts.some(
        ({ statements }) =>
          statements.length > 0 &&
          statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined),
      );
    const passesAllOn = (node: ts.Node): boolean => ts.isExportDeclaration(node) && node.exportClause === undefined;
    expect([...sources.filter(isBarrel).map((source) => source.path), ...places(everything, passesAllOn)]).toEqual([]);
  });

  test('the domain asks neither clock nor chance nor window nor process', () => {
    const calls = ['Date.now', 'Math.random', 'performance.now'];
    const names = ['window', 'document', 'localStorage', 'navigator', 'process', 'console', 'fetch'];
    const holds = (node: ts.Node): boolean =>
      (ts.isPropertyAccessExpression(node) && calls.includes(node.getText())) ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) ||
      (ts.isIdentifier(node) && names.includes(node.text) && !isOwnName(node));
    expect(
      places(
        sources.filter((source) => roomOf(source.path) === 'domain'),
        holds,
      ),
    ).toEqual([]);
  });

  test('no comment that tells a tool to look away', () => {
    const sign = new RegExp(
      ['@ts-(ignore|expect-error|nocheck)', 'eslint-(disable|enable)', 'prettier-ignore'].join('|'),
    );
    const isThis = (source: Source): boolean => source.path === 'tests/architecture.test.ts';
    expect(
      everything.filter((source) => !isThis(source) && sign.test(source.text)).map((source) => source.path),
    ).toEqual([]);
  });

  test('no test is skipped, kept for later or run alone', () => {
    const holds = (node: ts.Node): boolean =>
      ts.isPropertyAccessExpression(node) &&
      /^(skip|only|todo|skipIf|runIf|fails)$/.test(node.name.text) &&
      /^(test|it|describe|suite)\b/.test(node.expression.getText());
    expect(
      places(
        everything.filter((source) => source.path.endsWith('.test.ts')),
        holds,
      ),
    ).toEqual([]);
  });
});

/** Whether an identifier is the name of a property, a parameter or a variable, and not a thing of the surroundings. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ('name' in parent && parent.name === node) ||
    ts.isPropertyAssignment(parent)
  );
}

describe('names', () => {
  const nameOf = (path: string): string => path.replace(/^.*\//, '');

  test('files of code are kebab-case, components PascalCase', () => {
    const wrong = everything
      .map((source) => source.path)
      .filter((path) => roomOf(path) !== 'pages')
      .filter((path) =>
        /\.(astro|svelte)$/.test(path)
          ? !/^[A-Z][A-Za-z0-9]*\.(astro|svelte)$/.test(nameOf(path))
          : !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(nameOf(path)),
      );
    expect(wrong).toEqual([]);
  });

  test('nothing is called utils, helpers, lib, common or index', () => {
    const wrong = sources
      .map((source) => source.path)
      .filter(
        (path) =>
          path.split('/').some((part) => /^(utils?|helpers?|lib|common|shared|misc)(\.|$)/.test(part)) ||
          /^index\.ts$/.test(nameOf(path)),
      );
    expect(wrong).toEqual([]);
  });

  test('every file of ours begins with one sentence that says what it is', () => {
    const starts = (source: Source): boolean =>
      /^(#!.*\n)?(---\n)?(<script[^>]*>\s*)?\s*(\/\/|\/\*|<!--)/.test(source.text);
    // A .js file stands in the page as it is: there every letter is sent to the reader.
    const ours = everything.filter(({ path }) => !path.startsWith('tests/') && !path.endsWith('.js'));
    expect(ours.filter((source) => !starts(source)).map((source) => source.path)).toEqual([]);
  });
});

test('the sizes of files are shown, for those who keep the house', () => {
  const lines = sources.map((source) => source.lines).sort((one, other) => one - other);
  const at = (share: number): number => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  const long = sources
    .filter((source) => source.lines > 150)
    .map((source) => `${source.path} (${String(source.lines)})`);
  console.log(
    `${String(lines.length)} files in src; lines: median ${String(at(0.5))}, nine in ten below ${String(at(0.9))}, longest ${String(at(1))}` +
      (long.length === 0 ? '' : `\nover 150 lines: ${long.join(', ')}`),
  );
  expect(lines.length).toBeGreaterThan(0);
});

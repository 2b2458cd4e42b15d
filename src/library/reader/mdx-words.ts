// What the MDX parser complains about, in an author's words.

interface Explained {
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}

const patterns: readonly (readonly [RegExp, (...found: readonly string[]) => { what: string; todo: string }])[] = [
  [
    /Expected a closing tag for `<(\w*)>`/,
    (name = '') => ({
      what: `<${name}> is opened and not closed`,
      todo: `close it with </${name}> in the same block, or write <${name} … /> if nothing is to stand in it`,
    }),
  ],
  [
    /closing (?:slash|tag) `?<?\/(\w*)/,
    (name = '') => ({ what: `</${name}> closes nothing`, todo: 'take it out, or open it before' }),
  ],
  [
    /after `<`|before name/,
    () => ({
      what: 'a “<” stands where no component begins',
      todo: 'write &lt; for the sign, and [text](https://…) for an address',
    }),
  ],
  [
    /brace|expression|oxc/,
    () => ({
      what: 'a “{” is not closed, or holds something that cannot be read',
      todo: 'write \\{ for the sign; prose holds no code',
    }),
  ],
];

/** What is wrong with an MDX file, from the error its parser throws. */
export function explainMdx(error: unknown): Explained {
  const message = error instanceof Error ? error.message : '';
  const line = Number(/^(\d+):\d+: /.exec(message)?.[1] ?? 1);
  for (const [pattern, explain] of patterns) {
    const found = pattern.exec(message);
    if (found) return { line, ...explain(...found.slice(1)) };
  }
  return {
    line,
    what: 'this cannot be read as MDX',
    todo: 'look here and just above for a component or a sign < or { that is not closed',
  };
}

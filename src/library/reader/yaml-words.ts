// What the YAML parser complains about, in an author's words.

const colon =
  'a text with “: ” or “#” in it, or that begins with a sign, goes between quotation marks or after `|` on lines of its own';

const words: Readonly<Record<string, { readonly what: string; readonly todo: string }>> = {
  DUPLICATE_KEY: { what: 'this key stands twice', todo: 'leave it once' },
  TAB_AS_INDENT: { what: 'the line begins with a tab', todo: 'use spaces' },
  BAD_INDENT: {
    what: 'the line begins too far to the left or to the right',
    todo: 'put it under its neighbours: two spaces for each level',
  },
  MISSING_CHAR: { what: 'a quotation mark, a bracket or a line break is missing', todo: 'look here and just above' },
  MULTILINE_IMPLICIT_KEY: { what: 'a key runs over several lines', todo: `write \`key: value\`; ${colon}` },
  BLOCK_AS_IMPLICIT_KEY: { what: 'two keys stand on one line', todo: colon },
  UNEXPECTED_TOKEN: { what: 'something stands where it cannot', todo: colon },
  BAD_SCALAR_START: { what: 'a text begins with a sign that means something else', todo: colon },
  BAD_ALIAS: { what: 'a text begins with * or &', todo: colon },
  BAD_DQ_ESCAPE: {
    what: 'a backslash stands where it means something else',
    todo: 'write \\\\, or use single quotation marks',
  },
};

const unquoted = {
  what: 'a quotation mark is opened here and not closed',
  todo: 'close it; one that stands inside the text needs the other kind around it',
};

const unclosed = { what: 'a { or a [ is opened and not closed', todo: 'look here and just above' };

/** What is wrong with a YAML file, and what to do. */
export const explainYaml = (code: string, message: string): { readonly what: string; readonly todo: string } =>
  (/^Flow (?:map|sequence)/.test(message)
    ? unclosed
    : message.startsWith('Missing closing')
      ? unquoted
      : words[code]) ?? {
    what: 'this cannot be read as YAML',
    todo: colon,
  };

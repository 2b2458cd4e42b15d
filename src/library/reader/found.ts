// A problem with its place: what an author is told.

/** One thing that is wrong, where, and what to do about it. */
export interface Found {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly todo: string;
  /** Listed, but the build goes on. */
  readonly warning?: true;
  /** In a draft: it stops nobody but who wants to see drafts. */
  readonly draft?: true;
  /** Wrong even in a draft: the file cannot be read, or it touches what is no draft. */
  readonly always?: true;
}

/** The errors among problems: what stops a build, or a page that shows drafts. */
export const errorsAmong = (problems: readonly Found[], { drafts }: { readonly drafts: boolean }): readonly Found[] =>
  problems.filter(({ warning, draft }) => !warning && (drafts || !draft));

/** A problem as one line. @example writeFound(found) // 'content/course.yaml:3 › unknown key “titel” › did you mean “title”?' */
export const writeFound = ({ file, line, what, todo }: Found): string => `${file}:${String(line)} › ${what} › ${todo}`;

/** In the order in which an author walks through the files, each said once. */
export function sortFound(list: readonly Found[]): readonly Found[] {
  const byText = new Map(list.map((one) => [writeFound(one), one]));
  return [...byText.values()].sort(
    (one, other) => compareText(one.file, other.file) || one.line - other.line || compareText(one.what, other.what),
  );
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

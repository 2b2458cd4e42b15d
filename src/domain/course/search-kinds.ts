// The kinds of things that can be found, in the order in which the search box offers them.
export const searchKinds = ['lesson', 'term', 'figure', 'question', 'module', 'case', 'reference', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

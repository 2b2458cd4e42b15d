// The components of a text exist, have what they need, and stand once where once is enough.
import { nearest } from '#src/domain/language/nearest.ts';
import type { Address, Facts, Problem, Prose } from '../facts.ts';
import { componentName, type Component } from '../vocabulary.ts';

/** Components that do not exist, and attributes they do not have. */
export function* checkComponents(
  { uses }: Prose,
  prose: Address,
  components: Readonly<Record<string, Component>>,
  { ids }: Facts,
): Iterable<Problem> {
  for (const [index, { name, attributes }] of uses.entries()) {
    const at = [...prose, 'uses', index];
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!component) {
      const planned = [...ids.interactives, ...ids.light].some(({ id }) => componentName(id) === name);
      const meant = nearest(name, Object.keys(components));
      yield planned
        ? { at, what: `the interactive <${name}> is not built yet`, todo: 'leave it out until it is' }
        : {
            at,
            what: `unknown component <${name}>`,
            todo: meant === undefined ? `use one of ${Object.keys(components).join(', ')}` : `did you mean <${meant}>?`,
          };
      continue;
    }
    const allowed = [...component.required, ...component.optional];
    for (const key of component.required)
      if ((attributes[key] ?? '').trim() === '')
        yield { at, what: `<${name}> has no ${key}`, todo: `write ${key}="…"` };
    for (const key of Object.keys(attributes))
      if (!allowed.includes(key)) {
        const meant = nearest(key, allowed);
        const can = allowed.length === 0 ? 'take it out' : `it may have ${allowed.join(', ')}`;
        yield {
          at,
          what: `<${name}> has an unknown attribute “${key}”`,
          todo: meant === undefined ? can : `did you mean “${meant}”?`,
        };
      }
  }
}

// A definition belongs to the first mention; these others are parts there can be but one of.
const onceById = ['Term', 'Confusion', 'Source'];
const onceAtAll = ['LessonQuestion', 'Instructor'];

/** What is marked or placed more often than once. */
export function* checkOnce({ uses }: Prose, prose: Address): Iterable<Problem> {
  const seen = new Map<string, number>();
  for (const [index, { name, attributes }] of uses.entries()) {
    const byId = onceById.includes(name);
    if (!byId && !onceAtAll.includes(name)) continue;
    const what = byId ? `${name} ${attributes['id'] ?? ''}` : name;
    const first = seen.get(what);
    if (first === undefined) seen.set(what, index);
    else
      yield {
        at: [...prose, 'uses', index],
        also: [...prose, 'uses', first],
        what: byId
          ? `${name === 'Term' ? 'the term' : `<${name}>`} “${attributes['id'] ?? ''}” is marked twice`
          : `<${name}> stands twice`,
        todo: name === 'Term' ? 'mark only the first mention' : 'leave it once',
      };
  }
}

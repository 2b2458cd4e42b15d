// What a build makes once although it loads this code twice: for its pages, and for what is done before and after them.

/**
 * The one thing of this name in the process, made when it is first asked for.
 *
 * @param name what it is; ask for the same name with the same type only
 * @example const places = oncePerProcess('places', () => new WeakMap<Course, Places>())
 */
export function oncePerProcess<T extends object>(name: string, make: () => T): T {
  const known = things.get(name) ?? make();
  things.set(name, known);
  return known as T;
}

const key = Symbol.for('vinculo.once-per-process');
const holder = globalThis as { [key]?: Map<string, object> };
const things = holder[key] ?? new Map<string, object>();
holder[key] = things;

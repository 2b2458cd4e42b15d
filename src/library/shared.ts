// What a build makes once although it loads this code twice: for its pages, and for what is done before and after them.

/**
 * The one thing of this name in the process, made when it is first asked for.
 *
 * @param name what it is; ask for the same name with the same type only
 * @example const places = shared('places', () => new WeakMap<Course, Places>())
 */
export function shared<T extends object>(name: string, make: () => T): T {
  const known = everything.get(name) ?? make();
  everything.set(name, known);
  return known as T;
}

const key = Symbol.for('vinculo.shared');
const holder = globalThis as { [key]?: Map<string, object> };
const everything = (holder[key] ??= new Map());

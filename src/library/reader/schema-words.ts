// What a schema says of a key: its sentence, its neighbours, its allowed forms.

/** The part of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

/** The schema of the thing at a path; where a `kind` decides between forms, the data's own. */
export function schemaAt(root: JsonSchema, path: readonly PropertyKey[], data: unknown): JsonSchema | undefined {
  let schema = chooseForm(root, data);
  let here = data;
  for (const key of path) {
    here = step(here, key);
    const inside: JsonSchema | undefined = typeof key === 'number' ? schema.items : propertyOf(schema, String(key));
    if (!inside) return undefined;
    schema = chooseForm(inside, here);
  }
  return schema;
}

function propertyOf(schema: JsonSchema, key: string): JsonSchema | undefined {
  const own = schema.properties;
  if (own && Object.hasOwn(own, key)) return own[key];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

function chooseForm(schema: JsonSchema, data: unknown): JsonSchema {
  const kind = step(data, 'kind');
  return schema.oneOf?.find((form) => form.properties?.['kind']?.const === kind) ?? schema;
}

/** What data has under a key. */
export const step = (data: unknown, key: PropertyKey): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Record<PropertyKey, unknown>)[key]
    : undefined;

/** The forms a thing may take, as an author would write them. */
export const formsOf = (schema: JsonSchema | undefined): string =>
  (schema?.anyOf ?? schema?.oneOf ?? []).map(writeForm).join(' or ');

function writeForm({ type, required }: JsonSchema): string {
  if (type === 'object') return (required ?? []).map((key) => `\`${key}: …\``).join(' and ');
  return typeWords[type ?? ''] ?? 'something else';
}

/** What a type is called. */
export const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  null: 'nothing',
};

/** Whether a schema wants the same thing in both languages. */
export const isText = ({ required }: JsonSchema): boolean => required?.join(' ') === 'es en';

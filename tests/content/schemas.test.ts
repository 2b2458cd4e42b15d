// The JSON Schemas beside the content are those of the code, and the content keeps to them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '#src/library/course.ts';
import { schemaFiles } from '#src/library/reader/schemas.ts';

const folder = join(contentRoot(), 'schemas');

test('the schemas beside the content are current (node_modules/.bin/node scripts/schemas.ts writes them)', () => {
  expect(readdirSync(folder).sort()).toEqual([...schemaFiles().keys()].sort());
  for (const [name, text] of schemaFiles()) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});

const yamlFiles = readdirSync(contentRoot(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

describe.each(yamlFiles)('%s', (name) => {
  const file = join(contentRoot(), name);
  const text = readFileSync(file, 'utf8');

  test('names its schema, which accepts it', () => {
    const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text.split('\n').slice(0, 2).join('\n'))?.[1];
    expect(named).toBeDefined();
    const schema = resolve(dirname(file), named ?? '');
    expect(dirname(schema)).toBe(resolve(folder));
    // Formats such as dates are checked by the reader: editors differ in which of them they know.
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const accepts = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
  });
});

function descriptionsMissing(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = (schema as { properties?: Record<string, { description?: string }> }).properties ?? {};
  const own = Object.entries(properties)
    .filter(([, inner]) => inner.description === undefined)
    .map(([key]) => `${path}.${key}`);
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => descriptionsMissing(inner, `${path}/${key}`))];
}

test('every key an author may write is explained', () => {
  const missing = [...schemaFiles()].flatMap(([name, text]) => descriptionsMissing(JSON.parse(text), name));
  expect(missing).toEqual([]);
});

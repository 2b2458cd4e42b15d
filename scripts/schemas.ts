// Writes the JSON Schemas of everything an author writes into content/schemas/, so that editors complete and check.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '#src/library/course.ts';
import { countThings } from '#src/domain/language/count.ts';
import { schemaFiles } from '#src/library/reader/schemas.ts';

const folder = join(contentRoot(), 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
console.log(`content/schemas/ has ${countThings(schemaFiles().size, 'schema', 'schemas')}.`);

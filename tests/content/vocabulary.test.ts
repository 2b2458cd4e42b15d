// The words an author may use are those that are built.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInteractives } from '#src/domain/course/vocabulary.ts';
import { titles } from '#src/interactives/titles.ts';

const folder = join(import.meta.dirname, '../../src/interactives');
const built = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'Island.astro')));

test('every interactive that is built is in the vocabulary, and nothing else (src/domain/course/vocabulary.ts)', () => {
  expect([...builtInteractives].sort()).toEqual(built.sort());
});

test('every interactive that is built has a title for the index (src/interactives/titles.ts)', () => {
  expect(Object.keys(titles).sort()).toEqual(built.sort());
});

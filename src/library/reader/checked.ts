// What the check has read, handed to the build that follows it: reading hundreds of lessons takes longer than checking them.
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Facts } from '#src/domain/course/facts.ts';
import type { Found } from './found.ts';

/** Everything in a content folder, and everything that is wrong with it. */
export interface Checked {
  readonly facts: Facts;
  readonly problems: readonly Found[];
}

/** The variable CHECKED: where a check and the build of the same minute leave and find what was read; mostly unset. */
export const checkedFile = (): string | undefined => process.env['CHECKED'];

export const writeChecked = (file: string, checked: Checked): void => {
  writeFileSync(file, serialize(checked));
};

/** @throws Error where no check has left anything there */
export const readChecked = (file: string): Checked => deserialize(readFileSync(file)) as Checked;

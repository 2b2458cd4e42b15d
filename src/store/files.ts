// What the learner takes away and brings back. Apart from the memory itself, so that only the page that offers it carries it.
import { readFile, writeFile, type Refusal } from '#src/domain/learner/file.ts';
import { merge } from '#src/domain/learner/merge.ts';
import type { Keeping, Learner } from './create-learner.ts';
import { describeRecords } from './describe.ts';
import { adopt, look } from './learner.ts';

/** What became of a file. */
export type Import =
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** `added` events were new, `known` were here or are of no more use, `damaged` made no sense; `keeping` as for a deed. */
  | {
      readonly kind: 'imported';
      readonly added: number;
      readonly known: number;
      readonly damaged: number;
      readonly keeping: Keeping['kind'];
    };

export interface Files {
  /** The text of the file to take away. */
  readonly exportFile: () => Promise<string>;
  /** The text of a file with the records that made no sense. */
  readonly exportDamaged: () => Promise<string>;
  /** Joins a file with what is known here; doing it again changes nothing. */
  readonly importFile: (text: string) => Promise<Import>;
}

/** The files of a memory. */
export function createFiles(learner: Pick<Learner, 'look' | 'adopt'>): Files {
  return {
    async exportFile() {
      const { records, now } = await learner.look();
      return writeFile(records, now);
    },
    async exportDamaged() {
      const { aside } = await learner.look();
      return describeRecords(aside);
    },
    async importFile(text) {
      const file = readFile(text);
      if (file.kind === 'refused') return file;
      const { added, keeping } = await learner.adopt((known) => merge(known, file.records));
      return { kind: 'imported', added, known: file.records.length - added, damaged: file.damaged, keeping };
    },
  };
}

export const { exportFile, exportDamaged, importFile } = createFiles({ look, adopt });

// What the reader found in content/, before anybody asked whether it fits together. Plain data, no lines and no files.
import type { Language } from '#src/domain/language/language.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import type {
  CaseFile,
  CourseFile,
  IdsFile,
  LessonFile,
  Misconception,
  ModuleFile,
  Reference,
  SeedItem,
  TermFile,
} from './schema.ts';

/** A heading of a lesson. */
export interface Heading {
  readonly id: string;
  readonly level: 2 | 3;
  readonly text: string;
}

/** A component as it stands in the prose, with its text attributes. */
export interface Use {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Id of the heading it stands under; empty before the first. */
  readonly under: string;
}

/** What one .mdx file says that can be checked, in the order in which it says it. */
export interface Prose {
  readonly headings: readonly Heading[];
  readonly uses: readonly Use[];
  readonly links: readonly string[];
  /** Words of running text, tables and notes included; questions and the instructor's part not. */
  readonly words: number;
  /** Pieces of text where the author left the placeholder of an unwritten part. */
  readonly unwritten: readonly string[];
}

/** A module as read; `order` is the number its folder begins with. */
export interface ModuleFacts {
  readonly order: number;
  readonly file: ModuleFile;
}

/** A lesson as read: its file, its questions, its prose in each language that exists. */
export interface LessonFacts {
  readonly module: string;
  /** The number its folder begins with. */
  readonly order: number;
  readonly file: LessonFile;
  readonly questions: readonly Question[];
  readonly prose: Readonly<Partial<Record<Language, Prose>>>;
}

/**
 * What stands in content/ but could not be read, so that nobody is told twice: kind, id (`?` where even that is
 * unreadable) and keys, as in the `at` of a problem.
 * @example ['term', 'induced-demand'], ['lesson', 'links-of-the-chain', 'values'], ['question', '?']
 */
export type Unread = readonly (string | number)[];

/** A page of prose around the course, as read. */
export interface PageFacts {
  readonly id: string;
  readonly prose: Readonly<Partial<Record<Language, Prose>>>;
}

/** Everything read from content/. */
export interface Facts {
  readonly course: CourseFile;
  readonly ids: IdsFile;
  readonly modules: readonly ModuleFacts[];
  readonly lessons: readonly LessonFacts[];
  readonly terms: readonly TermFile[];
  readonly misconceptions: readonly Misconception[];
  readonly seedItems: readonly SeedItem[];
  readonly references: readonly Reference[];
  readonly cases: readonly CaseFile[];
  readonly pages: readonly PageFacts[];
  readonly unread: readonly Unread[];
}

/** A place in content/, as kind, id and keys. */
export type Address = readonly (string | number)[];

/**
 * A broken promise. `at` leads to the thing that breaks it: kind, id (or place in its list of `Facts`, where an id is
 * not enough) and keys; the reader turns it into a file and a line.
 *
 * Kinds: course, ids (no id), module, lesson, question, questions (of a lesson), prose (lesson, language, list, place), page (likewise),
 * term, misconception, seed-item, reference, case.
 * @example { at: ['lesson', 'links-of-the-chain', 'covers', 3], what: 'unknown seed item Z99', todo: 'use a code of seed-items.yaml' }
 */
export interface Problem {
  readonly at: Address;
  /** The other place, where it takes two to disagree. */
  readonly also?: Address;
  readonly what: string;
  readonly todo: string;
  /** Listed, but the build goes on. */
  readonly warning?: true;
  /** Wrong even in a draft, because it touches what is not one. */
  readonly always?: true;
}

// The course as the site knows it: what is written and whole, put in order, with everything findable by id.
import { usedBy } from './shown.ts';
import type { Question } from '#src/domain/questions/schema.ts';
import type { Facts, LessonFacts, ModuleFacts, Prose } from './facts.ts';
import type { Language } from '#src/domain/language/language.ts';
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

export interface Lesson extends LessonFile {
  readonly module: string;
  /** Like “4.3”; only while every lesson of its module is there. */
  readonly number: string | undefined;
  readonly questions: readonly Question[];
  readonly prose: Readonly<Record<Language, Prose>>;
}

export interface Module extends ModuleFile {
  readonly order: number;
  /** Whether every planned lesson of it is written; numbers show only then. */
  readonly whole: boolean;
  readonly lessons: readonly Lesson[];
}

export interface Course {
  readonly file: CourseFile;
  readonly ids: IdsFile;
  readonly modules: readonly Module[];
  readonly lessons: readonly Lesson[];
  readonly terms: readonly TermFile[];
  readonly references: readonly Reference[];
  readonly misconceptions: readonly Misconception[];
  readonly seedItems: readonly SeedItem[];
  readonly cases: readonly CaseFile[];
}

const nothing: Prose = { headings: [], uses: [], links: [], words: 0, unwritten: [] };

/**
 * The course, from what was read.
 *
 * @param facts   everything in content/, already checked
 * @param options `drafts: true` while writing: lessons that are not whole are shown as well
 * @returns modules and lessons in order; what no lesson on show uses (modules, terms, works, firms) is left out
 * @example buildCourse(facts, { drafts: false }).lessons.length // 1
 */
export function buildCourse(facts: Facts, options: { readonly drafts: boolean }): Course {
  const shown = facts.lessons.filter((lesson) => options.drafts || !lesson.file.draft);
  const used = usedBy(facts, shown);
  const modules = facts.modules
    .map((module) => buildModule(module, shown, facts.ids))
    .filter((module) => module.lessons.length > 0)
    .sort((one, other) => one.order - other.order);
  return {
    file: facts.course,
    ids: facts.ids,
    modules,
    lessons: modules.flatMap((module) => module.lessons),
    terms: facts.terms
      .filter(({ id }) => used.terms.has(id))
      .map((term) => ({ ...term, near: term.near.filter((id) => used.terms.has(id)) })),
    references: facts.references.filter(({ id }) => used.references.has(id)),
    misconceptions: facts.misconceptions,
    seedItems: facts.seedItems,
    cases: facts.cases.filter(({ id }) => used.cases.has(id)),
  };
}

function buildModule(module: ModuleFacts, lessons: readonly LessonFacts[], ids: IdsFile): Module {
  const own = lessons
    .filter((lesson) => lesson.module === module.file.id)
    .sort((one, other) => one.order - other.order);
  const planned = ids.modules.find((one) => one.id === module.file.id)?.lessons ?? [];
  const whole = planned.every(({ id }) => own.some((lesson) => lesson.file.id === id && !lesson.file.draft));
  return {
    ...module.file,
    order: module.order,
    whole,
    lessons: own.map((lesson) => ({
      ...lesson.file,
      module: module.file.id,
      number: whole ? `${String(module.order)}.${String(lesson.order)}` : undefined,
      questions: lesson.questions,
      prose: { es: lesson.prose.es ?? nothing, en: lesson.prose.en ?? nothing },
    })),
  };
}

/** The one thing of a list with this id. @throws Error where there is none: integrity has been checked before, so this is a fault of ours. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`nothing here has the id “${id}”`);
  return found;
}

/** The lessons before and after this one, in the order of the course. */
export function neighbours(course: Course, lesson: Lesson): { before: Lesson | undefined; after: Lesson | undefined } {
  const place = course.lessons.findIndex((one) => one.id === lesson.id);
  return { before: course.lessons[place - 1], after: course.lessons[place + 1] };
}

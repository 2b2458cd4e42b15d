// Reads all of content/: every file, every problem of shape, nothing stops at the first.
import {
  caseSchema,
  courseSchema,
  idsSchema,
  lessonSchema,
  misconceptionsSchema,
  moduleSchema,
  referencesSchema,
  seedItemsSchema,
  termSchema,
} from '#src/domain/course/schema.ts';
import type { LessonFacts, ModuleFacts, Prose, Unread } from '#src/domain/course/facts.ts';
import { questionSchema } from '#src/domain/questions/schema.ts';
import { languages, type Language } from '#src/domain/language/language.ts';
import { blankCourse, blankIds, blankLesson, blankModule } from './blanks.ts';
import type { Book, Entry, LessonEntry, PageEntry } from './book.ts';
import { findStrays, Folder } from './folder.ts';
import { checkMarkup } from './markup.ts';
import { Reading, type ReadPlace } from './reading.ts';
import { step } from './schema-words.ts';

/** Everything in a content folder. @param root where it lies */
export function readBook(root: string): Book {
  const reading = new Reading(new Folder(root));
  const course = reading.whole('course.yaml', courseSchema, blankCourse, ['course']);
  const ids = reading.whole('ids.yaml', idsSchema, blankIds, ['ids']);
  if (reading.unread.some(([kind]) => kind === 'ids')) reading.unread.push(['planned lesson', '?']);
  const modules: Entry<ModuleFacts>[] = [];
  const lessons: LessonEntry[] = [];
  for (const folder of reading.folder.folders('modules')) {
    const module = readModule(reading, folder);
    if (module) modules.push(module);
    for (const inner of reading.folder.folders(`modules/${folder}`)) {
      const lesson = readLesson(reading, `modules/${folder}/${inner}`, module?.value.file.id ?? '?');
      if (lesson) lessons.push(lesson);
    }
  }
  const lists = {
    terms: reading.each('glossary', termSchema, 'term'),
    cases: reading.each('cases', caseSchema, 'case'),
    misconceptions: reading.list('misconceptions.yaml', misconceptionsSchema.element, 'misconception'),
    seedItems: reading.list('seed-items.yaml', seedItemsSchema.element, 'seed-item'),
    references: reading.list('references.json', referencesSchema.element, 'reference'),
  };
  const pages = reading.folder.folders('pages').map((folder) => readPage(reading, folder));
  reading.problems.push(...findStrays(reading.folder));
  const written: readonly Entry<unknown>[] = [
    course,
    ...modules.map((module) => ({ ...module, value: module.value.file })),
    ...lessons.flatMap((lesson) => [{ ...lesson, value: lesson.value.file }, ...lesson.questions]),
    ...lists.terms,
    ...lists.cases,
    ...lists.misconceptions,
    ...lists.seedItems,
  ];
  reading.problems.push(...written.flatMap(checkMarkup));
  return { course, ids, modules, lessons, pages, lists, unread: reading.unread, problems: reading.problems };
}

function readModule(reading: Reading, folder: string): Entry<ModuleFacts> | undefined {
  const source = reading.source(`modules/${folder}/module.yaml`);
  const id = step(source.data, 'id');
  if (typeof id !== 'string') {
    reading.complainOfShape(source, moduleSchema);
    reading.unread.push(['module', '?']);
    return undefined;
  }
  const file = reading.keys(source, moduleSchema, blankModule, ['module', id]);
  return {
    value: { order: orderOf(reading, folder, source.file, ['module', id]), file: { ...file, id } },
    source,
    path: [],
  };
}

function orderOf(reading: Reading, folder: string, file: string, at: Unread): number {
  const number = /^(\d+)-./.exec(folder)?.[1];
  if (number !== undefined) return Number(number);
  reading.unread.push([...at, 'order']);
  reading.problems.push({
    file,
    line: 1,
    what: `the folder “${folder}” does not begin with its number`,
    todo: `name it like 04-${folder}: the number is the order`,
  });
  return 0;
}

function readLesson(reading: Reading, path: string, module: string): LessonEntry | undefined {
  const source = reading.source(`${path}/lesson.yaml`);
  const given = step(source.data, 'id');
  const id = typeof given === 'string' ? given : '?';
  const questions = readQuestions(reading, `${path}/questions.yaml`, id);
  const prose = reading.texts(path, ['prose', id]);
  if (id === '?') {
    reading.complainOfShape(source, lessonSchema);
    for (const kind of ['lesson', 'question', 'figure']) reading.unread.push([kind, '?']);
    return undefined;
  }
  const file = reading.keys(source, lessonSchema, blankLesson, ['lesson', id]);
  const order = orderOf(reading, path.split('/').at(-1) ?? '', source.file, ['lesson', id]);
  const value: LessonFacts = {
    module,
    order,
    file: { ...file, id },
    questions: questions.map((question) => question.value),
    prose: proseOf(prose),
  };
  return { value, source, path: [], questions, questionsFile: reading.folder.name(`${path}/questions.yaml`), prose };
}

function readQuestions(
  reading: Reading,
  path: string,
  lesson: string,
): readonly Entry<LessonFacts['questions'][number]>[] {
  const before = reading.unread.length;
  const questions = reading.list(path, questionSchema, 'question');
  if (reading.unread.length > before) reading.unread.push(['questions', lesson]);
  return questions;
}

function readPage(reading: Reading, folder: string): PageEntry {
  const prose = reading.texts(`pages/${folder}`, ['page', folder]);
  return { value: { id: folder, prose: proseOf(prose) }, prose };
}

const proseOf = (read: Readonly<Record<Language, ReadPlace>>): Readonly<Partial<Record<Language, Prose>>> =>
  Object.fromEntries(
    languages.flatMap((language): readonly [Language, Prose][] => {
      const { prose } = read[language];
      return prose ? [[language, prose]] : [];
    }),
  );

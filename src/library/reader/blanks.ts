// What stands for a file, or a key of it, that could not be read, so that everything else still can be checked.
import type { CourseFile, IdsFile, LessonFile, ModuleFile } from '#src/domain/course/schema.ts';

const nothing = { es: '', en: '' };

export const blankCourse: CourseFile = {
  id: 'course',
  title: nothing,
  subtitle: nothing,
  description: nothing,
  edition: '0.0',
  published: '1970-01-01',
  licence: { id: '', address: '' },
  responsible: nothing,
  site: '',
  paths: [],
};

export const blankIds: IdsFile = { modules: [], interactives: [], light: [] };

export const blankModule: ModuleFile = { id: '', slugs: nothing, hue: 0, title: nothing, summary: nothing };

export const blankLesson: LessonFile = {
  id: '',
  slugs: nothing,
  title: nothing,
  lead: nothing,
  question: nothing,
  description: nothing,
  level: 'basic',
  minutes: 5,
  prerequisites: [],
  covers: [],
  objectives: [],
  values: [],
  reviewed: [],
};

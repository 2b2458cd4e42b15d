// The public index: it keeps to its schema, says where everything is, and shows no draft.
import Ajv2020 from 'ajv/dist/2020.js';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Catalogue, LessonRecord } from '#src/domain/course/catalogue/schema.ts';
import { catalogueSchemas, writeCatalogue, writeLessonRecord } from '#src/library/catalogue.ts';
import { readCourse } from '#src/library/course.ts';
import { makeBook, removeFolder } from './fixture.ts';

const titles = { 'self-service-break-even': { es: 'Autoservicio', en: 'Self-service' } };

afterEach(() => {
  vi.unstubAllEnvs();
});

function readBook(folder: string) {
  onTestFinished(() => {
    removeFolder(folder);
  });
  vi.stubEnv('CONTENT_ROOT', folder);
  return readCourse();
}

const validate = (schema: string, text: string) => {
  const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schema) as object);
  expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
};

test('the index keeps to its published schema', async () => {
  validate(catalogueSchemas.index(), await writeCatalogue(await readBook(makeBook([])), titles));
});

test('a lesson record keeps to its published schema', async () => {
  validate(catalogueSchemas.lesson(), await writeLessonRecord(await readBook(makeBook([])), 'short-queues'));
});

test('the same course gives the same bytes', async () => {
  const course = await readBook(makeBook([]));
  expect(await writeCatalogue(course, titles)).toBe(await writeCatalogue(course, titles));
});

test('the index names everything once, with its address in both languages', async () => {
  const index = JSON.parse(await writeCatalogue(await readBook(makeBook([])), titles)) as Catalogue;
  expect(index.lessons).toEqual([
    {
      id: 'short-queues',
      title: { es: 'Colas cortas', en: 'Short queues' },
      address: { es: '/esperas/colas-cortas/', en: '/en/waiting/short-queues/' },
      module: 'waiting',
      level: 'basic',
      minutes: 12,
      covers: ['A01', 'A02'],
      objectives: ['compute-break-even', 'weigh-a-queue'],
      questions: '/course/short-queues.json',
    },
  ]);
  expect(index.questions).toHaveLength(8);
  expect(index.interactives).toEqual([
    {
      id: 'self-service-break-even',
      title: titles['self-service-break-even'],
      address: { es: '/esperas/colas-cortas/#figure-the-curve', en: '/en/waiting/short-queues/#figure-the-curve' },
      lessons: ['short-queues'],
    },
  ]);
  expect(index.references.map(({ id }) => id)).toEqual(['larson-1987', 'somebody-1990']);
});

test('the title of a question is its text with the numbers of each language and without markup', async () => {
  const index = JSON.parse(await writeCatalogue(await readBook(makeBook([])), titles)) as Catalogue;
  expect(index.questions.find(({ id }) => id === 'which-share')?.title).toEqual({
    es: '¿Con qué parte se paga, si no es 37,5\u00a0%?',
    en: 'Which share pays for it, if not 37.5%?',
  });
});

test('questions stand in the order in which the prose puts them', async () => {
  const record = JSON.parse(await writeLessonRecord(await readBook(makeBook([])), 'short-queues')) as LessonRecord;
  expect(record.questions.map(({ id }) => id).slice(0, 3)).toEqual(['pays-at-half', 'who-waits-most', 'long-or-short']);
  expect(record.values).toContainEqual({ id: 'break-even', number: 0.5, format: { as: 'percent', digits: 0 } });
});

const draft = [
  {
    file: 'modules/01-waiting/01-short-queues/lesson.yaml',
    replace: 'id: short-queues\n',
    with: 'id: short-queues\ndraft: true\n',
  },
];

test('a draft is in no index', async () => {
  const index = JSON.parse(await writeCatalogue(await readBook(makeBook(draft)), titles)) as Catalogue;
  expect([index.modules, index.lessons, index.objectives, index.questions, index.interactives]).toEqual([[], [], [], [], []]);
});

test('a draft is shown to whoever asks for drafts', async () => {
  vi.stubEnv('DRAFTS', 'true');
  expect((await readBook(makeBook(draft))).lessons.map(({ id }) => id)).toEqual(['short-queues']);
});

test('a course with problems is not read: the error is their list', async () => {
  const broken = makeBook([{ file: 'course.yaml', remove: true }, { file: 'misconceptions.yaml', remove: true }]);
  await expect(readBook(broken)).rejects.toThrow(
    'content/course.yaml:1 › the file is missing › write it\ncontent/misconceptions.yaml:1 › the file is missing › write it',
  );
});

// The schemas of everything an author writes, under the names their JSON Schemas have in content/schemas/.
import { catalogueSchema, lessonRecordSchema } from '#src/domain/course/catalogue/schema.ts';
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
import { questionsSchema } from '#src/domain/questions/schema.ts';

const schemas: Readonly<Record<string, { toJSONSchema(): object }>> = {
  course: courseSchema,
  ids: idsSchema,
  module: moduleSchema,
  lesson: lessonSchema,
  questions: questionsSchema,
  term: termSchema,
  misconceptions: misconceptionsSchema,
  'seed-items': seedItemsSchema,
  references: referencesSchema,
  case: caseSchema,
  catalogue: catalogueSchema,
  'lesson-record': lessonRecordSchema,
};

/** What every file of content/schemas/ must hold, by its name. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema.toJSONSchema(), undefined, 2)}\n`,
    ]),
  );

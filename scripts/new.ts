// Makes the folder of a new lesson: npm run new lesson <module> <lesson>
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdsFile } from '#src/domain/course/schema.ts';
import { nearest } from '#src/domain/language/nearest.ts';
import { contentRoot } from '#src/library/course.ts';
import { readBook } from '#src/library/reader/read-book.ts';
import { lessonSkeleton, moduleYaml } from '#src/library/skeleton/lesson.ts';

type PlannedModule = IdsFile['modules'][number];

/** A reason not to make anything, to be said as it is. */
class Refusal extends Error {}

const usage = 'Write it like this: npm run new lesson <module> <lesson>, with ids of content/ids.yaml.';

function makeLesson(words: readonly string[]): string {
  const [what, moduleId, lessonId, ...more] = words;
  if (what !== 'lesson' || moduleId === undefined || lessonId === undefined || more.length > 0)
    throw new Refusal(usage);
  const root = contentRoot();
  const book = readBook(root);
  const planned = book.ids.value.modules;
  if (planned.length === 0)
    throw new Refusal('content/ids.yaml names no modules: npm run check says what is wrong with it.');
  const written = new Set(book.lessons.map(({ value }) => value.file.id));
  const module = findModule(planned, moduleId);
  const lesson = findLesson(module, lessonId, written);
  const folder = join(moduleFolder(root, planned, module), numbered(module.lessons.indexOf(lesson), lesson.id));
  if (existsSync(folder))
    throw new Refusal(
      `There is a folder for “${lesson.id}” already, with a lesson.yaml that cannot be read: npm run check says why.`,
    );
  mkdirSync(folder, { recursive: true });
  const moduleFile = join(folder, '../module.yaml');
  if (!existsSync(moduleFile)) writeFileSync(moduleFile, moduleYaml(module));
  for (const [name, text] of lessonSkeleton(lesson)) writeFileSync(join(folder, name), text);
  const shown = folder.slice(root.length).replaceAll('\\', '/');
  return `content${shown} is there. \`npm run dev\` shows it as a draft, \`npm run check\` says what is still to be written.`;
}

function findModule(planned: readonly PlannedModule[], id: string): PlannedModule {
  const found = planned.find((module) => module.id === id);
  if (found) return found;
  const ids = planned.map((module) => module.id);
  const meant = nearest(id, ids);
  const guess = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  throw new Refusal(`content/ids.yaml has no module “${id}”.${guess} Its modules are ${ids.join(', ')}.`);
}

function findLesson(module: PlannedModule, id: string, written: ReadonlySet<string>): PlannedModule['lessons'][number] {
  const free = module.lessons.map((lesson) => lesson.id).filter((one) => !written.has(one));
  const rest = free.length === 0 ? 'All its lessons are written.' : `Still free there: ${free.join(', ')}.`;
  if (written.has(id)) throw new Refusal(`The lesson “${id}” exists already. ${rest}`);
  const found = module.lessons.find((lesson) => lesson.id === id);
  if (found) return found;
  const meant = nearest(id, free);
  const guess = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  throw new Refusal(`content/ids.yaml has no lesson “${id}” in the module “${module.id}”.${guess} ${rest}`);
}

/** The module's own folder, whatever it is called; a new one where there is none. */
function moduleFolder(root: string, planned: readonly PlannedModule[], module: PlannedModule): string {
  const modules = join(root, 'modules');
  const number = planned.indexOf(module) + 1;
  const existing = existsSync(modules)
    ? readdirSync(modules).find((name) => Number.parseInt(name, 10) === number)
    : undefined;
  return join(modules, existing ?? numbered(number - 1, module.id));
}

const numbered = (index: number, id: string): string => `${String(index + 1).padStart(2, '0')}-${id}`;

try {
  console.log(makeLesson(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

// The words of our lessons as plain Markdown, for a program that knows none of our components.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byId } from '#src/domain/course/course.ts';
import { languages, type Both, type Language } from '#src/domain/language/language.ts';
import { shortCitation } from '#src/library/citations.ts';
import { readCourse } from '#src/library/course.ts';
import { placeInLesson, type LessonPlace } from '#src/library/place.ts';
import { plain } from '#src/library/prose/inline.ts';
import type { CopiedLesson, CopiedModule } from './multiply.ts';

/**
 * Writes the lessons that `multiply` wrote, as Starlight wants them: a folder per module, a file per language.
 *
 * @param content the multiplied content, from which the prose is taken
 * @param modules what `multiply` gave back for it
 * @param to      the folder of Starlight's pages; what is in it goes
 */
export async function writeForStarlight(content: string, modules: readonly CopiedModule[], to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  const { file } = await readCourse();
  for (const language of languages) {
    const root = join(to, language === 'es' ? '' : language);
    put(join(root, 'index.md'), page(file.title[language], file.description[language], ''));
    const texts = await translate(content, modules, language);
    for (const { folder, lessons } of modules)
      for (const lesson of lessons) {
        const { description, text } = texts.get(lesson.original) ?? { description: '', text: '' };
        const name = lesson.folder.replace(folder, folder.replace('modules/', 'course/'));
        put(join(root, `${name}.md`), page(lesson.title[language], description, text));
      }
  }
}

interface Translated {
  readonly description: string;
  readonly text: string;
}

/** The real lessons as Markdown, by their ids: copies differ in their names only, and the first has kept its own. */
async function translate(
  content: string,
  modules: readonly CopiedModule[],
  language: Language,
): Promise<ReadonlyMap<string, Translated>> {
  const originals = modules.flatMap(({ lessons }) => lessons).filter(({ id, original }) => id === original);
  const read = async ({ id, folder }: CopiedLesson): Promise<readonly [string, Translated]> => {
    const place = await placeInLesson(id, language);
    const mdx = readFileSync(join(content, folder, `${language}.mdx`), 'utf8');
    return [id, { description: plain(place.lesson.description[language], place), text: toMarkdown(mdx, place) }];
  };
  return new Map(await Promise.all(originals.map(read)));
}

const page = (title: string, description: string, text: string): string =>
  ['---', `title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`, '---', '', text].join('\n');

type Attributes = Readonly<Record<string, string>>;
type Writer = (attributes: Attributes, inside: string, place: LessonPlace) => string;

/** What is written in place of a component; one that is not named here, a figure, is left out with what is in it. */
const writers: Readonly<Record<string, Writer>> = {
  Term: (_, inside) => inside,
  Value: ({ id = '' }, _, place) => place.values.get(id) ?? '',
  Cite: ({ id = '', at }, _, { course, language }) => ` [${shortCitation(byId(course.references, id), language, at)}]`,
  LessonQuestion: (_, __, place) => `**${say(place.lesson.question, place)}**`,
  Question: ({ id = '' }, _, place) => writeQuestion(byId(place.lesson.questions, id), place),
  Confusion: ({ id = '' }, _, place) => {
    const { title, tempts, settles } = byId(place.course.misconceptions, id);
    return `### ${say(title, place)}\n\n${say(tempts, place)}\n\n${say(settles, place)}`;
  },
  Aside: (_, inside) => `> ${inside}`,
  DataTable: ({ title = '' }, inside) => `**${title}**\n\n${inside}`,
  Source: ({ id = '' }, inside, { course, language }) => {
    const work = byId(course.references, id);
    return `- ${shortCitation(work, language)}. *${work.title}*. ${inside}`;
  },
  Instructor: (_, inside) => `<details>\n\n${inside}\n\n</details>`,
};

/** A number that is drawn anew each time stands by its name: one word either way. */
const say = (text: Both, place: LessonPlace): string =>
  plain(text[place.language].replaceAll(/\{number:([a-zA-Z0-9]+)\}/g, '$1'), place);

/** From inside out: a component is replaced once nothing in it is one. */
function toMarkdown(mdx: string, place: LessonPlace): string {
  const innermost = /<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(?:\/>|>((?:(?!<[A-Z])[\s\S])*?)<\/\1>)/g;
  let text = mdx.replaceAll(/ \{#[a-z0-9-]+\}$/gm, '').replaceAll(/\]\([a-z]+:[a-z0-9#-]+\)/g, '](/)');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(innermost, (_, name: string, attributes: string, inside: string | undefined) =>
      (writers[name] ?? nothing)(readAttributes(attributes), (inside ?? '').trim(), place),
    );
  }
  return text;
}

const nothing: Writer = () => '';

const readAttributes = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));

/** A question of any kind: what it asks, what there is to choose from, and folded away everything it says afterwards. */
function writeQuestion(question: { readonly stem: Both }, place: LessonPlace): string {
  const { stem, ...rest } = question;
  const [asked, told] = [findTexts(rest, 'text'), findTexts(rest, 'why')].map((texts) =>
    texts.map((text) => `- ${say(text, place)}`).join('\n'),
  );
  return `**${say(stem, place)}**\n\n${asked ?? ''}\n\n<details>\n\n${told ?? ''}\n\n</details>`;
}

/** Every text of this name, however deep. */
function findTexts(data: unknown, name: string): readonly Both[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === name && isBoth(value) ? [value] : findTexts(value, name),
  );
}

const isBoth = (value: unknown): value is Both =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value);

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

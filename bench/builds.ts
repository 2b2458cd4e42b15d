// The real lessons many times over, built by us and by Starlight on the same text, in turn and each alone.
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measure, median, type Cost } from './measure.ts';
import { multiply, type CopiedModule } from './multiply.ts';
import { installStarlight, Missing } from './starlight.ts';
import { writeForStarlight } from './starlight-text.ts';
import { show, writeTable } from './table.ts';

/** One builder at one size. */
interface Built extends Cost {
  readonly lessonPages: number;
  readonly builder: 'ours' | 'Starlight';
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
  /** The first Spanish lesson's HTML, as it stands and as brotli sends it, in kB. */
  readonly html: number;
  readonly sent: number;
}

const repeats = (lessonPages: number): number => (lessonPages > 500 ? 1 : lessonPages > 100 ? 2 : 3);

export interface Places {
  readonly root: string;
  /** Everything the bench writes. */
  readonly work: string;
}

/** Where our site with so many lesson pages lies after it has been built. */
export const builtFolder = ({ work }: Places, lessonPages: number): string => join(work, `ours-${String(lessonPages)}`);

/**
 * Builds everything and tells what it cost. Caches of Astro and Vite are taken away before each build; a small build of
 * each, not counted, comes first.
 *
 * @param sizes numbers of lesson pages, half of them in each language
 */
export async function compareBuilds(places: Places, sizes: readonly number[]): Promise<string> {
  const site = join(places.work, 'starlight');
  const starlight = prepareStarlight(join(places.root, 'bench/starlight'), site);
  if (starlight.missing !== undefined) console.log(starlight.missing);
  const built: Built[] = [];
  await buildBoth(places, site, 20, starlight.version !== undefined);
  for (const size of sizes) {
    const rounds: (readonly Built[])[] = [];
    for (let round = 0; round < repeats(size); round += 1) {
      rounds.push(await buildBoth(places, site, size, starlight.version !== undefined));
      console.log(`  ${String(size)} lesson pages, round ${String(round + 1)}: ${sayRound(rounds.at(-1) ?? [])}`);
    }
    built.push(...summarise(rounds));
  }
  return report(built, starlight.version);
}

function prepareStarlight(from: string, to: string): { readonly version?: string; readonly missing?: string } {
  try {
    return { version: installStarlight(from, to) };
  } catch (error) {
    if (error instanceof Missing) return { missing: error.message };
    throw error;
  }
}

async function buildBoth(places: Places, site: string, lessonPages: number, both: boolean): Promise<readonly Built[]> {
  const content = join(places.work, 'content');
  const modules = multiply(join(places.root, 'content'), content, lessonPages / 2);
  const outDir = builtFolder(places, lessonPages);
  const build = join(places.root, 'scripts/build.ts');
  const env = { CONTENT_ROOT: content, OUT_DIR: outDir, DRAFTS: 'false', SITE: '', BASE: '' };
  const ours = await measure([build], { cwd: places.root, env });
  const first = modules[0];
  const lesson = first?.lessons[0];
  const own = join(outDir, first?.slugs.es ?? '', lesson?.slugs.es ?? '', 'index.html');
  const results: Built[] = [{ builder: 'ours', lessonPages, ...ours, ...weigh(outDir, own) }];
  if (!both) return results;
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist'])
    rmSync(join(site, cache), { recursive: true, force: true });
  await writeForStarlight(content, modules, join(site, 'src/content/docs'));
  const theirs = await measure([join(site, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: site, env: {} });
  const dist = join(site, 'dist');
  return [...results, { builder: 'Starlight', lessonPages, ...theirs, ...weigh(dist, theirPage(dist, modules)) }];
}

/** Starlight takes the numbers of folders and files into its addresses. */
const theirPage = (dist: string, [first]: readonly CopiedModule[]): string =>
  join(dist, (first?.lessons[0]?.folder ?? '').replace('modules/', 'course/'), 'index.html');

function weigh(folder: string, lesson: string): Pick<Built, 'pages' | 'files' | 'megabytes' | 'html' | 'sent'> {
  const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const html = readFileSync(lesson);
  return {
    pages: files.filter((name) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes / 1e6,
    html: html.length / 1000,
    sent: brotliCompressSync(html).length / 1000,
  };
}

/** The median of several rounds, builder by builder. */
const summarise = (rounds: readonly (readonly Built[])[]): readonly Built[] =>
  (rounds[0] ?? []).map((first) => {
    const all = rounds.flatMap((round) => round.filter(({ builder }) => builder === first.builder));
    const middle = (key: 'wall' | 'cpu' | 'memory'): number => median(all.map((one) => one[key] ?? NaN));
    return { ...first, wall: middle('wall'), cpu: middle('cpu'), memory: middle('memory') };
  });

const sayRound = (round: readonly Built[]): string =>
  round.map(({ builder, wall, cpu }) => `${builder} ${show(wall, 1)} s (${show(cpu, 1)} s of processor)`).join(', ');

function report(built: readonly Built[], version: string | undefined): string {
  const head = [
    'lesson pages',
    'builder',
    'wall s',
    'cpu s',
    'memory MB',
    'pages',
    'files',
    'MB',
    'lesson kB',
    'brotli kB',
  ];
  const rows = built.map((one) => [
    String(one.lessonPages),
    one.builder,
    show(one.wall, 1),
    show(one.cpu, 1),
    show(one.memory),
    String(one.pages),
    String(one.files),
    show(one.megabytes, 1),
    show(one.html, 1),
    show(one.sent, 1),
  ]);
  return [
    writeTable(head, rows),
    ...sayRatios(built),
    ...sayGrowth(built),
    `Starlight: ${version ?? 'not measured'}`,
  ].join('\n');
}

const of = (built: readonly Built[], builder: Built['builder']): readonly Built[] =>
  built.filter((one) => one.builder === builder);

const sayRatios = (built: readonly Built[]): readonly string[] =>
  of(built, 'ours').flatMap((ours) => {
    const theirs = of(built, 'Starlight').find(({ lessonPages }) => lessonPages === ours.lessonPages);
    if (!theirs) return [];
    const ratio = (key: 'wall' | 'cpu' | 'memory' | 'files' | 'megabytes'): string =>
      show((ours[key] ?? NaN) / (theirs[key] ?? NaN), 2);
    const aim = ours.lessonPages >= 1000 ? ' (aim: time at most 0.80)' : '';
    return [
      `ours ÷ Starlight at ${String(ours.lessonPages)}: time ${ratio('wall')}, processor ${ratio('cpu')}, memory ${ratio('memory')}, files ${ratio('files')}, bytes ${ratio('megabytes')}${aim}`,
    ];
  });

/** Milliseconds for each lesson page between the two largest sizes. */
const sayGrowth = (built: readonly Built[]): readonly string[] =>
  (['ours', 'Starlight'] as const).flatMap((builder) => {
    const [less, more] = of(built, builder).slice(-2);
    if (!less || !more) return [];
    const each = ((more.wall - less.wall) / (more.lessonPages - less.lessonPages)) * 1000;
    const weight = more.sent / less.sent;
    return [
      `${builder}, from ${String(less.lessonPages)} to ${String(more.lessonPages)}: ${show(each)} ms for each lesson page more; a lesson’s HTML weighs ${show(weight, 3)} times as much`,
    ];
  });

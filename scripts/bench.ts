// Measures how quick the site is, and how quickly it is built beside Starlight: npm run bench [repaint] [marks] [search] [builds] [20 200 1000]
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFolder, compareBuilds } from '../bench/builds.ts';
import { measureSearch } from '../bench/first-result.ts';
import { measureMarks } from '../bench/marks.ts';
import { Failed } from '../bench/measure.ts';
import { measureRepaints } from '../bench/repaint.ts';
import { openSite, type OpenSite } from '../bench/site.ts';
import { build, leaveOnProblem, readSettings } from './build.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const work = join(root, '.build/bench');
const parts = ['repaint', 'marks', 'search', 'builds'] as const;
type Part = (typeof parts)[number];

interface Wanted {
  readonly parts: readonly Part[];
  readonly sizes: readonly number[];
}

/** @throws Failed for a word that means nothing here */
function readWords(words: readonly string[]): Wanted {
  const isPart = (word: string): word is Part => parts.some((part) => part === word);
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const unknown = words.find((word) => !isPart(word) && !/^\d+$/.test(word));
  if (unknown !== undefined || sizes.some((size) => size < 20 || size % 2 === 1))
    throw new Failed(
      `Write it like this: npm run bench -- ${parts.join(' ')} 20 200 1000 (even numbers of lesson pages, from 20).`,
    );
  const asked = words.filter(isPart);
  return { parts: asked.length > 0 ? asked : parts, sizes: sizes.length > 0 ? sizes : [20, 200, 1000] };
}

async function bench({ parts: asked, sizes }: Wanted): Promise<void> {
  mkdirSync(work, { recursive: true });
  const kinds = [...new Set(cpus().map(({ model }) => model.trim()))].join(', ');
  console.log(`Node ${process.versions.node}, ${String(cpus().length)} processors (${kinds}). Let nothing else run.`);
  if (asked.includes('builds')) {
    say('The real lessons many times over, built by us and by Starlight on the same text');
    console.log(await compareBuilds({ root, work }, sizes));
  }
  if (asked.every((part) => part === 'builds')) return;
  const settings = readSettings({ OUT_DIR: join(work, 'dist') });
  await build(settings);
  await onSite(settings.outDir, async (site) => {
    if (asked.includes('repaint')) {
      say('From a slider or an answer to the next frame, processor slowed down four times');
      console.log(await measureRepaints(site));
    }
    if (asked.includes('search')) {
      say('From Ctrl+K and a word to the first result');
      console.log(await searchBoth(site, Math.max(...sizes)));
    }
    if (asked.includes('marks')) {
      say('Lighthouse, performance, as a phone, median of three');
      console.log(await measureMarks(site));
    }
  });
}

/** The course as it is, and the largest one of the builds where there is one. */
async function searchBoth(site: OpenSite, size: number): Promise<string> {
  const large = builtFolder({ root, work }, size);
  if (!existsSync(join(large, 'course.json'))) return measureSearch([['the course', site]]);
  return onSite(large, (other) =>
    measureSearch([
      ['the course', site],
      [`${String(size)} lesson pages`, other],
    ]),
  );
}

async function onSite<T>(folder: string, step: (site: OpenSite) => Promise<T>): Promise<T> {
  const site = await openSite(folder);
  try {
    return await step(site);
  } finally {
    await site.close();
  }
}

const say = (title: string): void => {
  console.log(`\n── ${title}`);
};

if (import.meta.main)
  await leaveOnProblem(async () => {
    try {
      await bench(readWords(process.argv.slice(2)));
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  });

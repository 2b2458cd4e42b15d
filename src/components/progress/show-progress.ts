// Says in the page how far the learner is, from what the disk holds; renders nothing before there is anything.
import { addShares, lessonProgress } from '#src/domain/learner/lesson-progress.ts';
import type { LessonOutline } from '#src/domain/learner/outline.ts';
import { remember, type Progress } from '#src/domain/learner/progress.ts';
import { glance, onKept } from '#src/store/glance.ts';
import { fillShare } from './words.ts';

const places = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.progress[data-lessons]')];

/** Fills every place for progress, now and whenever something is kept. */
export function showProgress(): void {
  void fillAll();
  onKept(() => void fillAll());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void fillAll();
  });
}

async function fillAll(): Promise<void> {
  const events = await glance();
  const progress = remember(events);
  for (const place of places()) {
    const outlines = events.length === 0 ? [] : await outlinesOf(place);
    const text = sayShare(progress, outlines, place.dataset['share'] ?? '');
    if (place.textContent.trim() !== text) place.textContent = text;
  }
}

/** The share of objectives reached; nothing while no question was answered. */
function sayShare(progress: Progress, outlines: readonly LessonOutline[], sentence: string): string {
  const lessons = outlines.map((outline) => lessonProgress(progress, outline));
  const isBegun = lessons.some(({ answered, objectives }) => answered > 0 || objectives.some((one) => one.updated > 0));
  return isBegun ? fillShare(sentence, addShares(lessons)) : '';
}

let fetched: Promise<readonly LessonOutline[]> | undefined;

async function outlinesOf({ dataset }: HTMLElement): Promise<readonly LessonOutline[]> {
  const inline = dataset['outlines'];
  const all = inline === undefined ? await (fetched ??= fetchOutlines(dataset['outlinesAt'] ?? '')) : parse(inline);
  const wanted = dataset['lessons']?.split(' ') ?? [];
  return all.filter(({ id }) => wanted.includes(id));
}

// Both are written by our own build.
const parse = (text: string): readonly LessonOutline[] => JSON.parse(text) as readonly LessonOutline[];

async function fetchOutlines(address: string): Promise<readonly LessonOutline[]> {
  try {
    return parse(await (await fetch(address)).text());
  } catch {
    // Without a network the page shows no progress; the next page asks again.
    return [];
  }
}

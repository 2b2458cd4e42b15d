// Questions as the page gets them: the same order in both languages, nothing right by chance, and only the words of one language.
import { describe, expect, test } from 'vitest';
import { byId } from '#src/domain/course/course.ts';
import { findInOrder } from '#src/domain/questions/kinds/order.ts';
import type { Question, QuestionKind, QuestionOf } from '#src/domain/questions/schema.ts';
import { readCourse } from '#src/library/course.ts';
import { placeInLesson, type LessonPlace } from '#src/library/place.ts';
import { askFillIn, askMatch, askOrder } from '#src/questions/asking.ts';

interface Standing<K extends QuestionKind> {
  readonly question: QuestionOf<K>;
  readonly es: LessonPlace;
  readonly en: LessonPlace;
}

const isOf = <K extends QuestionKind>(question: Question, kind: K): question is QuestionOf<K> & Question =>
  question.kind === kind;

/** Every question of a kind in the course, with its place in both languages. */
async function find<K extends QuestionKind>(kind: K): Promise<readonly Standing<K>[]> {
  const { lessons } = await readCourse();
  const all = await Promise.all(
    lessons.map(async ({ id, questions }) => {
      const [es, en] = [await placeInLesson(id, 'es'), await placeInLesson(id, 'en')];
      return questions.flatMap((question) => (isOf(question, kind) ? [{ question, es, en }] : []));
    }),
  );
  return all.flat();
}

const [orders, matches, sentences] = [await find('order'), await find('match'), await find('fill-in')];
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the course', () => {
  test('asks for orders, pairs and gaps', () => {
    expect([orders.length, matches.length, sentences.length].every((count) => count > 0)).toBe(true);
  });

  test('shows steps in one order in both languages, of which at most half are right', () => {
    for (const { question, es, en } of orders) {
      const { items } = askOrder(question, es);
      expect(idsOf(askOrder(question, en).items)).toEqual(idsOf(items));
      expect(idsOf(items).toSorted()).toEqual(idsOf(question.items).toSorted());
      expect(findInOrder({ items }, { order: idsOf(items) }).length).toBeLessThanOrEqual(Math.ceil(items.length / 2));
    }
  });

  test('offers right sides in one order in both languages, none beside its left side', () => {
    for (const { question, es, en } of matches) {
      const asked = askMatch(question, es);
      expect(idsOf(askMatch(question, en).rights)).toEqual(idsOf(asked.rights));
      expect(asked.rights).toHaveLength(asked.pairs.length + asked.extras.length);
      expect(asked.pairs.filter(({ id }, at) => asked.rights[at]?.id === id)).toEqual([]);
      // What is longer is cut off in a list on a phone.
      for (const place of [es, en])
        for (const { text } of askMatch(question, place).rights) expect(text.length).toBeLessThanOrEqual(40);
    }
  });

  test('cuts sentences at their gaps, and hands over one language alone', () => {
    for (const { question, es, en } of sentences) {
      const asked = askFillIn(question, es);
      expect(asked.sentence).toHaveLength(asked.gaps.length + 1);
      expect(idsOf(asked.gaps).toSorted()).toEqual(idsOf(askFillIn(question, en).gaps).toSorted());
      const written = asked.sentence.map((text, at) => text + (asked.gaps[at]?.after ?? '')).join('');
      expect(written).not.toContain('[[');
      for (const gap of asked.gaps) {
        const { accepted, mistakes } = byId(question.gaps, gap.id);
        expect(gap.accepted).toEqual(accepted.es);
        expect(gap.mistakes.map(({ answers }) => answers)).toEqual(mistakes.map(({ answers }) => answers.es));
      }
    }
  });
});

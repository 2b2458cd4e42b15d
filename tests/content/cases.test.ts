// The fictional firms: whoever opens their page finds every number the lessons calculate with.
import { expect, test } from 'vitest';
import { caseTables } from '#src/interactives/case-tables.ts';
import { readCourse } from '#src/library/course.ts';

test('every number of a firm has a name and a place on its page, in both languages', async () => {
  const { cases } = await readCourse();
  const kept = cases.flatMap(({ id, models }) =>
    Object.entries(models).flatMap(([model, numbers]) => Object.keys(numbers).map((input) => `${id} ${model} ${input}`)),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const language of ['es', 'en'] as const) {
    const shown = cases.flatMap((firm) =>
      caseTables(firm, language).flatMap(({ model, rows }) =>
        rows.filter(({ name, written }) => name !== '' && written !== '').map(({ input }) => `${firm.id} ${model} ${input}`),
      ),
    );
    expect(shown.toSorted()).toEqual(kept.toSorted());
  }
});

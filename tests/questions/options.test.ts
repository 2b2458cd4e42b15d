// What is said of options after checking.
import { expect, test } from 'vitest';
import { review as reviewSeveral } from '#src/domain/questions/kinds/multiple-choice.ts';
import { review as reviewOne } from '#src/domain/questions/kinds/single-choice.ts';
import type { AskedChoice } from '#src/questions/asked.ts';
import { explainOptions } from '#src/questions/options.ts';

const asked: AskedChoice = {
  id: 'q',
  rev: 1,
  edition: '2026.1',
  language: 'es',
  anchor: 'question-q',
  number: 1,
  total: 10,
  stem: '',
  options: [
    { id: 'a', text: 'A', why: 'because a' },
    { id: 'b', text: 'B', why: 'because b', right: true },
    { id: 'c', text: 'C', why: 'because c', right: true },
  ],
};
const verdicts = (said: ReturnType<typeof explainOptions>) => said.map(({ id, verdict }) => `${id} ${verdict}`);

test('a wrong choice is explained, and so is the right one', () => {
  const one = { ...asked, options: asked.options.slice(0, 2) };
  expect(verdicts(explainOptions(one, reviewOne(one, { option: 'a' })))).toEqual(['a wrong', 'b missed']);
  expect(explainOptions(one, reviewOne(one, { option: 'a' }))[0]?.why).toBe('because a');
});

test('of several, what was chosen and what should have been is explained, and nothing else', () => {
  expect(verdicts(explainOptions(asked, reviewSeveral(asked, { options: ['b'] })))).toEqual(['b right', 'c missed']);
  expect(verdicts(explainOptions(asked, reviewSeveral(asked, { options: ['a', 'b', 'c'] })))).toEqual([
    'a wrong',
    'b right',
    'c right',
  ]);
});

test('nothing is said of what was not answered', () => {
  expect(explainOptions(asked, reviewOne(asked, { option: null }))).toEqual([]);
});

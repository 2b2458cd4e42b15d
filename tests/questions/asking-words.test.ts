// The line that says how it went: the verdict, the hint, and how sure one was.
import { expect, test } from 'vitest';
import { words } from '#src/questions/asking-words.ts';

const partly = { kind: 'partly', right: 3, of: 5, extra: 0 } as const;

test.each([
  ['es', { kind: 'right' }, { hint: false }, 'Correcta'],
  ['es', { kind: 'right' }, { hint: false, confidence: 'sure' }, 'Correcta, y lo tenías claro'],
  ['es', { kind: 'wrong' }, { hint: true, confidence: 'guess' }, 'Incorrecta, con la pista, y fue al azar'],
  ['es', partly, { hint: false, confidence: 'think' }, 'En parte: 3 de 5 bien, y tenías dudas'],
  ['en', { kind: 'right' }, { hint: true }, 'Right, with the hint'],
  ['en', { kind: 'wrong' }, { hint: false, confidence: 'sure' }, 'Wrong, and you were sure'],
  ['en', partly, { hint: false, confidence: 'guess' }, 'Partly: 3 of 5 right, and it was a guess'],
] as const)('in %s, %j with %j is “%s”', (language, verdict, sitting, line) => {
  expect(words[language].verdict(verdict, { confidence: undefined, ...sitting })).toBe(line);
});

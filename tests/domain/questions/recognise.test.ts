// What words in a gap are taken for: forgiving where nothing is lost, strict where meaning is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise, spellOut, squeeze } from '#src/domain/questions/recognise.ts';

const gap = {
  accepted: ['adopción de equilibrio', 'punto muerto', 'break-even adoption'],
  mistakes: [
    { id: 'expected', answers: ['adopción prevista'] },
    { id: 'adoption', answers: ['adopción'] },
  ],
};

test.each([
  ['adopción de equilibrio', 'accepted'],
  ['ADOPCION DE EQUILIBRIO', 'accepted'],
  ['  la adopción   de equilibrio. ', 'accepted'],
  ['«Adopción de equilibrio»', 'accepted'],
  ['break even adoption', 'accepted'],
  ['breakeven adoption', 'accepted'],
  ['adopsión de equilibrio', 'near'],
  ['adopcion de equilibiro', 'near'],
  ['punto muetro', 'near'],
  ['adopción prevista', 'expected'],
  ['adopcion prebista', 'expected'],
  ['Adopción', 'adoption'],
  ['la adopción', 'adoption'],
  ['ahorro', 'other'],
  ['???', 'other'],
  ['', undefined],
  ['   ', undefined],
])('“%s” is read as %s', (typed, filling) => {
  expect(recognise(gap, typed)).toBe(filling);
});

describe('meaning is never taken for a slip of the pen', () => {
  test.each([
    ['satisfacción', 'insatisfacción'],
    ['directo', 'indirecto'],
    ['40', '41'],
    ['coste 100', 'coste 101'],
    ['más', 'mes'],
  ])('“%s” is not “%s”', (accepted, typed) => {
    expect(recognise({ accepted: [accepted], mistakes: [] }, typed)).toBe('other');
  });

  test('what lies as near to a mistake as to the answer is the mistake', () => {
    const near = { accepted: ['retención'], mistakes: [{ id: 'wrong-word', answers: ['detención', 'retensión'] }] };
    expect(recognise(near, 'retensión')).toBe('wrong-word');
    expect(recognise(near, 'retencion')).toBe('accepted');
  });
});

describe('where capitals and accents count', () => {
  const exact = { accepted: ['IKEA'], exact: true as const, mistakes: [{ id: 'small', answers: ['ikea'] }] };

  test.each([
    ['IKEA', 'accepted'],
    [' IKEA ', 'accepted'],
    ['ikea', 'small'],
    ['IKEAS', 'other'],
  ])('“%s” is read as %s', (typed, filling) => {
    expect(recognise(exact, typed)).toBe(filling);
  });
});

test('whatever is accepted is accepted without accents, in capitals and with spaces around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...gap.accepted), fc.constantFrom('', ' ', '  '), (words, space) => {
      expect(recognise(gap, space + words.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '') + space)).toBe(
        'accepted',
      );
    }),
  );
});

test('any text is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      const filling = recognise(gap, typed);
      expect(filling === undefined).toBe(typed.trim() === '');
    }),
  );
});

test('a slip is shown as the words it was nearest to', () => {
  expect(spellOut(gap, 'punto muetro')).toBe('punto muerto');
  expect(spellOut(gap, 'adopsion de equilibrio')).toBe('adopción de equilibrio');
  expect(squeeze('The Break-even adoption.')).toBe('breakevenadoption');
});

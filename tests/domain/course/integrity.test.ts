// The rules alone, on facts without files: what the exact messages of tests/content cannot show.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts, Problem } from '#src/domain/course/facts.ts';
import { checkIntegrity } from '#src/domain/course/integrity.ts';
import type { Computed } from '#src/domain/course/integrity/numbers.ts';
import { aLesson, aQuestion, aUse, both, someFacts, someProse } from './some-facts.ts';

const nothing: Computed = { models: new Map(), numbers: new Map() };

const check = (changes: Partial<Facts>, computed: Computed = nothing): readonly Problem[] =>
  checkIntegrity(someFacts(changes), computed);

const whats = (problems: readonly Problem[]) => problems.map(({ what }) => what);

const withProse = (...uses: readonly ReturnType<typeof aUse>[]) => {
  const prose = someProse({ uses });
  return { lessons: [aLesson('short', 1, { prose: { es: prose, en: prose } })] };
};

describe('what could not be read', () => {
  const unknown = withProse(aUse('Term', { id: 'queue' }));

  test('a term that exists nowhere is unknown', () => {
    expect(whats(check(unknown))).toContain('unknown term “queue”');
  });

  test('a term whose file is broken is not also unknown', () => {
    expect(whats(check({ ...unknown, unread: [['term', 'queue']] }))).not.toContain('unknown term “queue”');
  });

  test('no term is unknown while a file of terms does not even say whose it is', () => {
    expect(whats(check({ ...unknown, unread: [['term', '?']] }))).not.toContain('unknown term “queue”');
  });

  test('another broken term does not hide an unknown one', () => {
    expect(whats(check({ ...unknown, unread: [['term', 'wait']] }))).toContain('unknown term “queue”');
  });

  test('the number of questions is not held against a lesson some of whose questions are broken', () => {
    const few = { lessons: [aLesson('short', 1, { questions: [aQuestion('which')] })] };
    expect(whats(check(few))).toContain('the lesson has 1 question');
    expect(whats(check({ ...few, unread: [['questions', 'short']] }))).not.toContain('the lesson has 1 question');
  });

  test('a text that is broken is not also missing', () => {
    const one = { lessons: [aLesson('short', 1, { prose: { es: someProse() } })] };
    const missing = (unread: Facts['unread']) =>
      check({ ...one, unread }).filter(({ at, what }) => at[0] === 'prose' && what === 'the English text is missing');
    expect(missing([])).toHaveLength(1);
    expect(missing([['prose', 'short', 'en']])).toEqual([]);
  });
});

describe('drafts', () => {
  const gaps = { prose: {}, questions: [] };

  test('the gaps of a draft are warnings', () => {
    const problems = check({ lessons: [aLesson('short', 1, gaps, { draft: true })], pages: [] });
    expect(problems.filter(({ at, warning }) => at[1] === 'short' && !warning)).toEqual([]);
    expect(problems.filter(({ at }) => at[1] === 'short').length).toBeGreaterThan(3);
  });

  test('the same gaps are errors in a lesson that is declared whole', () => {
    const problems = check({ lessons: [aLesson('short', 1, gaps)] });
    expect(problems.filter(({ at, warning }) => at[1] === 'short' && !warning).length).toBeGreaterThan(3);
  });
});

describe('the two languages', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const prose = (order: readonly string[]) => someProse({ uses: order.map((id) => aUse('Value', { id })) });
  const differences = (es: readonly string[], en: readonly string[]) =>
    check({ lessons: [aLesson('short', 1, { prose: { es: prose(es), en: prose(en) } })] }).filter(
      ({ what }) => what.startsWith('value ') || what.startsWith('the value “'),
    );

  test('the same values in the same order are no problem', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), (order) => {
        expect(differences(order, order)).toEqual([]);
      }),
    );
  });

  test('any other order, and anything more or less, is told exactly once', () => {
    const order = fc.array(fc.constantFrom(...ids), { maxLength: 6 });
    fc.assert(
      fc.property(order, order, (es, en) => {
        expect(differences(es, en)).toHaveLength(es.join() === en.join() ? 0 : 1);
      }),
    );
  });

  test('words of a component may differ, nothing else', () => {
    const table = (title: string, figure: string) =>
      someProse({ uses: [aUse('DataTable', { title, figure, source: title })] });
    const parts = (es: string, en: string) =>
      whats(
        check({ lessons: [aLesson('short', 1, { prose: { es: table('Uno', es), en: table('One', en) } })] }),
      ).filter((what) => what.startsWith('the figure “'));
    expect(parts('sums', 'sums')).toEqual([]);
    expect(parts('sums', 'totals')).toHaveLength(1);
  });
});

describe('numbers', () => {
  const models = new Map([['model', { inputs: ['input'], outputs: ['output'], compute: () => ({ output: 1 }) }]]);
  const firm = {
    id: 'firm',
    title: both('Firm'),
    about: both('Fictional.'),
    currency: 'EUR' as const,
    people: [],
    models: { model: { input: 1 } },
  };
  const value = {
    id: 'right',
    model: 'model',
    case: 'firm',
    output: 'output',
    format: { as: 'number', digits: 0 },
  } as const;
  const numeric = (tolerance: number, mistake: number) =>
    aQuestion('how-many', {
      kind: 'numeric',
      unit: 'number',
      digits: 0,
      answer: { value: 'right' },
      tolerance,
      why: both('Because.'),
      mistakes: [{ id: 'slip', answer: { number: mistake }, why: both('A slip.') }],
    });
  const problems = (tolerance: number, mistake: number) =>
    whats(
      check(
        {
          cases: [firm],
          lessons: [aLesson('short', 1, { questions: [numeric(tolerance, mistake)] }, { values: [value] })],
        },
        { models, numbers: new Map([['short', new Map([['right', 10]])]]) },
      ),
    ).filter((what) => what.includes('tolerance'));

  test('a mistake outside the tolerance can be told apart', () => {
    expect(problems(1, 11.5)).toEqual([]);
  });

  test('a mistake at the very edge of the tolerance would be taken for right', () => {
    expect(problems(1, 11)).toHaveLength(1);
    expect(problems(1, 9)).toHaveLength(1);
  });

  test('an output that no guess comes near is answered with the list of them', () => {
    const far = { ...value, output: 'happiness' };
    const found = check(
      { cases: [firm], lessons: [aLesson('short', 1, {}, { values: [far] })] },
      { models, numbers: new Map() },
    );
    expect(found.find(({ what }) => what.includes('happiness'))?.todo).toBe('use one of output, input');
  });
});

test('every problem says where, what and what to do', () => {
  const problems = check({ pages: [], ...withProse(aUse('Note'), aUse('Cite', { id: 'nobody' }), aUse('Term')) });
  expect(problems.length).toBeGreaterThan(5);
  for (const { at, what, todo } of problems) {
    expect(at.length).toBeGreaterThan(0);
    expect(what).not.toBe('');
    expect(todo).not.toBe('');
  }
});

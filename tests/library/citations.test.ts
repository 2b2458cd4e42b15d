import { describe, expect, test } from 'vitest';
import type { Reference } from '#src/domain/course/schema.ts';
import { writeBibtex, writeCslJson } from '#src/library/citation-downloads.ts';
import { spanishAnd } from '#src/library/citation-style.ts';
import { checkedWords, fullCitation, shortCitation, sortReferences, type Work } from '#src/library/citations.ts';

const reference = (own: Record<string, unknown>): Reference =>
  ({ issued: { 'date-parts': [[2010]] }, language: 'en', custom: { checked: 'seen' }, ...own }) as Reference;

const article = reference({
  id: 'campbell-frei-2010',
  type: 'article-journal',
  title: 'Cost structure, customer profitability, and retention implications of self-service distribution channels',
  author: [
    { family: 'Campbell', given: 'Dennis' },
    { family: 'Frei', given: 'Frances' },
  ],
  'container-title': 'Management Science',
  volume: '56',
  issue: '1',
  page: '4-24',
  DOI: '10.1287/mnsc.1090.1066',
});

const book = reference({
  id: 'gronroos-2015',
  type: 'book',
  title: 'Service management and marketing',
  author: [{ family: 'Grönroos', given: 'Christian' }],
  issued: { 'date-parts': [[2015]] },
  edition: '4',
  publisher: 'Wiley',
});

const chapter = reference({
  id: 'maister-1985',
  type: 'chapter',
  title: 'The psychology of waiting lines',
  author: [{ family: 'Maister', given: 'David H.' }],
  issued: { 'date-parts': [[1985]] },
  editor: [
    { family: 'Czepiel', given: 'J. A.' },
    { family: 'Solomon', given: 'M. R.' },
    { family: 'Surprenant', given: 'C. F.' },
  ],
  'container-title': 'The service encounter',
  edition: '2',
  page: '113-123',
  publisher: 'Lexington Books',
});

const organisation = reference({
  id: 'iese-2012',
  type: 'report',
  title: 'Pon tu cliente a trabajar',
  author: [{ literal: 'IESE Business School' }],
  issued: { 'date-parts': [[2012]] },
  genre: 'Documento de trabajo',
  number: '198',
  language: 'es',
  URL: 'https://example.org/a?b=1&c=2',
});

const threeAuthors = reference({
  id: 'gensler-2012',
  type: 'article-journal',
  title: 'What does it cost to serve?',
  author: [
    { family: 'Gensler', given: 'Sonja' },
    { family: 'Leeflang', given: 'Peter' },
    { family: 'Skiera', given: 'Bernd' },
  ],
  issued: { 'date-parts': [[2012]] },
  'container-title': 'International Journal of Research in Marketing',
  volume: '29',
  issue: '2',
  page: '192-201',
});

const manyAuthors = reference({
  id: 'many',
  type: 'book',
  title: 'Muchas manos',
  author: Array.from({ length: 22 }, (_, index) => ({ family: `Autor${String(index + 1)}`, given: 'A.' })),
  language: 'es',
});

const undated: Work = { id: 'undated', type: 'book', title: 'Sin fecha', author: [{ family: 'Ruiz' }], language: 'es' };
const en = (text: string): string => `<span lang="en">${text}</span>`;
const es = (text: string): string => `<span lang="es">${text}</span>`;

describe('a work in running text', () => {
  test('two authors are joined by «y» in Spanish and by “and” in English', () => {
    expect(shortCitation(article, 'es')).toBe('Campbell y Frei (2010)');
    expect(shortCitation(article, 'en')).toBe('Campbell and Frei (2010)');
  });

  test('a place stands beside the year', () => {
    expect(shortCitation(article, 'es', 'p. 12')).toBe('Campbell y Frei (2010, p.\u00a012)');
    expect(shortCitation(article, 'en', 'pp. 12–13')).toBe('Campbell and Frei (2010, pp.\u00a012–13)');
    expect(shortCitation(article, 'en', 'table 2')).toBe('Campbell and Frei (2010, table 2)');
  });

  test('three authors or more become one and the others', () => {
    expect(shortCitation(threeAuthors, 'es')).toBe('Gensler et\u00a0al. (2012)');
    expect(shortCitation(manyAuthors, 'en')).toBe('Autor1 et\u00a0al. (2010)');
  });

  test('an organisation is named whole', () => {
    expect(shortCitation(organisation, 'es')).toBe('IESE Business School (2012)');
  });

  test('a work without a date says so in each language', () => {
    expect(shortCitation(undated, 'es')).toBe('Ruiz (s.\u00a0f.)');
    expect(shortCitation(undated, 'en', 'p. 3')).toBe('Ruiz (n.d., p.\u00a03)');
  });

  test('editors sign where there is no author, and an unsigned work goes by its title', () => {
    const edited = reference({ ...book, author: undefined, editor: [{ family: 'Ruiz', given: 'Ana' }] });
    expect(shortCitation(edited, 'es')).toBe('Ruiz (2015)');
    const unsigned = reference({ ...book, author: [] });
    expect(shortCitation(unsigned, 'es')).toBe('«Service management and marketing» (2015)');
    expect(shortCitation(unsigned, 'en')).toBe('“Service management and marketing” (2015)');
    expect(shortCitation(reference({ ...unsigned, type: 'legislation', title: 'Ley 11/2022' }), 'es')).toBe(
      'Ley 11/2022 (2015)',
    );
  });

  test('«y» becomes «e» before the sound i and only there', () => {
    expect(['Iseke', 'Ibáñez', 'Hidalgo', 'Hierro', 'Iacobucci', 'Frei', 'Yee'].map(spanishAnd)).toEqual([
      'e',
      'e',
      'e',
      'y',
      'y',
      'y',
      'y',
    ]);
  });
});

describe('a work in the bibliography', () => {
  test('an article, in Spanish', () => {
    expect(fullCitation(article, 'es')).toBe(
      `Campbell, D. y Frei, F. (2010). ${en(article.title)}. <i>${en('Management Science')}</i>, <i>56</i>(1), 4–24. ` +
        '<a href="https://doi.org/10.1287/mnsc.1090.1066">https://doi.org/10.1287/mnsc.1090.1066</a>',
    );
  });

  test('an article, in English', () => {
    expect(fullCitation(article, 'en')).toBe(
      `Campbell, D., &#38; Frei, F. (2010). ${article.title}. <i>Management Science</i>, <i>56</i>(1), 4–24. ` +
        '<a href="https://doi.org/10.1287/mnsc.1090.1066">https://doi.org/10.1287/mnsc.1090.1066</a>',
    );
  });

  test('a book in a later edition', () => {
    expect(fullCitation(book, 'es')).toBe(`Grönroos, C. (2015). <i>${en(book.title)}</i> (4.ª ed.). Wiley.`);
    expect(fullCitation(book, 'en')).toBe(`Grönroos, C. (2015). <i>${book.title}</i> (4th ed.). Wiley.`);
  });

  test('a chapter in an edited book', () => {
    expect(fullCitation(chapter, 'es')).toBe(
      `Maister, D. H. (1985). ${en(chapter.title)}. En J. A. Czepiel, M. R. Solomon y C. F. Surprenant (Eds.), ` +
        `<i>${en('The service encounter')}</i> (2.ª ed., pp. 113–123). Lexington Books.`,
    );
    expect(fullCitation(chapter, 'en')).toBe(
      `Maister, D. H. (1985). ${chapter.title}. In J. A. Czepiel, M. R. Solomon, &#38; C. F. Surprenant (Eds.), ` +
        '<i>The service encounter</i> (2nd ed., pp. 113–123). Lexington Books.',
    );
  });

  test('a report of an organisation, whose Spanish title is marked on English pages only', () => {
    const address = '<a href="https://example.org/a?b=1&#38;c=2">https://example.org/a?b=1&#38;c=2</a>';
    expect(fullCitation(organisation, 'es')).toBe(
      `IESE Business School. (2012). <i>Pon tu cliente a trabajar</i> (Documento de trabajo N.º 198). ${address}`,
    );
    expect(fullCitation(organisation, 'en')).toBe(
      `IESE Business School. (2012). <i>${es('Pon tu cliente a trabajar')}</i> (Documento de trabajo No. 198). ${address}`,
    );
  });

  test('three authors are all named, and a question mark needs no full stop', () => {
    expect(fullCitation(threeAuthors, 'es')).toBe(
      `Gensler, S., Leeflang, P. y Skiera, B. (2012). ${en('What does it cost to serve')}? ` +
        `<i>${en('International Journal of Research in Marketing')}</i>, <i>29</i>(2), 192–201.`,
    );
  });

  test('of more than twenty authors the first nineteen and the last are named', () => {
    const named = Array.from({ length: 19 }, (_, index) => `Autor${String(index + 1)}, A.`).join(', ');
    expect(fullCitation(manyAuthors, 'es')).toBe(`${named}, … Autor22, A. (2010). <i>Muchas manos</i>.`);
    expect(fullCitation(manyAuthors, 'en')).toBe(`${named}, … Autor22, A. (2010). <i>${es('Muchas manos')}</i>.`);
  });

  test('a newspaper of a day, a work without a date and an «e» read right in Spanish', () => {
    const dated = reference({
      ...threeAuthors,
      type: 'article-newspaper',
      language: 'es',
      title: 'Colas',
      author: [
        { family: 'Paz', given: 'Luis' },
        { family: 'Ibáñez', given: 'Ana' },
      ],
      issued: { 'date-parts': [[2014, 10, 29]] },
      'container-title': 'El País',
      volume: undefined,
      issue: undefined,
      page: undefined,
    });
    expect(fullCitation(dated, 'es')).toBe('Paz, L. e Ibáñez, A. (2014, 29 de octubre). Colas. <i>El País</i>.');
    expect(fullCitation(undated, 'es')).toBe('Ruiz. (s.\u00a0f.). <i>Sin fecha</i>.');
  });

  test('nothing in a reference can become mark-up or an address that runs', () => {
    const hostile = reference({ ...article, title: 'A <script>alert(1)</script> & <img src=x>', DOI: '10.1/"><b>' });
    const html = fullCitation(hostile, 'en');
    expect(html).toContain('A &#60;script&#62;alert(1)&#60;/script&#62; &#38; &#60;img src=x&#62;');
    expect(html).toContain('href="https://doi.org/10.1/%22&#62;&#60;b&#62;"');
    expect(() => fullCitation(reference({ ...book, URL: 'javascript:alert(1)' }), 'es')).toThrow(/gronroos-2015/);
  });

  test('a DOI written as an address is the same DOI', () => {
    expect(fullCitation(reference({ ...article, DOI: 'https://doi.org/10.1287/mnsc.1090.1066' }), 'en')).toBe(
      fullCitation(article, 'en'),
    );
  });
});

test('works are sorted by who signs them, then by year, then by title', () => {
  const later = reference({ ...article, id: 'later', issued: { 'date-parts': [[2011]] } });
  const accented = reference({ ...book, id: 'accented', author: [{ family: 'Álvarez', given: 'B.' }] });
  const order = sortReferences([threeAuthors, later, organisation, article, accented, undated]);
  expect(order.map(({ id }) => id)).toEqual([
    'accented',
    'campbell-frei-2010',
    'later',
    'gensler-2012',
    'iese-2012',
    'undated',
  ]);
});

test('a reader is told what was not checked', () => {
  expect(checkedWords(article, 'es')).toBeUndefined();
  expect(checkedWords(reference({ ...article, custom: { checked: 'secondhand' } }), 'es')).toBe(
    'citado según otra fuente',
  );
  expect(checkedWords(reference({ ...article, custom: { checked: 'memory' } }), 'es')).toBe('sin verificar');
  expect(checkedWords(reference({ ...article, custom: { checked: 'memory' } }), 'en')).toBe('unverified');
});

describe('the bibliography to download', () => {
  test('BibTeX keeps accents, our ids and addresses, and escapes what TeX would read', () => {
    const text = writeBibtex([
      reference({ ...book, title: 'R&D, 100 % {pure}_', URL: 'https://example.org/a_b?c=1&d=2' }),
    ]);
    expect(text).toContain('@book{gronroos-2015,');
    expect(text).toContain('author = {Grönroos, Christian}');
    expect(text).toContain('R\\&{D}, 100 \\% \\{pure\\}\\_');
    expect(text).toContain('url = {https://example.org/a_b?c=1&d=2}');
    expect(text).not.toContain('checked');
  });

  test('CSL-JSON is what we hold, without what only we need', () => {
    const { custom, ...bare } = article;
    expect(custom.checked).toBe('seen');
    expect(JSON.parse(writeCslJson([article]))).toEqual([bare]);
  });
});

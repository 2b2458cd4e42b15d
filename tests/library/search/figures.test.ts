// Figures are cut out of finished pages as plain words.
import { describe, expect, test } from 'vitest';
import { cutFigures, cutProse } from '#src/library/search/figures.ts';

const page = `<main><figure class="figure data-table" id="figure-two-rows" aria-labelledby="x">
<p class="figure-number">Tabla 1</p><p class="figure-title" id="x">Gana &amp; arriesga</p>
<div><table><thead><tr><th scope="col">Base</th><th scope="col">Parte</th></tr></thead>
<tbody><tr><th scope="row"><strong>Edad</strong></th><td>12 %</td></tr></tbody></table></div>
<svg><text>dibujo</text></svg><figcaption><a class="copy-link spelled" href="#">Copiar enlace</a></figcaption></figure>
<figure><img alt="no number"></figure></main>`;

test('a figure keeps its place, its number, its title and the words of its table', () => {
  expect(cutFigures(page)).toEqual([
    { place: 'figure-two-rows', number: 'Tabla 1', title: 'Gana & arriesga', text: 'Base · Parte Edad · 12 %' },
  ]);
});

test('a page without figures has none', () => {
  expect(cutFigures('<main><p>Solo texto</p></main>')).toEqual([]);
});

describe('what is left of a page for the index', () => {
  const around = (inside: string): string =>
    `<html><header>Menú</header><main id="main">${inside}</main><footer></footer></html>`;

  test('the prose of its main part, with its headings', () => {
    expect(cutProse(around('<h2 id="a">Uno</h2><p>dos</p>'))).toBe('<h2 id="a">Uno</h2><p>dos</p>');
  });

  test('no question, not even one that holds sections of its own, and everything around them', () => {
    const question =
      '<section class="question" id="q"><p>¿?</p><section><p>a</p></section><section>b</section></section>';
    expect(
      cutProse(around(`<p>antes</p>${question}<p>entre</p>${question}<section class="confusion">c</section>`)),
    ).toBe('<p>antes</p><p>entre</p><section class="confusion">c</section>');
  });

  test('no drawing and no script', () => {
    expect(cutProse(around('<p>a</p><svg><text>x</text></svg><script>y</script><p>b</p>'))).toBe('<p>a</p><p>b</p>');
  });
});

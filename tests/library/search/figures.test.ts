// Figures are cut out of finished pages as plain words.
import { expect, test } from 'vitest';
import { cutFigures } from '#src/library/search/figures.ts';

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

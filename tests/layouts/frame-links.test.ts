// Links of a page in a frame.
import { expect, test } from 'vitest';
import { fitLinks } from '#src/layouts/frame-links.ts';

const whole = '/x/';

test('a place on the page stays in the frame', () => {
  expect(fitLinks('<a class="term" href="#net-saving">x</a>', whole)).toBe(
    '<a target="_self" class="term" href="#net-saving">x</a>',
  );
});

test('an address to be copied is that of the whole page', () => {
  expect(fitLinks('<a class="copy-link" href="#question-which" data-copy aria-label="a">x</a>', whole)).toBe(
    '<a class="copy-link" href="/x/#question-which" data-copy aria-label="a">x</a>',
  );
});

test('other links, and what only looks like one inside an attribute, are left alone', () => {
  const html = '<a href="/glosario/#letter-a">x</a><p data-x="<a href=&quot;#y&quot;>">';
  expect(fitLinks(html, whole)).toBe(html);
});

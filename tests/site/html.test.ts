// What every built page owes to machines: valid HTML, a head that says what it is, and its other language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { decode, named, tags } from '../support/html.ts';
import { fewOfMany, indexable, readable, type BuiltPage } from '../support/pages.ts';
import { pages, site } from '../support/site.ts';

/** Exceptions from the validator's rules, each with its reason. */
const exceptions: RuleConfig = {
  // Matters of taste that the printer of the pages decides, not we.
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // Long titles are cut by search engines, but a question is a better title than half a question.
  'long-title': 'off',
  // Spaces that must not break are typed as themselves.
  'no-raw-characters': 'off',
  // A table wider than the screen scrolls inside a box that keys can reach: a region, but no section of the text.
  'prefer-native-element': ['error', { exclude: ['region', 'note'] }],
  // Forms here hold a question and are never sent: nothing leaves the browser.
  'wcag/h32': 'off',
  // The boxes of one question are one group.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button'] }],
};

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: exceptions,
});

/** Astro puts one style for its islands into the body: there, validators refuse it, and browsers do not mind. */
const withoutIslandStyle = (html: string): string => html.replace(/<style>astro-island[^<]*<\/style>/, '');

test('the built site has pages in both languages', () => {
  expect(new Set(pages.map((page) => page.language))).toEqual(new Set(['es', 'en']));
  expect(new Set(pages.map((page) => page.kind))).toContain('lesson');
});

test.each(fewOfMany(readable(pages)).map((page) => [page.path, page] as const))('%s is valid HTML', (_, page) => {
  const report = validator.validateStringSync(withoutIslandStyle(page.html), page.file);
  const found = report.results
    .flatMap((result) => result.messages)
    .map((one) => `${one.ruleId}: ${one.message} (${String(one.line)}:${String(one.column)})`);
  expect(found).toEqual([]);
});

const headOf = (page: BuiltPage) => {
  const all = tags(page.html);
  const meta = (name: string) =>
    named(all, 'meta')
      .filter((tag) => tag.attributes['name'] === name)
      .map((tag) => tag.attributes['content']);
  const links = (rel: string) => named(all, 'link').filter((tag) => tag.attributes['rel'] === rel);
  return {
    all,
    meta,
    titles: [...page.html.matchAll(/<title>([^<]*)<\/title>/g)].map((found) => decode(found[1] ?? '')),
    canonical: links('canonical').map((tag) => tag.attributes['href']),
    alternates: Object.fromEntries(
      links('alternate').flatMap(({ attributes }) =>
        attributes['hreflang'] === undefined ? [] : [[attributes['hreflang'], attributes['href'] ?? '']],
      ),
    ),
  };
};

/** The path from the site's root behind an absolute address of ours. */
const pathOf = (address: string | undefined): string => {
  const { pathname } = new URL(address ?? '', 'http://nowhere');
  return pathname.startsWith(site.base) ? `/${pathname.slice(site.base.length)}` : `outside the base: ${pathname}`;
};

describe('every page', () => {
  test.each(readable(pages).map((page) => [page.path, page] as const))(
    '%s has one title, one heading, one main part and its language',
    (_, page) => {
      const { all, titles } = headOf(page);
      expect(titles).toHaveLength(1);
      expect(titles[0]?.length).toBeGreaterThan(3);
      expect(named(all, 'h1')).toHaveLength(1);
      expect(named(all, 'main')).toHaveLength(1);
      expect(named(all, 'html')[0]?.attributes['lang']).toBe(page.language);
    },
  );

  test.each(indexable(pages).map((page) => [page.path, page] as const))(
    '%s describes itself and names its own address',
    (_, page) => {
      const { meta, canonical } = headOf(page);
      expect(meta('description')).toHaveLength(1);
      expect(meta('description')[0]?.length).toBeGreaterThan(30);
      expect(canonical.map(pathOf)).toEqual([page.path]);
    },
  );

  test.each(indexable(pages).map((page) => [page.path, page] as const))(
    '%s and its other language point at each other',
    (_, page) => {
      const { alternates } = headOf(page);
      expect(Object.keys(alternates).sort()).toEqual(['en', 'es', 'x-default']);
      expect(pathOf(alternates[page.language])).toBe(page.path);
      expect(alternates['x-default']).toBe(alternates['es']);
      const other = pages.find((one) => one.path === pathOf(alternates[page.language === 'es' ? 'en' : 'es']));
      expect(other && headOf(other).alternates).toEqual(alternates);
    },
  );

  test('no two pages have the same title or the same description', () => {
    const said = (page: BuiltPage): readonly (string | undefined)[] => [
      `${page.language}: ${headOf(page).titles[0] ?? ''}`,
      headOf(page).meta('description')[0],
    ];
    const all = indexable(pages).flatMap(said);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });
});

test('the sitemap lists the pages that may be found, and no other', () => {
  const index = readFileSync(join(site.folder, 'sitemap-index.xml'), 'utf8');
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => pathOf(found[1]));
  const listed = parts.flatMap((part) =>
    [...readFileSync(join(site.folder, part), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) =>
      pathOf(found[1]),
    ),
  );
  expect(listed.sort()).toEqual(
    indexable(pages)
      .map((page) => page.path)
      .sort(),
  );
});

test('addresses that must be whole carry the address of the host', () => {
  const origins = indexable(pages).map((page) => new URL(headOf(page).canonical[0] ?? '').origin);
  expect(new Set(origins).size).toBe(1);
});

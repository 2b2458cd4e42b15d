// Asks axe what is wrong with an open page.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

/** Broken rules, one text for each place; everything that is folded away is unfolded first. @param within selectors of the parts to look at, where not the whole page */
export async function findViolations(
  page: Page,
  rules: 'all' | 'colours' = 'all',
  within: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
  });
  const axe = within.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
  const { violations } = await (rules === 'all' ? axe.withTags(everything) : axe.withRules(colours)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

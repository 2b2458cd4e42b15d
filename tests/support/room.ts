// Whether everything on an open page has room: nothing stands beyond the edge, nothing is cut off.
import type { Page } from 'playwright-core';

/** What WCAG 1.4.12 lets readers set without losing anything. */
export const readersSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** Text twice as large, without a larger window. */
export const largeText = ':root { font-size: 200% !important; }';

/** Applies a style the way a reader's browser does, past the policy of the page. */
export async function applyReadersStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** Elements that stand beyond the right edge, those left out that scroll inside their own box. */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const edge = root.clientWidth;
    const scrolls = (element: Element): boolean => {
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
        if (
          /(auto|scroll|hidden|clip)/.test(getComputedStyle(one).overflowX) &&
          one.getBoundingClientRect().right <= edge + 1
        )
          return true;
      }
      return false;
    };
    if (root.scrollWidth <= edge) return [];
    const sticksOut = (element: Element): boolean => element.getBoundingClientRect().right > edge + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut) && !scrolls(element))
      .sort((one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right)
      .slice(0, 8)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ends at ${String(Math.round(element.getBoundingClientRect().right))} of ${String(edge)}: ${element.textContent.trim().slice(0, 40)}`,
      )
      .concat(`the page is ${String(root.scrollWidth)} wide in a window of ${String(edge)}`);
  });
}

/** Text whose box is smaller than it and hides the rest. */
export async function findCutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = /(hidden|clip)/.test(`${style.overflowX} ${style.overflowY}`);
        const { width, height } = element.getBoundingClientRect();
        const isForEars = width <= 1 || height <= 1 || style.clipPath !== 'none';
        return (
          hides &&
          !isForEars &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`,
      ),
  );
}

// On a page reached from the search: marks the words that were searched for, and takes the marks away again.
import styles from '#src/styles/search.css?url&no-inline';
import { isSought } from '#src/domain/language/sought.ts';
import { isLanguage } from '#src/domain/language/language.ts';
import { keywordsOf } from '#src/domain/language/stop-words.ts';
import { element } from './element.ts';
import { loadStyles } from './styles.ts';
import { words } from './words.ts';

/** Marks every word of the page that was asked for. The page itself stays as it is: only ranges are painted. */
export async function markSought(query: string): Promise<void> {
  const found = document.documentElement.lang;
  const language = isLanguage(found) ? found : 'es';
  const main = document.querySelector('main');
  // A browser without the highlight interface shows the page without marks.
  if (!main || !('highlights' in CSS)) return;
  clear();
  const ranges = findRanges(main, keywordsOf(query, language).split(' '));
  if (ranges.length === 0) return;
  await loadStyles(styles);
  clear();
  CSS.highlights.set('sought', new Highlight(...ranges));
  const t = words[language];
  const text = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, t.unmark);
  const bar = element('div', { class: 'sought' }, text, button);
  button.addEventListener('click', () => {
    clear();
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  document.body.append(bar);
  text.textContent = t.marked(ranges.length, query);
}

function clear(): void {
  CSS.highlights.delete('sought');
  document.querySelector('.sought')?.remove();
}

function findRanges(root: Element, asked: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, template, .copy-link, .key')) continue;
    for (const match of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!isSought(match[0], asked)) continue;
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

// The little of the search that every page carries: it loads the rest when somebody asks for it.

const button = document.querySelector<HTMLButtonElement>('[data-search]');

function open(): void {
  void import('#src/components/search/box.ts').then(({ openSearch }) => openSearch(button?.dataset['search'] ?? ''));
}

button?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (!button || event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey)
    return;
  event.preventDefault();
  open();
});

/** A reader who comes from the search brings the words along behind the place; the address is put right at once. */
function markSought(): void {
  const [, place = '', query] = /^#([^:]*):q=(.+)$/.exec(location.hash) ?? [];
  if (query === undefined) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (place !== '') location.replace(`#${place}`);
  // URLSearchParams reads even what no one should have written.
  const words = new URLSearchParams(`q=${query}`).get('q') ?? '';
  void import('#src/components/search/marks.ts').then((marks) => marks.markSought(words));
}

markSought();
addEventListener('hashchange', markSought);

// The little of the search that every page carries: it loads the rest when somebody asks for it.

const button = document.querySelector<HTMLButtonElement>('[data-search]');

function open(): void {
  void import('#src/components/search/box.ts').then(({ openSearch }) => openSearch(button?.dataset['search'] ?? ''));
}

button?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

const sought = new URLSearchParams(location.search).get('q');
if (sought !== null) void import('#src/components/search/marks.ts').then(({ markSought }) => markSought(sought));

// What every page does once scripts run: copy addresses, open notes in place, keep the place when the language changes, remember the theme and how numbers are written.

const announce = (text: string): void => {
  const toast = document.querySelector<HTMLElement>('#announcer');
  if (!toast) return;
  toast.textContent = text;
  setTimeout(() => {
    if (toast.textContent === text) toast.textContent = '';
  }, 4000);
};

// Storage may be blocked: a preference that cannot be kept still holds for this page.
const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
};

const recall = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

// Outside https there is no clipboard, whatever the types say; inside a frame it may be refused.
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
    if (!link) return;
    const words = document.querySelector<HTMLElement>('#announcer')?.dataset;
    history.replaceState(history.state, '', link.hash);
    event.preventDefault();
    void copy(addressOf(link)).then((copied) => {
      announce(words?.[copied ? 'copied' : 'notCopied'] ?? '');
    });
  });
}

/** What an interactive holds stands in the query of the page's address: it belongs to figures, not to headings. */
function addressOf(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  address.search = link.closest('.interactive') ? location.search : '';
  return address.href;
}

function openNotes(): void {
  const narrow = matchMedia('(max-width: 68.74rem)');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-note]')];
  const dress = (): void => {
    for (const link of links) {
      if (narrow.matches) {
        link.setAttribute('role', 'button');
        link.setAttribute('aria-expanded', String(noteOf(link)?.classList.contains('open') ?? false));
      } else {
        link.removeAttribute('role');
        link.removeAttribute('aria-expanded');
      }
    }
  };
  for (const link of links) {
    const toggle = (event: Event): void => {
      const note = noteOf(link);
      if (!narrow.matches || !note) return;
      event.preventDefault();
      const open = note.classList.toggle('open');
      link.setAttribute('aria-expanded', String(open));
    };
    link.addEventListener('click', toggle);
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ' && narrow.matches) toggle(event);
    });
  }
  narrow.addEventListener('change', dress);
  dress();
}

/** The note of a link, beside the block the link stands in; a work cited again gets a copy of its note there. */
function noteOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const name = link.dataset['note'] ?? '';
  const block = link.closest<HTMLElement>('.prose > *');
  const original = document.getElementById(name);
  if (!block || !original) return undefined;
  let beside = block.nextElementSibling;
  while (beside?.classList.contains('notes')) {
    const found = beside.querySelector<HTMLElement>(`#${name}, [data-copy-of="${name}"]`);
    if (found) return found;
    beside = beside.nextElementSibling;
  }
  const copy = original.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.dataset['copyOf'] = name;
  copy.classList.remove('open');
  const holder = document.createElement('div');
  holder.className = 'notes again';
  holder.append(copy);
  block.after(holder);
  return copy;
}

function keepPlaceBetweenLanguages(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  link?.addEventListener('click', () => {
    link.hash = location.hash || placeInView();
    link.search = location.search;
  });
}

/** The last heading, figure or question that has passed the top of the window; ids are the same in both languages. */
function placeInView(): string {
  if (scrollY < innerHeight / 2) return '';
  const places = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, figure, section)[id]')];
  const passed = places.filter((place) => place.getBoundingClientRect().top < innerHeight / 3);
  return passed.at(-1)?.id ?? '';
}

/** Radio buttons of a name: what is chosen stands on the page’s root, is remembered, and told to whom it concerns. */
function offerChoice(name: string, first: string): void {
  const chosen = recall(name) ?? first;
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => {
      document.documentElement.setAttribute(`data-${name}`, radio.value);
      remember(name, radio.value);
      document.dispatchEvent(new Event(name));
    });
  }
}

function offerEnglish(): void {
  const offer = document.querySelector<HTMLElement>('[data-offer]');
  if (!offer || recall('offer') === 'dismissed' || !navigator.language.startsWith('en')) return;
  offer.hidden = false;
  offer.querySelector('button')?.addEventListener('click', () => {
    offer.hidden = true;
    remember('offer', 'dismissed');
  });
}

copyLinks();
openNotes();
keepPlaceBetweenLanguages();
offerChoice('theme', 'system');
offerChoice('decimals', 'comma');
offerEnglish();

// The code to embed, chosen as a whole when it is touched, and a button that copies it.

const snippet = document.querySelector<HTMLElement>('[data-snippet]');
const code = snippet?.querySelector('textarea');
const button = snippet?.querySelector('button');

code?.addEventListener('focus', () => {
  code.select();
});

button?.addEventListener('click', () => {
  if (code) void copy(code, button);
});

// Outside https there is no clipboard, whatever the types say: then the code lies ready to be copied by hand.
async function copy(from: HTMLTextAreaElement, { dataset }: HTMLElement): Promise<void> {
  let said = dataset['copied'];
  try {
    await navigator.clipboard.writeText(from.value);
  } catch {
    from.focus();
    said = dataset['notCopied'];
  }
  const toast = document.querySelector('#announcer');
  if (!toast) return;
  toast.textContent = said ?? '';
  setTimeout(() => {
    if (toast.textContent === said) toast.textContent = '';
  }, 4000);
}

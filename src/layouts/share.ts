// Code to be copied: chosen as a whole when it is touched, and a button that copies it.

for (const snippet of document.querySelectorAll('.snippet')) {
  const code = snippet.querySelector('textarea');
  const copier = snippet.querySelector('button');
  code?.addEventListener('focus', () => {
    code.select();
  });
  copier?.addEventListener('click', () => {
    if (code) void copyCode(code, copier);
  });
}

// Outside https there is no clipboard, whatever the types say: then the code lies ready to be copied by hand.
async function copyCode(code: HTMLTextAreaElement, { dataset }: HTMLElement): Promise<void> {
  let said = dataset['copied'];
  try {
    await navigator.clipboard.writeText(code.value);
  } catch {
    code.focus();
    said = dataset['notCopied'];
  }
  const toast = document.querySelector('#announcer');
  if (!toast) return;
  toast.textContent = said ?? '';
  setTimeout(() => {
    if (toast.textContent === said) toast.textContent = '';
  }, 4000);
}

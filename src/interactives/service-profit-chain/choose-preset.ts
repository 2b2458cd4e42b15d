// Shows the set of numbers that an address is about, and keeps the one that is chosen in the address.
const radios = [...document.querySelectorAll<HTMLInputElement>('.presets input[name="preset"]')];

/** The set whose figure the address names; else the one whose inputs it brings. */
function findAsked(): HTMLInputElement | undefined {
  const named = radios.find(({ value }) => location.hash === `#${value}`);
  const keys = [...new URLSearchParams(location.search).keys()];
  return named ?? radios.find(({ dataset }) => keys.some((key) => key.startsWith(`${dataset['interactive'] ?? ''}.`)));
}

function show(): void {
  const asked = findAsked();
  if (!asked || asked.checked) return;
  asked.checked = true;
  if (location.hash === `#${asked.value}`) document.getElementById(asked.value)?.scrollIntoView();
}

for (const radio of radios)
  radio.addEventListener('change', () => {
    history.replaceState(history.state, '', `#${radio.value}`);
  });
addEventListener('hashchange', show);
show();

// What a page does in a frame of another site: it says how tall it is, whether answers stay, and where it was asked for something it does not have.

const { body } = document;
let told = 0;

/** The same in the three languages that hosts speak: Canvas, the resizer of H5P, and anybody who listens. */
function tellHeight(isAsked: boolean): void {
  // The box of the page itself, which also shrinks; what can be scrolled never gets smaller than the frame.
  const height = Math.ceil(body.getBoundingClientRect().height);
  if (height === told && !isAsked) return;
  told = height;
  send({ subject: 'lti.frameResize', height });
  // Old resizers read “height”, newer ones “scrollHeight”.
  send({ context: 'h5p', action: 'resize', scrollHeight: height, height });
  send({ type: 'vinculo:resize', height });
}

// A height is no secret, and who frames the page is not known beforehand.
const send = (message: object): void => {
  parent.postMessage(message, '*');
};

const greet = (): void => {
  send({ context: 'h5p', action: 'hello' });
};

function answer({ source, data }: MessageEvent<{ context?: unknown; action?: unknown } | null>): void {
  if (source !== parent || data?.context !== 'h5p') return;
  // A resizer that came late says that it is ready; a greeting, or a change of its own width, asks for the height.
  if (data.action === 'ready') greet();
  else tellHeight(true);
}

if (parent !== self) {
  addEventListener('message', answer);
  greet();
  new ResizeObserver(() => {
    tellHeight(false);
  }).observe(body);
}

addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  // Links made while one reads: places on this page stay here, like those that were there before.
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (link) link.target = '_self';
  // In a sandbox forms are never sent, and never say that they are about to be; ours only ever wait to hear that.
  const form = target.closest<HTMLButtonElement>('button[type="submit"]')?.form;
  if (!form || event.defaultPrevented) return;
  event.preventDefault();
  form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
});

type Name = 'notKept' | 'keptApart' | 'unknownTheme';

async function listRemarks(): Promise<readonly Name[]> {
  const theme = new URLSearchParams(location.search).get('theme') ?? 'system';
  const remarks: Name[] = ['system', 'light', 'dark'].includes(theme) ? [] : ['unknownTheme'];
  if (isBlocked()) return [...remarks, 'notKept'];
  return (await isApart()) ? [...remarks, 'keptApart'] : remarks;
}

// Browsers that forbid frames to keep anything throw as soon as somebody looks.
function isBlocked(): boolean {
  try {
    localStorage.getItem('theme');
    return false;
  } catch {
    return true;
  }
}

/** Inside another site browsers keep what is stored there apart from what the same pages store elsewhere. */
async function isApart(): Promise<boolean> {
  if (parent === self) return false;
  const hasFree = await document.hasStorageAccess().catch(() => false);
  // Where cookies are free for all, storage is kept apart just the same: only the names of the hosts tell.
  return (
    !hasFree ||
    [...location.ancestorOrigins].some((host) => siteOf(new URL(host).hostname) !== siteOf(location.hostname))
  );
}

/** Nearly what browsers call a site: the last two parts of a name, three where the second is as short as in .com.ar */
const siteOf = (host: string): string => /[^.]+\.([^.]{1,3}\.)?[^.]+$/.exec(host)?.[0] ?? host;

void listRemarks().then((remarks) => {
  const note = document.querySelector<HTMLElement>('.frame-note');
  if (!note || remarks.length === 0) return;
  note.textContent = remarks.map((name) => note.dataset[name] ?? '').join(' ');
  document.documentElement.classList.toggle('keeps-nothing', remarks.includes('notKept'));
});

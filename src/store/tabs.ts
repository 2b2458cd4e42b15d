// The other tabs of this site: what one of them does, all of them know at once.

/** What tabs tell each other: something was done; or the disk holds something else now, so read it again. */
export type Message =
  { readonly kind: 'done'; readonly record: unknown } | { readonly kind: 'reread' } | { readonly kind: 'forgotten' };

export interface Tabs {
  tell(message: Message): void;
  listen(hear: (message: Message) => void): void;
  close(): void;
}

/** A page that is alone, or cannot hear the others. */
const alone: Tabs = {
  tell: () => undefined,
  listen: () => undefined,
  close: () => undefined,
};

/** The tabs of this site that use a name; where the browser keeps them apart, every tab is alone. */
export function openTabs(name: string): Tabs {
  const channel = openChannel(name);
  if (!channel) return alone;
  return {
    tell(message) {
      channel.postMessage(message);
    },
    listen(hear) {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isMessage(data)) hear(data);
      });
    },
    close() {
      channel.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

// A tab of another edition may say what this one does not know.
const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' &&
  data !== null &&
  'kind' in data &&
  (data.kind === 'reread' || data.kind === 'forgotten' || (data.kind === 'done' && 'record' in data));

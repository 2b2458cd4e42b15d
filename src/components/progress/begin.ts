// Loads what shows progress once there is some: a first visit needs none of it.
import { databaseName } from '#src/store/database.ts';

let begun = false;

/** Shows progress if this device has kept something, or as soon as it does. */
export async function begin(): Promise<void> {
  if (await hasKept()) await show();
  else listen();
}

async function show(): Promise<void> {
  if (begun) return;
  begun = true;
  const { showProgress } = await import('./show-progress.ts');
  showProgress();
}

function listen(): void {
  try {
    new BroadcastChannel(databaseName).addEventListener('message', () => void show());
  } catch {
    // Without channels the next page shows it.
    return;
  }
}

/** Whether there is a disk of ours; where that cannot be asked it is worth a look. */
async function hasKept(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}

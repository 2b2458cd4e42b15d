// One look at what the disk holds, without what it takes to write there: for pages that only show progress.
import type { LearnerEvent } from '#src/domain/learner/event.ts';
import { readEvent } from '#src/domain/learner/read-event.ts';
import { databaseName, eventsName } from './database.ts';
import { outcomeOf } from './requests.ts';

/** The events on this device's disk; none where it cannot be read, or nothing was ever kept. It never rejects. */
export async function glance(): Promise<readonly LearnerEvent[]> {
  try {
    const database = await openAsItIs();
    try {
      const records: readonly unknown[] = await outcomeOf(
        database.transaction(eventsName, 'readonly').objectStore(eventsName).getAll(),
      );
      return records.map(readEvent).flatMap((one) => (one.kind === 'event' ? one.event : []));
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

/** Calls back whenever this page or another of this site has kept something. */
export function onKept(call: () => void): void {
  try {
    new BroadcastChannel(databaseName).addEventListener('message', call);
  } catch {
    return;
  }
}

function openAsItIs(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName);
  // There is no database yet: looking must not make one.
  request.onupgradeneeded = () => request.transaction?.abort();
  return outcomeOf(request);
}

// What the disk answers, as promises.

/** What a request comes to. */
export const outcomeOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? aborted());
    };
  });

/** Resolves when everything in a transaction is on the disk. */
export const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? aborted());
    };
  });

const aborted = (): DOMException => new DOMException('the disk gave up', 'AbortError');

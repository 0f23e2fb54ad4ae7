import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Entries recorded inside `work` carry this request id, so that the log lines of a request can be found. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return current.run(requestId, work);
}

export function currentRequest(): string | undefined {
  return current.getStore();
}

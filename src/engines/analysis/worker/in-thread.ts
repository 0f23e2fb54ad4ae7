import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a thread says on its way and at its end. */
interface Said<Result> {
  readonly share?: number;
  readonly result?: Result;
}

interface Listening {
  readonly signal?: AbortSignal;
  progress?(share: number): void;
}

/** Beside the bundle of the server; undefined from source, where tests compute where they are. */
export function findProgram(name: string): string | undefined {
  const program = join(import.meta.dirname, name);
  return existsSync(program) ? program : undefined;
}

/** Computes in a thread of its own, which pages do not feel. @throws whatever ends the thread. */
export function inThread<Result>(
  program: string,
  workerData: unknown,
  { signal, progress }: Listening = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData });
    const stop = () => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', ({ share, result }: Said<Result>) => {
      if (share !== undefined) progress?.(share);
      if (result !== undefined) resolve(result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`the analysis ended with code ${code}`));
    });
  });
}

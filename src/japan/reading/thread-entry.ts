import { workerData } from 'node:worker_threads';
import { loadDictionary } from './dictionary.ts';
import type { Said, ThreadData } from './thread.ts';

const { port, sign } = workerData as ThreadData;
const loading = loadDictionary();

async function answer(text: string): Promise<Said> {
  try {
    return { tokens: (await loading)(text) };
  } catch (error) {
    return { error: String(error) };
  }
}

port.on('message', async (text: string) => {
  port.postMessage(await answer(text));
  Atomics.store(sign, 0, 1);
  Atomics.notify(sign, 0);
});

import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { Token, Tokenizer } from './tokenizer.ts';

/** What the thread is given: where it answers, and the sign that it raises when it has. */
export interface ThreadData {
  readonly port: MessagePort;
  readonly sign: Int32Array;
}

/** What it says of one text. */
export interface Said {
  readonly tokens?: readonly Token[];
  readonly error?: string;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly sign: Int32Array;
}

/** In milliseconds: words are asked for in bursts, by a reader of pages or by a job. */
const idle = 30_000;

/** Longer than the slowest disk reads the dictionary, in milliseconds. */
const patience = 60_000;

function startThread(program: string): Thread {
  const sign = new Int32Array(new SharedArrayBuffer(4));
  const { port1: port, port2: theirs } = new MessageChannel();
  const workerData: ThreadData = { port: theirs, sign };
  const worker = new Worker(program, { workerData, transferList: [theirs] });
  worker.unref();
  port.unref();
  return { worker, port, sign };
}

/** Waits for the answer without giving the loop away, as a function of this thread would. */
function ask({ port, sign }: Thread, text: string): Token[] {
  Atomics.store(sign, 0, 0);
  port.postMessage(text);
  if (Atomics.wait(sign, 0, 0, patience) === 'timed-out')
    throw new Error('no word of the tokenizer');
  const { tokens, error } = (receiveMessageOnPort(port)?.message ?? {}) as Said;
  if (!tokens) throw new Error(error ?? 'the tokenizer said nothing');
  return [...tokens];
}

/**
 * A tokenizer whose dictionary lives in a thread. It starts with the first text (0.7 s) and again with
 * the first one after it was idle.
 *
 * @param program of the thread, built.
 */
export async function tokenizerThread(program: string): Promise<Tokenizer> {
  let thread: Thread | undefined;
  const end = () => {
    void thread?.worker.terminate();
    thread = undefined;
  };
  const forgetting = setTimeout(end, idle).unref();
  return (text) => {
    thread ??= startThread(program);
    forgetting.refresh();
    try {
      return ask(thread, text);
    } catch (error) {
      end();
      throw error;
    }
  };
}

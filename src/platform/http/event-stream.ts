import type { HttpContext } from './context.ts';

/** A connection on which a browser (`EventSource`) waits for news. */
export interface EventStream {
  /** What has not left yet is replaced by what comes after it: each frame says all there is to know. */
  send(frame: Uint8Array): void;
  /** A comment, so that nobody in between takes the connection for dead. */
  beat(): void;
  close(): void;
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Neither we nor a proxy may hold it back to compress it.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Frames that a slow reader may have before them. */
const ahead = 2;
const encoder = new TextEncoder();
const heartbeat = encoder.encode(': \n\n');

const open = new Set<EventStream>();

/** How many are open in this process. */
export const countEventStreams = (): number => open.size;

/** Ends all of them, so that a server that stops need not wait; the browsers come back by themselves. */
export function closeEventStreams(): void {
  for (const stream of [...open]) stream.close();
}

/** One event as it is sent. @param data in one line, as JSON is */
export function eventFrame(id: string, data: string): Uint8Array {
  return encoder.encode(`id: ${id}\ndata: ${data}\n\n`);
}

interface Line {
  readonly stream: EventStream;
  readonly body: ReadableStream<Uint8Array>;
}

const retryFrame = (retry: number) => encoder.encode(`retry: ${retry}\n\n`);

function openLine(opened: (stream: EventStream) => () => void, retry: number): Line {
  let waiting: Uint8Array | undefined;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let left: () => void = () => undefined;
  const flush = (): void => {
    const frame = waiting;
    if (!controller || !frame || (controller.desiredSize ?? 0) <= 0) return;
    // Before it is given: a reader that waits asks for the next one meanwhile.
    waiting = undefined;
    controller.enqueue(frame);
  };
  const forget = (): void => {
    if (!open.delete(stream)) return;
    controller = undefined;
    left();
  };
  const stream: EventStream = {
    send: (frame) => {
      waiting = frame;
      flush();
    },
    beat: () => void (waiting ?? stream.send(heartbeat)),
    close: () => {
      controller?.close();
      forget();
    },
  };
  const start = (started: ReadableStreamDefaultController<Uint8Array>): void => {
    controller = started;
    started.enqueue(retryFrame(retry));
    open.add(stream);
    left = opened(stream);
  };
  const source = { start, pull: flush, cancel: forget };
  const body = new ReadableStream<Uint8Array>(source, { highWaterMark: ahead });
  return { stream, body };
}

/**
 * Answers with a stream of events. A browser that loses it comes back within some seconds, not all of a
 * hall at the same moment.
 * @param opened gets the stream; what it returns runs once, when the stream has ended.
 */
export function eventStream(c: HttpContext, opened: (stream: EventStream) => () => void): Response {
  const retry = 1000 + Math.floor(Math.random() * 2000);
  return c.body(openLine(opened, retry).body, 200, headers);
}

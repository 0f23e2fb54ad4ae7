// Posts applications for some seconds and prints what came of it as one line of JSON.
// node bench/post-load.js URL BODY-FILE CONNECTIONS SECONDS [PER-SECOND]
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [url = '', file = '', connections = '', seconds = '', perSecond = ''] = process.argv.slice(2);
const { hostname, port, pathname } = new URL(url);
const body = readFileSync(file, 'utf8');
const run = `${process.pid}-${Date.now()}`;
const end = performance.now() + Number(seconds) * 1000;
/** @type {number[]} */
const latencies = [];
const faults = new Map();
let sent = 0;

const head = [
  `POST ${pathname} HTTP/1.1`,
  `host: ${hostname}:${port}`,
  'content-type: application/json',
  `content-length: ${Buffer.byteLength(body)}`,
];

/** @returns {string} one request, with a key of its own */
function nextRequest() {
  sent += 1;
  const key = `idempotency-key: bench-${run}-${sent}`;
  return `${[...head, key].join('\r\n')}\r\n\r\n${body}`;
}

/**
 * Status and length of the answer at the beginning of the text; undefined while some of it is missing.
 * @param {string} text Latin-1, so that a character is a byte
 */
function readAnswer(text) {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(length)) throw new Error(`an answer without its length: ${text}`);
  const total = headEnd + 4 + length;
  return text.length < total ? undefined : { status: Number(text.slice(9, 12)), total };
}

/**
 * A connection that is kept alive. It takes the share of the processor that `wrk` would, and not that of
 * a whole HTTP client: the processors belong to what is measured.
 */
function openConnection() {
  const socket = connect(Number(port), hostname).setNoDelay(true).setEncoding('latin1');
  let received = '';
  /** @type {((status: unknown) => void) | undefined} */
  let answered;
  const finish = (/** @type {unknown} */ status) => {
    const done = answered;
    answered = undefined;
    done?.(status);
  };
  socket.on('data', (chunk) => {
    received += chunk;
    const answer = readAnswer(received);
    if (!answer) return;
    received = received.slice(answer.total);
    finish(answer.status);
  });
  socket.on('error', (error) => finish(error.message));
  socket.on('close', () => finish('closed'));
  return {
    /** @returns {Promise<unknown>} the status, or what went wrong */
    post: () =>
      new Promise((resolve) => {
        answered = resolve;
        if (socket.destroyed) finish('closed');
        else socket.write(nextRequest());
      }),
    close: () => socket.destroy(),
  };
}

const open = Array.from({ length: Number(connections) }, openConnection);
/** @typedef {ReturnType<typeof openConnection>} Connection */
const free = [...open];
/** @type {((connection: Connection) => void)[]} */
const waiting = [];

/** @returns {Promise<Connection>} */
async function freeConnection() {
  return free.pop() ?? new Promise((resolve) => waiting.push(resolve));
}

async function post() {
  const start = performance.now();
  const connection = await freeConnection();
  const status = await connection.post();
  latencies.push(performance.now() - start);
  if (status !== 201) faults.set(status, (faults.get(status) ?? 0) + 1);
  const next = waiting.shift();
  if (next) next(connection);
  else free.push(connection);
}

/** As fast as answers come back, on each connection one after another. */
async function hurry() {
  while (performance.now() < end) await post();
}

/** At a fixed rate, whether answers come back or not: a slow server is not spared. */
async function pace() {
  const posts = [];
  for (let next = performance.now(); next < end; next += 1000 / Number(perSecond)) {
    const wait = next - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    posts.push(post());
  }
  await Promise.all(posts);
}

const began = performance.now();
if (perSecond) await pace();
else await Promise.all(Array.from({ length: Number(connections) }, hurry));
const took = (performance.now() - began) / 1000;
latencies.sort((a, b) => a - b);
for (const connection of open) connection.close();
console.log(
  JSON.stringify({
    perSecond: latencies.length / took,
    p99: latencies[Math.floor(latencies.length * 0.99)],
    faults: Object.fromEntries(faults),
  }),
);

// Posts applications for some seconds and prints what came of it as one line of JSON.
// node bench/post-load.js URL BODY-FILE CONNECTIONS SECONDS [PER-SECOND]
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const [url = '', file = '', connections = '', seconds = '', perSecond = ''] = process.argv.slice(2);
const body = readFileSync(file);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const run = `${process.pid}-${Date.now()}`;
const end = performance.now() + Number(seconds) * 1000;
/** @type {number[]} */
const latencies = [];
const faults = new Map();
let sent = 0;

/** @returns {Promise<void>} */
function post() {
  sent += 1;
  const start = performance.now();
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      'idempotency-key': `bench-${run}-${sent}`,
    };
    const done = (/** @type {unknown} */ status) => {
      latencies.push(performance.now() - start);
      if (status !== 201) faults.set(status, (faults.get(status) ?? 0) + 1);
      resolve();
    };
    const sending = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode));
    });
    sending.on('error', (error) => done(error.message));
    sending.end(body);
  });
}

/** As fast as answers come back, on each connection one after another. */
async function hurry() {
  while (performance.now() < end) await post();
}

/** At a fixed rate, whether answers come back or not: a slow server is not spared. */
async function pace() {
  const waiting = [];
  for (let next = performance.now(); next < end; next += 1000 / Number(perSecond)) {
    const wait = next - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    waiting.push(post());
  }
  await Promise.all(waiting);
}

const began = performance.now();
if (perSecond) await pace();
else await Promise.all(Array.from({ length: Number(connections) }, hurry));
const took = (performance.now() - began) / 1000;
latencies.sort((a, b) => a - b);
agent.destroy();
console.log(
  JSON.stringify({
    perSecond: latencies.length / took,
    p99: latencies[Math.floor(latencies.length * 0.99)],
    faults: Object.fromEntries(faults),
  }),
);

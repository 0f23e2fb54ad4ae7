import { createServer } from 'node:net';

/**
 * A mail server that takes everything and keeps count, as fast as one process can. It answers `count`
 * over IPC with how many messages it took, how many different ones, and when the last came.
 */

/** How often each message was taken, by Message-ID. */
const taken = new Map();
let total = 0;
let first = 0;
let last = 0;

/** @param {string} message */
function take(message) {
  const id = /^message-id:\s*(<[^>]+>)/im.exec(message)?.[1] ?? '';
  taken.set(id, (taken.get(id) ?? 0) + 1);
  total += 1;
  last = performance.now();
  first ||= last;
}

/** @param {string} line */
function answer(line) {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === 'EHLO') return '250-sink\r\n250 PIPELINING\r\n';
  if (verb === 'DATA') return '354 go on\r\n';
  return verb === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n';
}

const server = createServer((socket) => {
  let waiting = '';
  let inData = false;
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.write('220 sink\r\n');
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1');
    for (;;) {
      const end = inData ? '\r\n.\r\n' : '\r\n';
      const at = waiting.indexOf(end);
      if (at < 0) return;
      const part = waiting.slice(0, at);
      waiting = waiting.slice(at + end.length);
      if (inData) take(part);
      socket.write(inData ? '250 taken\r\n' : answer(part));
      inData = !inData && part.slice(0, 4).toUpperCase() === 'DATA';
    }
  });
});

process.on('message', (message) => {
  if (message === 'count') process.send?.({ total, different: taken.size, first, last });
  if (message === 'from now') first = 0;
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});

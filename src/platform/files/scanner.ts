import { connect, type NetConnectOpts, type Socket } from 'node:net';

/** `unknown`: away, late, or an answer that is none of the protocol's. */
export type ScanVerdict = 'clean' | 'infected' | 'unknown';

export type Scanner = (content: Uint8Array) => Promise<ScanVerdict>;

/** Milliseconds for a whole scan; people wait, and so may a connection to the database. */
const patience = 20_000;
/** Bytes a chunk; clamd takes any size up to its StreamMaxLength. */
const chunkBytes = 64 * 1024;
/** An answer is one short line; more is somebody else talking. */
const longestAnswer = 4096;

function target(address: string): NetConnectOpts {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** `zINSTREAM`, chunks behind their lengths, and an empty chunk (clamd(8)). */
function* messageOf(content: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let start = 0; start < content.byteLength; start += chunkBytes) {
    const chunk = content.subarray(start, start + chunkBytes);
    yield lengthOf(chunk.byteLength);
    yield chunk;
  }
  yield lengthOf(0);
}

function readVerdict(answer: string): ScanVerdict {
  if (answer === 'stream: OK\0') return 'clean';
  return /^stream: .+ FOUND\0$/.test(answer) ? 'infected' : 'unknown';
}

/** Writes as fast as the other side takes it, until all is written or the socket is gone. */
async function send(socket: Socket, content: Uint8Array): Promise<void> {
  for (const part of messageOf(content)) {
    if (socket.destroyed) return;
    await new Promise<void>((resolve) => socket.write(part, () => resolve()));
  }
}

/** The answer up to the end of its line or of the connection. */
function receive(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => {
      answer += data;
      if (answer.includes('\0')) resolve(answer);
      else if (answer.length > longestAnswer) reject(new Error('too long an answer'));
    });
    socket.once('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

async function scan(to: NetConnectOpts, limit: number, content: Uint8Array): Promise<ScanVerdict> {
  const socket = connect(to);
  const timer = setTimeout(() => socket.destroy(new Error('no answer in time')), limit);
  try {
    const answer = receive(socket);
    await Promise.race([send(socket, content), answer]);
    return readVerdict(await answer);
  } catch {
    return 'unknown';
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

/**
 * Asks ClamAV's daemon about content.
 * @param address `tcp://HOST:PORT` or `unix:/PATH`, as in `CLAMD_URL`.
 * @param limit milliseconds for a scan, from the connection to the answer.
 * @returns never throws: whatever goes wrong is `unknown`, and the caller refuses.
 */
export function createScanner(address: string, limit = patience): Scanner {
  const to = target(address);
  return (content) => scan(to, limit, content);
}

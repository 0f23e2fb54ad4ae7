import { type AddressInfo, createServer, type Socket } from 'node:net';

/** How the daemon behaves; `honest` finds EICAR. */
export type Manner = 'honest' | 'silent' | 'garbage' | 'endless' | 'limit' | 'hangs-up';

/** The harmless file that every scanner calls a virus; in parts, or scanners would find this one. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** The content of a whole INSTREAM message; undefined while some of it is missing. */
function readStream(message: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (message.length < command.length) return undefined;
  if (message.toString('latin1', 0, command.length) !== command) throw new Error('no INSTREAM');
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= message.length; ) {
    const length = message.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(message.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function answer(socket: Socket, manner: Manner, content: Buffer): void {
  if (manner === 'silent') return;
  if (manner === 'garbage') return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  if (manner === 'endless') return void socket.write('x'.repeat(10_000));
  if (manner === 'limit') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
  const found = content.includes(eicar);
  socket.end(found ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
}

/** A clamd of our own on the loopback. */
export async function runClamd(manner: Manner = 'honest') {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let message = Buffer.alloc(0);
    socket.on('error', () => undefined);
    if (manner === 'hangs-up') return void socket.destroy();
    socket.on('data', (data) => {
      message = Buffer.concat([message, data]);
      const content = readStream(message);
      if (!content) return;
      seen.push(content);
      answer(socket, manner, content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `tcp://127.0.0.1:${port}`,
    /** Contents so far, oldest first. */
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

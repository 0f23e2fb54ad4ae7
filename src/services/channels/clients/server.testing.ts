import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/**
 * What goes wrong with the next request of a kind.
 * - lost: it is carried out, and the connection breaks before the answer
 * - cut: it is not carried out, and the connection breaks all the same
 * - a reply: it is not carried out and answered so
 */
export type Fault = 'lost' | 'cut' | Reply;

export interface ChannelServer {
  readonly url: string;
  /** `POST /2/tweets`, as often as given. */
  readonly fail: (what: string, ...faults: Fault[]) => void;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

/** A server on the loopback that speaks as one channel does. */
export async function channelServer(reply: (asked: Asked) => Reply): Promise<ChannelServer> {
  const faults: { what: string; fault: Fault }[] = [];
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://channel.example');
    const { method = 'GET', headers } = request;
    const body = await bodyOf(request);
    const one = { method, path: url.pathname, query: url.searchParams, headers, body };
    asked.push(one);
    const index = faults.findIndex(({ what }) => what === `${method} ${url.pathname}`);
    const fault = index >= 0 ? faults.splice(index, 1)[0]?.fault : undefined;
    if (fault === 'cut') return request.socket.destroy();
    if (typeof fault === 'object') return answer(response, fault);
    const given = reply(one);
    if (fault === 'lost') return request.socket.destroy();
    answer(response, given);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    fail: (what, ...list) => {
      for (const fault of list) faults.push({ what, fault });
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The JSON of a request; undefined when it is none. */
export function jsonOf({ headers, body }: Asked): Record<string, unknown> | undefined {
  if (!headers['content-type']?.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

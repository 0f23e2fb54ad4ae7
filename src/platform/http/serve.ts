import { createServer as createNodeServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Platform } from '../platform.ts';
import type { HttpEnv } from './context.ts';
import { closeEventStreams } from './event-stream.ts';
import { cachedReader, type FastPathOptions } from './fast-path.ts';
import { staticHeaders } from './security-headers.ts';

export type ServerOptions = Omit<FastPathOptions, 'platform'> & { readonly platform: Platform };

/** Limits that keep a slow or a broken client from holding a connection; times in milliseconds. */
const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  // Long enough for an upload over a slow line.
  requestTimeout: 300_000,
  // Longer than the 60 s that proxies keep theirs, so that the proxy is the one who hangs up.
  keepAliveTimeout: 65_000,
};

/** Requests that are no HTTP request for any page: a host or an address that cannot be one. */
function refuse(platform: Platform): (error: unknown) => Response {
  const headers = {
    ...staticHeaders(platform.settings),
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  };
  return (error) => {
    const status = error instanceof RequestError ? 400 : 500;
    if (status === 500) platform.log.error({ err: error }, 'request failed outside the app');
    return new Response(status === 400 ? 'Bad Request\n' : 'Internal Server Error\n', {
      status,
      headers,
    });
  };
}

/**
 * The web server: cached pages go straight from memory to the socket, everything else through the
 * app. It does not listen yet.
 */
export function createServer(app: Hono<HttpEnv>, options: ServerOptions): Server {
  const answersFromCache = cachedReader(options);
  const answer = getRequestListener(app.fetch, { errorHandler: refuse(options.platform) });
  const server = createNodeServer(limits, (request, response) => {
    // Once the server is closing, each answer is the last on its connection.
    if (!server.listening) response.shouldKeepAlive = false;
    if (!answersFromCache(request, response)) void answer(request, response);
  });
  return server;
}

/**
 * Takes no new connections, lets requests under way finish, and cuts what is still open after
 * `grace` milliseconds.
 */
export async function closeServer(server: Server, grace = 10_000): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    closeEventStreams();
    server.closeIdleConnections();
  });
  clearInterval(sweep);
  clearTimeout(cut);
}

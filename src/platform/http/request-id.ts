import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { HttpEnv } from './context.ts';

export const requestIdHeader = 'x-request-id';

/** Says nothing about how many requests there were, and joins an answer with its lines in the log. */
export function newRequestId(): string {
  return randomUUID();
}

/** Sets `c.var.requestId` and tells it to whoever asked, so that a report can name it. */
export function requestId(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const id = newRequestId();
    c.set('requestId', id);
    await next();
    c.res.headers.set(requestIdHeader, id);
  };
}

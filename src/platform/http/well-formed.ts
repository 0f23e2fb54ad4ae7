import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { HttpEnv } from './context.ts';

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** `user:password@host`, which no browser sends and no `Request` may hold (Fetch, 5.4). */
function namesUser(url: string): boolean {
  const start = url.indexOf('://') + 3;
  return url.slice(start, url.indexOf('/', start)).includes('@');
}

/**
 * Answers 400 to an address that names a user, whose path is not UTF-8, or that holds a NUL, which
 * PostgreSQL cannot store in text: all come from probing tools and would otherwise surface as errors of ours.
 */
export function refuseMalformed(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const { url } = c.req;
    if (namesUser(url)) throw new HTTPException(400);
    if (url.includes('%') && (url.includes('%00') || !decodes(c.req.path))) {
      throw new HTTPException(400);
    }
    await next();
  };
}

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

/**
 * Answers 400 to an address whose path is not UTF-8, or that holds a NUL, which PostgreSQL cannot
 * store in text: both come from probing tools and would otherwise surface as errors of ours.
 */
export function refuseMalformed(): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const { url } = c.req;
    if (url.includes('%') && (url.includes('%00') || !decodes(c.req.path))) {
      throw new HTTPException(400);
    }
    await next();
  };
}

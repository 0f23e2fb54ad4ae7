import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { countRead } from './commands.ts';
import { isReader } from './reader.ts';

/** A GIF of one transparent point. */
const point = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * Counts one opening of a page. Kept by no cache, sets no cookie, stores neither address nor program of
 * the reader, and answers the same to everybody, counted or not.
 */
async function markRead(c: HttpContext): Promise<Response> {
  const visit = {
    userAgent: c.req.header('user-agent'),
    purpose: c.req.header('sec-purpose') ?? c.req.header('purpose'),
    site: c.req.header('sec-fetch-site'),
  };
  const slug = c.req.param('issue') ?? '';
  const page = c.req.param('page') ?? '';
  const counts = c.req.method === 'GET' && isReader(visit);
  if (counts) await inTown(c, async (unit) => countRead(unit, slug, page));
  return c.body(new Uint8Array(point), 200, {
    'Content-Type': 'image/gif',
    'Cache-Control': 'no-store',
  });
}

export const markRoutes = new Hono<HttpEnv>().get(
  '/magazine/:issue{[0-9]{4}-[0-9]{2}[a-z0-9-]{0,21}}/:page{[1-9][0-9]{0,4}|aloud}/read.gif',
  markRead,
);

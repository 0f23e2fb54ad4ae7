import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { text } from '../text.ts';
import { countClick, findLink } from './commands.ts';

/** Programs that fetch a page for its card, and browsers that guess where somebody may go next. */
const previews = /bot\b|facebookexternalhit|facebot|line-poker|slackbot|preview|crawler|spider/i;

function isReader(c: HttpContext): boolean {
  if (c.req.method === 'HEAD' || c.req.header('sec-purpose')?.includes('prefetch')) return false;
  return !previews.test(c.req.header('user-agent') ?? '');
}

/** `/l/{code}`: counts for the day and goes on; no cookie, no address, no one is recognised. */
async function follow(c: HttpContext): Promise<Response> {
  const code = c.req.param('code') ?? '';
  const href = await inTown(c, async (unit) => {
    const found = /^[a-z2-9]{1,20}$/.test(code) ? await findLink(unit, code) : undefined;
    if (found && isReader(c)) await countClick(unit, code);
    return found;
  });
  if (!href) throw notFound(text.names.link);
  c.header('Cache-Control', 'no-store');
  return c.redirect(href, 302);
}

export const linkRoutes = new Hono<HttpEnv>().get('/l/:code', follow);

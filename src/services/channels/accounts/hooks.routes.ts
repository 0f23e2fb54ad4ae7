import { Hono } from 'hono';
import { readLineEvents } from '#engines/notifications/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { authenticatesItself } from '#platform/http/same-origin.ts';
import { hearAt } from '../clients/line/hear.ts';
import { findAccountRow } from './queries.ts';
import { openCredentials } from './seal.ts';

/** `POST /hooks/line/{account}`: for accounts with a channel of their own, signed with its secret. */
async function hear(c: HttpContext): Promise<Response> {
  const { platform, town } = c.var;
  const row = await inTown(c, (unit) => findAccountRow(unit, c.req.param('account') ?? ''));
  const body = await c.req.text();
  if (row?.kind !== 'line' || row.state === 'closed' || !row.credentials) return c.body(null, 401);
  const credentials = openCredentials(platform.secret, row.id, row.credentials);
  const { channelSecret } = credentials;
  const signature = c.req.header('x-line-signature');
  const events = channelSecret && readLineEvents(channelSecret, body, signature);
  if (!events) return c.body(null, 401);
  for (const event of events) await hearAt(platform, town.code, { id: row.id, credentials }, event);
  return c.body(null, 200);
}

const signed = 'LINE signs what it sends.';

export const hookRoutes = new Hono<HttpEnv>().post(
  '/hooks/line/:account',
  authenticatesItself(signed),
  openToEveryone(signed),
  hear,
);

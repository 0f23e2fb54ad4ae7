import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { isId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { text } from '../text.ts';
import { countStatuses, findMailing } from './queries.ts';
import { MailingFacts } from './views/mailing.tsx';

async function mailingPage(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { mailing, counts } = await inTown(c, async (unit) => ({
    mailing: isId(id) ? await findMailing(unit, id) : undefined,
    counts: isId(id) ? await countStatuses(unit, id) : {},
  }));
  if (!mailing) throw notFound(text.names.delivery);
  const back = { label: text.navigation.deliveries, href: '/staff/channels/deliveries' };
  return staffPage(
    c,
    { title: mailing.title, breadcrumbs: [back] },
    <MailingFacts mailing={mailing} counts={counts} />,
  );
}

export const mailingRoutes = new Hono<HttpEnv>().get(
  '/channels/mailings/:id',
  permit('channels.write'),
  mailingPage,
);

import { Hono } from 'hono';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import { recordAudit } from './contract.ts';
import { AuditFilter } from './inputs.ts';
import { listEntries } from './list.ts';
import { findHead } from './queries.ts';
import { text } from './text.ts';
import { Log } from './views/log.tsx';

export const staffRoutes = new Hono<HttpEnv>().get('/audit', permit('audit.read'), async (c) => {
  const given = Object.entries(c.req.query()).filter(([, value]) => value !== '');
  const filter = AuditFilter.parse(Object.fromEntries(given));
  const page = await inTown(c, async (unit) => {
    const head = await findHead(unit);
    const listed = await listEntries(unit, filter);
    // Who watches is watched too.
    await recordAudit(unit, c.var.actor, {
      action: 'audit.read',
      subject: { type: 'town', id: unit.town },
      details: { filtered: given.length > 0 },
    });
    return { ...listed, total: head?.seq ?? 0 };
  });
  return staffPage(c, { title: text.title, lead: text.lead }, <Log filter={filter} {...page} />);
});

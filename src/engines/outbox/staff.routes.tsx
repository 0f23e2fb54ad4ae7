import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { listDeadJobs } from '#platform/jobs/dead-jobs.ts';
import { type OutboxStatus, outboxStatuses } from '#platform/jobs/schema.ts';
import { staffPage } from '#ui/page.tsx';
import { resendOutgoing, retryDeadJob } from './commands.ts';
import { FailedFilter, OutboxFilter } from './inputs.ts';
import { countByStatus, findTrouble, getMessage, listMessages, pageSize } from './queries.ts';
import { text } from './text.ts';
import { Failed } from './views/failed.tsx';
import { MessageView } from './views/message.tsx';
import { Outbox } from './views/outbox.tsx';

const undelivered: readonly OutboxStatus[] = ['dead', 'failed'];

function sum(counts: ReadonlyMap<OutboxStatus, number>, statuses: readonly OutboxStatus[]): number {
  return statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
}

/** Addresses of people are personal data wherever they show. */
async function noteReading(unit: Unit, c: HttpContext, id?: string): Promise<void> {
  const subject = id ? { type: 'outbox-message', id } : { type: 'town', id: unit.town };
  const entry = { action: 'outbox.read', subject, readPersonalData: true };
  await recordAudit(unit, c.var.actor, entry);
}

async function outboxPage(c: HttpContext): Promise<Response> {
  const filter = OutboxFilter.parse(c.req.query());
  const statuses = filter.status ? [filter.status] : outboxStatuses;
  const { mail } = c.var.platform;
  const found = await inTown(c, async (unit) => {
    const counts = await countByStatus(unit);
    const rows = await listMessages(unit, statuses, filter.page);
    const trouble = mail.connected ? await findTrouble(unit) : undefined;
    await noteReading(unit, c);
    return { counts, rows, trouble, total: sum(counts, statuses) };
  });
  const body = <Outbox {...found} filter={filter} connected={mail.connected} />;
  return staffPage(c, { title: text.outbox.title, lead: text.outbox.lead }, body);
}

async function messagePage(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const message = await inTown(c, async (unit) => {
    const found = await getMessage(unit, id);
    await noteReading(unit, c, id);
    return found;
  });
  const breadcrumbs = [{ label: text.outbox.title, href: '/staff/outbox' }];
  return staffPage(
    c,
    { title: text.message.title, breadcrumbs },
    <MessageView message={message} />,
  );
}

async function failedPage(c: HttpContext): Promise<Response> {
  const filter = FailedFilter.parse(c.req.query());
  const found = await inTown(c, async (unit) => {
    const offset = (filter.page - 1) * pageSize;
    const jobs = await listDeadJobs(unit, { offset, limit: pageSize });
    const messages = await listMessages(unit, undelivered, filter.messages);
    const total = sum(await countByStatus(unit), undelivered);
    return { jobs, messages: { rows: messages, total } };
  });
  const body = <Failed {...found} filter={filter} done={c.req.query('done')} />;
  return staffPage(c, { title: text.jobs.title, lead: text.jobs.lead }, body);
}

export const staffRoutes = new Hono<HttpEnv>()
  .get('/outbox', permit('outbox.read'), outboxPage)
  .get('/outbox/:id', permit('outbox.read'), messagePage)
  .post('/outbox/:id/resend', permit('jobs.manage'), async (c) => {
    await inTown(c, (unit) => resendOutgoing(unit, c.var.actor, c.req.param('id')));
    return c.redirect('/staff/jobs?done=message', 303);
  })
  .get('/jobs', permit('jobs.manage'), failedPage)
  .post('/jobs/:id/retry', permit('jobs.manage'), async (c) => {
    await inTown(c, (unit) => retryDeadJob(unit, c.var.actor, c.req.param('id')));
    return c.redirect('/staff/jobs?done=job', 303);
  });

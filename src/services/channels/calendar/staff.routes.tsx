import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FieldErrors, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { postStyles } from '../deliveries/staff.routes.tsx';
import { isOwn } from '../policy.ts';
import { readMoment } from '../posts/inputs.ts';
import { getSubject, planPosts } from '../posts/queries.ts';
import { text } from '../text.ts';
import { movePost } from './commands.ts';
import { CalendarFilter } from './inputs.ts';
import { listEntries } from './queries.ts';
import { spanOf } from './rules.ts';
import { words } from './text.ts';
import { Calendar } from './views/calendar.tsx';
import { MoveForm } from './views/move.tsx';

const address = '/staff/channels/calendar';

async function calendarPage(c: HttpContext): Promise<Response> {
  const filter = CalendarFilter.parse(c.req.query());
  const { actor } = c.var;
  const found = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    const day = filter.day ?? today;
    const span = spanOf(filter.view, day);
    const entries = await listEntries(unit, span.days, filter);
    return { today, day, span, entries, departments: await listDepartments(unit) };
  });
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles: postStyles },
    <Calendar
      {...found}
      filter={filter}
      mayMove={(entry) => can(actor, 'channels.write') && isOwn(actor, entry)}
      done={c.req.query('done') === '1'}
    />,
  );
}

async function readPost(c: HttpContext) {
  const { owner = '', id = '', account = '' } = c.req.param();
  return inTown(c, async (unit) => {
    const subject = await getSubject(unit, { owner, id });
    const plan = (await planPosts(unit, subject)).find((one) => one.account.id === account);
    if (!plan) throw notFound(text.names.post);
    return { subject, plan };
  });
}

interface Again {
  readonly day: string;
  readonly time: string;
  readonly errors: FieldErrors;
}

async function movePage(c: HttpContext, again?: Again): Promise<Response> {
  const { subject, plan } = await readPost(c);
  const at = plan.plannedAt && new Date(plan.plannedAt.getTime() + 9 * 3_600_000).toISOString();
  return staffPage(
    c,
    {
      ...{ title: words.moveOf(subject.title), status: again ? 422 : 200 },
      breadcrumbs: [{ label: words.title, href: address }],
    },
    <MoveForm
      action={`${address}/move/${subject.owner}/${subject.id}/${plan.account.id}`}
      account={plan.account.name}
      day={again?.day ?? at?.slice(0, 10) ?? ''}
      time={again?.time ?? at?.slice(11, 16) ?? ''}
      errors={again?.errors}
    />,
  );
}

async function move(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const [day, time] = [typedValue(form, 'day'), typedValue(form, 'time')];
  const read = readMoment(day, time);
  if ('error' in read) return movePage(c, { day, time, errors: { [read.field]: read.error } });
  const { at } = read;
  const now = c.var.platform.database.hooks.now();
  if (!at || at <= now) return movePage(c, { day, time, errors: { day: words.past } });
  const { subject, plan } = await readPost(c);
  const { owner, id, departmentId } = subject;
  await inTown(c, (unit) =>
    movePost(unit, c.var.actor, { owner, id, departmentId, accountId: plan.account.id }, at),
  );
  return c.redirect(`${address}?day=${day}&done=1`, 303);
}

export const calendarRoutes = new Hono<HttpEnv>()
  .get('/channels/calendar', permit('channels.write'), calendarPage)
  .get('/channels/calendar/move/:owner/:id/:account', permit('channels.write'), (c) => movePage(c))
  .post('/channels/calendar/move/:owner/:id/:account', permit('channels.write'), move);

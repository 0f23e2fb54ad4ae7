import { Hono } from 'hono';
import { findDepartments, listDepartments, listStaffWith } from '#engines/organisation/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskCrumb, deskStyles } from '../items/edit.routes.tsx';
import { departmentsInUse, listOf } from '../items/queries.ts';
import { handOver } from './commands.ts';
import { HandoverFilter, HandoverForm } from './inputs.ts';
import { handoverWords as words } from './text.ts';
import { HandoverPage } from './views/handover.tsx';

async function page(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  const filter = HandoverFilter.parse(c.req.query());
  const { department, person } = filter;
  const shown = await inTown(c, async (unit) => {
    const departments = await listDepartments(unit);
    const known = new Set(departments.map(({ id }) => id));
    const gone = (await departmentsInUse(unit)).filter((id) => !known.has(id));
    return {
      departments,
      closed: [...(await findDepartments(unit, gone)).values()],
      people: await listStaffWith(unit, { permission: 'news.write' }),
      rows: await listOf(unit, {
        departmentIds: department ? [department] : [],
        staffIds: person ? [person] : [],
      }),
    };
  });
  const count = c.req.query('done');
  const done = count && /^\d+$/.test(count) ? Number(count) : undefined;
  const status = errors ? 422 : 200;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status },
      ...{ breadcrumbs: [deskCrumb], styles: deskStyles },
    },
    <HandoverPage {...{ filter, ...shown, done, errors }} />,
  );
}

async function post(c: HttpContext): Promise<Response> {
  const input = checkInput(HandoverForm, await readForm(c));
  if (!input.ok) return page(c, input.errors);
  const count = await inTown(c, (unit) => handOver(unit, c.var.actor, input.value));
  return c.redirect(`/staff/news/handover?done=${count}`, 303);
}

export const handoverRoutes = new Hono<HttpEnv>()
  .get('/news/handover', permit('news.handover'), (c) => page(c))
  .post('/news/handover', permit('news.handover'), post);

import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { areaOptions } from '../orders/staff.routes.tsx';
import { NotOn } from '../orders/views/orders.tsx';
import { findOpenSituation } from '../situation/queries.ts';
import { deskPage } from '../views/frame.tsx';
import { addReport, updateReport, withdrawReport } from './commands.ts';
import { ReportInput } from './inputs.ts';
import { findReport, listReports, type Report } from './queries.ts';
import { words } from './text.ts';
import { ReportForm, Reports } from './views/reports.tsx';

const list = '/emergency/reports';
const one = `${list}/:thread{[0-9a-f-]{36}}`;
const done = `/staff${list}?done=1`;

async function page(c: HttpContext, form: FormState, thread?: string): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const situation = await findOpenSituation(unit);
    if (!situation) return undefined;
    const reports = await listReports(unit, situation.id, 'shown');
    return { reports, areas: await areaOptions(unit) };
  });
  if (!found) return deskPage(c, 'reports', form, <NotOn />);
  return deskPage(
    c,
    'reports',
    form,
    <>
      {!thread && <Reports reports={found.reports} />}
      <ReportForm {...form} {...(thread ? { thread } : {})} areas={found.areas} />
    </>,
  );
}

/** A report as its form would have sent it. */
function valuesOf({ kind, state, areas, place, texts }: Report): FormValues {
  const { ja, en, easy = ja } = texts;
  return { kind, state, areas, place, textJa: ja, textEn: en, textEasy: easy };
}

async function save(c: HttpContext, thread?: string): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(ReportInput, values);
  if (!checked.ok) return page(c, { values, errors: checked.errors }, thread);
  const { value } = checked;
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      if (thread) await updateReport(unit, c.var.actor, thread, value);
      else await addReport(unit, c.var.actor, value);
    }),
  );
  return errors ? page(c, { values, errors }, thread) : c.redirect(done, 303);
}

export const reportRoutes = new Hono<HttpEnv>()
  .get(list, permit('emergency.report'), (c) => page(c, {}))
  .post(list, permit('emergency.report'), (c) => save(c))
  .get(one, permit('emergency.report'), async (c) => {
    const thread = c.req.param('thread');
    const report = await inTown(c, (unit) => findReport(unit, thread));
    if (!report) throw notFound(words.report);
    return page(c, { values: valuesOf(report) }, thread);
  })
  .post(one, permit('emergency.report'), (c) => save(c, c.req.param('thread')))
  .post(`${one}/withdraw`, permit('emergency.report'), async (c) => {
    const thread = c.req.param('thread');
    const errors = await tryWrite(() =>
      inTown(c, (unit) => withdrawReport(unit, c.var.actor, thread)),
    );
    return errors ? page(c, { errors }, thread) : c.redirect(done, 303);
  });

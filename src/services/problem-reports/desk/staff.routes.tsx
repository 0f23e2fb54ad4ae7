import { Hono } from 'hono';
import { listAreas } from '#engines/publishing/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { desk } from '../model.ts';
import { filterOf } from '../reports/filter.ts';
import { findSetup } from '../settings/queries.ts';
import { reportStyles as styles } from '../styles.ts';
import { tilesOf } from '../tiles.ts';
import { moveReports } from './commands.ts';
import { BulkForm } from './inputs.ts';
import { deskViews, listDesk, listDeskMap } from './queries.ts';
import { staffOf } from './staff-of.ts';
import { deskWords as words } from './text.ts';
import { DeskPage } from './views/desk.tsx';

export const deskRoutes = new Hono<HttpEnv>();

const work = permit('problem-reports.work');

async function deskPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const actor = staffOf(c);
  const view = deskViews.find((known) => known === c.req.query('view')) ?? 'section';
  const onMap = c.req.query('map') === '1';
  const filter = filterOf(c);
  const page = pageOf(c);
  const found = await inTown(c, async (unit) => ({
    today: dayInTokyo(unit.now),
    setup: await findSetup(unit),
    areas: await listAreas(unit),
    ...(await listDesk(unit, actor, { ...filter, view, page })),
    placed: onMap ? await listDeskMap(unit, actor, { ...filter, view }) : undefined,
  }));
  const moved = Number(c.req.query('moved') ?? Number.NaN);
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
    <DeskPage
      {...{ ...found, ...state, view, filter, page, tiles: tilesOf(c) }}
      moved={Number.isInteger(moved) ? moved : undefined}
      mayManage={can(actor, 'problem-reports.manage')}
    />,
  );
}

deskRoutes.get('/problem-reports', work, (c) => deskPage(c));

deskRoutes.post('/problem-reports', work, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(BulkForm, values);
  if (!checked.ok) return deskPage(c, { values, errors: checked.errors });
  const { reports, status, text } = checked.value;
  const done = await attempt(() =>
    inTown(c, (unit) => moveReports(unit, staffOf(c), reports, { status, text, note: '' })),
  );
  return 'errors' in done
    ? deskPage(c, { values, errors: done.errors })
    : c.redirect(`${desk}?moved=${done.value}`, 303);
});

import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskCrumb, idOf } from '../meetings/desk.ts';
import { countOpen } from '../points/queries.ts';
import { navigationTexts } from '../text.ts';
import { listChoices, ownSection } from './choices.ts';
import { createSeries, saveSeries } from './commands.ts';
import { SeriesForm as Form } from './inputs.ts';
import { getSeries, listSeries, type SeriesRow } from './queries.ts';
import { deskWords as words } from './text.ts';
import { DeskSeries } from './views/desk-list.tsx';
import { SeriesForm } from './views/form.tsx';

const listHref = '/staff/meetings/series';

async function listPage(c: HttpContext): Promise<Response> {
  const shown = await inTown(c, async (unit) => ({
    rows: await listSeries(unit),
    open: await countOpen(unit),
  }));
  const meta = { title: navigationTexts.series, lead: words.lead, breadcrumbs: [deskCrumb] };
  return staffPage(c, meta, <DeskSeries {...shown} done={c.req.query('done') !== undefined} />);
}

/** Columns of a series or meeting as its form holds them. */
export function sharedValues(row: Omit<SeriesRow, 'id' | 'createdAt' | 'town'>): FormValues {
  const { slug, title, summary, departmentId, areas, topics, project, policy } = row;
  return {
    ...{ slug, departmentId, areas: [...areas], topics: [...topics] },
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy ?? '' },
    ...{ summary: summary.ja, summaryEn: summary.en, summaryEasy: summary.easy ?? '' },
    ...{ project: project ?? '', policy: policy === null ? '' : String(policy) },
  };
}

async function formPage(c: HttpContext, again?: FormState): Promise<Response> {
  const id = idOf(c);
  const { row, choices } = await inTown(c, async (unit: Unit) => ({
    row: id ? await getSeries(unit, { id }) : undefined,
    choices: await listChoices(unit),
  }));
  const first = row ? sharedValues(row) : { departmentId: ownSection(c.var.actor) };
  return staffPage(
    c,
    {
      title: row ? words.edit : words.add,
      breadcrumbs: [deskCrumb, { label: navigationTexts.series, href: listHref }],
      status: statusOfForm(again ?? {}),
    },
    <SeriesForm values={again?.values ?? first} errors={again?.errors} choices={choices} />,
  );
}

async function save(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(Form, values);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  const saved = await attempt(() =>
    inTown(c, async (unit) => {
      if (idOf(c)) await saveSeries(unit, c.var.actor, idOf(c), input.value);
      else await createSeries(unit, c.var.actor, input.value);
    }),
  );
  if ('errors' in saved) return formPage(c, { values, errors: saved.errors });
  return c.redirect(`${listHref}?done=1`, 303);
}

export const seriesDeskRoutes = new Hono<HttpEnv>()
  .get('/meetings/series', permit('meetings.manage'), listPage)
  .get('/meetings/series/new', permit('meetings.manage'), (c) => formPage(c))
  .post('/meetings/series/new', permit('meetings.manage'), save)
  .get('/meetings/series/:id', permit('meetings.manage'), (c) => formPage(c))
  .post('/meetings/series/:id', permit('meetings.manage'), save);

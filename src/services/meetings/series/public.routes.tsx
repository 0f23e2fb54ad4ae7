import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { publicViewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { publicPage } from '#ui/page.tsx';
import { calendarOf } from '../meetings/calendar.ts';
import { homeCrumb, meetingsCrumb } from '../meetings/public.routes.tsx';
import { listComing, listMeetings, publicStates, withMinutes } from '../meetings/queries.ts';
import { meetingStyles } from '../meetings/views/parts.tsx';
import { pageTopic } from '../model.ts';
import { listPoints, readPoints } from '../points/queries.ts';
import { getSeries } from './queries.ts';
import { SeriesPage } from './views/series.tsx';

/** Past meetings on the page of a series; older ones are in the list of all. */
const pastShown = 100;

async function readSeries(unit: Unit, slug: string) {
  const series = await getSeries(unit, { slug });
  const { id: seriesId, departmentId } = series;
  const states = ['ended', 'cancelled'] as const;
  const { rows: past } = await listMeetings(unit, { seriesId, states }, 1, pastShown);
  const ids = past.map(({ id }) => id);
  const open = await listPoints(unit, { seriesId, states: ['open', 'answered'] });
  const departments = await findDepartments(unit, [departmentId]);
  return {
    ...{ series, past, today: dayInTokyo(unit.now), department: departments.get(departmentId) },
    coming: await listComing(unit, { seriesId, states: ['announced', 'running'] }),
    withMinutes: await withMinutes(unit, ids),
    points: await readPoints(unit, publicViewer, open),
  };
}

async function seriesPage(c: HttpContext): Promise<Response> {
  const read = await inTown(c, (unit) => readSeries(unit, c.req.param('slug') ?? ''));
  cachePage(c, pageTopic, 'organisation');
  const { title, summary } = read.series;
  return publicPage(
    c,
    {
      ...{ title, lead: summary, description: summary },
      ...{ breadcrumbs: [homeCrumb, meetingsCrumb], styles: [meetingStyles] },
    },
    <SeriesPage {...read} />,
  );
}

async function calendarFile(c: HttpContext): Promise<Response> {
  const { platform, town, language } = c.var;
  const { series, rows } = await inTown(c, async (unit) => {
    const found = await getSeries(unit, { slug: c.req.param('slug') ?? '' });
    const query = { seriesId: found.id, states: publicStates };
    return { series: found, rows: await listComing(unit, query, 500) };
  });
  cachePage(c, pageTopic);
  const place = { town: town.code, origin: originOf(platform, town), language };
  return c.body(calendarOf(say(series.title, language), rows, place), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
  });
}

export const seriesRoutes = new Hono<HttpEnv>()
  .get('/meetings/series/:slug', seriesPage)
  .get('/meetings/series/:slug/calendar.ics', calendarFile);

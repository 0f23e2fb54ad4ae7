import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { pageTopics } from '#engines/publishing/contract.ts';
import { publicViewer } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { publicPage } from '#ui/page.tsx';
import { readAgenda } from '../agenda/queries.ts';
import { attendanceOf, findMinutes } from '../minutes/queries.ts';
import { pageTopic, refOf } from '../model.ts';
import { listPoints, readPoints } from '../points/queries.ts';
import { listRecords } from '../records/queries.ts';
import { findSeries, listSeries } from '../series/queries.ts';
import { navigationTexts } from '../text.ts';
import { calendarOf } from './calendar.ts';
import {
  getPublicMeeting,
  listComing,
  listMeetings,
  publicStates,
  seatsOf,
  withMinutes,
} from './queries.ts';
import { pageWords as words } from './text.ts';
import { MeetingList } from './views/list.tsx';
import { MeetingPage } from './views/meeting.tsx';
import { meetingStyles } from './views/parts.tsx';

export const homeCrumb = { label: navigationTexts.home, href: '/' };
export const meetingsCrumb = { label: navigationTexts.meetings, href: '/meetings' };

async function listPage(c: HttpContext): Promise<Response> {
  const page = pageOf(c);
  const shown = await inTown(c, async (unit) => {
    const coming = await listComing(unit, { states: ['announced', 'running'] });
    const past = await listMeetings(unit, { states: ['ended', 'cancelled'] }, page);
    const ids = past.rows.map(({ id }) => id);
    return {
      ...{ coming, past: past.rows, pastTotal: past.total },
      series: await listSeries(unit),
      withMinutes: await withMinutes(unit, ids),
    };
  });
  cachePage(c, pageTopic);
  return publicPage(
    c,
    {
      ...{ title: navigationTexts.meetings, lead: words.lead, description: words.lead },
      ...{ breadcrumbs: [homeCrumb], styles: [meetingStyles] },
    },
    <MeetingList {...shown} page={page} />,
  );
}

async function readMeeting(unit: Unit, slug: string) {
  const meeting = await getPublicMeeting(unit, slug);
  const { id, seriesId, departmentId } = meeting;
  const departments = await findDepartments(unit, [departmentId]);
  return {
    ...{ meeting, today: dayInTokyo(unit.now), department: departments.get(departmentId) },
    series: seriesId ? await findSeries(unit, { id: seriesId }) : undefined,
    seats: await seatsOf(unit, id),
    agenda: await readAgenda(unit, publicViewer, id),
    points: await readPoints(unit, publicViewer, await listPoints(unit, { meetingId: id })),
    minutes: await findMinutes(unit, id),
    records: await listRecords(unit, id),
    attendance: await attendanceOf(unit, id),
  };
}

async function meetingPage(c: HttpContext): Promise<Response> {
  const read = await inTown(c, (unit) => readMeeting(unit, c.req.param('slug') ?? ''));
  const { meeting } = read;
  cachePage(c, pageTopic, pageTopics.item(refOf(meeting.id)), 'organisation');
  return publicPage(
    c,
    {
      ...{ title: meeting.title, description: meeting.summary },
      breadcrumbs: [homeCrumb, meetingsCrumb],
      styles: [meetingStyles, 'engines/content/render/views/content-body.css'],
      deskHref: `/staff/meetings/${meeting.id}`,
    },
    <MeetingPage {...read} />,
  );
}

async function calendarFile(c: HttpContext): Promise<Response> {
  const { platform, town, language } = c.var;
  const rows = await inTown(c, (unit) => listComing(unit, { states: publicStates }, 500));
  cachePage(c, pageTopic);
  const name = say(words.calendarName(town.name), language);
  const place = { town: town.code, origin: originOf(platform, town), language };
  return c.body(calendarOf(name, rows, place), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
  });
}

export const meetingRoutes = new Hono<HttpEnv>()
  .get('/meetings', listPage)
  .get('/meetings/calendar.ics', calendarFile)
  .get('/meetings/:slug', meetingPage);

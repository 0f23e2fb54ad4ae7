import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { readAgenda, titleOfEntry } from './agenda/queries.ts';
import {
  getPublicMeeting,
  listMeetings,
  type MeetingRow,
  publicStates,
} from './meetings/queries.ts';
import { findShown } from './minutes/queries.ts';
import { hrefOf, pageTopic } from './model.ts';

const pageSize = 100;

function present(c: HttpContext, meeting: MeetingRow) {
  const { platform, town } = c.var;
  const { slug, title, summary, state, day, startsAt, endsAt, place, capacity, areas } = meeting;
  return {
    ...{ id: slug, title, summary, state, day, startsAt, endsAt, place, capacity, areas },
    ...{ topics: meeting.topics, sample: meeting.sample },
    url: originOf(platform, town) + hrefOf(slug),
  };
}

async function list(c: HttpContext): Promise<Response> {
  const page = pageOf(c);
  const found = await inTown(c, (unit) =>
    listMeetings(unit, { states: publicStates }, page, pageSize),
  );
  cachePage(c, pageTopic);
  return c.json(found.rows.map((meeting) => present(c, meeting)));
}

/** One meeting with its agenda, and its minutes as long as they are public. */
async function one(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const meeting = await getPublicMeeting(unit, c.req.param('slug') ?? '');
    const agenda = await readAgenda(unit, { kind: 'public' }, meeting.id);
    return { meeting, agenda, shown: await findShown(unit, meeting.id) };
  });
  cachePage(c, pageTopic);
  const { shown, meeting } = found;
  return c.json({
    ...present(c, meeting),
    agenda: found.agenda.map((entry) => ({
      title: titleOfEntry(entry),
      minutes: entry.item.minutes,
      cameBack: entry.came !== undefined,
    })),
    minutes: shown ? { version: shown.version.number, ...shown.version.body } : null,
  });
}

export const apiRoutes = new Hono<HttpEnv>().get('/meetings', list).get('/meetings/:slug', one);

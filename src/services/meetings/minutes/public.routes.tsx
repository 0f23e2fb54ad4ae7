import { Hono } from 'hono';
import { contentMedia, findMediaOf } from '#engines/content/contract.ts';
import { pageTopics } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { homeCrumb, meetingsCrumb } from '../meetings/public.routes.tsx';
import { getPublicMeeting } from '../meetings/queries.ts';
import { meetingStyles } from '../meetings/views/parts.tsx';
import { hrefOf, minutesRefOf, pageTopic } from '../model.ts';
import { names } from '../text.ts';
import { openInputs } from './open-inputs.ts';
import { findShown } from './queries.ts';
import { titleOf } from './text.ts';
import { MinutesPage } from './views/minutes.tsx';

/** Minutes that are withdrawn are not found here; the publishing engine then says why (410). */
async function readMinutes(unit: Unit, slug: string) {
  const meeting = await getPublicMeeting(unit, slug);
  const found = await findShown(unit, meeting.id);
  if (!found) throw notFound(names.minutes);
  const { body, number, at } = found.version;
  return {
    ...{ meeting, body, number, publishedAt: at },
    media: await findMediaOf(unit, contentMedia(body.html)),
    shown: await openInputs(unit, body),
  };
}

async function minutesPage(c: HttpContext): Promise<Response> {
  const read = await inTown(c, (unit) => readMinutes(unit, c.req.param('slug') ?? ''));
  const { meeting } = read;
  cachePage(c, pageTopic, pageTopics.item(minutesRefOf(meeting.id)));
  return publicPage(
    c,
    {
      ...{ title: titleOf(meeting.title), description: meeting.summary },
      breadcrumbs: [homeCrumb, meetingsCrumb, { label: meeting.title, href: hrefOf(meeting.slug) }],
      styles: [meetingStyles, 'engines/content/render/views/content-body.css'],
      deskHref: `/staff/meetings/${meeting.id}/minutes`,
    },
    <MinutesPage {...read} />,
  );
}

export const minutesRoutes = new Hono<HttpEnv>().get('/meetings/:slug/minutes', minutesPage);

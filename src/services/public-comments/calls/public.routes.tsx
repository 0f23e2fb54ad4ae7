import { Hono } from 'hono';
import {
  ContentBody,
  contentMedia,
  findMediaOf,
  TableOfContents,
} from '#engines/content/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { publicPage } from '#ui/page.tsx';
import { listCrumbs } from '../comments/public.routes.tsx';
import { deskHref, listTopic, pageTopic, publicHref } from '../model.ts';
import { phaseOf } from '../rules.ts';
import { moduleTexts, names } from '../text.ts';
import { deadlineCalendar } from './calendar.ts';
import { commentPaper } from './paper.ts';
import { findPlanLinks } from './plan-links.ts';
import { type Call, getAnnounced, listCurrent, listEvents, listPast } from './queries.ts';
import { callWords, listWords } from './text.ts';
import { CallPage } from './views/call.tsx';
import { CallListPage } from './views/list.tsx';
import { styles } from './views/tones.ts';
import { outlineOf, titleOf } from './words.ts';

const pageSize = 20;
const slugOf = (c: HttpContext): string => c.req.param('slug') ?? '';

async function listPage(c: HttpContext): Promise<Response> {
  const page = pageOf(c);
  const { current, past, today } = await inTown(c, async (unit) => {
    const day = dayInTokyo(unit.now);
    return {
      ...{ today: day, current: await listCurrent(unit, day) },
      past: await listPast(unit, day, { page, pageSize }),
    };
  });
  cachePage(c, listTopic);
  return publicPage(
    c,
    {
      ...{ title: moduleTexts.title, lead: listWords.lead, description: listWords.lead, styles },
      breadcrumbs: listCrumbs.slice(0, 1),
    },
    <CallListPage {...{ current, past, page, pageSize }} phase={(call) => phaseOf(call, today)} />,
  );
}

async function callPage(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const call = await getAnnounced(unit, slugOf(c));
    const departments = await findDepartments(unit, [call.departmentId]);
    return {
      ...{ call, phase: phaseOf(call, dayInTokyo(unit.now)) },
      department: departments.get(call.departmentId),
      media: await findMediaOf(unit, [...call.documents, ...contentMedia(call.html)]),
      events: await listEvents(unit, call.id),
      plan: await findPlanLinks(unit, call),
    };
  });
  const { call, phase } = found;
  cachePage(c, listTopic, pageTopic(call.id), 'organisation');
  return publicPage(
    c,
    {
      ...{ title: titleOf(call), description: outlineOf(call), styles },
      ...{ breadcrumbs: listCrumbs, deskHref: deskHref(call.id) },
      status: phase === 'withdrawn' ? 410 : 200,
    },
    <CallPage {...found} />,
  );
}

/** @throws AppError `not-found` where the call is withdrawn or has none */
function readable(call: Call, test: boolean): Call {
  if (call.state !== 'published' || !test) throw notFound(names.call);
  return call;
}

async function draftPage(c: HttpContext): Promise<Response> {
  const { call, media } = await inTown(c, async (unit) => {
    const found = await getAnnounced(unit, slugOf(c));
    readable(found, found.draftHtml !== '');
    return { call: found, media: await findMediaOf(unit, contentMedia(found.draftHtml)) };
  });
  cachePage(c, listTopic, pageTopic(call.id));
  return publicPage(
    c,
    {
      ...{ title: callWords.draftTitle, description: outlineOf(call), styles },
      breadcrumbs: [...listCrumbs, { label: titleOf(call), href: publicHref(call) }],
    },
    <div lang="ja">
      <TableOfContents html={call.draftHtml} />
      <ContentBody html={call.draftHtml} media={media} />
    </div>,
  );
}

async function calendar(c: HttpContext): Promise<Response> {
  const call = await inTown(c, (unit) => getAnnounced(unit, slugOf(c)));
  const { platform, town, language } = c.var;
  const content = deadlineCalendar(call, language, originOf(platform, town));
  return c.body(content, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
}

async function paper(c: HttpContext): Promise<Response> {
  const call = readable(await inTown(c, (unit) => getAnnounced(unit, slugOf(c))), true);
  const { platform, town } = c.var;
  const content = await commentPaper(call, town, originOf(platform, town));
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${call.slug}-form.pdf"`,
  });
}

export const callRoutes = new Hono<HttpEnv>()
  .get('/public-comments', listPage)
  .get('/public-comments/:slug', callPage)
  .get('/public-comments/:slug/draft', draftPage)
  .get('/public-comments/:slug/deadline.ics', calendar)
  .get('/public-comments/:slug/form.pdf', paper);

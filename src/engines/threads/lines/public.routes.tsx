import { Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { publicPage } from '#ui/page.tsx';
import { voicesTopic } from '../inputs/model.ts';
import { activitiesTopic } from '../projects/model.ts';
import { findProject } from '../projects/queries.ts';
import { publicViewer } from '../visibility.ts';
import { type ThreadSummary, threadsTopic, voicesAtOnce } from './model.ts';
import { findThread, listHops, listThreads, listVoices } from './queries.ts';
import { names, words } from './text.ts';
import { tellHops } from './told.ts';
import { Threads } from './views/list.tsx';
import { Quotes, ThreadView } from './views/thread.tsx';

export const lineRoutes = new Hono<HttpEnv>();

const styles = ['engines/threads/lines/views/lines.css'];
const one = '/threads/:id{[0-9a-f-]{36}}';
const home = { label: words.home, href: '/' };
const list = { label: words.title, href: '/threads' };

lineRoutes.get('/threads', async (c) => {
  const typed = (c.req.query('q') ?? '').trim().slice(0, 100);
  const page = await inTown(c, (unit) =>
    listThreads(unit, { words: typed || undefined, page: pageOf(c) }),
  );
  cachePage(c, threadsTopic, voicesTopic);
  return publicPage(
    c,
    { title: words.title, lead: words.lead, breadcrumbs: [home], styles },
    <Threads page={page} typed={typed} />,
  );
});

/** @throws AppError not-found for those without a hop, too: they are not public yet. */
async function publicThread(unit: Unit, c: HttpContext): Promise<ThreadSummary> {
  const thread = await findThread(unit, c.req.param('id') ?? '');
  if (!thread || thread.movedOn === undefined) throw notFound(names.thread);
  return thread;
}

lineRoutes.get(one, async (c) => {
  const { thread, ...told } = await inTown(c, async (unit) => {
    const found = await publicThread(unit, c);
    const standing = (await listHops(unit, [found.id])).get(found.id) ?? [];
    const project = found.project ? await findProject(unit, found.project) : undefined;
    return {
      thread: found,
      project: project?.published ? project : undefined,
      hops: await tellHops(unit, standing),
      voices: await listVoices(unit, found.id, publicViewer, { limit: 3 }),
    };
  });
  // What hops lead to is named and counted as of today.
  cachePage(c, threadsTopic, voicesTopic, activitiesTopic, 'plan', 'measures');
  const title = { ja: thread.title, en: thread.title };
  const lead = { ja: thread.summary, en: thread.summary };
  return publicPage(
    c,
    {
      ...{ title, lead, description: lead, breadcrumbs: [home, list], styles },
      deskHref: `/staff/threads/${thread.id}`,
    },
    <ThreadView thread={thread} {...told} />,
  );
});

lineRoutes.get(`${one}/voices`, async (c) => {
  const page = pageOf(c);
  const { thread, voices } = await inTown(c, async (unit) => {
    const found = await publicThread(unit, c);
    const offset = (page - 1) * voicesAtOnce;
    return { thread: found, voices: await listVoices(unit, found.id, publicViewer, { offset }) };
  });
  cachePage(c, threadsTopic, voicesTopic);
  const href = `/threads/${thread.id}`;
  return publicPage(
    c,
    {
      title: words.voicesTitle(thread.title),
      breadcrumbs: [home, list, { label: { ja: thread.title, en: thread.title }, href }],
      styles,
    },
    voices.length === 0 ? (
      <EmptyState title={words.noVoices} />
    ) : (
      <>
        <Quotes voices={voices} />
        <Pager
          page={page}
          pageSize={voicesAtOnce}
          total={thread.voices.shown}
          href={(to) => `${href}/voices?page=${to}`}
        />
      </>
    ),
  );
});

import { Hono } from 'hono';
import { sendFeed } from '#engines/publishing/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { IdeasFilter } from '../consultations/inputs.ts';
import { opinionCrumbs } from '../consultations/public.routes.tsx';
import { type Consultation, listPublished } from '../consultations/queries.ts';
import { feedOfVoices, feedsOf, firstMoment } from '../feed.ts';
import { listTopic, pageTopic } from '../model.ts';
import { areaOptions } from '../sent.ts';
import { countSupporters, listIdeas } from './queries.ts';
import { ideaWords as words } from './text.ts';
import { IdeasPage } from './views/ideas.tsx';

export const ideaListRoutes = new Hono<HttpEnv>();

const mostCollections = 500;

/** Collections of ideas that everybody may read, the newest first. */
async function collectionsOf(unit: Unit): Promise<Consultation[]> {
  const published = await listPublished(unit, mostCollections);
  return published.filter(({ form }) => form === 'ideas');
}

ideaListRoutes.get('/opinions/ideas', async (c) => {
  const filter = IdeasFilter.parse(c.req.query());
  const found = await inTown(c, async (unit) => {
    const collections = await collectionsOf(unit);
    const chosen = collections.filter(({ slug }) => !filter.of || slug === filter.of);
    const ideas = await listIdeas(unit, { among: chosen.map(({ id }) => id), filter });
    return {
      ...{ collections, ideas, today: dayInTokyo(unit.now) },
      supporters: await countSupporters(
        unit,
        ideas.inputs.map(({ id }) => id),
      ),
      areas: await areaOptions(unit),
    };
  });
  const topics = found.collections.map(({ id }) => pageTopic(id));
  cachePage(c, listTopic, voicesTopic, ...topics);
  return publicPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, description: words.lead },
      ...{ breadcrumbs: opinionCrumbs, styles: ['services/opinions/views/opinions.css'] },
      feeds: feedsOf('/opinions/ideas', words.title),
    },
    <IdeasPage {...found} filter={filter} />,
  );
});

for (const format of ['atom', 'json'] as const) {
  ideaListRoutes.get(`/opinions/ideas/feed.${format}`, async (c) => {
    const { inputs, begunAt } = await inTown(c, async (unit) => {
      const collections = await collectionsOf(unit);
      const among = collections.map(({ id }) => id);
      const { inputs } = await listIdeas(unit, { among, filter: IdeasFilter.parse({}) });
      return { inputs, begunAt: firstMoment(collections[0]?.opensOn ?? dayInTokyo(unit.now)) };
    });
    cachePage(c, listTopic, voicesTopic);
    // A tag URI (RFC 4151) stays the same when the town's address changes.
    const id = `tag:tomoni,2026:${c.var.town.code}/opinions/ideas`;
    const voices = { id, title: words.title, page: '/opinions/ideas', inputs, begunAt };
    return sendFeed(c, format, feedOfVoices(c, voices));
  });
}

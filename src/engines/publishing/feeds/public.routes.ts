import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { htmlLang, say, type Text } from '#platform/i18n/text.ts';
import type { RegisteredItem } from '../item.ts';
import { pageTopics } from '../items/model.ts';
import { listItems } from '../items/queries.ts';
import { stableId } from '../stable-id.ts';
import { feedTitle, itemWords, names } from '../text.ts';
import { findTopic, listTopics } from '../topics/queries.ts';
import type { Topic } from '../topics/tree.ts';
import type { Feed, FeedEntry } from './feed.ts';
import type { FeedFormat } from './links.ts';
import { listWithdrawn } from './queries.ts';
import { sendFeed } from './send.ts';

export const feedRoutes = new Hono<HttpEnv>();

const entriesInFeed = 50;

/** Readers' programs ask at least once in so long, in milliseconds; by then they know what is gone. */
const removedFor = 30 * 24 * 60 * 60 * 1000;

const urn = (town: string, ref: { owner: string; id: string }) => `urn:uuid:${stableId(town, ref)}`;

function entryOf(
  c: HttpContext,
  item: RegisteredItem,
  topics: readonly Topic[],
): readonly FeedEntry[] {
  const { language, town, platform } = c.var;
  const { publishedAt } = item;
  if (!publishedAt) return [];
  const origin = originOf(platform, town);
  const spoken = (text: Text) => say(text, language);
  const mark = item.sample ? spoken(itemWords.sample) : '';
  const correction = item.correction ? [spoken(itemWords.corrected(item.correction))] : [];
  return [
    {
      id: urn(town.code, item),
      title: mark + spoken(item.title),
      summary: [...correction, spoken(item.summary)].join('\n'),
      url: origin + item.href,
      publishedAt,
      updatedAt: item.revisedAt ?? publishedAt,
      topics: topics
        .filter(({ slug }) => item.topics.includes(slug))
        .map(({ slug, name }) => ({ slug, name: spoken(name) })),
      ...(item.image && { image: origin + item.image.src }),
    },
  ];
}

interface Found {
  readonly topic?: Topic;
  readonly topics: readonly Topic[];
  readonly items: readonly RegisteredItem[];
  readonly removed: Feed['removed'];
  readonly now: Date;
}

function find(c: HttpContext, slug: string | undefined): Promise<Found> {
  const { code } = c.var.town;
  return inTown(c, async (unit) => {
    const topic = slug === undefined ? undefined : await findTopic(unit, slug);
    if (slug !== undefined && !topic) throw notFound(names.topic);
    const since = new Date(unit.now.getTime() - removedFor);
    const { items } = await listItems(unit, { topic: topic?.slug, pageSize: entriesInFeed });
    const withdrawn = await listWithdrawn(unit, { since, topic: topic?.slug });
    const removed = withdrawn.flatMap(({ at, ...ref }) => (at ? [{ id: urn(code, ref), at }] : []));
    return { topic, topics: await listTopics(unit), items, removed, now: unit.now };
  });
}

/** The newest change; of an empty feed the beginning of the day, so that it does not change each time. */
function newestOf({ items, removed, now }: Found): Date {
  const changes = [
    ...items.map(({ revisedAt, publishedAt }) => revisedAt ?? publishedAt ?? now),
    ...removed.map(({ at }) => at),
  ];
  if (changes.length === 0) return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  return new Date(Math.max(...changes.map((at) => at.getTime())));
}

function feedOf(c: HttpContext, found: Found): Feed {
  const { language, town, platform } = c.var;
  const { topic, topics, items, removed } = found;
  const origin = originOf(platform, town);
  const id = { owner: 'publishing', id: topic ? `feed/${topic.slug}` : 'feed' };
  return {
    id: urn(town.code, id),
    title: say(feedTitle(town.name, topic?.name), language),
    language: htmlLang(language),
    page: origin + (topic ? `/topics/${topic.slug}` : '/news'),
    self: origin + c.req.path,
    publisher: say(town.name, language),
    updatedAt: newestOf(found),
    entries: items.flatMap((item) => entryOf(c, item, topics)),
    removed,
  };
}

function answerFeed(format: FeedFormat) {
  return async (c: HttpContext): Promise<Response> => {
    const slug = c.req.param('slug');
    const found = await find(c, slug);
    const { topic } = found;
    if (topic && topic.slug !== slug) {
      return c.redirect(c.req.path.replace(`/${slug}/`, `/${topic.slug}/`), 301);
    }
    cachePage(c, topic ? pageTopics.topic(topic.slug) : pageTopics.all, pageTopics.labels);
    return sendFeed(c, format, feedOf(c, found));
  };
}

for (const folder of ['', '/topics/:slug']) {
  feedRoutes.get(`${folder}/feed.atom`, answerFeed('atom'));
  feedRoutes.get(`${folder}/rss.xml`, answerFeed('rss'));
  feedRoutes.get(`${folder}/feed.json`, answerFeed('json'));
}

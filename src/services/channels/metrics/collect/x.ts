import { z } from 'zod';
import type { Access } from '../../clients/client.ts';
import { readAnswer } from '../../clients/request.ts';
import { callX } from '../../clients/x/client.ts';
import { addDay, type Collector, type Harvest } from './harvest.ts';
import { count, growth, type Level } from './levels.ts';
import type { SentPost } from './queries.ts';

/** Ids that one look-up may name. */
const mostIds = 100;

const Me = z.object({
  data: z.object({ public_metrics: z.object({ followers_count: count }).optional() }),
});

const Tweet = z.looseObject({
  id: z.string(),
  public_metrics: z
    .looseObject({
      ...{ retweet_count: count, quote_count: count, reply_count: count },
      ...{ like_count: count, impression_count: count },
    })
    .partial()
    .optional(),
  non_public_metrics: z
    .looseObject({ impression_count: count, url_link_clicks: count })
    .partial()
    .optional(),
});
/** Posts that are gone, or older than X tells of, are missing from `data`. */
const Tweets = z.object({ data: z.array(Tweet).optional() });

function levelOf({ public_metrics: open, non_public_metrics: own }: z.output<typeof Tweet>): Level {
  const [retweets, quotes] = [open?.retweet_count, open?.quote_count];
  return {
    views: own?.impression_count ?? open?.impression_count ?? null,
    reactions: open?.like_count ?? null,
    shares: retweets === undefined ? null : retweets + (quotes ?? 0),
    comments: open?.reply_count ?? null,
    linkClicks: own?.url_link_clicks ?? null,
  };
}

async function lookUp(access: Access, posts: readonly SentPost[], harvest: Harvest) {
  const query = new URLSearchParams({
    ids: posts.map(({ remoteId }) => remoteId).join(','),
    'tweet.fields': 'public_metrics,non_public_metrics',
  });
  const { data = [] } = readAnswer(Tweets, await callX(access, `/2/tweets?${query}`));
  return data.flatMap((tweet) => {
    const post = posts.find(({ remoteId }) => remoteId === tweet.id);
    if (!post) return [];
    const level = levelOf(tweet);
    harvest.posts.push({ deliveryId: post.deliveryId, ...level, reach: null, raw: tweet });
    return [[tweet.id, level] as const];
  });
}

/**
 * Followers as they are now, and what the posts of the last 30 days came to since the time before.
 * X never says how many people saw something.
 */
export const collectX: Collector = async (access, asked, harvest) => {
  const me = await callX(access, '/2/users/me?user.fields=public_metrics');
  const { data } = readAnswer(Me, me);
  const followers = data.public_metrics?.followers_count ?? null;
  addDay(harvest, asked.day, { followers }, { user: me.body });
  // An id that a person typed wrongly would have X refuse all of them.
  const posts = asked.posts.filter(({ remoteId }) => /^\d{1,19}$/.test(remoteId));
  const found: (readonly [string, Level])[] = [];
  for (let start = 0; start < posts.length; start += mostIds) {
    found.push(...(await lookUp(access, posts.slice(start, start + mostIds), harvest)));
  }
  const levels = Object.fromEntries(found);
  const since = asked.earlier ?? { levels: {}, at: new Date(`${asked.day}T00:00:00+09:00`) };
  const leftAt = new Map(posts.map(({ remoteId, sentAt }) => [remoteId, sentAt]));
  addDay(harvest, asked.day, growth(levels, since, leftAt), { levels });
};

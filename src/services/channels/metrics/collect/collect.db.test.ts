import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publishItem } from '#engines/publishing/contract.ts';
import { giveLease, takeLease } from '../../accounts/access.ts';
import { closeAccount } from '../../accounts/commands.ts';
import { getAccount } from '../../accounts/queries.ts';
import { countClick } from '../../links/commands.ts';
import { accounts, links } from '../../schema.ts';
import { type Channels, openChannels, suzaka, system } from '../../testing.ts';
import { listMetrics, listPostMetrics } from '../queries.ts';
import { collectAccount } from './collect.ts';
import { collectName, startCollecting } from './jobs.ts';
import { findMetric } from './queries.ts';

let town: Channels;
beforeAll(async () => {
  town = await openChannels();
});
afterAll(() => town.close());

const morning = (day: string) => {
  town.clock.now = new Date(`${day}T05:30:00+09:00`);
};
const open: string[] = [];
const account = async (kind: string) => {
  const id = await town.account(kind);
  open.push(id);
  return id;
};
afterEach(async () => {
  for (const id of open.splice(0)) await town.inTown((unit) => closeAccount(unit, system, id));
  town.jobs.splice(0);
  morning('2026-06-01');
});

const collect = (id: string) => collectAccount(town.platform, suzaka, id);
const figures = async (id: string, source = 'api') => {
  const rows = await town.inTown((unit) => listMetrics(unit, [], undefined, '2027-12-31'));
  const own = rows.filter((row) => row.accountId === id && row.source === source);
  return Object.fromEntries(own.map(({ day, ...row }) => [day, row]));
};
const rawOf = async (accountId: string, day: string) => {
  const key = { accountId, day, span: 'day', source: 'api' } as const;
  return (await town.inTown((unit) => findMetric(unit, key)))?.raw;
};
const publish = async (ja: string) => {
  const item = town.item({ title: { ja, en: ja } });
  await town.inTown((unit) => publishItem(unit, system, item));
  await town.deliver();
  return item;
};
const cameTo = (views: number, clicks?: number) => {
  const id = town.x.state.tweets.at(-1)?.id ?? '';
  town.x.state.figures.set(id, {
    open: { impression_count: views, like_count: 4, retweet_count: 2, quote_count: 1 },
    own: clicks === undefined ? {} : { impression_count: views, url_link_clicks: clicks },
  });
};

describe('figures of X', () => {
  it('are what came to posts since the time before, once for a day however often it is run', async () => {
    morning('2026-05-31');
    const id = await account('x');
    await publish('一日目');
    cameTo(100, 9);
    morning('2026-06-01');
    await collect(id);
    cameTo(160, 12);
    morning('2026-06-02');
    await collect(id);
    await collect(id);
    const found = await figures(id);
    expect(found['2026-05-31']).toMatchObject({
      ...{ followers: 7690, views: 100, linkClicks: 9, reactions: 4, shares: 3 },
      ...{ reach: null, comments: null, span: 'day', by: expect.any(String) },
    });
    expect(found['2026-06-01']).toMatchObject({ views: 60, linkClicks: 3, reactions: 0 });
    expect(await rawOf(id, '2026-06-01')).toMatchObject({
      user: { data: { id: town.x.state.userId } },
    });
    const posts = await town.inTown((unit) => listPostMetrics(unit, new Date(0)));
    expect(posts.map(({ figures: { views, linkClicks } }) => [views, linkClicks])).toEqual([
      [160, 12],
    ]);
  });

  it('that X leaves out stay unknown', async () => {
    morning('2026-05-31');
    const id = await account('x');
    await publish('黙る');
    cameTo(50);
    morning('2026-06-01');
    town.x.state.followers = undefined;
    await collect(id);
    town.x.state.followers = 7690;
    expect((await figures(id))['2026-05-31']).toMatchObject({
      ...{ followers: null, views: 50, linkClicks: null, comments: null },
    });
  });

  it('stop at a limit until the next run, and keep what came before it', async () => {
    morning('2026-05-31');
    const id = await account('x');
    await publish('多すぎる');
    cameTo(70, 1);
    morning('2026-06-01');
    town.x.fail('GET /2/tweets', { status: 429, body: { title: 'Too Many Requests' } });
    await collect(id);
    expect((await figures(id))['2026-05-31']).toMatchObject({ followers: 7690, views: null });
    expect(await town.inTown((unit) => getAccount(unit, id))).toMatchObject({ state: 'active' });
    await collect(id);
    expect((await figures(id))['2026-05-31']).toMatchObject({ followers: 7690, views: 70 });
  });

  it('come again while its posts are leaving, or the network is away', async () => {
    const id = await account('x');
    const lease = await town.inTown((unit) => takeLease(unit, id, 2));
    await expect(collect(id)).rejects.toThrow('leaving');
    await town.inTown((unit) => giveLease(unit, id, lease ?? ''));
    town.x.fail('GET /2/users/me', 'cut');
    await expect(collect(id)).rejects.toMatchObject({ failure: 'unknown' });
    const [row] = await town.inTown((unit) =>
      unit.db.select({ lease: accounts.lease }).from(accounts).where(eq(accounts.id, id)),
    );
    expect(row?.lease).toBeNull();
  });
});

describe('figures of Facebook', () => {
  it('are of whole days, and the followers of an earlier run stay', async () => {
    const id = await account('facebook');
    const { insights } = town.facebook.state;
    insights.set(
      'page_total_media_view_unique',
      new Map([
        ['2026-05-30', 310],
        ['2026-05-31', 90],
      ]),
    );
    insights.set('page_follows', new Map([['2026-05-30', 2960]]));
    morning('2026-06-01');
    await collect(id);
    const first = await figures(id);
    expect(first['2026-05-30']).toMatchObject({ reach: 310, followers: 2960, views: null });
    // In California the 31st is not over.
    expect(first['2026-05-31']).toMatchObject({ reach: null, followers: 2965 });
    insights.set('page_total_media_view_unique', new Map([['2026-05-31', 400]]));
    morning('2026-06-02');
    await collect(id);
    expect((await figures(id))['2026-05-31']).toMatchObject({ reach: 400, followers: 2965 });
    insights.clear();
  });

  it('whose names are void are unknown, with a note, and never 0', async () => {
    const id = await account('facebook');
    town.facebook.state.insights.set('page_follows', new Map([['2026-05-30', 2960]]));
    await collect(id);
    const found = await figures(id);
    expect(found['2026-05-31']).toMatchObject({ followers: 2965, reach: null });
    expect(await rawOf(id, '2026-05-31')).toMatchObject({
      page_total_media_view_unique: { note: expect.stringContaining('valid insights metric') },
    });
    expect(found['2026-05-30']).toMatchObject({ followers: 2960, reach: null });
    town.facebook.state.insights.clear();
  });

  it('pause the account when its token is void, and tell its staff', async () => {
    const id = await account('facebook');
    town.facebook.state.accessToken = 'another';
    await collect(id);
    town.facebook.state.accessToken = 'page-token';
    expect(await town.inTown((unit) => getAccount(unit, id))).toMatchObject({
      ...{ state: 'paused', pausedFor: 'token' },
    });
    expect(town.jobs.some(({ job }) => job === 'notifications.deliver')).toBe(true);
    const asked = town.facebook.asked.length;
    await collect(id);
    expect(town.facebook.asked.length).toBe(asked);
  });
});

describe('figures of LINE', () => {
  it('are asked for again until they are ready; who blocked the account does not count', async () => {
    const id = await account('line');
    await collect(id);
    expect(await figures(id)).toEqual({});
    town.line.state.insight.set('20260531', { followers: 6300, targetedReaches: 6000, blocks: 60 });
    town.line.state.insight.set('20260601', { followers: 6310, targetedReaches: 6010 });
    morning('2026-06-02');
    await collect(id);
    const found = await figures(id);
    expect(found['2026-05-31']).toMatchObject({ followers: 6240, reach: null, views: null });
    expect(await rawOf(id, '2026-05-31')).toMatchObject({
      ...{ followers: { followers: 6300, blocks: 60 }, delivery: { apiBroadcast: 2 } },
    });
    expect(found['2026-06-01']).toMatchObject({ followers: null });
  });
});

describe('figures of our own', () => {
  it('are posts and clicks by day, and who follows by mail', async () => {
    morning('2026-05-31');
    const [mail, facebook] = [await account('mail'), await account('facebook')];
    await publish('押される');
    const [link] = await town.inTown((unit) =>
      unit.db.select().from(links).where(eq(links.accountId, facebook)),
    );
    for (const _ of [1, 2]) await town.inTown((unit) => countClick(unit, link?.code ?? ''));
    morning('2026-06-01');
    for (const id of [mail, facebook]) await collect(id);
    expect(await figures(facebook, 'own')).toMatchObject({
      '2026-05-31': { posts: 1, linkClicks: 2, followers: null, views: null },
    });
    const posts = await town.inTown((unit) => listPostMetrics(unit, new Date(0)));
    const clicked = posts.filter(({ kind }) => kind === 'facebook').map((post) => post.figures);
    expect(clicked).toMatchObject([{ linkClicks: 2, views: null, reach: null }]);
    expect(await figures(mail, 'own')).toMatchObject({ '2026-05-31': { followers: 0 } });
  });
});

it('every open account is a job of its own', async () => {
  const id = await account('x');
  await startCollecting(town.platform);
  const started = town.jobs.filter(({ job }) => job === collectName);
  expect(started.map(({ payload }) => payload)).toEqual([{ accountId: id }]);
});

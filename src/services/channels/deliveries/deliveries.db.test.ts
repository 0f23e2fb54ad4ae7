import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { correctItem, publishItem, withdrawItem } from '#engines/publishing/contract.ts';
import { closeAccount } from '../accounts/commands.ts';
import { chooseTopic, keepFollower } from '../clients/line/followers.ts';
import { deliveries, lineFollowers } from '../schema.ts';
import { type Channels, openChannels, suzaka, system } from '../testing.ts';
import { markDelivery } from './commands.ts';
import { listDeliveriesOf, listEvents } from './queries.ts';
import { sendDue } from './send.ts';

let town: Channels;
beforeAll(async () => {
  town = await openChannels();
});
afterAll(() => town.close());

const open: string[] = [];
const account = async (...given: Parameters<Channels['account']>) => {
  const id = await town.account(...given);
  open.push(id);
  return id;
};

afterEach(async () => {
  for (const id of open.splice(0)) await town.inTown((unit) => closeAccount(unit, system, id));
  town.x.state.tweets.splice(0);
  town.facebook.state.posts.splice(0);
  town.line.state.sent.splice(0);
  town.x.state.accessToken = 'x-access';
  town.x.state.refreshToken = 'x-refresh';
});

const publish = async (more: Parameters<Channels['item']>[0] = {}) => {
  const item = town.item(more);
  await town.inTown((unit) => publishItem(unit, system, item));
  return item;
};
const ledger = (item: { owner: string; id: string }) =>
  town.inTown((unit) => listDeliveriesOf(unit, item));
const statuses = async (item: { owner: string; id: string }) =>
  (await ledger(item)).map(({ action, status }) => `${action} ${status}`);
const again = async (id: string, minutes: number) => {
  town.later(minutes);
  await sendDue(town.platform, suzaka, id);
};

describe('an item on its channels', () => {
  it('leaves once on each account, with its short link, its image and its alternative text', async () => {
    await account('x');
    await account('facebook');
    await account('line');
    const image = { src: '/media/1/800.png', alt: '図書館の入口' };
    const item = await publish({ image });
    await town.deliver();
    expect(await statuses(item)).toEqual(['publish sent', 'publish sent', 'publish sent']);
    const [tweet] = town.x.state.tweets;
    expect(tweet?.text).toMatch(
      /^夏休みの図書館の開館時間\n.*\nhttp:\/\/127\.0\.0\.1:\d+\/l\/[a-z2-9]{7}$/,
    );
    expect(town.x.state.media.get(tweet?.media?.[0] ?? '')).toBe('図書館の入口');
    expect(town.facebook.state.posts[0]?.photo?.alt).toBe('図書館の入口');
    expect(town.line.state.sent).toMatchObject([{ kind: 'broadcast' }]);
    const [first] = await ledger(item);
    expect(first).toMatchObject({
      remoteId: tweet?.id,
      url: `https://x.com/i/web/status/${tweet?.id}`,
    });
    const events = await town.inTown((unit) => listEvents(unit, first?.id ?? ''));
    expect(events.map(({ kind }) => kind)).toEqual(['waiting', 'sending', 'sent']);
  });

  it('is corrected and withdrawn wherever it went', async () => {
    await account('x');
    await account('facebook');
    await account('line');
    const item = await publish();
    await town.deliver();
    town.later(10);
    await town.inTown((unit) => correctItem(unit, system, item, '閉館は午後7時です。'));
    await town.deliver();
    const [original, reply] = town.x.state.tweets;
    expect(reply).toMatchObject({ replyTo: original?.id });
    expect(reply?.text).toMatch(/^【訂正】夏休みの図書館の開館時間\n閉館は午後7時です。/);
    expect(town.facebook.state.posts).toHaveLength(1);
    expect(town.facebook.state.posts[0]?.message).toContain('【訂正】閉館は午後7時です。');
    expect(town.line.state.sent).toHaveLength(2);
    town.later(10);
    await town.inTown((unit) => withdrawItem(unit, system, item, '中止になりました。'));
    await town.deliver();
    expect([town.x.state.tweets, town.facebook.state.posts]).toEqual([[], []]);
    expect(town.line.state.sent.at(-1)?.text).toMatch(/^【取消】.*\n中止になりました。$/);
    const published = (await ledger(item)).filter(({ action }) => action === 'publish');
    expect(published.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });

  it('replaces a post on X where the account says so, and then withdraws the new one', async () => {
    await account('x', { correction: 'repost' });
    const item = await publish();
    await town.deliver();
    await town.inTown((unit) => correctItem(unit, system, item, '閉館は午後7時です。'));
    await town.deliver();
    expect(town.x.state.tweets.map(({ text }) => text.slice(0, 4))).toEqual(['【訂正】']);
    await town.inTown((unit) => withdrawItem(unit, system, item, '中止'));
    await town.deliver();
    expect(town.x.state.tweets).toEqual([]);
  });

  it('is rewritten, not corrected, while it still waits', async () => {
    const id = await account('x');
    town.x.fail('POST /2/tweets', { status: 503 });
    const item = await publish();
    await town.deliver();
    await town.inTown((unit) =>
      correctItem(unit, system, { ...item, title: { ja: '正しい題', en: 'Right' } }, '題の誤り'),
    );
    await again(id, 2);
    expect(town.x.state.tweets.map(({ text }) => text.split('\n')[0])).toEqual(['正しい題']);
    expect(await statuses(item)).toEqual(['publish sent']);
  });

  it('goes on LINE to those who chose its topic, at most 500 at a time', async () => {
    const id = await account('line', { options: ['automatic', 'byTopic'] });
    const ids = Array.from({ length: 500 }, (_, index) => `U${index}`);
    await town.inTown(async (unit) => {
      const row = { town: suzaka, accountId: id, since: unit.now };
      const rows = ids.map((userId) => ({ ...row, userId, topics: ['bousai'] }));
      await unit.db.insert(lineFollowers).values(rows);
      await chooseTopic(unit, id, 'Ulast', 'bousai', true);
      await keepFollower(unit, id, 'Uother');
    });
    // The answer to the first part is lost: that part is not sent again.
    const item = await publish({ topics: ['bousai'] });
    town.line.fail('POST /v2/bot/message/multicast', 'lost');
    await town.deliver();
    await again(id, 2);
    const told = town.line.state.sent.flatMap(({ to }) => to ?? []);
    expect([told.length, new Set(told).size, told.includes('Uother')]).toEqual([501, 501, false]);
    expect(await statuses(item)).toEqual(['publish sent']);
  });
});

describe('a lost answer', () => {
  it.each([
    ['x', 'POST /2/tweets', () => town.x],
    ['facebook', 'POST /v23.0/1234567890/feed', () => town.facebook],
  ] as const)('does not post twice on %s', async (kind, what, server) => {
    const id = await account(kind);
    server().fail(what, 'lost');
    const item = await publish();
    await town.deliver();
    expect(await statuses(item)).toEqual(['publish waiting']);
    await again(id, 2);
    expect(await statuses(item)).toEqual(['publish sent']);
    const { state } = server();
    expect('tweets' in state ? state.tweets : state.posts).toHaveLength(1);
  });

  it.each([
    ['x', 'POST /2/tweets', () => town.x],
    ['facebook', 'POST /v23.0/1234567890/feed', () => town.facebook],
    ['line', 'POST /v2/bot/message/broadcast', () => town.line],
  ] as const)('tries again on %s what was not taken', async (kind, what, server) => {
    const id = await account(kind);
    server().fail(what, 'cut');
    const item = await publish();
    await town.deliver();
    await again(id, 2);
    expect(await statuses(item)).toEqual(['publish sent']);
  });

  it('is known to LINE by its retry key', async () => {
    const id = await account('line');
    town.line.fail('POST /v2/bot/message/broadcast', 'lost');
    const item = await publish();
    await town.deliver();
    await again(id, 2);
    expect(town.line.state.sent).toHaveLength(1);
    expect((await ledger(item))[0]).toMatchObject({ status: 'sent', remoteId: 'request-1' });
  });

  it('is for a person to decide when the channel cannot say', async () => {
    const id = await account('x');
    town.x.fail('POST /2/tweets', 'lost');
    const item = await publish();
    await town.deliver();
    const [tweet] = town.x.state.tweets;
    // Written over there: the same link, other words.
    town.x.state.tweets.splice(0, 1, { id: '77', at: tweet?.at ?? 0, text: `別 ${tweet?.text}` });
    await again(id, 2);
    const [unclear] = await ledger(item);
    expect(unclear?.status).toBe('unclear');
    await town.inTown((unit) => correctItem(unit, system, item, '訂正'));
    await town.deliver();
    expect(await statuses(item)).toEqual(['publish unclear', 'correct unclear']);
    await town.inTown((unit) =>
      markDelivery(unit, system, unclear?.id ?? '', { as: 'sent', remoteId: '77', url: '' }),
    );
    await town.deliver();
    expect(await statuses(item)).toEqual(['publish corrected', 'correct sent']);
    expect(town.x.state.tweets.at(-1)?.replyTo).toBe('77');
  });

  it('is unclear on X when the newest posts may not be read', async () => {
    const id = await account('x');
    town.x.fail('POST /2/tweets', 'lost');
    town.x.fail(`GET /2/users/${town.x.state.userId}/tweets`, { status: 403 });
    const item = await publish();
    await town.deliver();
    await again(id, 2);
    expect(await statuses(item)).toEqual(['publish unclear']);
    expect(town.x.state.tweets).toHaveLength(1);
  });

  it('is none of two processes that send at the same moment', async () => {
    const id = await account('x');
    const item = await publish();
    town.jobs.splice(0);
    const asked = town.x.asked.filter(({ path }) => path === '/2/tweets').length;
    const send = () => sendDue(town.platform, suzaka, id);
    await Promise.all([send(), send(), send()]);
    expect(town.x.asked.filter(({ path }) => path === '/2/tweets').length).toBe(asked + 1);
    expect(await statuses(item)).toEqual(['publish sent']);
  });

  it('is asked for when the process died in the middle', async () => {
    const id = await account('x');
    const item = await publish();
    await town.deliver();
    const [sent] = await ledger(item);
    const mine = and(eq(deliveries.town, suzaka), eq(deliveries.id, sent?.id ?? ''));
    await town.inTown((unit) =>
      unit.db
        .update(deliveries)
        .set({ status: 'sending', remoteId: null, sentAt: null })
        .where(mine),
    );
    await again(id, 3);
    expect(await statuses(item)).toEqual(['publish sent']);
    expect(town.x.state.tweets).toHaveLength(1);
  });
});

import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApproval } from '#engines/approvals/contract.ts';
import { planItem, publishItem } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { carrier } from '../carrier.ts';
import { chooseTopic, listFollowersOf } from '../clients/line/followers.ts';
import { listDeliveriesOf } from '../deliveries/queries.ts';
import { loadChannelsDemo } from '../demo.ts';
import { ensureLink } from '../links/commands.ts';
import { countClicks } from '../links/queries.ts';
import { fitImage, makeMenu } from '../menus/commands.ts';
import {
  accounts,
  deliveries,
  deliveryEvents,
  lineFollowers,
  linkDays,
  links,
  posts,
} from '../schema.ts';
import { channels } from '../service.ts';
import { type Channels, openChannels, suzaka, system } from '../testing.ts';
import { approvalKind } from './approval-kind.ts';
import { changeSubject, freeType } from './commands.ts';

let town: Channels;
let app: Hono<HttpEnv>;
let actor: Actor;
let xAccount: string;

beforeAll(async () => {
  town = await openChannels();
  xAccount = await town.account('x', { options: [] });
  actor = await town.actor('clerk');
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('actor', actor);
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const { public: open, staff } = channels.routes ?? {};
  if (open) routes.route('/', open);
  if (staff) routes.route('/staff', staff);
  app = testApp(town.platform, routes);
});
afterAll(() => town.close());

const origin = 'http://town.example';
const get = async (path: string) => {
  const response = await app.request(`${origin}${path}`);
  return { status: response.status, html: await response.text(), headers: response.headers };
};
const post = async (path: string, fields: Readonly<Record<string, string>> = {}) => {
  const response = await app.request(`${origin}${path}`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams(fields),
  });
  return {
    status: response.status,
    html: await response.text(),
    to: response.headers.get('location'),
  };
};
const fields = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}-${xAccount}`, value]));
const ledger = (ref: { owner: string; id: string }) =>
  town.inTown((unit) => listDeliveriesOf(unit, ref));

describe('the posts of an item', () => {
  it('are written, counted, shown to the approvers, and leave at their time', async () => {
    const item = town.item();
    await town.inTown((unit) => planItem(unit, item));
    const path = `/staff/channels/items/news/${item.id}`;
    expect((await get(path)).html).toContain('夏休みの図書館の開館時間');
    const long = await post(path, fields({ on: '1', text: 'あ'.repeat(141) }));
    expect(long.status).toBe(422);
    expect(long.html).toContain('280以内');
    expect(long.html).toContain('あ'.repeat(141));
    const when = { day: '2026-06-02', time: '９：３０' };
    const saved = await post(path, fields({ on: '1', text: '図書館の夏 {link}', ...when }));
    expect([saved.status, saved.to]).toEqual([303, `${path}?done=1`]);
    const [shown] = await town.inTown((unit) => carrier.preview(unit, item));
    expect(shown?.value).toContain('図書館の夏 （ページへのリンク）');
    expect(shown?.value).toContain('09:30');
    await town.inTown((unit) => publishItem(unit, system, item));
    expect(await ledger(item)).toMatchObject([
      { status: 'waiting', dueAt: new Date('2026-06-02T00:30:00Z') },
    ]);
    const calendar = await get('/staff/channels/calendar?view=week&day=2026-06-02');
    expect(calendar.html).toContain('09:30');
    const moved = await post(`/staff/channels/calendar/move/news/${item.id}/${xAccount}`, {
      ...{ day: '2026-06-03', time: '10:00' },
    });
    expect(moved.to).toBe('/staff/channels/calendar?day=2026-06-03&done=1');
    expect(await ledger(item)).toMatchObject([{ dueAt: new Date('2026-06-03T01:00:00Z') }]);
  });

  it('change only by an approval once the item is out', async () => {
    const item = town.item({ href: '/news/second' });
    await town.inTown((unit) => publishItem(unit, system, item));
    expect(await ledger(item)).toEqual([]);
    const path = `/staff/channels/items/news/${item.id}`;
    await post(path, fields({ on: '1', text: 'あとから {link}' }));
    expect(await ledger(item)).toEqual([]);
    expect((await post(`${path}/ask`)).to).toBe(`${path}?done=asked`);
    const subject = changeSubject(item);
    const draft = await town.inTown((unit) => findApproval(unit, subject, 'channels.post'));
    expect(draft?.state).toBe('running');
    const facts = await town.inTown((unit) => approvalKind.describe(unit, subject));
    expect(facts?.facts[0]?.value).toContain('あとから');
    await town.inTown((unit) => approvalKind.decided(unit, system, subject, 'approved'));
    expect((await ledger(item)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^あとから \{\/l\/[a-z2-9]{7}\}$/),
    ]);
    await town.deliver();
    await post(path, fields({ on: '1', text: '直した {link}' }));
    await town.inTown((unit) => approvalKind.decided(unit, system, subject, 'approved'));
    await town.deliver();
    expect((await ledger(item)).map(({ action, status }) => `${action} ${status}`)).toEqual([
      ...['publish corrected', 'correct sent'],
    ]);
  });

  it('belong to their department', async () => {
    const item = town.item({ departmentId: xAccount });
    await town.inTown((unit) => planItem(unit, item));
    const refused = await post(
      `/staff/channels/items/news/${item.id}`,
      fields({ on: '1', text: 'a' }),
    );
    expect(refused.status).toBe(403);
    expect((await get('/staff/channels/items/news/nothing')).status).toBe(404);
  });
});

describe('a post without an item', () => {
  it('leaves once it is approved', async () => {
    const { departmentId } = town;
    const bad = await post('/staff/channels/posts/new', {
      title: '',
      departmentId,
      href: '//evil',
    });
    expect(bad.status).toBe(422);
    const made = await post('/staff/channels/posts/new', {
      ...{ title: '臨時休館', departmentId, href: '/procedures' },
    });
    const path = made.to ?? '';
    const id = path.split('/').at(-1) ?? '';
    const ref = { owner: 'channels', id };
    expect((await post(`${path}/ask`)).status).toBe(422);
    await post(path, fields({ on: '1', text: '本日は休館します {link}' }));
    expect((await post(`${path}/ask`)).to).toBe(`${path}?done=asked`);
    expect(await ledger(ref)).toEqual([]);
    await town.inTown((unit) =>
      approvalKind.decided(unit, system, { type: freeType, id }, 'approved'),
    );
    await town.deliver();
    expect(await ledger(ref)).toMatchObject([{ status: 'sent' }]);
    expect((await get('/staff/channels/posts')).html).toContain('決裁済み');
  });
});

describe('pages', () => {
  it.each([
    '/staff/channels/accounts',
    '/staff/channels/deliveries?status=sent&from=2026-06-01',
    '/staff/channels/calendar',
    '/staff/channels/posts/new',
  ])('%s answers', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('shows a token to nobody, and tests the connection', async () => {
    actor = await town.actor('admin');
    const path = `/staff/channels/accounts/${xAccount}`;
    const page = await get(path);
    expect(page.html).not.toContain('x-access');
    expect((await post(`${path}/test`)).html).toContain('@sample');
    const added = await post('/staff/channels/accounts/new/facebook', {
      ...{ name: '見本ページ', departmentId: town.departmentId, remoteId: '1234567890' },
      ...{ languages: 'ja', 'credential-accessToken': 'wrong-token' },
    });
    expect(added.status).toBe(303);
    const tested = await post(`${added.to?.split('?')[0]}/test`);
    expect(tested.html).toContain('接続できませんでした');
    const lacking = await post('/staff/channels/accounts/new/x', { name: '' });
    expect(lacking.status).toBe(422);
  });
});

describe('a rich menu', () => {
  it('is made, gets its image and is shown to everybody', async () => {
    actor = await town.actor('admin');
    const id = await town.account('line');
    const menu = {
      ...{ name: '夏', chatBarText: 'メニュー', size: 'small' as const },
      fields: ['/procedures', '/plan', '/'].map((href) => ({ label: '案内', href })),
    };
    const create = { width: 30, height: 10, channels: 3 as const, background: '#00aa00' };
    const image = await fitImage(await sharp({ create }).png().toBuffer(), 'small');
    const at = { town: suzaka, origin, accountId: id };
    await makeMenu(town.platform, actor, at, menu, image);
    const { state } = town.line;
    expect(state.menus.get(state.defaultMenu ?? '')).toMatchObject({
      ...{ image: 'image/jpeg', areas: [{ action: { uri: `${origin}/procedures` } }, {}, {}] },
    });
    expect((await get(`/staff/channels/accounts/${id}/menu`)).status).toBe(200);
  });
});

describe('what LINE tells', () => {
  it('keeps followers and their topics of the account whose secret signed it', async () => {
    const given = { accessToken: 'line-token', channelSecret: 'channel secret' };
    const id = await town.account('line', { given });
    const tell = (body: string, secret = 'channel secret') => {
      const signature = createHmac('sha256', secret).update(body).digest('base64');
      const headers = { 'x-line-signature': signature };
      return app.request(`${origin}/hooks/line/${id}`, { method: 'POST', headers, body });
    };
    const event = (more: object) =>
      JSON.stringify({ events: [{ source: { userId: 'U1' }, replyToken: 'r', ...more }] });
    const followers = () => town.inTown((unit) => listFollowersOf(unit, id, ['bousai'], unit.now));
    expect((await tell(event({ type: 'follow' }), 'another secret')).status).toBe(401);
    expect((await tell(event({ type: 'follow' }))).status).toBe(200);
    expect(await followers()).toEqual([]);
    expect(town.line.state.sent.at(-1)?.kind).toBe('reply');
    await town.inTown((unit) => chooseTopic(unit, id, 'U1', 'bousai', true));
    expect(await followers()).toEqual(['U1']);
    await tell(event({ type: 'postback', postback: { data: 'topic=nonsense&on=1' } }));
    await tell(event({ type: 'unfollow' }));
    expect(await followers()).toEqual([]);
  });
});

describe('a short link', () => {
  it('goes on, and counts people by day without knowing them', async () => {
    const ref = { owner: 'news', id: 'counted' };
    const code = await town.inTown((unit) => ensureLink(unit, ref, xAccount, '/news/counted'));
    const answer = await get(`/l/${code}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/news/counted']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    await app.request(`${origin}/l/${code}`, { headers: { 'user-agent': 'Twitterbot/1.0' } });
    await app.request(`${origin}/l/${code}`, { method: 'HEAD' });
    const clicks = await town.inTown((unit) => countClicks(unit, ref));
    expect(clicks.get(xAccount)).toBe(1);
    expect((await get('/l/nothing')).status).toBe(404);
  });
});

describe('the demo', () => {
  it('has posts in every state, none of which leaves, and loads once', async () => {
    await town.database.acrossTowns((db) => db.delete(posts));
    for (const table of [deliveryEvents, deliveries, linkDays, links, lineFollowers, accounts]) {
      await town.database.acrossTowns((db) => db.delete(table));
    }
    town.jobs.splice(0);
    await town.inTown(loadChannelsDemo);
    await town.inTown(loadChannelsDemo);
    const page = await get('/staff/channels/deliveries');
    expect(page.html).toContain('見本');
    const before = town.x.state.tweets.length;
    await town.deliver();
    expect(town.x.state.tweets).toHaveLength(before);
  });
});

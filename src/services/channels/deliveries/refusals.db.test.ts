import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publishItem } from '#engines/publishing/contract.ts';
import { closeAccount, resumeAccount } from '../accounts/commands.ts';
import { getAccount } from '../accounts/queries.ts';
import { carrier } from '../carrier.ts';
import { accounts } from '../schema.ts';
import { type Channels, openChannels, suzaka, system } from '../testing.ts';
import { resendDelivery } from './commands.ts';
import { listDeliveriesOf } from './queries.ts';
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
const notices = async () => (await town.jobs).filter(({ job }) => job === 'notifications.deliver');

describe('refusals', () => {
  it('pauses an account whose token is void, tells its staff once, and sends in order later', async () => {
    const id = await account('facebook');
    town.facebook.state.accessToken = 'another';
    const [first, second] = [await publish(), await publish({ title: { ja: '二つ目', en: '2' } })];
    town.jobs.splice(
      0,
      town.jobs.length,
      ...town.jobs.filter(({ job }) => job === 'channels.deliver'),
    );
    await town.deliver();
    expect(await town.inTown((unit) => getAccount(unit, id))).toMatchObject({
      ...{ state: 'paused', pausedFor: 'token' },
    });
    const told = (await notices()).length;
    expect(told).toBeGreaterThan(0);
    await again(id, 60);
    expect((await notices()).length).toBe(told);
    expect([await statuses(first), await statuses(second)]).toEqual([
      ['publish waiting'],
      ['publish waiting'],
    ]);
    town.facebook.state.accessToken = 'page-token';
    await town.inTown((unit) => resumeAccount(unit, system, id));
    await town.deliver();
    expect(town.facebook.state.posts.map(({ message }) => message.split('\n')[0])).toEqual([
      ...['夏休みの図書館の開館時間', '二つ目'],
    ]);
  });

  it('renews the token of X by itself, and keeps what it got', async () => {
    const id = await account('x');
    town.x.state.accessToken = 'renewed';
    const item = await publish();
    await town.deliver();
    expect(await statuses(item)).toEqual(['publish sent']);
    const { expiresAt } = await town.inTown((unit) => getAccount(unit, id));
    expect(expiresAt).toEqual(new Date(town.clock.now.getTime() + 7_200_000));
    town.later(180);
    const next = await publish({ title: { ja: '次', en: 'Next' } });
    await town.deliver();
    expect(await statuses(next)).toEqual(['publish sent']);
    expect(town.x.state.refreshToken).toBe('x-refresh++');
  });

  it('waits as long as X asks for, in order', async () => {
    const id = await account('x');
    const reset = Math.floor(town.clock.now.getTime() / 1000) + 600;
    const headers = { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String(reset) };
    town.x.fail('POST /2/tweets', { status: 429, headers });
    const item = await publish();
    await publish({ title: { ja: '二つ目', en: '2' } });
    await town.deliver();
    await again(id, 9);
    expect(town.x.state.tweets).toEqual([]);
    await again(id, 2);
    expect(town.x.state.tweets.map(({ text }) => text.split('\n')[0])).toEqual([
      ...['夏休みの図書館の開館時間', '二つ目'],
    ]);
    expect(await statuses(item)).toEqual(['publish sent']);
  });

  it('fails for good what the channel will never take, and sends it again when a person says so', async () => {
    await account('x');
    town.x.fail('POST /2/tweets', { status: 403, body: { detail: 'Not permitted.' } });
    const item = await publish();
    await town.deliver();
    const [failed] = await ledger(item);
    expect(failed).toMatchObject({ status: 'failed', reason: '403 Not permitted.' });
    await town.inTown((unit) => resendDelivery(unit, system, failed?.id ?? ''));
    await town.deliver();
    expect(await statuses(item)).toEqual(['publish sent']);
  });

  it('keeps to the limit of the day, but not in an emergency', async () => {
    const id = await account('x', { dailyLimit: '1' });
    await publish();
    const second = await publish({ title: { ja: '二つ目', en: '2' } });
    const texts = { ja: '避難指示', en: 'Evacuate', easy: 'にげて ください' };
    const base = { owner: 'emergency', id: second.id, href: '/emergency', areas: [], texts };
    const announcement = { ...base, key: '1', title: { ja: '避難指示', en: 'Evacuate' } };
    const drill = { ...announcement, key: 'drill', drill: true };
    const written = await town.inTown(async (unit) => [
      await carrier.announce(unit, system, { ...announcement, drill: false }),
      await carrier.announce(unit, system, { ...announcement, drill: false }),
      await carrier.announce(unit, system, drill),
    ]);
    expect(written).toEqual([1, 0, 1]);
    await town.deliver();
    expect(town.x.state.tweets.map(({ text }) => text.split('\n')[0])).toEqual(['避難指示']);
    await again(id, 24 * 60);
    expect(town.x.state.tweets).toHaveLength(2);
    expect(await statuses({ owner: 'emergency', id: second.id })).toEqual([
      ...['publish sent', 'publish drill'],
    ]);
  });
});

describe('an account', () => {
  it('keeps its tokens encrypted, each under its own account', async () => {
    const id = await account('x');
    const rows = await town.inTown((unit) =>
      unit.db.select({ sealed: accounts.credentials }).from(accounts).where(eq(accounts.id, id)),
    );
    expect(Buffer.from(rows[0]?.sealed ?? '', 'base64').toString('latin1')).not.toContain(
      'x-access',
    );
    expect(Object.keys(await town.inTown((unit) => getAccount(unit, id)))).not.toContain(
      'credentials',
    );
  });
});

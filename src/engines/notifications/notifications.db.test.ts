import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordBounce } from './commands.ts';
import { sendDigests } from './deliver.ts';
import { findPreferences, listDeliveries, listNotices } from './queries.ts';
import { untilChosen } from './rules.ts';
import { notices } from './schema.ts';
import {
  kind,
  type NotificationsWorld,
  noon,
  notificationsWorld,
  otherTown,
  town,
  urgentKind,
} from './testing.ts';

const night = new Date('2026-11-23T23:00:00+09:00');

let world: NotificationsWorld;
beforeAll(async () => {
  world = await notificationsWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

const outcomes = async () => {
  const { rows } = await world.database.inTown(town, (unit) => listDeliveries(unit, 'all', 1));
  return rows.map(({ channel, skipped, messageId }) => [channel, skipped ?? Boolean(messageId)]);
};
const chosen = {
  mail: 'at-once',
  line: 'at-once',
  language: 'ja',
  quietFrom: '21',
  quietTo: '8',
  kinds: kind,
};

describe('a notice', () => {
  it('stands in the list and goes by mail, with a link that ends its kind', async () => {
    await world.tell();
    const [mail] = await world.messages();
    expect(mail).toMatchObject({
      channel: 'mail',
      recipient: 'hanako@example.jp',
      subject: expect.stringContaining('申請を受け付けました'),
      body: expect.stringContaining('http://town.example/applications/7K3M'),
      unsubscribe: expect.stringMatching(/^http:\/\/town\.example\/unsubscribe\//),
    });
    expect(await outcomes()).toContainEqual(['line', 'no-address']);
    const list = await world.database.inTown(town, (unit) =>
      listNotices(unit, `user:${world.userId}`, 1),
    );
    expect(list).toMatchObject({ total: 1, unread: 1 });
  });

  it('reaches an address without an account, in its language', async () => {
    await world.tell({ email: 'Taro@Example.jp', language: 'en' });
    const [mail] = await world.messages();
    expect(mail).toMatchObject({ recipient: 'taro@example.jp' });
    expect(mail?.subject).toContain('We received your application');
  });

  it('is decided once, however often the job runs', async () => {
    await world.tell();
    const [first] = await world.database.inTown(town, ({ db }) => db.select().from(notices));
    await world.database.inTown(town, (unit) =>
      unit.enqueue('notifications.deliver', { id: first?.id ?? '' }),
    );
    await world.platform.queue.drain(world.platform);
    expect(await world.messages()).toHaveLength(1);
  });

  it('waits for the morning, but not when it is urgent', async () => {
    world.state.now = night;
    await world.tell();
    expect(await world.messages()).toHaveLength(0);
    await world.tell({ userId: world.userId }, urgentKind);
    expect(await world.messages()).toHaveLength(1);
  });

  it('is not sent to an address that came back, until its owner says so', async () => {
    await world.database.inTown(town, (unit) => recordBounce(unit, 'Hanako@example.jp', '550'));
    await world.tell();
    expect(await outcomes()).toContainEqual(['mail', 'bounced']);
    expect((await world.post('/account/notifications/resume')).status).toBe(303);
    await world.tell();
    expect(await world.messages()).toHaveLength(1);
  });

  it('shows another town nothing', async () => {
    await world.tell();
    const seen = await world.database.inTown(otherTown, (unit) =>
      listNotices(unit, `user:${world.userId}`, 1),
    );
    expect(seen.total).toBe(0);
  });
});

describe('what somebody chooses', () => {
  it('is kept with its moment, and holds', async () => {
    const saved = await world.post('/account/notifications', {
      ...chosen,
      mail: 'never',
      kinds: '',
    });
    expect(saved.status).toBe(303);
    const kept = await world.database.inTown(town, (unit) =>
      findPreferences(unit, `user:${world.userId}`),
    );
    expect(kept).toMatchObject({
      channels: { mail: 'never', line: 'at-once' },
      silenced: [kind, urgentKind],
      chosenAt: noon,
    });
    await world.tell();
    expect(await world.messages()).toHaveLength(0);
  });

  it('comes back with the fault named when it cannot be understood', async () => {
    const answered = await world.post('/account/notifications', { ...chosen, quietFrom: '31' });
    expect(answered.status).toBe(422);
    expect(await answered.text()).toContain('一つ選んでください。');
  });

  it('gathers a day into one mail', async () => {
    await world.post('/account/notifications', { ...chosen, mail: 'daily' });
    await world.tell();
    await world.tell();
    expect(await world.messages()).toHaveLength(0);
    await sendDigests(world.platform, town);
    await sendDigests(world.platform, town);
    const sent = await world.messages();
    expect(sent.map(({ subject }) => subject)).toEqual([expect.stringContaining('2件')]);
  });

  it('is nobody else’s to see', async () => {
    world.state.actor = { kind: 'visitor' };
    const answered = await world.app.request('http://town.example/account/notifications');
    expect(answered.headers.get('location')).toContain('/sign-in');
  });
});

describe('the link in a mail', () => {
  const stopPath = async () => {
    await world.tell({ email: 'taro@example.jp' });
    const [mail] = await world.messages();
    return new URL(mail?.unsubscribe ?? '').pathname;
  };

  it('ends the kind in one step, posted by a mail program from anywhere', async () => {
    const path = await stopPath();
    world.state.actor = { kind: 'visitor' };
    const answered = await world.post(path, {}, { origin: 'https://mail.example' });
    expect(answered.status).toBe(303);
    await world.tell({ email: 'taro@example.jp' });
    expect(await outcomes()).toContainEqual(['mail', 'unsubscribed']);
  });

  it('changes nothing when it is only opened', async () => {
    const path = await stopPath();
    expect((await world.app.request(`http://town.example${path}`)).status).toBe(200);
    const kept = await world.database.inTown(town, (unit) =>
      findPreferences(unit, 'mail:taro@example.jp'),
    );
    expect(kept).toEqual(untilChosen);
  });

  it('cannot be made for somebody else', async () => {
    const forged = Buffer.from(JSON.stringify([`user:${world.userId}`, kind])).toString(
      'base64url',
    );
    expect((await world.post(`/unsubscribe/${forged}.x`)).status).toBe(404);
    expect((await world.post(`/unsubscribe/${forged}.`)).status).toBe(404);
  });
});

import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBounce } from './bounce-report.ts';
import { findLineLink, listDeliveries } from './queries.ts';
import {
  bounceToken,
  lineSecret,
  type NotificationsWorld,
  noon,
  notificationsWorld,
  town,
} from './testing.ts';

let world: NotificationsWorld;
beforeAll(async () => {
  world = await notificationsWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

describe('LINE', () => {
  const hook = (events: object[], secret = lineSecret) => {
    const body = JSON.stringify({ destination: 'U0', events });
    const signature = createHmac('sha256', secret).update(body).digest('base64');
    return world.app.request('http://town.example/hooks/line', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-line-signature': signature },
      body,
    });
  };
  const says = (text: string) => ({
    type: 'message',
    replyToken: 'r1',
    source: { type: 'user', userId: 'U123' },
    message: { type: 'text', text },
  });
  const connect = async () => {
    await world.post('/account/notifications/line/link');
    const link = await world.database.inTown(town, (unit) =>
      findLineLink(unit, `user:${world.userId}`),
    );
    return hook([says(link?.code ?? '')]);
  };

  it('connects by a code, carries notices, and forgets who blocks it', async () => {
    expect((await connect()).status).toBe(200);
    await world.tell();
    const push = world.line.calls.find(({ path }) => path === '/v2/bot/message/push');
    expect(push?.body.to).toBe('U123');
    const sent = (await world.messages()).find(({ channel }) => channel === 'line');
    expect([push?.retryKey, sent?.status]).toEqual([sent?.id, 'sent']);
    await hook([{ type: 'unfollow', source: { userId: 'U123' } }]);
    const link = await world.database.inTown(town, (unit) =>
      findLineLink(unit, `user:${world.userId}`),
    );
    expect(link).toBeUndefined();
  });

  it('answers whoever wrote by LINE and is known by nothing else', async () => {
    await world.tell({ lineUserId: 'U-known-by-line' });
    const pushed = world.line.calls.filter(({ path }) => path === '/v2/bot/message/push');
    expect(pushed.map(({ body }) => body.to)).toEqual(['U-known-by-line']);
    expect((await world.messages()).map(({ channel }) => channel)).toEqual(['line']);
  });

  it.each([
    [409, 'sent'],
    [400, 'dead'],
    [429, 'failed'],
    [500, 'failed'],
  ])('answered %i: the message is %s', async (status, expected) => {
    await connect();
    world.line.status = status;
    await world.tell();
    const sent = (await world.messages()).find(({ channel }) => channel === 'line');
    expect(sent?.status).toBe(expected);
  });

  it('believes LINE only, and a code only while it is fresh', async () => {
    expect((await hook([says('12345678')], 'guess')).status).toBe(401);
    await world.post('/account/notifications/line/link');
    const link = await world.database.inTown(town, (unit) =>
      findLineLink(unit, `user:${world.userId}`),
    );
    world.state.now = new Date(noon.getTime() + 31 * 60_000);
    await hook([says(link?.code ?? '')]);
    const after = await world.database.inTown(town, (unit) =>
      findLineLink(unit, `user:${world.userId}`),
    );
    expect(after?.lineUserId).toBeNull();
  });
});

describe('a report of undelivered mail', () => {
  const report = [
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.jp',
    '',
    'Final-Recipient: rfc822; Taro@example.jp',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1',
    ' no such mailbox',
  ].join('\r\n');

  it('is read', () => {
    const reason = 'smtp; 550 5.1.1 no such mailbox';
    expect(readBounce(report)).toEqual({ address: 'taro@example.jp', reason });
    expect(readBounce(report.replace('failed', 'delayed'))).toBeUndefined();
    expect(readBounce('hello')).toBeUndefined();
  });

  it('is taken from the mail server only', async () => {
    const hand = (token: string) =>
      world.app.request('http://town.example/hooks/mail-bounce', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'message/rfc822' },
        body: report,
      });
    expect((await hand('guess')).status).toBe(401);
    expect((await hand(bounceToken)).status).toBe(204);
    await world.tell({ email: 'taro@example.jp' });
    const { rows } = await world.database.inTown(town, (unit) => listDeliveries(unit, 'all', 1));
    expect(rows.map(({ skipped }) => skipped)).toContain('bounced');
  });
});

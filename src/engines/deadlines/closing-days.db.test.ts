import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageTopicsChannel } from '#platform/database/database.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { prefecture } from './clock/testing.ts';
import { closingDaysTopic } from './closing-days/town-calendar.ts';
import { startClock, stopClock } from './contract.ts';
import { staffRoutes } from './staff.routes.tsx';
import { clerk, type Office, obuse, openOffice, visitor } from './testing.ts';

let app: ReturnType<typeof testApp>;

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    if (c.req.header('x-clerk')) c.set('actor', clerk);
    await next();
  });
  app = testApp(office.platform, routes.route('/staff', staffRoutes));
});
afterAll(() => office.close());
beforeEach(() => {
  office.day.today = '2026-06-01';
});

const request = (path: string, body?: Record<string, string>, headers = { 'x-clerk': '1' }) =>
  app.request(`http://town.example${path}`, {
    method: body ? 'POST' : 'GET',
    body: body && new URLSearchParams(body),
    headers: { ...headers, origin: 'http://town.example' },
  });

describe('closing days', () => {
  it('count at once, and every process hears of them', async () => {
    const messages: string[] = [];
    await office.database.listen(pageTopicsChannel, (message) => void messages.push(message));
    await office.start();
    await request('/staff/deadlines', { from: '2026-06-15', reason: '市制記念日' });
    expect((await office.find(await office.start()))?.dueOn).toBe('2026-06-16');
    await vi.waitFor(() => expect(messages.join()).toContain(closingDaysTopic));
    await request('/staff/deadlines/closing-days/2026-06-15/remove', {});
  });

  it('move running clocks, which note it and tell', async () => {
    const running = await office.start();
    const stopped = await office.start();
    await office.inSuzaka((unit) =>
      stopClock(unit, clerk, stopped, 'decision', { on: office.day.today, reason: '' }),
    );
    const closing = { from: '2026-06-15', to: '2026-06-16', reason: '市制記念日' };
    const added = await request('/staff/deadlines', { ...closing, reasonEnglish: 'City Day' });
    expect([added.status, added.headers.get('location')]).toEqual([
      303,
      '/staff/deadlines?done=added',
    ]);
    await office.drain();
    const clock = await office.find(running);
    expect(clock?.dueOn).toBe('2026-06-17');
    const move = { type: 'moved', on: office.day.today, from: '2026-06-15', to: '2026-06-17' };
    expect(clock?.events.at(-1)).toEqual(move);
    expect(office.heardOf(running)).toEqual([
      {
        event: 'deadlines.moved',
        subject: running,
        kind: 'decision',
        dueOn: '2026-06-17',
        was: '2026-06-15',
      },
    ]);
    expect(office.heardOf(stopped)).toEqual([]);
    const fresh = await office.start();
    expect((await office.find(fresh))?.dueOn).toBe('2026-06-17');
    const other = { type: 'cases.case', id: newId() };
    const elsewhere = await office.database.inTown(obuse, (unit) =>
      startClock(unit, visitor, other, 'decision', {
        rule: prefecture,
        startedOn: office.day.today,
      }),
    );
    expect(elsewhere.dueOn).toBe('2026-06-15');
    for (const day of ['2026-06-15', '2026-06-16']) {
      await request(`/staff/deadlines/closing-days/${day}/remove`, {});
    }
    await office.drain();
    expect((await office.find(running))?.dueOn).toBe('2026-06-15');
  });

  it.each<[Record<string, string>, string]>([
    [{ from: '', reason: '市制記念日' }, '日付を選んでください'],
    [{ from: '2026-06-15', to: '2026-06-14', reason: '市制記念日' }, '最初の日以後'],
    [{ from: '2026-06-15', to: '2027-06-14', reason: '市制記念日' }, '31日分'],
    [{ from: '2026-06-15', reason: ' ', reasonEnglish: 'City Day' }, '理由を入力'],
  ])('refuses %j and keeps what was typed', async (body, message) => {
    const answer = await request('/staff/deadlines', body);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain(`value="${body.reasonEnglish ?? body.reason}"`);
  });

  it('are for those who may, and unknown days are not found', async () => {
    const answer = await request('/staff/deadlines', { from: '2026-06-15' }, {} as never);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('sign-in'),
    ]);
    for (const day of ['2026-06-15', 'nonsense', '2026-02-30']) {
      const answer = await request(`/staff/deadlines/closing-days/${day}/remove`, {});
      expect(answer.status).toBe(404);
    }
  });
});

describe('the calculator', () => {
  const query = (values: object) =>
    request(`/staff/deadlines?${new URLSearchParams(Object.entries(values))}`);
  const trial = { ...prefecture, start: '2016-12-22' };

  it('shows the due day and why each day counts', async () => {
    const answer = await query({ ...trial, skips: 'holidays' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('datetime="2017-01-13"');
    expect(html).toContain('祝日・休日（天皇誕生日）のため、数えません');
    expect(html).not.toContain('style=');
  });

  it('says when holidays are not known, and gives no day', async () => {
    const html = await (await query({ ...trial, start: '2099-12-22', skips: 'holidays' })).text();
    expect(html).toContain('期限は未定です');
    expect(html).toContain('より後の祝日がまだ分からないため');
  });

  it.each([
    { start: 'tomorrow' },
    { days: '0' },
    { days: '1001' },
    { days: 'ten' },
    { pausedOn: '2016-12-01' },
    { resumedOn: '2016-12-30' },
    { unit: 'months' },
  ])('asks again for %j', async (wrong) => {
    expect((await query({ ...trial, ...wrong })).status).toBe(422);
  });
});

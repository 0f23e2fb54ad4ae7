import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { type TestPlatform, testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { createQueue } from '#platform/jobs/create-queue.ts';
import type { Listener } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import {
  type ClockRule,
  extendClock,
  findClock,
  findClocks,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
  watchClosingDays,
} from './contract.ts';
import { jobs } from './jobs.ts';
import { staffRoutes } from './staff.routes.tsx';

const [suzaka, obuse] = ['202070', '205419'];
const clerk: StaffActor = {
  kind: 'staff',
  userId: newId(),
  staffId: newId(),
  name: '見本 守',
  departmentIds: [],
  permissions: new Set(['deadlines.manage']),
};
const visitor: Actor = { kind: 'visitor' };
const rule: ClockRule = {
  days: 15,
  unit: 'calendar',
  firstDay: 'counted',
  skips: 'none',
  lastDayClosed: 'next-open',
  extension: { days: 30, from: 'due' },
  basis: { ja: '情報公開条例12条', en: 'Disclosure Ordinance, Article 12' },
};

let database: Database;
let platform: Platform & TestPlatform;
let app: ReturnType<typeof testApp>;
let today = '2026-06-01';
const heard: { event: string; [key: string]: unknown }[] = [];

const hear = (event: string): Listener<never> => ({
  event,
  name: 'test',
  run: async (_unit: Unit, payload: object) => void heard.push({ event, ...payload }),
});

beforeAll(async () => {
  database = await testDatabase();
  database.hooks.now = () => new Date(`${today}T03:00:00Z`);
  await addTestTowns(database, [suzaka, obuse]);
  const queue = await createQueue(database);
  await queue.register(jobs, [hear('deadlines.reminder'), hear('deadlines.moved')]);
  await watchClosingDays(database);
  platform = { ...testPlatform(database), queue };
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    if (c.req.header('x-clerk')) c.set('actor', clerk);
    await next();
  });
  app = testApp(platform, routes.route('/staff', staffRoutes));
});
afterAll(async () => {
  await platform.queue.stop();
  await database.close();
});
beforeEach(() => {
  today = '2026-06-01';
  heard.length = 0;
});

const inSuzaka = <T,>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
const aCase = () => ({ type: 'cases.case', id: newId() });
async function started(options: { rule?: ClockRule; remindDaysBefore?: number[] } = {}) {
  const subject = aCase();
  const clock = { rule, startedOn: today, ...options };
  await inSuzaka((unit) => startClock(unit, visitor, subject, 'decision', clock));
  return subject;
}
const find = (subject: ReturnType<typeof aCase>) =>
  inSuzaka((unit) => findClock(unit, subject, 'decision'));
async function run(job: string): Promise<void> {
  await inSuzaka((unit) => unit.enqueue(job, {}));
  await platform.queue.drain(platform);
}
const mine = (subject: ReturnType<typeof aCase>) =>
  heard.filter((each) => (each.subject as { id: string }).id === subject.id);
const request = (path: string, body?: Record<string, string>, headers = { 'x-clerk': '1' }) =>
  app.request(`http://town.example${path}`, {
    method: body ? 'POST' : 'GET',
    body: body && new URLSearchParams(body),
    headers: { ...headers, origin: 'http://town.example' },
  });

describe('a clock', () => {
  it('starts in one statement, and is found with every day explained', async () => {
    const statements: string[] = [];
    const subject = aCase();
    await started();
    await inSuzaka(async (unit) => {
      const { query } = unit.db.$client;
      unit.db.$client.query = ((...args: Parameters<typeof query>) => {
        statements.push(JSON.stringify(args[0]));
        return query.apply(unit.db.$client, args);
      }) as typeof query;
      await startClock(unit, visitor, subject, 'decision', { rule, startedOn: today });
      unit.db.$client.query = query;
    });
    expect(statements).toHaveLength(1);
    expect(await find(subject)).toMatchObject({
      kind: 'decision',
      state: 'running',
      dueOn: '2026-06-15',
      remaining: 14,
      rule,
    });
    expect(await inSuzaka((unit) => findClocks(unit, subject))).toHaveLength(1);
  });

  it('starts once for a subject, and another town sees none of it', async () => {
    const subject = await started();
    const again = inSuzaka((unit) =>
      startClock(unit, visitor, subject, 'decision', { rule, startedOn: today }),
    );
    await expect(again).rejects.toMatchObject({ kind: 'conflict' });
    const elsewhere = await database.inTown(obuse, (unit) => findClock(unit, subject, 'decision'));
    expect(elsewhere).toBeUndefined();
  });

  it('is paused, goes on, is extended and stopped, and tells so', async () => {
    const subject = await started();
    const act = <T,>(work: (unit: Unit) => Promise<T>) => inSuzaka(work);
    today = '2026-06-05';
    await act((unit) =>
      pauseClock(unit, clerk, subject, 'decision', { on: today, reason: '住所の補正' }),
    );
    expect(await find(subject)).toMatchObject({ state: 'paused', remaining: 10 });
    today = '2026-06-09';
    const resumed = await act((unit) =>
      resumeClock(unit, visitor, subject, 'decision', { on: today }),
    );
    expect(resumed).toMatchObject({ state: 'running', dueOn: '2026-06-19' });
    const longer = { on: today, days: 30, reason: '大量請求' };
    await act((unit) => extendClock(unit, clerk, subject, 'decision', longer));
    today = '2026-07-01';
    await act((unit) => stopClock(unit, clerk, subject, 'decision', { on: today, reason: '決定' }));
    const clock = await find(subject);
    expect(clock).toMatchObject({ state: 'stopped', dueOn: '2026-07-21', overdue: false });
    expect(clock?.events).toEqual([
      { type: 'started', on: '2026-06-01' },
      { type: 'paused', on: '2026-06-05', reason: '住所の補正' },
      { type: 'resumed', on: '2026-06-09' },
      { type: 'extended', on: '2026-06-09', days: 30, reason: '大量請求' },
      { type: 'stopped', on: '2026-07-01', reason: '決定' },
    ]);
  });

  it.each<[string, (unit: Unit, subject: ReturnType<typeof aCase>) => Promise<unknown>, string]>([
    [
      'a pause before the start',
      (unit, subject) =>
        pauseClock(unit, clerk, subject, 'decision', { on: '2026-05-31', reason: '' }),
      'clock-day-too-early',
    ],
    [
      'a pause tomorrow',
      (unit, subject) =>
        pauseClock(unit, clerk, subject, 'decision', { on: '2026-06-02', reason: '' }),
      'clock-day-in-future',
    ],
    [
      'going on without a pause',
      (unit, subject) => resumeClock(unit, clerk, subject, 'decision', { on: today }),
      'clock-not-paused',
    ],
    [
      'more days than the rule allows',
      (unit, subject) =>
        extendClock(unit, clerk, subject, 'decision', { on: today, days: 31, reason: '' }),
      'clock-too-long',
    ],
    [
      'another kind of clock',
      (unit, subject) => stopClock(unit, clerk, subject, 'answer', { on: today, reason: '' }),
      'not-found',
    ],
  ])('refuses %s and stays as it was', async (_what, act, code) => {
    const subject = await started();
    const acted = inSuzaka((unit) => act(unit, subject));
    await expect(acted).rejects.toMatchObject({ reason: { code } });
    expect(await find(subject)).toMatchObject({ state: 'running', dueOn: '2026-06-15' });
  });

  it('is stopped by one of two at once; the other is told', async () => {
    const subject = await started();
    const stop = () =>
      inSuzaka((unit) => stopClock(unit, clerk, subject, 'decision', { on: today, reason: '' }));
    const results = await Promise.allSettled([stop(), stop()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await find(subject))?.events).toHaveLength(2);
  });
});

describe('reminders', () => {
  it('are announced once each, also when a morning was missed', async () => {
    const subject = await started({ remindDaysBefore: [7, 3, 0] });
    const morning = async (day: string) => {
      today = day;
      await run('deadlines.every-morning');
      return mine(subject).length;
    };
    expect(await morning('2026-06-07')).toBe(0);
    expect(await morning('2026-06-09')).toBe(1);
    expect(await morning('2026-06-09')).toBe(1);
    expect(await morning('2026-06-12')).toBe(2);
    expect(await morning('2026-06-17')).toBe(3);
    expect(await morning('2026-06-18')).toBe(3);
    expect(mine(subject)[0]).toEqual({
      event: 'deadlines.reminder',
      subject,
      kind: 'decision',
      dueOn: '2026-06-15',
      daysLeft: 6,
    });
  });

  it('are not sent for clocks that stand still', async () => {
    const subject = await started();
    await inSuzaka((unit) =>
      pauseClock(unit, clerk, subject, 'decision', { on: today, reason: '補正' }),
    );
    today = '2026-06-14';
    await run('deadlines.every-morning');
    expect(mine(subject)).toEqual([]);
  });
});

describe('closing days', () => {
  it('move running clocks, which note it and tell', async () => {
    const running = await started();
    const stopped = await started();
    await inSuzaka((unit) =>
      stopClock(unit, clerk, stopped, 'decision', { on: today, reason: '' }),
    );
    const closing = { from: '2026-06-15', to: '2026-06-16', reason: '市制記念日' };
    const added = await request('/staff/deadlines', { ...closing, reasonEnglish: 'City Day' });
    expect([added.status, added.headers.get('location')]).toEqual([
      303,
      '/staff/deadlines?done=added',
    ]);
    await platform.queue.drain(platform);
    const clock = await find(running);
    expect(clock?.dueOn).toBe('2026-06-17');
    const move = { type: 'moved', on: today, from: '2026-06-15', to: '2026-06-17' };
    expect(clock?.events.at(-1)).toEqual(move);
    expect(mine(running)).toEqual([
      {
        event: 'deadlines.moved',
        subject: running,
        kind: 'decision',
        dueOn: '2026-06-17',
        was: '2026-06-15',
      },
    ]);
    expect(mine(stopped)).toEqual([]);
    const fresh = await started();
    expect((await find(fresh))?.dueOn).toBe('2026-06-17');
    const other = aCase();
    const elsewhere = await database.inTown(obuse, (unit) =>
      startClock(unit, visitor, other, 'decision', { rule, startedOn: today }),
    );
    expect(elsewhere.dueOn).toBe('2026-06-15');
    for (const day of ['2026-06-15', '2026-06-16']) {
      await request(`/staff/deadlines/closing-days/${day}/remove`, {});
    }
    await platform.queue.drain(platform);
    expect((await find(running))?.dueOn).toBe('2026-06-15');
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
  const trial = { ...rule, start: '2016-12-22' };

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

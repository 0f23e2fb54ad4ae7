import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listItems } from '#engines/publishing/contract.ts';
import { search } from '#engines/search/contract.ts';
import { findInput, publicViewer } from '#engines/threads/contract.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { outbox } from '#platform/jobs/schema.ts';
import { readAgenda } from './agenda/queries.ts';
import { endForgotten, forget, remind } from './jobs.ts';
import { createMeeting, saveMeeting } from './meetings/commands.ts';
import { endMeeting, startMeeting } from './meetings/lifecycle.ts';
import { getMeeting, seatsOf } from './meetings/queries.ts';
import { addEntry, saveSummary } from './minutes/commands.ts';
import { EntryForm } from './minutes/inputs.ts';
import { listEntries, listVersions } from './minutes/queries.ts';
import { publishMinutes, withdrawMinutes } from './minutes/release.ts';
import { askBeforehand, recordPoint, settlePoint } from './points/commands.ts';
import { PointForm, QuestionForm } from './points/inputs.ts';
import { listPoints } from './points/queries.ts';
import { createSeries } from './series/commands.ts';
import { SeriesForm } from './series/inputs.ts';
import { meetings } from './service.ts';
import { cancelSignUp, signUp } from './sign-ups/commands.ts';
import { listSignUps } from './sign-ups/queries.ts';
import { ownPath } from './sign-ups/token.ts';
import { openMeetings, person, sender, staff, visitor } from './testing.ts';

type World = Awaited<ReturnType<typeof openMeetings>>;
let world: World;
beforeAll(async () => {
  world = await openMeetings();
});
afterAll(() => world.database.close());

const how = { sender, language: 'ja' } as const;
const come = (id: string, name: string, more = {}) =>
  world.inTown((unit) => signUp(unit, visitor, id, person(name, more), how));
const mailsTo = async (name: string) => {
  const rows = await world.inTown(({ db }) => db.select().from(outbox));
  return rows.filter(({ recipient }) => recipient === `${name}@example.jp`);
};
const statesOf = async (id: string) =>
  (await world.inTown((unit) => listSignUps(unit, id))).map(({ state }) => state);

function app() {
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  if (meetings.routes?.public) routes.route('/', meetings.routes.public);
  if (meetings.routes?.api) routes.route('/api/v1', meetings.routes.api);
  const platform = testPlatform(world.database);
  world.database.hooks.dropped = (code, topics) => platform.pages.drop(code, topics);
  return testApp(platform, routes);
}

describe('sign-ups', () => {
  it('never give more seats than there are, however many come at once', async () => {
    const id = await world.announced({ slug: 'full', capacity: '3' });
    await Promise.all(Array.from({ length: 12 }, (_, n) => come(id, `p${n}`)));
    const rows = await world.inTown((unit) => listSignUps(unit, id));
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(rows.map(({ state }) => state)).toEqual([
      ...Array(3).fill('confirmed'),
      ...Array(9).fill('waiting'),
    ]);
  });

  it('move up who waits first, and tell them; more seats do the same', async () => {
    const id = await world.announced({ slug: 'up-up', capacity: '1' });
    const first = await come(id, 'up-a');
    await come(id, 'up-b');
    await come(id, 'up-c');
    expect(await statesOf(id)).toEqual(['confirmed', 'waiting', 'waiting']);
    const both = [first, first].map(({ id: own }) =>
      world.inTown((unit) => cancelSignUp(unit, own, sender)),
    );
    await Promise.all(both);
    expect(await statesOf(id)).toEqual(['cancelled', 'confirmed', 'waiting']);
    const mails = await mailsTo('up-b');
    expect(mails.map(({ subject }) => subject)).toEqual([
      '順番待ちを受け付けました：井上地区の会議',
      '席が空きました：井上地区の会議',
    ]);
    expect(mails[1]?.body).toContain(`/calendar/meetings/${id}.ics`);
    const form = world.form({ slug: 'up-up', capacity: '2', seen: 1 });
    await world.inTown((unit) => saveMeeting(unit, staff, id, form, sender));
    expect(await statesOf(id)).toEqual(['cancelled', 'confirmed', 'confirmed']);
  });

  it('are one for one form and one address, and give nothing away', async () => {
    const id = await world.announced({ slug: 'twice' });
    const one = await come(id, 'twice');
    expect((await come(id, 'twice')).id).toBe(one.id);
    expect((await come(id, 'twice', { key: 'another-key' })).id).toBe(one.id);
    expect((await mailsTo('twice')).map(({ subject }) => subject)).toEqual([
      '参加の申し込みを受け付けました：井上地区の会議',
      '申し込み済みです：井上地区の会議',
    ]);
    const send = (email: string) =>
      app().request('http://town.example/meetings/twice/sign-up', {
        method: 'POST',
        body: new URLSearchParams({ name: '名前', email, key: `form-${email}` }),
      });
    const [known, unknown] = [await send('twice@example.jp'), await send('new@example.jp')];
    expect([known.status, unknown.status]).toEqual([303, 303]);
    expect(known.headers.get('location')).toBe(unknown.headers.get('location'));
  });

  it('are cancelled by the signed link alone', async () => {
    const id = await world.announced({ slug: 'link' });
    const one = await come(id, 'link');
    const good = ownPath(sender.secret, one.id);
    const bad = ownPath('another secret', one.id);
    const post = (path: string) =>
      app().request(`http://town.example${path}`, { method: 'POST', body: new URLSearchParams() });
    expect([(await post(bad)).status, await statesOf(id)]).toEqual([404, ['confirmed']]);
    expect([(await post(good)).status, await statesOf(id)]).toEqual([303, ['cancelled']]);
  });

  it('are reminded once, and forgotten after the days of the meeting', async () => {
    const id = await world.announced({ slug: 'days', day: '2026-06-10', keepDays: '5' });
    await come(id, 'days');
    world.clock.now = new Date('2026-06-09T00:00:00Z');
    const counts = [];
    for (let n = 0; n < 2; n += 1) counts.push(await world.inTown((unit) => remind(unit, sender)));
    expect(counts).toEqual([1, 0]);
    world.clock.now = new Date('2026-06-15T03:00:00Z');
    await world.inTown(endForgotten);
    expect((await world.inTown((unit) => getMeeting(unit, id))).state).toBe('ended');
    expect(await world.inTown(forget)).toBe(0);
    world.clock.now = new Date('2026-06-16T03:00:00Z');
    expect(await world.inTown(forget)).toBe(1);
    const [row] = await world.inTown((unit) => listSignUps(unit, id));
    expect(row).toMatchObject({ name: '', email: '', number: 1, state: 'confirmed' });
    world.clock.now = new Date('2026-06-01T03:00:00Z');
  });
});

describe('points of a series', () => {
  it('come back by themselves until they are answered, and are heard of once more', async () => {
    const { section, inTown, announced } = world;
    const seriesId = await inTown((unit) =>
      createSeries(
        unit,
        staff,
        SeriesForm.parse({ slug: 'inoue', title: '井上', summary: '会議', departmentId: section }),
      ),
    );
    const first = await announced({ slug: 'm-1', seriesId, day: '2026-06-01' });
    const point = (kind: string, text: string) =>
      inTown((unit) =>
        recordPoint(
          unit,
          staff,
          first,
          PointForm.parse({
            kind,
            text,
            departmentId: section,
            dueOn: '2026-06-30',
            key: text + kind + 'x'.repeat(8),
          }),
        ),
      );
    const asked = QuestionForm.parse({ text: '広場は?', wish: 'public', key: 'question-1' });
    await inTown((unit) => askBeforehand(unit, visitor, first, asked));
    const promise = await point('promise', 'mirror');
    await inTown((unit) => endMeeting(unit, staff, first));
    const second = await announced({ slug: 'm-2', seriesId, day: '2026-07-01' });
    const on = async (id: string) => {
      const agenda = await inTown((unit) => readAgenda(unit, { kind: 'staff', actor: staff }, id));
      return agenda.map(({ came }) => `${came?.input?.text} ${came?.point.state}`);
    };
    expect(await on(second)).toEqual(['広場は? open', 'mirror open']);
    await inTown((unit) => settlePoint(unit, staff, promise, { outcome: '付けました。' }));
    expect(await on(second)).toEqual(['広場は? open', 'mirror answered']);
    const third = await announced({ slug: 'm-3', seriesId, day: '2026-08-01' });
    expect(await on(third)).toEqual([]);
    await inTown((unit) => endMeeting(unit, staff, second));
    expect(await on(third)).toEqual(['広場は? open']);
    const [own] = await inTown((unit) => listPoints(unit, { ids: [promise] }));
    expect(own).toMatchObject({ state: 'reported', outcome: '付けました。' });
    const input = await inTown((unit) => findInput(unit, publicViewer, own?.inputId ?? ''));
    expect(input).toMatchObject({ text: 'mirror', dueOn: '2026-06-30', departmentId: section });
  });
});

describe('minutes', () => {
  it('withdrawn, they leave page, lists, search and export, and only staff read them', async () => {
    const { inTown, announced } = world;
    const id = await announced({ slug: 'said', capacity: '5' });
    await inTown(async (unit) => {
      await startMeeting(unit, staff, id);
      const html = '<p>鏡の設置を話し合いました。</p>';
      await saveSummary(unit, staff, id, { html, summaryEn: 'A mirror at the corner.' });
      const form = EntryForm.parse({
        ...{ speaker: 'citizen', name: '山田花子', text: '雪の角が危ないです。', key: 'entry-one' },
      });
      await addEntry(unit, staff, id, form);
      await endMeeting(unit, staff, id);
      await publishMinutes(unit, staff, id);
    });
    expect((await inTown((unit) => listEntries(unit, id)))[0]?.name).toBe('');
    const web = app();
    const minutes = 'http://town.example/meetings/said/minutes';
    const inEnglish = async (language: string) =>
      (await (await web.request(`${minutes}?lang=${language}`)).text()).includes('A mirror');
    expect([await inEnglish('en'), await inEnglish('ja')]).toEqual([true, false]);
    const read = async () => {
      const page = await web.request(minutes);
      const own = await web.request('http://town.example/meetings/said');
      const api = await web.request('http://town.example/api/v1/meetings/said');
      const items = await inTown((unit) => listItems(unit, { kinds: ['page'] }));
      const found = await inTown((unit) => search(unit, { q: '鏡の設置' }));
      return {
        page: page.status,
        exported: (await api.text()).includes('雪の角'),
        listed: items.items.some(({ href }) => href === '/meetings/said/minutes'),
        found: found.hits.length > 0,
        reason: (await own.text()).includes('名前が載っていました'),
      };
    };
    const out = { page: 200, exported: true, listed: true, found: true, reason: false };
    expect(await read()).toEqual(out);
    const reason = { reason: '名前が載っていました' };
    await inTown((unit) => withdrawMinutes(unit, staff, id, reason));
    const gone = { page: 404, exported: false, listed: false, found: false, reason: true };
    expect(await read()).toEqual(gone);
    expect(JSON.stringify(await inTown((unit) => listVersions(unit, id)))).toContain('雪の角');
    await inTown((unit) => publishMinutes(unit, staff, id));
    expect(await read()).toEqual(out);
  });
});

it('a draft is known to nobody, and fewer seats than people are refused', async () => {
  const { inTown, form, announced } = world;
  await inTown((unit) => createMeeting(unit, staff, form({ slug: 'draft' })));
  expect((await app().request('http://town.example/meetings/draft')).status).toBe(404);
  const id = await announced({ slug: 'seats' });
  await come(id, 'seat-a');
  await come(id, 'seat-b');
  const smaller = form({ slug: 'seats', capacity: '1', seen: 1 });
  const refused = inTown((unit) => saveMeeting(unit, staff, id, smaller, sender));
  await expect(refused).rejects.toThrow('invalid input: capacity');
  expect((await inTown((unit) => seatsOf(unit, id))).confirmed).toBe(2);
});

import { Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#platform/actor.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { assignCase, CaseActions, readDesk } from './contract.ts';
import { ownership } from './ownership.ts';
import { QueueFilter } from './queue/inputs.ts';
import { listQueue, listRows } from './queue/queries.ts';
import { staffRoutes } from './staff.routes.tsx';
import { openTestOffice, plainType, rule, staffOf, suzaka, type TestOffice } from './testing.ts';

const origin = 'http://town.example';
let office: TestOffice;
let clerk: StaffActor;
let app: ReturnType<typeof testApp>;
const elsewhere = newId();
/** Cases by what they are called. */
const ids: Record<string, string> = {};

const reader = staffOf(elsewhere, ['test.read']);
const chief = staffOf(newId(), ['test.read', 'cases.read-all']);
const actors = { reader, chief, archivist: staffOf(newId(), ['cases.dispose']) };

async function openOn(day: string, name: string, more = {}): Promise<void> {
  office.at(day);
  const opened = await office.open({ title: name, ...more });
  ids[name] = opened.id;
}

beforeAll(async () => {
  office = await openTestOffice();
  clerk = office.clerk;
  await office.database.pool.query(
    `INSERT INTO organisation_staff (town, id, employee_number, name, valid_from)
     VALUES ($1, $2, 'E1', '見本 計子', '2020-04-01')`,
    [suzaka, clerk.staffId],
  );
  await openOn('2026-04-01', 'stuck', { clock: undefined });
  await openOn('2026-05-01', 'overdue', { clock: { rule: { ...rule, days: 3 } } });
  await openOn('2026-05-09', 'soon', { clock: { rule: { ...rule, days: 5 } } });
  await openOn('2026-05-10', 'later', { applicant: { name: 'しみず　花子' }, subject: 'inu' });
  await openOn('2026-05-11', 'other', { departmentId: elsewhere });
  await openOn('2026-05-11', 'closed');
  await office.act(ids.closed ?? '', 'withdraw');
  const mine = { key: newId(), assigneeId: clerk.staffId };
  await office.inSuzaka((unit) => assignCase(unit, clerk, ids.soon ?? '', mine));
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    const as = c.req.header('x-staff') as keyof typeof actors | undefined;
    c.set('actor', as ? actors[as] : clerk);
    await next();
  });
  routes.route('/staff', staffRoutes);
  app = testApp(testPlatform(office.database), routes);
});
afterAll(() => office.database.close());

async function names(actor: StaffActor, filter: Partial<QueueFilter>): Promise<readonly string[]> {
  const page = await office.inSuzaka((unit) => listRows(unit, actor, QueueFilter.parse(filter)));
  return page.items.map(({ title }) => title);
}

describe('a queue', () => {
  it.each([
    [{ view: 'mine' }, ['soon']],
    [{ view: 'section' }, ['overdue', 'soon', 'later', 'stuck']],
    [{ view: 'due' }, ['overdue', 'soon']],
    [{ view: 'stuck' }, ['stuck']],
    [{ view: 'all' }, ['closed', 'later', 'soon', 'overdue', 'stuck']],
    [{ view: 'all', state: 'withdrawn' }, ['closed']],
    [{ view: 'section', subject: 'inu' }, ['later']],
    [{ view: 'section', assignee: 'none' }, ['overdue', 'later', 'stuck']],
    [{ view: 'all', type: 'another' }, []],
  ] as const)('%j shows %j', async (filter, expected) => {
    expect(await names(clerk, filter)).toEqual(expected);
  });

  it.each([
    ['シミズ', ['later']],
    ['清', []],
    ['高橋', ['closed', 'soon', 'overdue', 'stuck']],
    ['OVER', ['overdue']],
    ['%', []],
  ])('finds by how a name or a title begins: %s', async (q, expected) => {
    expect(await names(clerk, { view: 'all', q })).toEqual(expected);
  });

  it('finds by receipt, however it is written, and only what one may see', async () => {
    const { items } = await office.inSuzaka((unit) =>
      listRows(unit, clerk, { view: 'all', q: undefined }),
    );
    const receipt = items.find(({ title }) => title === 'later')?.receipt.toLowerCase() ?? '';
    expect(await names(clerk, { view: 'all', q: receipt })).toEqual(['later']);
    expect(await names(reader, { view: 'all', q: receipt })).toEqual([]);
    expect(await names(chief, { view: 'all', q: receipt })).toEqual(['later']);
  });

  it('pages by key without losing or repeating a row', async () => {
    for (const view of ['section', 'all', 'stuck'] as const) {
      const whole = await names(clerk, { view });
      const walked: string[] = [];
      let after: string | undefined;
      do {
        const filter = QueueFilter.parse({ view, after });
        const page = await office.inSuzaka((unit) => listRows(unit, clerk, filter, 1));
        walked.push(...page.items.map(({ title }) => title));
        after = page.next;
      } while (after && walked.length <= whole.length);
      expect(walked).toEqual(whole);
    }
  });

  it('shows each person what is theirs to see', async () => {
    expect(await names(reader, { view: 'section' })).toEqual(['other']);
    expect(await names(chief, { view: 'section' })).toHaveLength(5);
    expect(await names(staffOf(office.section, []), { view: 'all' })).toEqual([]);
    const other = await office.database.inTown('205419', (unit) =>
      listQueue(unit, chief, { view: 'all' }),
    );
    expect([other.items, other.counts.all]).toEqual([[], 0]);
  });

  it('counts every view and reads the truth of the same transaction', async () => {
    await office.inSuzaka(async (unit) => {
      const { counts } = await listQueue(unit, clerk, { view: 'mine' });
      expect(counts).toEqual({ mine: 1, section: 4, due: 2, stuck: 1, all: 5 });
      const input = { key: newId(), assigneeId: clerk.staffId };
      await assignCase(unit, clerk, ids.overdue ?? '', input);
      const after = await listQueue(unit, clerk, { view: 'mine' });
      expect([after.counts.mine, after.items.map(({ urgency }) => urgency)]).toEqual([
        2,
        ['overdue', 'soon'],
      ]);
      await assignCase(unit, clerk, ids.overdue ?? '', { key: newId() });
    });
  });

  it('tells the report of a transfer what a person leaves behind', async () => {
    const owners = { staffIds: [clerk.staffId], departmentIds: [] };
    const things = await office.inSuzaka((unit) => ownership.list(unit, owners));
    expect(things).toMatchObject([
      { ownerStaffId: clerk.staffId, label: { ja: '処理中の案件 1件' } },
    ]);
  });
});

async function get(path: string, as?: keyof typeof actors) {
  const headers: Record<string, string> = as ? { 'x-staff': as } : {};
  const response = await app.request(`${origin}/staff/cases${path}`, { headers });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

async function post(path: string, values: Record<string, string | string[]>) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  const request = { method: 'POST', headers: { origin }, body };
  const response = await app.request(`${origin}/staff/cases${path}`, request);
  return {
    status: response.status,
    html: await response.text(),
    to: response.headers.get('location'),
  };
}

describe('the pages', () => {
  it.each(['', '?view=section', '?view=all&q=x', '?view=nonsense&after=x&assignee=y'])(
    'show %s',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.body).not.toContain('undefined');
      expect((await get(`${path}${path ? '&' : '?'}lang=en`)).body).toContain('My section');
    },
  );

  it('keep retention from whoever may not dispose', async () => {
    expect((await get('/retention')).status).toBe(403);
    expect((await get('/retention', 'archivist')).status).toBe(200);
  });

  it('lead from a case to the page of its owner, if it is theirs to see', async () => {
    const { status, headers } = await get(`/${ids.later}`);
    expect([status, headers.get('location')]).toEqual([302, `/staff/test/${ids.later}`]);
    expect((await get(`/${ids.later}`, 'reader')).status).toBe(404);
  });

  it('export what the queue shows, and no formula', async () => {
    await openOn('2026-05-11', '=1+1');
    const { body } = await get('/export.csv?view=all');
    expect(body.split('\r\n')).toHaveLength(8);
    expect(body).toContain(",'=1+1,");
    expect((await get('/export.csv?view=all', 'reader')).body).not.toContain('later');
    expect((await get('/export.xlsx?view=all')).headers.get('content-type')).toContain('sheet');
  });

  it('act on several cases and report on each', async () => {
    await openOn('2026-05-11', 'one');
    const chosen = [ids.one, ids.closed, ids.other].map((id) => id ?? '');
    const { status, html } = await post('/bulk', { ids: chosen, act: 'act review', key: newId() });
    expect(status).toBe(200);
    expect(html).toContain('3件のうち1件を処理しました');
    expect(await names(clerk, { view: 'section', state: 'reviewing' })).toEqual(['one']);
    expect((await post('/bulk', { act: 'act review' })).status).toBe(303);
  });
});

describe('the forms of a case', () => {
  const carried = () => ({ key: newId() });

  it('act, note, assign and come back to the page of the case', async () => {
    await openOn('2026-05-11', 'desk');
    const home = `/staff/test/${ids.desk}?done=1`;
    const form = (path: string, values: Record<string, string>) =>
      post(`/${ids.desk}/${path}`, { ...carried(), ...values });
    expect(await form('act', { action: 'review', version: '1' })).toMatchObject({
      ...{ status: 303, to: home },
    });
    expect((await form('notes', { body: 'メモ' })).to).toBe(home);
    expect((await form('assign', { assigneeId: clerk.staffId })).to).toBe(home);
    expect((await form('act', { action: 'approve', version: '1' })).status).toBe(409);
  });

  it('come back with 422, everything typed and the fault beside it', async () => {
    const refuse = await post(`/${ids.desk}/act`, { ...carried(), action: 'refuse' });
    expect(refuse.status).toBe(422);
    expect(refuse.html).toContain('理由を入力してください');
    const correction = await post(`/${ids.desk}/correction`, {
      ...{ ...carried(), correctionReason: '確認のため', path1: 'name' },
    });
    expect(correction.status).toBe(422);
    expect(correction.html).toContain('確認のため');
    expect(correction.html).toContain('field-message1-error');
    const link = await post(`/${ids.desk}/link`, { receipt: '7K3M' });
    expect([link.status, link.html.includes('value="7K3M"')]).toEqual([422, true]);
  });

  it('extend a clock, but not where an extension belongs to the owner of the type', async () => {
    const longer = {
      clock: { rule: { ...rule, extension: { days: 30, from: 'start' } as const } },
    };
    await openOn('2026-05-11', 'longer', longer);
    await openOn('2026-05-11', 'plain', { ...longer, type: plainType.type });
    const values = { ...carried(), days: '30', extendReason: '調査に時間を要するため' };
    const extend = (name: string) => post(`/${ids[name]}/extend`, { ...values, key: newId() });
    expect((await extend('longer')).to).toBe(`/staff/test/${ids.longer}?done=1`);
    const refused = await extend('plain');
    expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('専用の手順')]);
    const desk = await office.inSuzaka((unit) => readDesk(unit, clerk, ids.plain ?? ''));
    const html = renderToString(<CaseActions desk={desk} />);
    expect(html).not.toContain('/extend');
  });

  it('do nothing that is for the system alone', async () => {
    const { status } = await post(`/${ids.desk}/act`, { ...carried(), action: 'expire' });
    expect(status).toBe(403);
  });
});

import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { newId } from '#platform/ids.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { storeAct } from './commands.ts';
import { budgetDataset } from './datasets.ts';
import { generalFunds } from './financing.ts';
import { addProject } from './projects/commands.ts';
import { findProject, listProjectYears } from './queries.ts';
import { beginRound } from './rounds/commands.ts';
import { rounds } from './schema.ts';
import { budgetStaffRoutes } from './staff.routes.tsx';

const town = '202070';
const year = fiscalYear(2027);
const [roads, schools] = [newId(), newId()];
const staff = (permissions: readonly string[], departmentIds: readonly string[]): StaffActor => ({
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: 'x', departmentIds },
  permissions: new Set(permissions),
});
const people: Readonly<Record<string, StaffActor>> = {
  finance: staff(['finance.budget', 'finance.budgetRequest'], []),
  road: staff(['finance.budgetRequest'], [roads]),
  mayor: staff(['finance.budgetDecide'], []),
  other: staff([], []),
};
const base = '/finance/budget/2027';

describe('the budget desk', () => {
  let database: Database;
  let app: Hono<HttpEnv>;

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.now = () => new Date('2026-10-10T03:00:00Z');
    database.hooks.enqueue = async () => undefined;
    const routes = new Hono<HttpEnv>();
    routes.use(async (c, next) => {
      c.set('navigation', { public: [], staff: [] });
      const who = people[c.req.header('x-who') ?? ''];
      if (who) c.set('actor', who);
      await next();
    });
    routes.route('/staff', budgetStaffRoutes);
    app = testApp(testPlatform(database), routes);
    await database.inTown(town, async (unit) => {
      const actor = { kind: 'system', name: 'test' } as const;
      await beginRound(unit, actor, {
        ...{ year, opensOn: '2026-10-01', deadline: '2026-11-06', reviewOn: '2027-01-15' },
        ...{ voteOn: '2027-03-17', transferClause: '' },
      });
      for (const [code, department] of [
        ['08-001', roads],
        ['08-002', roads],
        ['10-001', schools],
      ] as const) {
        await addProject(unit, actor, {
          ...{ code, name: `事業${code}`, nameEn: '', department, purpose: 'purpose.works' },
          ...{ section: '項', item: '目', description: '', descriptionEn: '' },
          ...{ descriptionEasy: '', endsIn: null },
        });
      }
    });
  });
  afterAll(() => database.close());

  const get = (who: string, path: string) =>
    app.request(`http://town.example/staff${path}`, { headers: { 'x-who': who } });
  const read = async (who: string, path: string) => (await get(who, path)).text();
  const send = (who: string, path: string, fields: Readonly<Record<string, string | File>>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers = { 'x-who': who, origin: 'http://town.example' };
    return app.request(`http://town.example/staff${path}`, { method: 'POST', body, headers });
  };
  const request = { change: 'new', amount: '1,200', national: '600', grounds: '雪に備えます' };

  it('shows departments their own projects only', async () => {
    const html = await read('road', base);
    expect(html).toContain('事業08-001');
    expect(html).not.toContain('事業10-001');
    expect(await read('finance', base)).toContain('事業10-001');
    expect((await get('road', `${base}/requests/10-001`)).status).toBe(404);
    expect((await send('other', `${base}/requests/08-001`, request)).status).toBe(403);
  });

  it('keeps what was typed and says what to mend; sent, it can be reviewed', async () => {
    const one = `${base}/requests/08-001`;
    const wrong = { ...request, general: '1', grounds: '', act: 'send' };
    const answer = await send('road', one, wrong);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const word of ['財源の合計（601千円）', 'value="1,200"']) expect(html).toContain(word);
    const silent = await send('road', one, { ...request, grounds: '', act: 'send' });
    expect(await silent.text()).toContain('要求の理由を入力してください');
    expect((await send('road', one, { ...request, act: 'send' })).status).toBe(303);
    expect(await read('finance', one)).toContain('査定を記録する');
    expect(await read('road', one)).not.toContain('査定を記録する');
    const review = { amount: '1000', national: '600', grounds: '実績から' };
    expect((await send('road', `${one}/review`, review)).status).toBe(403);
    expect((await send('finance', `${one}/review`, review)).status).toBe(303);
    expect(await read('road', one)).toContain('復活要求を送る');
  });

  it('sends a sheet out and takes it back, row by row', async () => {
    const file = await (await get('road', `${base}/requests.xlsx`)).arrayBuffer();
    const workbook = await newWorkbook();
    await workbook.xlsx.load(file);
    const sheet = workbook.worksheets[0];
    expect(sheet?.rowCount).toBe(3);
    const row = sheet?.getRow(3);
    expect(row?.getCell(1).value).toBe('08-002');
    const filled = async (code: string, amount: number) => {
      if (row) {
        row.getCell(1).value = code;
        row.getCell(7).value = amount;
        row.getCell(12).value = amount;
        row.getCell(13).value = '=HYPERLINK("x")';
      }
      return new File([(await workbook.xlsx.writeBuffer()) as ArrayBuffer], 'requests.xlsx');
    };
    const foreign = await send('road', `${base}/import`, { file: await filled('10-001', 50) });
    expect(foreign.status).toBe(422);
    expect(await foreign.text()).toContain('3行目「コード」の「10-001」：ほかの課');
    const taken = await send('road', `${base}/import`, { file: await filled('08-002', 50) });
    expect(taken.headers.get('location')).toContain('done=imported&count=2');
    // An older copy, in which nobody wrote anything for 08-002, does not take away what stands there.
    const old = new File([file], 'old.xlsx');
    const again = await send('road', `${base}/import`, { file: old });
    expect(again.headers.get('location')).toContain('done=imported&count=1');
    expect((await send('road', `${base}/send`, {})).headers.get('location')).toContain('count=1');
    expect((await send('road', `${base}/send`, {})).headers.get('location')).toContain('count=0');
    await database.inTown(town, async (unit) => {
      const [sent] = await listProjectYears(unit, year, { words: '08-002' });
      expect(sent?.steps.request?.financing).toEqual(generalFunds(50_000n));
    });
  });

  it('sends the requests that wait out for review and takes the reviews back', async () => {
    expect((await get('road', `${base}/reviews`)).status).toBe(403);
    const file = await (await get('finance', `${base}/reviews.xlsx`)).arrayBuffer();
    const workbook = await newWorkbook();
    await workbook.xlsx.load(file);
    const sheet = workbook.worksheets[0];
    const codes = sheet?.getColumn(1).values.slice(2);
    expect(codes).toContain('08-002');
    const back = (reason: string) =>
      send('finance', `${base}/reviews`, {
        table: `コード\t査定額（千円）\t国の支出金（千円）\t査定の理由\n08-002\t40\t10\t${reason}`,
      });
    const silent = await back('');
    expect(silent.status).toBe(422);
    const html = await silent.text();
    for (const words of ['2行目「査定の理由」', '08-002\t40']) expect(html).toContain(words);
    expect((await back('単価を見直しました')).headers.get('location')).toContain(
      'reviewed&count=1',
    );
    await database.inTown(town, async (unit) => {
      const [found] = await listProjectYears(unit, year, { words: '08-002' });
      expect(found?.steps.finance).toMatchObject({
        grounds: '単価を見直しました',
        financing: { national: 10_000n, general: 30_000n },
      });
    });
  });

  it('says what keeps both sides apart, and funds that projects count on and nobody expects', async () => {
    const decision = { amount: '40', national: '10', grounds: '査定のとおりとします' };
    const decided = await send('mayor', `${base}/requests/08-002/decide`, decision);
    expect(decided.status).toBe(303);
    const apart = ['歳入が歳出より40千円少なくなっています', '国庫支出金：あと10千円の見積り'];
    const before = await read('finance', `${base}/revenue`);
    for (const words of apart) expect(before).toContain(words);
    const estimates = { 'amount-national': '10', 'amount-local-tax': '30' };
    await send('finance', `${base}/revenue/estimates`, estimates);
    const after = await read('finance', `${base}/revenue`);
    for (const words of apart) expect(after).not.toContain(words);
  });

  it('imports payments only when what stands out was looked at, and opens the data', async () => {
    await database.inTown(town, async (unit) => {
      const id = (await findProject(unit, '08-001'))?.id ?? '';
      await unit.db.update(rounds).set({ adoptedOn: '2026-10-09' });
      const movements = [{ projectId: id, year, financing: generalFunds(5000n) }];
      await storeAct(unit, {
        ...{ year, kind: 'initial', number: null, day: '2026-10-09', note: '', sample: true },
        movements,
      });
    });
    const move = { key: newId(), day: '2026-10-09', from: '08-001', amount: '1', note: '不足分' };
    const lost = await send('finance', `${base}/acts/transfer`, { ...move, to: '99-999' });
    expect(lost.status).toBe(422);
    expect(await lost.text()).toContain('不足分');
    const moved = await send('finance', `${base}/acts/transfer`, { ...move, to: '08-002' });
    expect(moved.status).toBe(303);
    const carry = await read('finance', `${base}/acts/carry-over`);
    for (const name of ['others', 'general']) {
      expect(carry).toMatch(new RegExp(`name="${name}"(?![^>]*value="[^"])`));
    }
    const table = 'コード\t月\t支出済額（円）\n08-001\t4月\t6000';
    const warned = await send('finance', `${base}/payments/import`, { table, note: '' });
    expect(warned.status).toBe(422);
    const html = await warned.text();
    expect(html).toContain('2行目「支出済額」：08-001の支出済額の累計（6,000円）');
    expect(html).toContain('08-001\t4月\t6000');
    const confirmed = { table, note: '', confirmed: '1' };
    expect((await send('road', `${base}/payments/import`, confirmed)).status).toBe(403);
    expect((await send('finance', `${base}/payments/import`, confirmed)).status).toBe(303);
    expect(await read('finance', `${base}/payments`)).toContain('150.0%');
    await database.inTown(town, async (unit) => {
      const rows = await budgetDataset.rows(unit, { limit: 10 });
      expect(rows.map(({ key }) => key)).toEqual(['2027 08-001', '2027 08-002']);
      const cells = rows[0]?.cells ?? [];
      expect(cells).toHaveLength(budgetDataset.columns.length);
      expect(cells.at(budgetDataset.columns.findIndex(({ name }) => name === 'paid_yen'))).toBe(
        6000,
      );
      expect(await budgetDataset.rows(unit, { after: '2027 08-001', limit: 10 })).toHaveLength(1);
    });
  });
});

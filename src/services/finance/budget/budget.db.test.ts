import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '#engines/search/contract.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { appropriateReserve, carryOver, supplement, transfer } from './acts/commands.ts';
import { amountOf, generalFunds } from './financing.ts';
import { importMonths } from './payments/commands.ts';
import { listMonthVersions } from './payments/queries.ts';
import { addProject } from './projects/commands.ts';
import { findProject, listProjectYears, listRounds, readRevenues } from './queries.ts';
import { appealReview, decideRequest, reviewRequest, sendRequest } from './requests/commands.ts';
import { decideRest } from './requests/decide-rest.ts';
import {
  countRequests,
  countStates,
  findNext,
  listRequests,
  readTotals,
} from './requests/queries.ts';
import { adoptBudget, beginRound, saveEstimates } from './rounds/commands.ts';

const town = '202070';
const year = fiscalYear(2027);
const [roads, schools] = [newId(), newId()];
const staff = (permissions: readonly string[], departmentIds: readonly string[]): StaffActor => ({
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: 'x', departmentIds },
  permissions: new Set(permissions),
});
const finance = staff(['finance.budget'], []);
const mayor = staff(['finance.budgetDecide'], []);
const road = staff(['finance.budgetRequest'], [roads]);

const days = {
  ...{ year, opensOn: '2026-10-01', deadline: '2026-11-06', reviewOn: '2027-01-15' },
  ...{ voteOn: '2027-03-17', transferClause: '' },
} as const;

const thousand = 1000n;
const request = (thousands: bigint, grounds = '雪に備えます') => ({
  ...({ change: 'continued', grounds, expected: '' } as const),
  financing: generalFunds(thousands * thousand),
});
const opinion = (thousands: bigint) => ({
  ...{ grounds: '実績に合わせました', financing: generalFunds(thousands * thousand) },
});
const project = (code: string, department: string, purpose: string, section: string) => ({
  ...{ code, name: code, nameEn: '', department, purpose, section, item: '目' },
  ...{ description: '', descriptionEn: '', descriptionEasy: '', endsIn: null },
});

/** In the same database as the small town, which must not see it. */
const city = '202011';
const count = 2000;
const years = [2023, 2024, 2025, 2026, 2027].map(fiscalYear);

/** A large city, written by the database itself. */
async function fill({ db }: Unit): Promise<void> {
  const money = sql`1000, 0, 0, 0, 0, 1000`;
  await db.execute(sql`
    INSERT INTO finance_budget_projects SELECT ${city}, gen_random_uuid(), 'p-' || n, '{"ja":"x","en":"x"}',
      gen_random_uuid(), 'purpose.works', 's', 'i', '{"ja":"","en":""}', NULL, false, now()
    FROM generate_series(1, ${count}) n`);
  for (const one of years) {
    await db.execute(sql`
      WITH act AS (INSERT INTO finance_budget_acts (town, id, year, kind, number, day, note, sample, created_at)
        VALUES (${city}, gen_random_uuid(), ${one}::int, 'initial', NULL, '2023-04-01', '', false, now()) RETURNING id)
      INSERT INTO finance_budget_movements (town, act_id, project_id, year, amount, national, prefectural, bonds, others, general)
      SELECT ${city}, act.id, p.id, ${one}::int, ${money} FROM act, finance_budget_projects p`);
  }
}

describe('a budget', () => {
  let database: Database;
  let clock = '2026-10-10';

  beforeAll(async () => {
    database = await testDatabase();
    await database.inTown(city, fill);
    database.hooks.now = () => new Date(`${clock}T03:00:00Z`);
    database.hooks.enqueue = async () => undefined;
    await at('2026-10-10', async (unit) => {
      await beginRound(unit, finance, days);
      await expect(beginRound(unit, finance, days)).rejects.toMatchObject({
        fields: { year: expect.anything() },
      });
      await addProject(unit, road, project('08-001', roads, 'purpose.works', '道路'));
      await addProject(unit, road, project('08-002', roads, 'purpose.works', '道路'));
      await addProject(unit, finance, project('10-001', schools, 'purpose.education', '小学校'));
      await addProject(unit, finance, project('14-001', schools, 'purpose.reserve', '予備費'));
    });
  });
  afterAll(() => database.close());

  const at = <T>(day: string, work: (unit: Unit) => Promise<T>): Promise<T> => {
    clock = day;
    return database.inTown(town, work);
  };
  const ref = (code: string) => ({ year, code });
  const refused = (code: string) =>
    expect.objectContaining({ reason: expect.objectContaining({ code }) });
  const amounts = (code: string) =>
    at(clock, async (unit) => {
      const found = await listProjectYears(unit, year, { words: code });
      return found[0]?.amounts;
    });

  it('is asked for by the department that has the project, in time and with grounds', async () => {
    const send = (day: string, actor: StaffActor, code: string, form = request(80n)) =>
      at(day, (unit) => sendRequest(unit, actor, ref(code), form));
    await expect(send('2026-10-10', road, '10-001')).rejects.toThrow();
    await expect(send('2026-10-10', road, '08-001', request(80n, ''))).rejects.toMatchObject({
      fields: { grounds: expect.anything() },
    });
    await send('2026-10-10', road, '08-001', request(90n));
    await send('2026-10-11', road, '08-001');
    await send('2026-10-11', road, '08-001');
    await expect(send('2026-11-07', road, '08-002')).rejects.toEqual(refused('late'));
    for (const code of ['08-002', '10-001', '14-001']) {
      await send('2026-11-07', finance, code, request(20n));
    }
    const { rows } = await at('2026-11-08', (unit) =>
      unit.db.execute(
        sql`SELECT count(*)::int AS said FROM finance_budget_steps WHERE town = ${town}`,
      ),
    );
    expect(rows).toEqual([{ said: 5 }]);
  });

  it('is reviewed, asked for once more, and decided by the mayor', async () => {
    await at('2026-11-20', (unit) => reviewRequest(unit, finance, ref('08-001'), opinion(60n)));
    const appeal = (thousands: bigint) =>
      at('2027-01-05', (unit) => appealReview(unit, road, ref('08-001'), opinion(thousands)));
    await expect(appeal(81n)).rejects.toEqual(refused('appeal-amount'));
    await appeal(75n);
    await expect(appeal(75n)).rejects.toEqual(refused('appealed-once'));
    for (const code of ['08-002', '10-001', '14-001']) {
      await at('2027-01-06', (unit) => reviewRequest(unit, finance, ref(code), opinion(20n)));
    }
    await at('2027-01-07', async (unit) => {
      expect(await countRequests(unit, year, { states: ['reviewed'] })).toBe(3);
      expect(
        await countRequests(unit, year, { states: ['appealed'], departmentIds: [roads] }),
      ).toBe(1);
      const standing = [...(await countStates(unit, year, {}))].sort();
      expect(standing).toEqual([
        ['appealed', 1],
        ['reviewed', 3],
      ]);
      const next = (code: string) => findNext(unit, year, { states: ['reviewed'] }, code);
      expect(await next('08-002')).toMatchObject({ code: '10-001', left: 3 });
      expect(await next('14-001')).toMatchObject({ code: '08-002' });
      expect(await decideRest(unit, mayor, year, '査定のとおりとします')).toBe(3);
    });
    await expect(
      at('2027-01-08', (unit) => decideRequest(unit, finance, ref('08-001'), opinion(70n))),
    ).rejects.toThrow();
  });

  it('is adopted at once, when all is decided and both sides agree', async () => {
    const adopt = (day: `${number}-${number}-${number}`) =>
      at('2027-03-20', (unit) => adoptBudget(unit, finance, year, { day, note: '' }));
    const estimate = (thousands: bigint) =>
      at('2027-03-01', (unit) =>
        saveEstimates(unit, finance, year, new Map([['revenue.local-tax', thousands * thousand]])),
      );
    await estimate(129n);
    await expect(adopt('2027-03-17')).rejects.toEqual(refused('undecided'));
    await at('2027-03-02', (unit) => decideRequest(unit, mayor, ref('08-001'), opinion(70n)));
    await expect(adopt('2027-03-17')).rejects.toEqual(refused('unbalanced'));
    await estimate(130n);
    await expect(adopt('2027-03-21')).rejects.toEqual(refused('vote-day'));
    await adopt('2027-03-17');
    await expect(adopt('2027-03-17')).rejects.toEqual(refused('adopted'));
    await at('2027-03-20', async (unit) => {
      expect((await listRounds(unit))[0]?.adoptedOn).toBe('2027-03-17');
      const { hits } = await search(unit, { q: '08-001', page: 1 });
      expect(hits.map(({ href }) => href)).toContain('/finance/projects/08-001');
      const totals = await readTotals(unit, year);
      expect(totals).toEqual(
        new Map([
          ['request', { yen: 140_000n, projects: 4 }],
          ['finance', { yen: 120_000n, projects: 4 }],
          ['appeal', { yen: 75_000n, projects: 1 }],
          ['mayor', { yen: 130_000n, projects: 4 }],
        ]),
      );
    });
    expect(await amounts('08-001')).toMatchObject({ current: 70_000n, paid: 0n });
  });

  it('is changed by supplements, transfers, the reserve and carry-over, each once', async () => {
    const facts = { day: '2027-06-20', note: '理由' } as const;
    const idOf = async (code: string) =>
      at('2027-07-01', async (unit) => (await findProject(unit, code))?.id ?? '');
    const added = {
      ...{ ...facts, key: newId(), number: 1 },
      ...{ others: 'revenue.other', general: 'revenue.carry-over' },
      rows: [
        { projectId: await idOf('08-001'), financing: { ...generalFunds(5000n), bonds: 3000n } },
      ],
    };
    const move = { ...facts, key: newId(), from: '08-001', to: '08-002', amount: 9000n };
    await at('2027-07-01', async (unit) => {
      await supplement(unit, finance, year, added);
      await supplement(unit, finance, year, added);
      await transfer(unit, finance, year, move);
      await transfer(unit, finance, year, move);
      await appropriateReserve(unit, finance, year, {
        ...facts,
        key: newId(),
        to: '10-001',
        amount: 4000n,
      });
      const financing = generalFunds(2000n);
      await carryOver(unit, finance, year, {
        ...facts,
        key: newId(),
        project: '10-001',
        financing,
      });
    });
    await expect(
      at('2027-07-01', (unit) => supplement(unit, finance, year, { ...added, key: newId() })),
    ).rejects.toEqual(refused('number-taken'));
    await expect(
      at('2027-07-01', (unit) =>
        transfer(unit, finance, year, { ...move, key: newId(), to: '10-001' }),
      ),
    ).rejects.toEqual(refused('other-purpose'));
    const byKind = { initial: 70_000n, supplement: 8000n, transfer: -9000n };
    expect(await amounts('08-001')).toMatchObject({ byKind, current: 69_000n });
    expect(await amounts('08-002')).toMatchObject({ current: 29_000n });
    expect(await amounts('14-001')).toMatchObject({ current: 16_000n });
    expect(await amounts('10-001')).toMatchObject({ current: 22_000n });
    await at('2027-07-01', async (unit) => {
      const [next] = await listProjectYears(unit, fiscalYear(2028));
      expect(next).toMatchObject({ project: { code: '10-001' }, amounts: { current: 2000n } });
      const revenue = [...(await readRevenues(unit, year)).values()];
      expect(revenue.reduce((sum, one) => sum + one, 0n)).toBe(138_000n);
    });
  });

  it('is used month by month; a correction is a version with its reason', async () => {
    const id = await at(clock, async (unit) => (await findProject(unit, '08-001'))?.id ?? '');
    const pay = (paid: bigint, note: string) =>
      at('2027-07-02', (unit) =>
        importMonths(unit, finance, year, {
          rows: [{ row: 2, code: '08-001', month: '2027-04', paid, committed: null }],
          ...{ idOf: () => id, note },
        }),
      );
    await pay(700n, '');
    await expect(pay(800n, '')).rejects.toMatchObject({ fields: { note: expect.anything() } });
    await pay(800n, '1件の誤り');
    expect(await amounts('08-001')).toMatchObject({ paid: 800n, months: [{ month: '2027-04' }] });
    const versions = await at('2027-07-02', (unit) => listMonthVersions(unit, year));
    expect(versions.map(({ version, paid }) => [version, paid])).toEqual([
      [2, 800n],
      [1, 700n],
    ]);
  });

  it.each([
    [
      'a page of a year',
      50,
      5,
      (unit: Unit) => listProjectYears(unit, year, {}, { offset: 100, limit: 50 }),
    ],
    ['a whole year', count, 5, (unit: Unit) => listProjectYears(unit, year)],
    [
      'a page of requests',
      50,
      5,
      (unit: Unit) => listRequests(unit, year, {}, { offset: 0, limit: 50 }),
    ],
  ])('of a large city lists %s: %s rows by %s statements', async (_name, rows, most, read) => {
    await database.inTown(city, async (unit) => {
      const client = unit.db.$client as unknown as { query: (...sent: unknown[]) => unknown };
      const ask = client.query.bind(client);
      let asked = 0;
      client.query = (...sent) => {
        asked += 1;
        return ask(...sent);
      };
      const found = await read(unit);
      client.query = ask;
      expect(found).toHaveLength(rows);
      expect(asked).toBeLessThanOrEqual(most);
      const [first] = found;
      const amounts = first && 'before' in first ? first.before : first?.amounts;
      expect(amounts?.current).toBe(amountOf(generalFunds(1000n)));
    });
  });
});

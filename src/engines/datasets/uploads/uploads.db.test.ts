import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Actor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { findEntry } from '../catalogue/queries.ts';
import { registerDatasetSources } from '../registry.ts';
import { checkFilters, type Filter, matches, operators } from '../rows/filter.ts';
import { storedCsv } from '../rows/pages.ts';
import { askRows, openDataset } from '../rows/read.ts';
import { searchInStrides } from '../rows/strides.ts';
import {
  addDataset,
  planVersion,
  publishVersion,
  restoreVersion,
  withdrawDataset,
} from './commands.ts';
import { compareVersions } from './difference.ts';
import { importTable, pagesOf } from './import.ts';
import { changeColumnType, findFaults, mendCells } from './mend.ts';
import { getUploaded, getVersion, listVersions } from './queries.ts';
import { readTable, recognise } from './recognise.ts';

const suzaka = '202070';
const actor: Actor = { kind: 'system', name: 'test' };
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await addTestTowns(database, [suzaka], []);
  registerDatasetSources([]);
});
afterAll(() => database.close());

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);

const addSet = (slug: string, standard?: string) =>
  inTown((unit) =>
    addDataset(unit, actor, {
      ...{ slug, title: { ja: slug, en: slug }, description: { ja: slug, en: slug } },
      ...{ theme: 'regi', frequency: 'annual', licence: 'cc-by-4.0', keywords: [] },
      ...{ departmentId: newId(), ...(standard && { standard }) },
    }),
  );

async function bring(datasetId: string, text: string, keep = (_name: string) => true) {
  const bytes = Buffer.from(text);
  const found = await recognise(bytes, 'a.csv', { standard: '' });
  const { rows } = await readTable(bytes, 'a.csv');
  return importTable(
    ...[database, { town: suzaka, actor }],
    { datasetId, origin: 'csv', bytes: bytes.length, note: '' },
    {
      ...{ pages: pagesOf(rows), header: found.header },
      columns: found.columns.filter(({ name }) => keep(name)),
    },
  );
}

const publish = (id: string) => inTown((unit) => publishVersion(unit, actor, id));
const ask = (slug: string, filters: Filter[] = []) =>
  inTown(async (unit) => {
    const set = await openDataset(unit, slug);
    return set && askRows(unit, set, { filters, limit: 1000 });
  });

const csv = (...lines: string[]) => ['ID,名称,定員,設置日', ...lines].join('\n');

describe('a version', () => {
  it('is read by everybody once it is published, in one notation', async () => {
    const id = await addSet('halls');
    const done = await bring(id, csv('1,公民館,１０,R8.4.1', '2,"体育館\t\\N",200,2025/5/2'));
    expect(done).toMatchObject({ rows: 2, faults: 0, score: 100 });
    expect(await ask('halls')).toBeUndefined();
    await publish(done.versionId);
    expect((await ask('halls'))?.rows.map(({ cells }) => cells)).toEqual([
      ['1', '公民館', 10, '2026-04-01'],
      ['2', '体育館\t\\N', 200, '2025-05-02'],
    ]);
  });

  it('has the columns that were kept, and no notes', async () => {
    const id = await addSet('noted');
    const text = csv('1,橋,１０,R8.4.1', '※定員は概数です。', '資料：土木課,,,');
    const { versionId, rows } = await bring(id, text, (name) => name !== 'ID' && name !== '設置日');
    expect(rows).toBe(1);
    await publish(versionId);
    expect((await ask('noted'))?.rows.map(({ cells }) => cells)).toEqual([['橋', 10]]);
  });

  it('is mended, or its column read as words, before it can be published', async () => {
    const id = await addSet('mended');
    const rows = Array.from({ length: 40 }, (_, at) => `${at},橋${at},${at},2026-04-01`);
    const { versionId } = await bring(id, csv(...rows, '41,橋,約3,2026-04-31'));
    await expect(publish(versionId)).rejects.toThrow('faults-left');
    const faults = () =>
      inTown(async (unit) => findFaults(unit, await getVersion(unit, versionId), 50));
    expect(await faults()).toEqual([
      { row: 41, column: '定員', value: '約3', kind: 'type' },
      { row: 41, column: '設置日', value: '2026-04-31', kind: 'type' },
    ]);
    const mending = { row: 41, column: '設置日', value: '令和8年4月30日' };
    await inTown((unit) => mendCells(unit, actor, versionId, [mending]));
    expect(await faults()).toHaveLength(1);
    await inTown((unit) => changeColumnType(unit, versionId, '定員', 'text'));
    await publish(versionId);
    expect((await ask('mended'))?.rows.at(-1)?.cells).toEqual(['41', '橋', '約3', '2026-04-30']);
    await expect(inTown((unit) => mendCells(unit, actor, versionId, [mending]))).rejects.toThrow(
      'published-rows',
    );
  });

  it('tells what it changes, and an old one comes back with its rows', async () => {
    const id = await addSet('parks');
    const first = await bring(id, csv('1,A,1,2026-04-01', '2,B,2,2026-04-01', '3,C,3,2026-04-01'));
    await publish(first.versionId);
    const second = await bring(
      id,
      csv('2,B,20,2026-04-01', '3,C,3,2026-04-01', '4,D,4,2026-04-01'),
    );
    const compared = await inTown(async (unit) =>
      compareVersions(
        ...[unit, await getVersion(unit, first.versionId)],
        await getVersion(unit, second.versionId),
      ),
    );
    expect(compared).toMatchObject({ added: 1, removed: 1, changed: 1, newColumns: [] });
    await publish(second.versionId);
    await inTown((unit) => restoreVersion(unit, actor, first.versionId));
    expect((await ask('parks'))?.rows.map(({ cells }) => cells[1])).toEqual(['A', 'B', 'C']);
    expect((await inTown((unit) => listVersions(unit, id))).map(({ number }) => number)).toEqual([
      3, 2, 1,
    ]);
  });

  it('does not change under a download that has begun', async () => {
    const id = await addSet('replaced');
    const first = await bring(id, csv('1,=A1,1,2026-04-01'));
    await publish(first.versionId);
    const set = await inTown((unit) => openDataset(unit, 'replaced'));
    const second = await bring(id, csv('1,new,2,2026-04-01'));
    await publish(second.versionId);
    if (!set || !('stored' in set.rowsOf)) throw new Error('not stored');
    const pieces: string[] = [];
    for await (const piece of storedCsv(database, suzaka, set.rowsOf.stored)) {
      pieces.push(Buffer.from(piece).toString());
    }
    expect(pieces.join('').replaceAll('\r', '')).toBe(
      "\uFEFFID,名称,定員,設置日\n1,'=A1,1,2026-04-01\n",
    );
  });

  it('waits for its day, and a set that is taken back is gone', async () => {
    const id = await addSet('planned');
    const { versionId } = await bring(id, csv('1,A,1,2026-04-01'));
    await inTown((unit) => planVersion(unit, actor, versionId, '2026-12-01'));
    expect((await inTown((unit) => getVersion(unit, versionId))).dueOn).toBe('2026-12-01');
    await publish(versionId);
    await inTown((unit) => withdrawDataset(unit, actor, id));
    expect(await inTown((unit) => findEntry(unit, 'planned'))).toBeUndefined();
    expect((await inTown((unit) => getUploaded(unit, id))).withdrawnOn).toBeTruthy();
  });

  it('leaves nothing behind when its file breaks off', async () => {
    const id = await addSet('broken');
    const found = await recognise(Buffer.from(csv('1,A,1,2026-04-01')), 'a.csv');
    async function* pages() {
      yield [
        ['ID', '名称', '定員', '設置日'],
        ['1', 'A', '1', '2026-04-01'],
      ];
      throw new SyntaxError('the line was cut');
    }
    const given = { datasetId: id, origin: 'csv', bytes: 1, note: '' } as const;
    const table = { pages: pages(), header: 0, columns: found.columns };
    const done = importTable(database, { town: suzaka, actor }, given, table);
    await expect(done).rejects.toThrow('the line was cut');
    const [version] = await inTown((unit) => listVersions(unit, id));
    expect(version?.state).toBe('failed');
    const { rows } = await database.pool.query('SELECT 1 FROM datasets_rows WHERE rows_id = $1', [
      version?.rowsId,
    ]);
    expect(rows).toEqual([]);
  });
});

const numbered = (line: (at: number) => string, count: number) =>
  ['ID,名称,定員,設置日,面積', ...Array.from({ length: count }, (_, at) => line(at))].join('\n');

describe('filters', () => {
  it('find in the database what they find in memory', async () => {
    const id = await addSet('filtered');
    const line = (at: number) => {
      const name = ['A', 'b', 'ab', 'a%', '', '字'][at % 6] ?? '';
      return `${at},${name},${at % 5 === 4 ? '' : at % 9},2026-0${1 + (at % 9)}-01,${at % 4}.5`;
    };
    await publish((await bring(id, numbered(line, 60))).versionId);
    const all = (await ask('filtered'))?.rows ?? [];
    const set = await inTown((unit) => openDataset(unit, 'filtered'));
    const columns = set?.entry.columns ?? [];
    const value: Record<string, string[]> = {
      名称: ['A', 'a', '%', '字', ''],
      定員: ['3', '03', '0', '8'],
      設置日: ['2026-03-01', '2026-05'],
      面積: ['1.5', '2.50', '3'],
    };
    const filter = fc
      .tuple(
        fc.constantFrom(...Object.keys(value)),
        fc.constantFrom(...operators),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }),
      )
      .map(([column, op, places]): Filter => {
        const values = value[column] ?? [];
        return { column, op, values: places.map((at) => values[at % values.length] ?? '') };
      });
    await fc.assert(
      fc.asyncProperty(fc.array(filter, { minLength: 1, maxLength: 2 }), async (filters) => {
        const checked = checkFilters(columns, filters);
        const expected = all.filter((row) => matches(row, checked)).map(({ key }) => key);
        const found = await ask('filtered', filters);
        expect(found?.rows.map(({ key }) => key)).toEqual(expected);
        expect(found?.total).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  it('go on by key and by place through more rows than one look takes', async () => {
    const id = await addSet('long');
    await publish(
      (
        await bring(
          id,
          numbered((at) => `${at},n${at},${at % 3},2026-04-01,1`, 1700),
        )
      ).versionId,
    );
    const filters: Filter[] = [{ column: '定員', op: 'eq', values: ['1', '2'] }];
    const expected = Array.from({ length: 1700 }, (_, at) => at + 1).filter((n) => n % 3 !== 1);
    const page = (question: { after?: string; offset?: number }) =>
      inTown(async (unit) => {
        const set = await openDataset(unit, 'long');
        if (!set) throw new Error('no set');
        return askRows(unit, set, { filters, limit: 250, ...question });
      });
    const byKey: number[] = [];
    for (let after: string | undefined = '0'; after !== undefined; ) {
      const answer = await page({ after });
      expect(answer.total).toBe(expected.length);
      byKey.push(...answer.rows.map(({ key }) => Number(key)));
      after = answer.next;
    }
    expect(byKey).toEqual(expected);
    const { rows } = await page({ offset: 900 });
    expect(rows.map(({ key }) => Number(key))).toEqual(expected.slice(900, 1150));
  });
});

describe('a filter crafted to be slow', () => {
  const slow = `b${'a'.repeat(199)}`;
  const filters: Filter[] = [{ column: 'ID', op: 'contains', values: [slow] }];

  it('is stopped by the server, and nobody else waits for it', async () => {
    const id = await addSet('slow');
    const { versionId } = await bring(id, csv('1,A,1,2026-04-01'));
    await publish(versionId);
    if (database.kind === 'embedded') return;
    await database.pool.query(
      `INSERT INTO datasets_rows (town, rows_id, number, c1)
        SELECT $1, $2, n, repeat('a', 1000000) FROM generate_series(2, 80) n`,
      [suzaka, versionId],
    );
    const ended: string[] = [];
    const refused = ask('slow', filters)
      .catch((error: { reason?: { code: string } }) => error)
      .finally(() => ended.push('slow'));
    await ask('filtered').finally(() => ended.push('quick'));
    expect(await refused).toMatchObject({ reason: { code: 'too-slow' } });
    expect(ended).toEqual(['quick', 'slow']);
    await database.pool.query('DELETE FROM datasets_rows WHERE rows_id = $1', [versionId]);
  });

  it('ends between two looks at the rows where no statement can be stopped', async () => {
    const where = sql`town = ${suzaka}`;
    const question = { where, rowCount: 1_000_000, after: 0, offset: 0, limit: 10, patience: 1500 };
    let asked = 0;
    // Each question to the clock is half a second after the last one.
    const hurried = { ...question, clock: () => 500 * asked++ };
    expect(await inTown((unit) => searchInStrides(unit, hurried))).toBeUndefined();
    expect(asked).toBeLessThan(8);
    const unhurried = { ...question, rowCount: 30_000, clock: () => 0 };
    const whole = await inTown((unit) => searchInStrides(unit, unhurried));
    expect(whole?.total).toBeGreaterThan(1700);
  });
});

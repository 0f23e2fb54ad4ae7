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

describe('filters', () => {
  it('find in the database what they find in memory', async () => {
    const id = await addSet('filtered');
    const lines = Array.from({ length: 60 }, (_, at) => {
      const name = ['A', 'b', 'ab', 'a%', '', '字'][at % 6] ?? '';
      return `${at},${name},${at % 5 === 4 ? '' : at % 9},2026-0${1 + (at % 9)}-01`;
    });
    await publish((await bring(id, csv(...lines))).versionId);
    const all = (await ask('filtered'))?.rows ?? [];
    const set = await inTown((unit) => openDataset(unit, 'filtered'));
    const columns = set?.entry.columns ?? [];
    const value: Record<string, string[]> = {
      名称: ['A', 'a', '%', '字', ''],
      定員: ['3', '03', '0', '8'],
      設置日: ['2026-03-01', '2026-05'],
    };
    const filter = fc
      .tuple(fc.constantFrom(...Object.keys(value)), fc.constantFrom(...operators), fc.nat(4))
      .map(([column, op, at]): Filter => {
        const values = value[column] ?? [];
        return { column, op, values: [values[at % values.length] ?? ''] };
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
});

describe('a filter crafted to be slow', () => {
  const slow = `b${'a'.repeat(199)}`;
  const filters: Filter[] = [{ column: 'ID', op: 'contains', values: [slow] }];

  it('is stopped in time, and nobody else waits for it', async () => {
    const id = await addSet('slow');
    const { versionId } = await bring(id, csv('1,A,1,2026-04-01'));
    await publish(versionId);
    await bring(await addSet('quick'), csv('1,A,1,2026-04-01')).then((done) =>
      publish(done.versionId),
    );
    // Cells of a million letters, all of which nearly fit.
    const rows = database.kind === 'server' ? 80 : 3;
    await database.pool.query(
      `INSERT INTO datasets_rows (town, rows_id, number, c1)
        SELECT $1, $2, n, repeat('a', 1000000) FROM generate_series(2, $3) n`,
      [suzaka, versionId, rows],
    );
    const began = Date.now();
    let waiting = true;
    const refused = ask('slow', filters)
      .catch((error: { reason?: { code: string } }) => error)
      .finally(() => {
        waiting = false;
      });
    if (database.kind === 'server') {
      expect((await ask('quick'))?.total).toBe(1);
      expect(waiting).toBe(true);
      expect(await refused).toMatchObject({ reason: { code: 'too-slow' } });
    }
    await refused;
    expect(Date.now() - began).toBeLessThan(15_000);
    await database.pool.query('DELETE FROM datasets_rows WHERE rows_id = $1', [versionId]);
  });
});

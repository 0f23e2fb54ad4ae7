import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { measures } from '../measures.ts';
import { column, type DatasetRow, type DatasetSource, type DeclaredDataset } from '../model.ts';
import { fixedSets, type ReadingFailure, registerDatasetSources, rowsFrom } from '../registry.ts';
import { askRows, openDataset, type RowQuestion } from '../rows/read.ts';
import { noteOpened } from './opened.ts';
import { readCatalogue, readUnlisted } from './queries.ts';

const suzaka = '202070';
let database: Database;
let rows: DatasetRow[] = [];

const trees: DeclaredDataset = {
  ...{ slug: 'trees', theme: 'envi', frequency: 'annual', topics: ['trees'] },
  title: { ja: '樹木', en: 'Trees' },
  description: { ja: '市の樹木です。', en: 'Trees of the town.' },
  columns: [column('kind', 'text', { ja: '種類', en: 'Kind' })],
  rows: rowsFrom(async () => rows),
};
const empty: DeclaredDataset = { ...trees, slug: 'empty', rows: async () => [] };

beforeAll(async () => {
  database = await testDatabase();
  await addTestTowns(database, [suzaka], []);
});
afterAll(() => database.close());

const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(suzaka, work);
const onDay = (day: string) => {
  database.hooks.now = () => new Date(`${day}T12:00:00+09:00`);
};
const figure = (at: string) => inTown(async (unit) => measures[0]?.compute(unit, {}, at));

describe('declared sets', () => {
  it('are listed by themselves; one without rows is listed and not counted', async () => {
    onDay('2026-05-01');
    rows = [{ key: 'b', cells: ['桜'] }];
    registerDatasetSources([fixedSets('parks', trees, empty)]);
    await inTown(noteOpened);
    const listed = await inTown(readCatalogue);
    expect(listed.map(({ slug, rowCount }) => [slug, rowCount]).sort()).toEqual([
      ['empty', undefined],
      ['trees', 1],
    ]);
    expect(await figure('2026-05-01')).toEqual({ value: 1, numerator: 1 });
    expect(await figure('2026-04-30')).toEqual({ value: 0, numerator: 0 });
  });

  it('change on the day on which their rows change, and not before', async () => {
    onDay('2026-06-01');
    await inTown(noteOpened);
    const day = async () =>
      (await inTown(readCatalogue)).find(({ slug }) => slug === 'trees')?.modifiedAt.toISOString();
    expect(await day()).toContain('2026-05-01');
    rows = [...rows, { key: 'a', cells: ['松'] }];
    await inTown(noteOpened);
    expect(await day()).toContain('2026-06-01');
  });

  it('answer in the order of keys, page by page', async () => {
    rows = Array.from({ length: 2500 }, (_, at) => ({
      key: String(9999 - at),
      cells: [at % 2 ? '桜' : '松'],
    }));
    const ask = (question: RowQuestion) =>
      inTown(async (unit) => {
        const set = await openDataset(unit, 'trees');
        return set && askRows(unit, set, question);
      });
    const filters = [{ column: 'kind', op: 'eq', values: ['桜'] }] as const;
    const first = await ask({ filters, limit: 1000 });
    const last = await ask({ filters, limit: 1000, after: first?.next ?? '' });
    expect([first?.total, first?.rows.length, last?.rows.length]).toEqual([1250, 1000, 250]);
    expect(last?.next).toBeUndefined();
    expect(first?.rows[0]?.key).toBe('7500');
  });

  it('end on the day on which nobody declares them any more', async () => {
    onDay('2026-07-01');
    registerDatasetSources([]);
    await inTown(noteOpened);
    expect(await figure('2026-06-30')).toEqual({ value: 1, numerator: 1 });
    expect(await figure('2026-07-01')).toEqual({ value: 0, numerator: 0 });
    expect(await inTown(readCatalogue)).toEqual([]);
  });

  it('are listed once when two have one address, and the log says so', async () => {
    const failures: ReadingFailure[] = [];
    registerDatasetSources([fixedSets('parks', trees), fixedSets('woods', trees)], (failure) =>
      failures.push(failure),
    );
    expect((await inTown(readCatalogue)).map(({ source }) => source)).toEqual(['parks']);
    expect(failures.map(({ source, error }) => `${source}: ${error}`)).toEqual([
      'woods: Error: two data sets are called trees',
    ]);
  });
});

describe('a service whose records cannot be read', () => {
  const flowers: DeclaredDataset = {
    ...{ ...trees, slug: 'flowers', title: { ja: '花', en: 'Flowers' } },
    rows: async (unit) => {
      if (broken) await unit.db.execute(sql`SELECT * FROM petals`);
      return [{ key: 'a', cells: ['菊'] }];
    },
  };
  const birds: DeclaredDataset = { ...flowers, slug: 'birds', title: { ja: '鳥', en: 'Birds' } };
  const nests: DatasetSource = {
    name: 'nests',
    list: async (unit) => {
      if (broken) await unit.db.execute(sql`SELECT * FROM nests`);
      return [{ ...birds, rows: async () => [{ key: 'a', cells: ['雀'] }] }];
    },
  };
  let broken = false;
  const failures: ReadingFailure[] = [];

  beforeAll(async () => {
    onDay('2026-08-01');
    rows = [{ key: 'b', cells: ['桜'] }];
    // What fails comes first: what comes after it must still be read.
    registerDatasetSources([nests, fixedSets('parks', flowers, trees)], (failure) =>
      failures.push(failure),
    );
    await inTown(noteOpened);
    broken = true;
  });

  const open = (slug: string) =>
    inTown(async (unit) => {
      const set = await openDataset(unit, slug);
      return set && (await askRows(unit, set, { limit: 10 })).rows.length;
    });

  it('takes no other set away, and its own say that they cannot be read', async () => {
    expect((await inTown(readCatalogue)).map(({ slug }) => slug)).toEqual(['flowers', 'trees']);
    const { failed, missing } = await inTown(readUnlisted);
    expect([failed, missing.map(({ title }) => title.ja)]).toEqual([['nests'], ['鳥']]);
    expect(await open('trees')).toBe(1);
    expect(await open('nothing')).toBeUndefined();
    for (const slug of ['birds', 'flowers']) {
      await expect(open(slug)).rejects.toMatchObject({
        ...{ kind: 'unavailable', reason: { code: 'set-unreadable' } },
      });
    }
  });

  it('keeps what was noted of it, and stands beside the others again afterwards', async () => {
    failures.splice(0);
    onDay('2026-09-01');
    rows = [...rows, { key: 'c', cells: ['松'] }];
    await inTown(noteOpened);
    expect(failures.map(({ source, slug }) => [source, slug])).toEqual([
      ['nests', undefined],
      ['parks', 'flowers'],
    ]);
    const listed = async () =>
      (await inTown(readCatalogue)).map(({ slug, rowCount, failing, modifiedAt }) => [
        ...[slug, rowCount, failing ?? false, dayInTokyo(modifiedAt)],
      ]);
    expect(await listed()).toEqual([
      ['trees', 2, false, '2026-09-01'],
      ['flowers', 1, true, '2026-08-01'],
    ]);
    expect((await figure('2026-09-01'))?.value).toBe(3);
    broken = false;
    await inTown(noteOpened);
    expect(await listed()).toEqual([
      ['trees', 2, false, '2026-09-01'],
      ['birds', 1, false, '2026-08-01'],
      ['flowers', 1, false, '2026-08-01'],
    ]);
  });
});

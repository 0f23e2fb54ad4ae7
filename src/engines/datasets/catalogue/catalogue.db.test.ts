import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { measures } from '../measures.ts';
import { column, type DatasetRow, type DeclaredDataset } from '../model.ts';
import { fixedSets, registerDatasetSources, rowsFrom } from '../registry.ts';
import { askRows, openDataset, type RowQuestion } from '../rows/read.ts';
import { noteOpened } from './opened.ts';
import { readCatalogue } from './queries.ts';

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

  it('are refused when two have one address', async () => {
    registerDatasetSources([fixedSets('parks', trees), fixedSets('woods', trees)]);
    await expect(inTown(readCatalogue)).rejects.toThrow('two data sets are called trees');
  });
});

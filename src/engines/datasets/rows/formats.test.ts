import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '#platform/delimited.ts';
import { column, type DatasetRow } from '../model.ts';
import { checkFilters, matches, type Operator, sortRows } from './filter.ts';
import { type Format, written } from './formats.ts';
import { filtersOf, numberOf, sortingOf } from './question.ts';
import { assertSortable } from './uploaded.ts';

const columns = [
  column('name', 'text', { ja: '名称', en: 'Name' }),
  column('seats', 'integer', { ja: '定員', en: 'Seats' }),
  column('day', 'date', { ja: '日', en: 'Day' }),
  column('lat', 'latitude', { ja: '緯度', en: 'Latitude' }),
  column('lon', 'longitude', { ja: '経度', en: 'Longitude' }),
];

const row = (key: string, ...cells: DatasetRow['cells']): DatasetRow => ({ key, cells });
const hall = row('1', '公民館', 9, '2026-04-01', 36.65, 138.3);
const school = row('2', 'School, "old"', 100, '2025-10-01', null, null);
const park = row('3', '=HYPERLINK("http://x")', null, null, 36.6, 138.2);
const all = [hall, school, park];

async function write(format: Format, ...pages: DatasetRow[][]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of written(format, columns, pages)) pieces.push(piece);
  return pieces.join('');
}

const keys = (rows: readonly DatasetRow[]) => rows.map(({ key }) => key).join('');
const found = (column: string, op: Operator, ...values: string[]) => {
  const filters = checkFilters(columns, [{ column, op, values }]);
  return keys(all.filter((one) => matches(one, filters)));
};

describe('filters', () => {
  it.each([
    ['seats', 'gt', '10', '2'],
    ['seats', 'lte', '9', '1'],
    ['seats', 'eq', '09', '1'],
    ['seats', 'ne', '9', '23'],
    ['seats', 'eq', '', '3'],
    ['day', 'gte', '2026-01-01', '1'],
    ['name', 'contains', 'SCHOOL', '2'],
    ['lat', 'lt', '36.65', '3'],
  ] as const)('%s %s %j finds %s', (name, op, value, expected) => {
    expect(found(name, op, ...[value].filter((one) => one !== undefined))).toBe(expected);
  });

  it('takes any of several values', () => {
    expect(found('name', 'eq', '公民館', 'School, "old"')).toBe('12');
  });

  it.each([
    ['nothing', 'eq', '1', /「nothing」という列/],
    ['seats', 'gt', '1; DROP TABLE x', /数値で絞り込み/],
    ['name', 'eq', 'x'.repeat(201), /200文字/],
  ] as const)('refuses %s %s %j with a reason', (name, op, value, reason) => {
    let fields: object = {};
    try {
      found(name, op, value);
    } catch (error) {
      fields = (error as { fields: object }).fields;
    }
    expect(JSON.stringify(fields)).toMatch(reason);
  });

  it('sorts numbers by size, empty ones last in both directions', () => {
    expect(keys(sortRows(all, columns, { column: 'seats', descending: false }))).toBe('123');
    expect(keys(sortRows(all, columns, { column: 'seats', descending: true }))).toBe('213');
  });

  it('come from addresses', () => {
    const address = new URLSearchParams('filter[a]=1&filter[a]=2&filter[b][gte]=3&lang=en&c=4');
    expect(filtersOf(address)).toEqual([
      { column: 'a', op: 'eq', values: ['1', '2'] },
      { column: 'b', op: 'gte', values: ['3'] },
    ]);
    expect(() => filtersOf(new URLSearchParams('filter[a][like]=1'))).toThrow();
    expect(sortingOf('-day')).toEqual({ column: 'day', descending: true });
    expect(numberOf('-5', { usual: 20, most: 100 })).toBe(20);
    expect(numberOf('500', { usual: 20, most: 100 })).toBe(100);
  });
});

describe('what is written', () => {
  it('is CSV with a byte order mark, in which nothing runs', async () => {
    const csv = await write('csv', [hall], [school, park]);
    expect(csv.startsWith('\uFEFF名称,定員,日,緯度,経度\r\n')).toBe(true);
    expect(csv).toContain('"\'=HYPERLINK(""http://x"")"');
  });

  it('is GeoJSON with longitude first and null where there is no place', async () => {
    const { features } = JSON.parse(await write('geojson', [hall, school])) as {
      features: { geometry: { coordinates: number[] } | null }[];
    };
    expect(features.map(({ geometry }) => geometry?.coordinates)).toEqual([
      [138.3, 36.65],
      undefined,
    ]);
  });

  it('reads back as it was, however it is cut into pages', async () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => `x${one.replaceAll('\0', '')}`);
    const rows = fc.array(fc.tuple(text, fc.integer()), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.nat({ max: 20 }), async (given, cut) => {
        const made = given.map(([name, seats], index) =>
          row(String(index), name, seats, null, null, null),
        );
        const pages = [made.slice(0, cut), made.slice(cut)];
        const json = JSON.parse(await write('json', ...pages)) as { name: string }[];
        expect(json.map(({ name }) => name)).toEqual(given.map(([name]) => name));
        const csv = parseDelimited(await write('csv', ...pages), ',').slice(1);
        expect(csv.map(([name, seats]) => [name, Number(seats)])).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });
});

it('a sort of very many rows is refused where everybody would wait for it', () => {
  expect(() => assertSortable({ kind: 'embedded' }, 1_000_001)).toThrow('too-slow');
  assertSortable({ kind: 'embedded' }, 1_000_000);
  assertSortable({ kind: 'server' }, 1_000_001);
});

import { describe, expect, it } from 'vitest';
import { fiscalYear } from '#japan/fiscal-year.ts';
import type { YearAmounts } from '../model.ts';
import { type PaymentRow, readMonth, readPaymentTable, warningsOf } from './table.ts';

const year = fiscalYear(2026);
const header = ['コード', '事業名', '月', '支出済額(円)', '支出負担行為額（円）'];
const known = new Set(['08-001', '08-002']);

describe('a month', () => {
  it.each([
    ['2026-04', '2026-04'],
    ['2026/4', '2026-04'],
    ['2026-04-01', '2026-04'],
    ['202605', '2026-05'],
    ['2027年3月', '2027-03'],
    ['令和9年5月', '2027-05'],
    ['4月', '2026-04'],
    ['12', '2026-12'],
    ['2026-03', undefined],
    ['2027-06', undefined],
    ['13', undefined],
    ['来月', undefined],
  ])('%s is %s', (typed, month) => {
    expect(readMonth(typed, year)).toBe(month);
  });
});

describe('a table of payments', () => {
  it('is read under any title, with full-width figures and money paid back', () => {
    const table = readPaymentTable(
      [
        ['財務会計　執行状況'],
        header,
        ['08-001', '道路の修繕', '4月', '１，２３４，５６７', '2,000,000'],
        ['08-002', '除雪', '2026-04', '△500', ''],
        ['', '計', '', '1,234,067', ''],
      ],
      year,
      known,
    );
    expect(table).toEqual({
      ok: true,
      rows: [
        { row: 3, code: '08-001', month: '2026-04', paid: 1_234_567n, committed: 2_000_000n },
        { row: 4, code: '08-002', month: '2026-04', paid: -500n, committed: null },
      ],
    });
  });

  it.each([
    [[['a', 'b']], '見出し'],
    [[header], '金額の入った行がありません'],
    [[header, ['99-999', '', '4月', '1', '']], '2行目「コード」の「99-999」'],
    [[header, ['08-001', '', '2025-04', '1', '']], '2行目「月」の「2025-04」'],
    [[header, ['08-001', '', '4月', '=HYPERLINK("x")', '']], '2行目「支出済額」'],
    [[header, ['08-001', '', '4月', '1', '1.5']], '2行目「支出負担行為額」'],
    [[header, ['08-001', '', '4月', '1', ''], ['08-001', '', '2026-04', '2', '']], '3行目「月」'],
  ])('is refused: %j', (cells, words) => {
    const table = readPaymentTable(cells, year, known);
    expect(table.ok ? '' : table.problems[0]?.ja).toContain(words);
  });

  it('warns once of what goes above a budget, and of projects that a correction leaves out', () => {
    const months = [
      { month: '2026-04', paid: 60n, committed: null },
      { month: '2026-05', paid: 30n, committed: null },
    ];
    const before = new Map([
      ['08-001', { current: 100n, paid: 90n, months } as unknown as YearAmounts],
      [
        '08-002',
        { current: 100n, paid: 60n, months: months.slice(0, 1) } as unknown as YearAmounts,
      ],
    ]);
    const row = (month: string, paid: bigint): PaymentRow => ({
      ...{ row: 2, code: '08-001', month, paid, committed: null },
    });
    expect(warningsOf([row('2026-05', 40n)], before)).toEqual([]);
    const over = warningsOf([row('2026-05', 41n), row('2026-06', 9n)], before);
    expect(over.map(({ ja }) => ja)).toEqual([expect.stringContaining('101円')]);
    expect(warningsOf([row('2026-04', 1n)], before)[0]?.ja).toContain('1件（08-002）');
  });
});

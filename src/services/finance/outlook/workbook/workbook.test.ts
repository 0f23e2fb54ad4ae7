import type { CellValue } from 'exceljs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '#platform/workbook.ts';
import type { OutlookAssumptions, Scenario } from '../model/assumptions.ts';
import { projectOutlook } from '../model/project.ts';
import { testAssumptions } from '../model/testing.ts';
import { readAssumptions } from './read.ts';
import { readYear } from './sheet-cells.ts';
import { writeAssumptions } from './write.ts';

const plain = testAssumptions({ loans: 4, buildings: 4 });

const words = fc
  .string({ unit: fc.constantFrom('市', 'A', '=', '1', ',', '"', '<', '△', ' '), maxLength: 12 })
  .map((text) => text.trim());
const percent = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
const year = fc.integer({ min: 2025, max: 2054 });

const uncertainty = fc.oneof(
  fc.record({ kind: fc.constant('none' as const) }),
  fc.record({
    kind: fc.constant('normal' as const),
    sd: fc.double({ min: 0, max: 9, noNaN: true }),
    persistence: fc.constantFrom(0, 0.5, 0.99),
  }),
  fc.record({
    kind: fc.constant('triangular' as const),
    below: fc.constantFrom(0, 0.3),
    above: fc.constantFrom(0.1, 2),
  }),
);
const course = fc.record({
  value: percent,
  changes: fc.array(fc.record({ year, value: percent }), { maxLength: 2 }),
});
const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.constantFrom('low', 'high-2'),
  name: words.map((text) => `場合${text}`),
  description: words,
  drivers: fc.record({ 'wage-growth': course }, { requiredKeys: [] }),
  settings: fc.record(
    { newBondMethod: fc.constant('bullet' as const), extraordinaryBonds: fc.nat(1e9) },
    { requiredKeys: [] },
  ),
});

const assumptions: fc.Arbitrary<OutlookAssumptions> = fc
  .record({
    note: words,
    driver: fc.record({ course, uncertainty, note: words }),
    staff: fc.array(fc.record({ year, count: fc.nat(500) }), { maxLength: 2 }),
    price: fc.option(fc.nat(500_000), { nil: undefined }),
    scenarios: fc.uniqueArray(scenario, { maxLength: 2, selector: ({ id }) => id }),
    name: words,
    builtYear: fc.option(fc.integer({ min: 1950, max: 2020 }), { nil: undefined }),
  })
  .map(
    ({ note, driver, staff, price, scenarios, name, builtYear }): OutlookAssumptions => ({
      ...{ ...plain, note, scenarios },
      drivers: {
        ...plain.drivers,
        'interest-rate': {
          ...driver.course,
          ...{ uncertainty: driver.uncertainty, note: driver.note },
        },
      },
      staff: { ...plain.staff, plan: staff, retirements: staff },
      loans: plain.loans.map((loan) => ({ ...loan, name })),
      infrastructure: [
        ...plain.infrastructure,
        { kind: 'bridge', name, size: 10, account: 'general', builtYear, price },
      ],
      renewal: {
        rule: 'long-life',
        prices: price === undefined ? {} : { school: { repair: price, rebuild: price } },
      },
    }),
  );

async function read(bytes: ArrayBuffer) {
  return readAssumptions(new Uint8Array(bytes));
}

let template: ArrayBuffer | undefined;

/** The workbook of the plain assumptions with some cells changed: sheet, cell, value. */
async function changed(...cells: readonly (readonly [string, string, CellValue])[]) {
  const workbook = await newWorkbook();
  template ??= await writeAssumptions(plain);
  await workbook.xlsx.load(template);
  for (const [sheet, address, value] of cells) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (!cell) throw new Error(`no sheet ${sheet}`);
    cell.value = value;
  }
  return read(await (workbook.xlsx.writeBuffer() as Promise<ArrayBuffer>));
}

describe('assumptions as a workbook', () => {
  it('come back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(assumptions, async (written) => {
        expect(await read(await writeAssumptions(written))).toEqual({
          ok: true,
          assumptions: written,
        });
      }),
      { numRuns: 3 },
    );
  });

  it('hold the results on sheets behind, which reading leaves alone', async () => {
    const answer = projectOutlook(plain, { paths: 5 });
    if (!answer.ok) throw new Error('no outlook');
    const bytes = await writeAssumptions(plain, [answer.outlook]);
    const workbook = await newWorkbook();
    await workbook.xlsx.load(bytes);
    const result = workbook.getWorksheet('結果_基本');
    expect(result?.getCell('D1').value).toBe('2024年度');
    expect(result?.getCell('B2').value).toBe('財政力指数');
    expect(result?.getCell('D2').value).toBe(answer.outlook.figures['ratio.fiscal-strength'][0]);
    expect(workbook.getWorksheet('幅_基本')?.rowCount).toBeGreaterThan(50);
    expect(await read(bytes)).toEqual({ ok: true, assumptions: plain });
  });

  it('are read as people type them: full-width digits, commas, eras, per cent', async () => {
    const answer = await changed(
      ['借入', 'D3', '１，０００，０００'],
      ['借入', 'G3', '令和22年度'],
      ['借入', 'E3', '1.25％'],
      ['要因', 'B3', '△0.5'],
    );
    expect(answer).toMatchObject({ ok: true });
    if (!answer.ok) return;
    expect(answer.assumptions.loans[0]).toMatchObject({
      ...{ outstanding: 1_000_000, endYear: 2040, rate: 1.25 },
    });
    expect(answer.assumptions.drivers['wage-growth'].value).toBe(-0.5);
  });

  it('are read after the edits of a spreadsheet: formulas, other orders, notes, sheets of one’s own', async () => {
    const workbook = await newWorkbook();
    template ??= await writeAssumptions(plain);
    await workbook.xlsx.load(template);
    const sheet = (name: string) => {
      const found = workbook.getWorksheet(name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    };
    sheet('借入').getCell('D3').value = { formula: '500000*2', result: 1_000_000 };
    sheet('借入').getCell('B3').value = { richText: [{ text: '学校' }, { text: '債' }] };
    sheet('要因').getCell('B3').value = 0.021;
    sheet('要因').getCell('B3').numFmt = '0.0%';
    sheet('建物').spliceRows(1, 0, ['財政課 9月現在'], []);
    sheet('建物').spliceColumns(3, 0, ['', '', '', 'メモ']);
    sheet('前提').addRow([]);
    workbook.removeWorksheet('要因の連動');
    workbook.addWorksheet('内訳の計算').addRow(['何でも', 1]);
    for (const [order, one] of workbook.worksheets.toReversed().entries()) {
      Object.assign(one, { orderNo: order });
    }
    const answer = await read((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const { loans, drivers, ...rest } = answer.assumptions;
    expect(loans[0]).toMatchObject({ outstanding: 1_000_000, name: '学校債' });
    expect(drivers['wage-growth'].value).toBe(2.1);
    const { loans: _, drivers: __, ...expected } = plain;
    expect(rest).toEqual(expected);
  });

  it.each([
    ['2026', 2026],
    ['２０２６年度', 2026],
    ['令和元年', 2019],
    ['R8', 2026],
    ['昭和', undefined],
  ])('reads the year %s', (text, expected) => {
    expect(readYear(text)).toBe(expected);
  });
});

type Wrong = readonly [cell: readonly [string, string, CellValue], place: object, words: string];

/** Cells that cannot be read. */
const unreadable: readonly Wrong[] = [
  [['借入', 'E3', '未定'], { row: 3, column: '利率（％）', value: '未定' }, '数字ではありません'],
  [['借入', 'F4', '元利'], { column: '償還方法', value: '元利' }, '元利均等、元金均等、満期一括'],
  [['建物', 'D3', null], { sheet: '建物', column: '延床面積（㎡）', value: '' }, '空欄'],
  [['建物', 'E4', '不明'], { column: '建築年度', value: '不明' }, '西暦'],
  [
    ['決算', 'A3', 'revenue.x'],
    { sheet: '決算', row: 3, value: 'revenue.x' },
    'ひな形にありません',
  ],
  [['借入', 'E4', { formula: 'Z9*2' }], { column: '利率（％）' }, '数式の結果がありません'],
  [
    ['借入', 'E5', { formula: 'Z9', result: { error: '#REF!' } }],
    { row: 5, column: '利率（％）' },
    '数式がエラー（#REF!）',
  ],
  [['人口', 'F5', null], { sheet: '人口', row: 5, column: '2030' }, '空欄'],
];
/** Cells that can be read and are out of bounds. */
const outOfBounds: readonly Wrong[] = [
  [['借入', 'D4', -5], { row: 4, column: '年度末残高（円）', value: '-5' }, '残高は1円以上'],
  [['前提', 'C16', 140], { sheet: '前提', row: 16, value: '140' }, '0から100'],
  [
    ['要因', 'D3', 999],
    { sheet: '要因', row: 3, column: '標準偏差（ポイント）' },
    '0から100までの数字（ポイント）',
  ],
];

describe('wrong cells', () => {
  it.each([
    ['that cannot be read', unreadable],
    ['that are out of bounds', outOfBounds],
  ])('%s are all named with their places and how to mend them', async (_, wrong) => {
    const answer = await changed(...wrong.map(([cell]) => cell));
    const problems = answer.ok ? [] : answer.problems;
    expect(problems).toHaveLength(wrong.length);
    for (const [, place, words] of wrong) {
      const ja = expect.stringContaining(words);
      expect(problems).toContainEqual(
        expect.objectContaining({ ...place, text: expect.objectContaining({ ja }) }),
      );
    }
  });

  it('are not read where a heading or a sheet is gone', async () => {
    const answer = await changed(['借入', 'D2', '残']);
    expect(answer).toMatchObject({ ok: false, problems: [{ sheet: '借入', row: 2 }] });
    const workbook = await newWorkbook();
    workbook.addWorksheet('前提');
    const empty = await read((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
    const words = empty.ok ? '' : empty.problems.map(({ text }) => text.ja).join();
    expect(words).toContain('シート「借入」がありません');
    // Of a sheet that is gone its rows need not be named one by one.
    expect(words).not.toContain('の行がありません');
  });
});

describe('a file that is no such workbook', () => {
  it('is refused: no zip at all, and a bomb that hides its size', async () => {
    expect(await readAssumptions(new TextEncoder().encode('a,b'))).toMatchObject({
      problems: [{ text: { ja: expect.stringContaining('読み取れません') } }],
    });
    const zeros = new Uint8Array(51 * 1024 * 1024);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 1 });
    // The central directory says that it unpacks to one byte.
    const at = bomb.lastIndexOf(0x50, bomb.length - 23);
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    expect([view.getUint32(at, true), view.getUint32(at + 24, true)]).toEqual([
      0x02014b50,
      zeros.length,
    ]);
    view.setUint32(at + 24, 1, true);
    expect(await readAssumptions(bomb)).toMatchObject({
      problems: [{ text: { ja: expect.stringContaining('大きすぎます') } }],
    });
  });
});

import type { Worksheet } from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '#platform/workbook.ts';
import { sentCells } from '../sent-cells.ts';
import { isSettlement, limits, readTable } from './table.ts';

/** As an office saves it: a title and a unit above, merged headings, era, wide digits, △, sums, notes. */
const office = [
  ['令和６年度　決算の状況', '', '', '（単位：千円）'],
  ['区分', '項目', '', '決算額'],
  ['', '', '', ''],
  ['歳入', '地方税', '', '６,４７６,５０５'],
  ['', '　うち個人分', '', '3,000,000'],
  ['', '歳入合計', '', '6,476,505'],
  ['目的別歳出', '公債費', '', '2,129,182'],
  ['性質別歳出', '公債費', '', '2,129,182'],
  ['', '積立金', '', '－'],
  ['決算収支', '前年度実質収支', '', '△1,200'],
  ['※端数は切り捨て', '', '', ''],
];
const expected = new Map([
  ['revenue.local-tax', 6_476_505_000n],
  ['purpose.debt', 2_129_182_000n],
  ['nature.debt', 2_129_182_000n],
  ['nature.reserves', 0n],
  ['balance.real-before', -1_200_000n],
]);

/** As the card is printed: parts with titles, sums above and below, names of a city, what 地方税 is made of. */
const card = [
  ['令和6年度　決算カード', '', ''],
  ['区分', '決算額', '構成比'],
  ['歳入の状況', '', ''],
  ['市税', '900', '45.0'],
  ['自動車取得税交付金', '－', ''],
  ['地方交付税', '700', '35.0'],
  ['普通交付税', '600', ''],
  ['特別交付税', '100', ''],
  ['〔一般財源計〕', '1,600', ''],
  ['県支出金', '400', '20.0'],
  ['歳入合計', '2,000', '100.0'],
  ['市町村税の状況', '', ''],
  ['固定資産税', '500', ''],
  ['性質別歳出の状況', '', ''],
  ['人件費', '300', ''],
  ['うち職員給', '200', ''],
  ['公債費', '500', ''],
  ['元利償還金', '500', ''],
  ['義務的経費計', '800', ''],
  ['目的別歳出の状況', '', ''],
  ['災害復旧費', '800', ''],
  ['経常経費充当一般財源', '', ''],
  ['人件費', '250', ''],
  ['減債基金', '30', ''],
];
const ofCard = new Map(
  Object.entries({
    ...{ 'revenue.local-tax': 900n, 'revenue.vehicle-acquisition': 0n },
    ...{ 'revenue.allocation-ordinary': 600n, 'revenue.allocation-special': 100n },
    ...{ 'revenue.prefectural': 400n, 'nature.personnel': 300n, 'nature.debt': 500n },
    ...{ 'purpose.disaster': 800n, 'current.personnel': 250n },
    ...{ 'fund.debt-reduction': 30n },
  }),
);

const text = office.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
/** 項目,決算額（千円） and 地方税,△50 as older programs write them. */
const encoded = [
  ['shift_jis', '8d8096da2c8c888e5a8a7a816990e7897e816a0d0a926e95fb90c52c81a235300d0a'],
  ['euc-jp', 'b9e0ccdc2cb7e8bbbbb3dba1cac0e9b1dfa1cb0d0ac3cfcafdc0c72ca2a435300d0a'],
] as const;

const read = async (bytes: Uint8Array, residents = 50_000) => {
  const sent = await sentCells({ file: new File([Uint8Array.from(bytes)], 'a') }, limits);
  return 'problem' in sent ? sent : readTable(sent.cells, { residents });
};

const problemsOf = async (bytes: Uint8Array) => {
  const table = await read(bytes);
  return 'ok' in table && !table.ok ? table.problems.map(({ ja }) => ja).join() : '';
};

async function workbook(change: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const book = await newWorkbook();
  const sheet = book.addWorksheet('決算');
  for (const row of office) sheet.addRow(row);
  sheet.mergeCells('D2:D3');
  sheet.mergeCells('B2:B3');
  sheet.mergeCells('A4:A6');
  sheet.getCell('D4').value = { formula: 'SUM(D5:D9)', result: 6_476_505 };
  change(sheet);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

describe('a settlement file of an office', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await read(bytes)).toMatchObject({
      ok: true,
      amounts: expected,
      reading: { unit: 1000, unitFrom: 'heading', headingRow: 2 },
    });
  });

  it.each(encoded)('is read in %s', async (encoding, hex) => {
    const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
    const sent = await sentCells({ file: new File([bytes], 'a.csv') }, limits);
    expect(sent).toMatchObject({ encoding });
    expect(await read(bytes)).toMatchObject({
      amounts: new Map([['revenue.local-tax', -50_000n]]),
    });
  });

  it('is read from a workbook with merged cells and the results of formulas', async () => {
    expect(await read(await workbook(() => undefined))).toMatchObject({ amounts: expected });
    const never = await workbook((sheet) => {
      sheet.getCell('D4').value = { formula: 'SUM(D5:D9)' };
    });
    expect(await problemsOf(never)).toContain('計算式のまま');
  });

  it('is read as the card is printed, and knows its year', () => {
    expect(readTable(card, { chosen: 1 })).toMatchObject({
      ...{ ok: true, amounts: ofCard },
      reading: { year: 2024 },
    });
    const whole = card.filter(([name]) => !/^(普通|特別)交付税/.test(name ?? ''));
    const read = readTable(whole, { chosen: 1 });
    expect(!read.ok && read.problems.map(({ ja }) => ja)).toEqual([
      '6行目：「地方交付税」は普通交付税、特別交付税に分けて入力してください。',
    ]);
  });

  it.each([
    [['項目', '決算額（令和6）', '決算額（R5）'], undefined],
    [
      ['項目', '決算額', '決算額'],
      ['', '令和6年度', '令和5年度'],
    ],
  ])('with the amounts of several years is read by its year: %j', (headings, above) => {
    const rows = [...(above ? [above] : []), headings, ['地方税', '5', '6']];
    const amountOf = (year: number) => readTable(rows, { chosen: 1, year });
    expect(amountOf(2024)).toMatchObject({ amounts: new Map([['revenue.local-tax', 5n]]) });
    expect(amountOf(2023)).toMatchObject({ amounts: new Map([['revenue.local-tax', 6n]]) });
    const none = amountOf(2020);
    expect(!none.ok && none.problems[0]?.ja).toContain('どの列が取り込む年度か分かりません');
  });

  it('is found behind a cover, and a link in it is its words', async () => {
    const book = await newWorkbook();
    book.addWorksheet('表紙').addRow(['決算統計']);
    const sheet = book.addWorksheet('決算');
    for (const row of office) sheet.addRow(row);
    sheet.getCell('B4').value = { text: '地方税', hyperlink: 'https://example.com/' };
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const sent = await sentCells({ file: new File([bytes], 'a') }, limits, isSettlement);
    expect('cells' in sent && readTable(sent.cells)).toMatchObject({ amounts: expected });
  });

  it('that is no workbook, or would fill the memory, is refused with a reason', async () => {
    const zeros = new Uint8Array(51 * 1024 * 1024);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 1 });
    expect(await read(bomb)).toMatchObject({
      problem: { ja: expect.stringContaining('大きすぎる') },
    });
    const none = zipSync({ 'a.txt': new Uint8Array(5) });
    expect(await read(none)).toMatchObject({ problem: { ja: expect.stringContaining('Excel') } });
  });

  it.each([
    ['円', '項目,決算額（円）\n地方税,5000', 5000n, 'heading'],
    ['千円 by its size', '項目,決算額\n地方税,24000000', 24_000_000_000n, 'size'],
    ['円 by its size', '項目,決算額\n地方税,24000000000', 24_000_000_000n, 'size'],
    ['百万円 by its size', '項目,決算額\n地方税,24000', 24_000_000_000n, 'size'],
  ])('in %s is read in yen', async (_unit, csv, amount, unitFrom) => {
    expect(await read(new TextEncoder().encode(csv))).toMatchObject({
      amounts: new Map([['revenue.local-tax', amount]]),
      reading: { unitFrom },
    });
  });

  it.each([
    ['項目,決算額\n公債費,5', '表の2つの区分にあります'],
    ['項目,決算額\n宝くじ,5', '「宝くじ」はひな形の項目にありません'],
    ['項目,決算額（令和6）,決算額（令和5）\n地方税,5,6', '金額の列が2つ以上'],
    ['コード,金額\nrevenue.other,=1+1', '計算式のまま'],
    ['項目,決算額\n地方税,"=HYPERLINK(""https://example.com/"",""5"")"', '計算式のまま'],
    ['項目,決算額\n=HYPERLINK(1),5', '「=HYPERLINK(1)」はひな形の項目にありません'],
  ])('%j says what to mend', async (csv, word) => {
    expect(await problemsOf(new TextEncoder().encode(csv))).toContain(word);
  });
});

it('asks for a table where neither a file nor a paste came', async () => {
  const sent = await sentCells({ file: '', table: ' ' }, limits);
  expect(sent).toMatchObject({ problem: { ja: expect.stringContaining('貼り付けてください') } });
});

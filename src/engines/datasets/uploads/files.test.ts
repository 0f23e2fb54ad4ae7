import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newWorkbook } from '#platform/workbook.ts';
import { createChecker, scoreOf } from './check.ts';
import { type Delimiter, findDelimiter, readRecords } from './csv-stream.ts';
import { findEncoding } from './encoding.ts';
import { recognise } from './recognise.ts';
import {
  columnsOf,
  findStandard,
  guessStandard,
  mapHeadings,
  standards,
  typeOfHeading,
} from './standards/standards.ts';
import { guessType, readers } from './values.ts';

/** 市役所,公園 of the register, as four programs save it. */
const heading = {
  'utf-8': Buffer.from('名称,定員\n公民館,10\n'),
  shift_jis: Buffer.from('96bc8fcc2c92e888f50a8cf696af8ad92c31300a', 'hex'),
  'euc-jp': Buffer.from('ccbebece2cc4eab0f70ab8f8ccb1b4db2c31300a', 'hex'),
  'utf-16le': Buffer.from('\uFEFF名称,定員\n公民館,10\n', 'utf16le'),
} as const;

describe('encodings', () => {
  it.each(Object.entries(heading))('finds %s', async (encoding, bytes) => {
    expect(findEncoding(bytes).encoding).toBe(encoding);
    const { columns, rows } = await recognise(bytes, 'a.csv');
    expect([rows, columns.map(({ name }) => name)]).toEqual([1, ['名称', '定員']]);
  });

  it('knows a byte order mark and a letter that the sample cuts', () => {
    expect(findEncoding(Buffer.from('\uFEFFa'))).toEqual({ encoding: 'utf-8', mark: true });
    expect(findEncoding(heading['utf-8'].subarray(0, 4)).encoding).toBe('utf-8');
  });
});

async function parse(text: string, delimiter: Delimiter, cut: number): Promise<string[][]> {
  const rows: string[][] = [];
  const pieces = [text.slice(0, cut), text.slice(cut, cut * 2), text.slice(cut * 2)];
  for await (const records of readRecords(pieces, delimiter)) rows.push(...records);
  return rows;
}

describe('delimited text', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\t', '\n', '\r\n', '字', ' ', ';'),
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });

  it('reads back what was written, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...[table, fc.constantFrom<Delimiter>(',', '\t', ';'), fc.nat({ max: 60 })],
        async (rows, delimiter, cut) => {
          const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
          const text = rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
          expect(await parse(text, delimiter, cut)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes plain lines of any ending, and leaves empty ones out', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `a,b${end}${end}1,2${end}3,"4${end}"`;
      expect(await parse(text, ',', 5)).toEqual([
        ['a', 'b'],
        ['1', '2'],
        ['3', `4${end}`],
      ]);
    }
  });

  it.each([
    ['a;b;c\n1,5;2;3\n', ';'],
    ['a\tb\n1,2\t3\n', '\t'],
    ['a,b\n"x;y;z;w",2\n', ','],
    ['a\nb\n', ','],
  ])('%j is cut by %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('values', () => {
  it.each([
    ['date', '令和8年4月1日', '2026-04-01'],
    ['date', 'Ｒ８．４．１', '2026-04-01'],
    ['date', '平成元年1月8日', '1989-01-08'],
    ['date', '2026/4/1(水)', '2026-04-01'],
    ['date', '20260401', '2026-04-01'],
    ['date', '2026-02-29', undefined],
    ['date', '令和8年13月1日', undefined],
    ['integer', '１，２３４', '1234'],
    ['integer', '12.0', '12'],
    ['integer', '12人', undefined],
    ['number', '△1,234.5', '-1234.5'],
    ['number', '1,23', undefined],
    ['time', '午後1時30分', '13:30'],
    ['time', '９：００', '09:00'],
    ['time', '25:00', undefined],
    ['datetime', '2026/4/1 9:05', '2026-04-01T09:05'],
    ['boolean', '○', 'true'],
    ['boolean', '無し', 'false'],
    ['url', 'javascript:alert(1)', undefined],
    ['latitude', '138.3', undefined],
    ['longitude', '１３８．３', '138.3'],
  ] as const)('%s %s is %s', (type, given, expected) => {
    expect(readers[type](given)).toBe(expected);
  });

  it.each([
    ['電話番号', ['0262451400'], 'text'],
    ['人数', ['１０', '2,000', ''], 'integer'],
    ['番号', ['001', '002'], 'text'],
    ['設置日', ['R8.4.1', '令和7年5月2日'], 'date'],
    ['完成した日', ['R8.4.1', '令和8年2月30日', 'H31.4.30'], 'date'],
    ['幅', ['3', '約4', '5'], 'text'],
    ['Wi-Fi', ['有', '無'], 'boolean'],
    ['緯度', ['36.1'], 'latitude'],
    ['備考', ['', ''], 'text'],
  ] as const)('%s is guessed from %j', (name, values, expected) => {
    expect(guessType(name, values)).toBe(expected);
  });
});

/** Text as an office's program saves it: what `TextDecoder` reads, read backwards. */
function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, Buffer>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const pair = Buffer.from([lead, trail]);
      const letter = decoder.decode(pair);
      if (letter.length === 1 && !pairs.has(letter)) pairs.set(letter, pair);
    }
  }
  return Buffer.concat([...text].map((letter) => pairs.get(letter) ?? Buffer.from(letter)));
}

describe('municipal files', () => {
  it('are read below titles, without notes, with merged headings numbered', async () => {
    const text = `令和8年度 施設一覧,,,\n,,,\n名称,種別,,定員\n体育館,運動,屋内,100\n,,,\n※定員は概数です。,,,\n`;
    const found = await recognise(Buffer.from(text), 'a.csv');
    expect(found.header).toBe(2);
    expect(found.columns.map(({ name }) => name)).toEqual(['名称', '種別', '列3', '定員']);
    expect(found.rows).toBe(1);
  });

  /** As an office writes a table: a title, a heading over two rows, eras, wide digits, a formula, notes. */
  const office = [
    '令和8年度　公民館一覧,,,,,',
    ',,,,,',
    '番号,名称,所在地,,設置日,定員',
    ',,町名,番地,,',
    '０１,中央公民館,須坂,１－２,平成元年4月1日,１２０人',
    '02,"=HYPERLINK(""http://x"")",小山,3-4,R8.4.1,"1,200人"',
    '03,東公民館,日滝,5,2026/4/1,80人',
    '※定員は概数です。,,,,,',
    '資料：生涯学習課,,,,,',
  ].join('\r\n');
  const encoders: readonly (readonly [string, string, readonly number[]])[] = [
    ['utf-8', 'utf-8', []],
    ['utf-8 with a mark', 'utf-8', [0xef, 0xbb, 0xbf]],
    ['shift_jis', 'shift_jis', []],
    ['euc-jp', 'euc-jp', []],
  ];

  it.each(encoders)('are read alike in %s', async (_, encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), encode(office, encoding)]);
    const found = await recognise(bytes, '公民館.csv');
    expect([found.encoding, found.header, found.rows]).toEqual([encoding, 3, 3]);
    expect(found.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      ...['番号 text', '名称 text', '所在地_町名 text', '所在地_番地 text', '設置日 date'],
      '定員 text',
    ]);
    const checker = createChecker(found.columns);
    const cells = found.sample.map((row) => checker.check(row).cells);
    expect(cells[0]).toEqual(['０１', '中央公民館', '須坂', '１－２', '1989-04-01', '１２０人']);
    expect(cells[1]?.[1]).toBe('=HYPERLINK("http://x")');
    expect([...checker.formulas]).toEqual([1]);
    expect(checker.counts.faulty).toBe(0);
  });

  it.each([
    ['a first row with a gap', ['名称,種別,,定員', '体育館,運動,屋内,100'], 0],
    [
      'a row of kinds above a whole heading',
      ['基本,,場所,', '番号,名称,緯度,経度', '1,A,36,138'],
      1,
    ],
    ['a first row without values', ['名称,種別,備考', 'プール,,休館中', '庭,公園,'], 0],
  ])('a heading is one row for %s', async (_, lines, header) => {
    const { header: found } = await recognise(Buffer.from(lines.join('\n')), 'a.csv');
    expect(found).toBe(header);
  });

  it.each([
    ['an open quotation mark', Buffer.from('a,b\n"1,2\n'.repeat(1)), 'a.csv', '閉じられていません'],
    ['nothing', Buffer.from('\n\n'), 'a.csv', '行がありません'],
    ['101 columns', Buffer.from(`${'a,'.repeat(101)}\n`), 'a.csv', '100列まで'],
    ['no workbook', Buffer.from('PK\u0003\u0004nonsense'), 'a.xlsx', 'Excelファイルとして'],
    ['no GeoJSON', Buffer.from('{"type":"Point"}'), 'a.geojson', 'GeoJSONとして'],
    [
      ...(['a zip bomb'] as const),
      Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) })),
      ...(['a.xlsx', '中身が大きすぎる'] as const),
    ],
  ])('%s is refused with a reason', async (_, bytes, name, reason) => {
    const refused = await recognise(bytes, name).catch(
      (error: { reason: { text: { ja: string } } }) => error,
    );
    expect('reason' in refused && refused.reason.text.ja).toContain(reason);
  });

  it('come as workbooks, with results and never formulas', async () => {
    const workbook = await newWorkbook();
    const sheet = workbook.addWorksheet('表');
    sheet.addRow(['名称', '日', '計']);
    sheet.addRow(['橋', new Date('2026-04-01T00:00:00Z'), { formula: '1+1', result: 2 }]);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const { columns, sample } = await recognise(bytes, 'a.xlsx');
    expect(sample).toEqual([['橋', '2026-04-01', '2']]);
    expect(columns.map(({ type }) => type)).toEqual(['text', 'date', 'integer']);
  });
});

describe('the standard layouts', () => {
  it('have the headings of the definition books', () => {
    expect(standards).toHaveLength(15);
    expect(findStandard('evacuation-space')?.columns).toHaveLength(39);
    expect(findStandard('evacuation-space')?.columns).toContain(
      '災害種別_崖崩れ、土石流及び地滑り',
    );
    expect(findStandard('preschool')?.columns).toHaveLength(53);
    expect(typeOfHeading('利用可能曜日')).toBe('text');
    for (const { columns, required } of standards) {
      expect(new Set(columns).size).toBe(columns.length);
      for (const name of required) expect(columns).toContain(name);
    }
  });

  it('are found by old and misspelt headings', () => {
    const own = [
      '都道府県コード又は市区町村コード',
      'NO',
      '市区町村名',
      '名称',
      '住所',
      '緯度',
      '設置位置',
    ];
    const layout = guessStandard([...own, '経度', '小児対応設備の有無']);
    expect(layout?.id).toBe('aed');
    expect(layout && mapHeadings(layout, ['所在地＿連結標記', 'ＩＤ'])[8]).toBe(0);
    expect(guessStandard(['年度', '件数'])).toBeUndefined();
  });

  it('judge each cell and say how it is mended', () => {
    const layout = findStandard('aed');
    const columns = layout ? columnsOf(layout) : [];
    const checker = createChecker(columns, 'aed');
    const row = (values: Record<string, string>) =>
      checker.check(columns.map(({ name }) => values[name] ?? ''));
    const whole = { 地方公共団体名: '須坂市', 名称: '市役所', 設置位置: '1階' };
    const place = { 緯度: '36.65', 経度: '138.31', 小児対応設備の有無: '○', 開始時間: '9:00' };
    const code = '全国地方公共団体コード';
    const good = row({ ...whole, ...place, [code]: '２０２０７０', ID: '1' });
    expect(good.faults).toEqual([]);
    expect(good.cells).toContain('有');
    expect(good.cells).toContain('09:00');
    // Excel ate the zero of Hokkaido's codes.
    expect(row({ ...whole, [code]: '11002', ID: '2' }).cells[0]).toBe('011002');
    const bad = row({
      緯度: '138.31',
      [code]: '202071',
      ID: '2',
      電話番号: '1.2E+13',
      開始時間: '朝',
    });
    expect(bad.faults.map(({ column, kind }) => `${column} ${kind}`)).toEqual([
      ...['全国地方公共団体コード code', '地方公共団体名 required', '名称 required'],
      ...['緯度 exchanged', '設置位置 required', '電話番号 rounded', '開始時間 type'],
      'ID double-id',
    ]);
    expect(scoreOf(checker, columns, 'aed')).toBeLessThan(100);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from '#japan/age.ts';
import { findMyNumber, mapColumns } from './columns.ts';
import { decoderOf, detectEncoding, type Encoding, encodings, piecesOf } from './decode.ts';
import { encoderOf, madeAreas, madeList } from './list.testing.ts';
import { createListReader, type Outcome } from './read-list.ts';
import {
  broken,
  type CsvRecord,
  createRecordReader,
  type Delimiter,
  delimiters,
  detectDelimiter,
} from './records.ts';
import { createAreaFinder, type ListRules } from './residents.ts';

function recordsOf(
  content: Uint8Array,
  encoding: Encoding,
  delimiter: Delimiter,
  size?: number,
): CsvRecord[] {
  const decode = decoderOf(encoding);
  const reader = createRecordReader(delimiter);
  const records: CsvRecord[] = [];
  for (const piece of piecesOf(content, size)) records.push(...reader.push(decode(piece)));
  records.push(...reader.push(decode()), ...reader.end());
  return records;
}

const encoders = new Map(encodings.map((encoding) => [encoding, encoderOf(encoding)]));
const write = (encoding: Encoding, text: string): Uint8Array =>
  encoders.get(encoding)?.(text) ?? new Uint8Array();

/** What lists hold: kanji and kana of JIS, letters, and the signs that delimit. */
const cell = fc
  .array(fc.constantFrom(...'髙須坂市大字あいウエｱｲ12AZ 　,;\t"\r\n－・'), { maxLength: 8 })
  .map((letters) => letters.join(''));
const quotedCell = (text: string, delimiter: string) =>
  text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;

describe('a file', () => {
  it.each(encodings)('comes back as it was written in %s, wherever it is cut', (encoding) => {
    const letters = encoding === 'euc-jp' ? cell.map((text) => text.replaceAll('髙', '高')) : cell;
    fc.assert(
      fc.property(
        fc.array(fc.array(letters, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...delimiters),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        (rows, delimiter, lineEnd, size) => {
          const text = rows
            .map((row) => row.map((one) => quotedCell(one, delimiter)).join(delimiter))
            .join(lineEnd);
          expect(recordsOf(write(encoding, text), encoding, delimiter, size)).toEqual(rows);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each<[string, Encoding, string]>([
    ['plain', 'utf-8', '氏名,住所\n佐藤,須坂市\n'],
    ['with a byte order mark', 'utf-8', '\uFEFF氏名,住所\n佐藤,須坂市\n'],
    ['of Excel', 'shift_jis', '氏名,カナ,住所\r\n髙橋,ﾀｶﾊｼ,須坂市①\r\n'],
    ['of an old host', 'euc-jp', '氏名,ふりがな,住所\n佐藤,さとう,須坂市\n'],
  ])('%s is recognised', (_what, encoding, text) => {
    expect(detectEncoding(write(encoding, text))).toEqual({ ok: true, encoding });
    const [heading] = recordsOf(write(encoding, text), encoding, ',');
    expect(heading).toContain('氏名');
  });

  it('that is cut in the middle of a character names the line', () => {
    const bytes = [...write('shift_jis', '氏名\n佐藤\n'), 0x82, 0x0a, 0x20];
    expect(detectEncoding(Uint8Array.from(bytes))).toMatchObject({ ok: false, line: 3 });
  });

  it.each<[string, Delimiter]>([
    ['氏名,"住所,方書",性別', ','],
    ['氏名\t住所\t性別', '\t'],
    ['氏名;住所;性別', ';'],
  ])('%s shows its delimiter', (heading, delimiter) =>
    expect(detectDelimiter(heading)).toBe(delimiter),
  );

  it('with a quotation mark that is never closed keeps nothing back in memory', () => {
    const reader = createRecordReader(',');
    const found = reader.push(`a,"b\n${'x,y\n'.repeat(20_000)}`);
    expect(found).toContain(broken);
  });
});

describe('columns', () => {
  it('are known by their headings', () => {
    expect(mapColumns(['宛名番号', '氏　名', '生年月日（和暦）', '性別', '住 所'])).toEqual({
      ...{ reference: 0, name: 1, birth: 2, sex: 3, address: 4 },
    });
  });

  it('never hold a 個人番号', () => {
    expect(findMyNumber(['氏名', '個人番号'])).toBe('個人番号');
    expect(findMyNumber(['氏名', '整理番号'])).toBeUndefined();
  });
});

const heading = ['整理番号', '氏名', '生年月日', '性別', '住所', '郵便番号', '地区', '施設'];
const rules: ListRules = {
  ...{ columns: mapColumns(heading), width: heading.length },
  ...{ referenceOn: '2026-11-01', fromAge: 16, findArea: createAreaFinder(madeAreas) },
};
const digest = (...parts: readonly string[]) => parts.join('|');

function read(...rows: readonly string[]): Outcome[] {
  const reader = createListReader(rules, digest);
  return rows.map((row) => reader(row.split(',')));
}

describe('a row', () => {
  it('of a resident', () => {
    const [found] = read('7,髙橋　花子,昭和60年11月2日,女,須坂市1-1,382-0000,日滝地区,');
    expect(found?.resident).toMatchObject({
      row: 2,
      person: { name: '髙橋　花子', address: '須坂市1-1', postcode: '3820000', reference: '7' },
      stratum: { area: 'area-1', age: '40-49', sex: 'female' },
      marked: false,
    });
  });

  it.each([
    ['1,,S60.3.4,男,須坂市1,,須坂,', 'name', ''],
    ['1,佐藤,昭和64年2月1日,男,須坂市1,,須坂,', 'birth', '昭和64年2月1日'],
    ['1,佐藤,1985-02-30,男,須坂市1,,須坂,', 'birth', '1985-02-30'],
    ['1,佐藤,2026-11-02,男,須坂市1,,須坂,', 'birth-later', '2026-11-02'],
    ['1,佐藤,S60.3.4,？,須坂市1,,須坂,', 'sex', '？'],
    ['1,佐藤,S60.3.4,男,,,須坂,', 'address', ''],
    ['1,佐藤,S60.3.4,男,須坂市1,38-1,須坂,', 'postcode', '38-1'],
    ['1,佐藤,S60.3.4,男,須坂市1,,松本,', 'area', '松本'],
    ['1,佐藤,S60.3.4,男,須坂市1', 'cells', '5'],
  ])('%s: %s', (row, kind, value) => {
    const [found] = read(row);
    expect(found?.resident).toBeUndefined();
    expect(found?.faults).toMatchObject([{ row: 2, kind, value }]);
  });

  it('of a child, or empty, is outside', () => {
    expect(read('1,佐藤,2012-01-01,男,須坂市1,,須坂,', ',,,,,,,')).toMatchObject([
      { outside: true, faults: [] },
      { outside: true, faults: [] },
    ]);
  });

  it('that comes twice is found, however it is spaced, and names the first', () => {
    const found = read(
      '1,佐藤 健,S60.3.4,男,須坂市１－１,,須坂,',
      '2,佐藤健,1985/3/4,男,須坂市1-1,,須坂,',
      '1,鈴木 健,S60.3.4,男,須坂市2-2,,須坂,',
      '3,佐藤 健,S60.3.4,男,須坂市3-3,,須坂,特養',
    );
    expect(found[1]?.faults).toMatchObject([{ kind: 'double', row: 3, first: 2 }]);
    expect(found[2]?.faults).toMatchObject([{ kind: 'double-reference', row: 4, first: 2 }]);
    // The same name and day of birth elsewhere is somebody else here, but known from earlier samples.
    expect(found[3]?.resident).toMatchObject({ marked: true, digest: found[0]?.resident?.digest });
  });

  it('that is written otherwise but read alike is the same person', () => {
    const columns = mapColumns(['氏名', 'カナ', '生年月日', '性別', '住所']);
    const reader = createListReader({ ...rules, columns, width: 5 }, digest);
    reader(['渡辺 実', 'ﾜﾀﾅﾍﾞ ﾐﾉﾙ', 'S60.3.4', '男', '須坂市1']);
    expect(
      reader(['渡邉 実', 'わたなべ みのる', 'S60.3.4', '男', '須坂市１']).faults,
    ).toMatchObject([{ kind: 'double', first: 2 }]);
    expect(reader(['渡辺 恵', 'ワタナベ メグミ', 'S60.3.4', '女', '須坂市1']).faults).toEqual([]);
  });

  it.each([
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['1985-11-01', '2026-11-01', 41],
  ])('born %s is on %s %i years old', (birth, on, age) => expect(ageOn(birth, on)).toBe(age));
});

it('reads 60,000 rows of Shift_JIS in seconds and without holding them', () => {
  const content = write('shift_jis', madeList(60_000));
  const begun = performance.now();
  expect(detectEncoding(content)).toEqual({ ok: true, encoding: 'shift_jis' });
  const decode = decoderOf('shift_jis');
  const records = createRecordReader(',');
  let reader: ReturnType<typeof createListReader> | undefined;
  let most = 0;
  let residents = 0;
  for (const piece of piecesOf(content)) {
    const found = records.push(decode(piece));
    most = Math.max(most, found.length);
    for (const record of found) {
      if (reader) residents += reader(record).resident ? 1 : 0;
      else if (record !== broken) {
        const columns = mapColumns(record);
        reader = createListReader({ ...rules, columns, width: record.length }, digest);
      }
    }
  }
  expect(residents).toBe(60_000);
  // In memory is a piece of the file, not the file.
  expect(most).toBeLessThan(2000);
  // A second on an idle machine; anything quadratic would take minutes.
  expect(performance.now() - begun).toBeLessThan(20_000);
});

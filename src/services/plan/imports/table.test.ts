import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable, readDay, readTable } from './table.ts';

describe('a day as people write it', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['２０２６／３／３１', '2026-03-31'],
    ['2026年3月31日', '2026-03-31'],
    ['令和8年3月31日', '2026-03-31'],
    ['R8.3.31', '2026-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['2026-02-29', '2026-02-29'],
    ['来年', '来年'],
  ])('%s is read as %s', (typed, read) => {
    expect(readDay(typed)).toBe(read);
  });
});

describe('a table of figures', () => {
  it('is read from the clipboard, in any order of columns and any width', () => {
    const table = readTable('値\t時点\t指標\t出典\n１，２３４\t2026/3/31\topen-datasets\t調査\n');
    expect(table).toEqual({
      rows: [
        {
          row: 2,
          figure: {
            indicator: 'open-datasets',
            value: '1234',
            asOf: '2026-03-31',
            sourceNote: '調査',
          },
        },
      ],
      problems: [],
    });
  });

  it('names row, column and value of everything that is wrong, at once', () => {
    const { rows, problems } = readTable(
      '指標,値,時点,出典\na,many,2026-03-31,調査\nb,1,2026-02-30,調査\nc,2,2026-03-31,\n',
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ ja }) => ja.split('：')[0])).toEqual([
      '2行目「値」（many）',
      '3行目「時点」（2026-02-30）',
      '4行目「出典」（空欄）',
    ]);
  });

  it.each([
    ['nothing', '', '表を貼り付けるか'],
    ['a column left out', '指標,値,時点\na,1,2026-03-31', '1行目に「出典」'],
    ['headings only', '指標,値,時点,出典', '見出しの下に'],
    ['501 rows', `指標,値,時点,出典\n${'a,1,2026-03-31,x\n'.repeat(501)}`, '一度に取り込めるのは'],
    ['an open quotation', '指標,値,時点,出典\n"a,1,2026-03-31,x', '表を読み取れません'],
    ['twins', '指標,値,時点,出典\na,1,2026-03-31,x\na,2,2026/3/31,x', '3行目「時点」'],
  ])('with %s is refused with a reason', (_name, text, reason) => {
    expect(readTable(text).problems[0]?.ja).toContain(reason);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.array(fc.string())), (text, rows) => {
        readTable(text);
        readTable(`指標,値,時点,出典\n${rows.map((row) => row.join(',')).join('\n')}`);
      }),
    );
  });
});

describe('an uploaded file', () => {
  it('is read in UTF-8 and in Shift_JIS', () => {
    expect(decodeTable(new TextEncoder().encode('指標'))).toBe('指標');
    expect(decodeTable(Uint8Array.of(0x8e, 0x77, 0x95, 0x57))).toBe('指標');
    expect(decodeTable(Uint8Array.of(0xff, 0xff, 0xff))).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDelimiter, parseDelimited, writeCsv } from './delimited.ts';

const write = (rows: string[][], delimiter: string) =>
  rows
    .map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');

describe('delimited text', () => {
  it('gives back whatever fields were written', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, '\t' as const), (table, delimiter) => {
        expect(parseDelimited(write(table, delimiter), delimiter)).toEqual(table);
      }),
    );
  });

  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\uFEFFa,\r\n\r\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"x\ny",z', [['x\ny', 'z']]],
    ['', []],
    ['a,', [['a', '']]],
  ])('reads %j', (text, rows) => {
    expect(parseDelimited(text, ',')).toEqual(rows);
  });

  it('names the row whose quotation mark is not closed', () => {
    expect(() => parseDelimited('a\n"b', ',')).toThrow('row 2');
  });

  it('takes tabs for the clipboard of a spreadsheet', () => {
    expect([guessDelimiter('a\tb,c'), guessDelimiter('a,b')]).toEqual(['\t', ',']);
  });

  it('is written for spreadsheets, which never run what somebody typed', () => {
    const typed = ['=1+1', '＝1', '+81', '@x', '-', 'a,b', '"'];
    const written = `\uFEFF'=1+1,'＝1,'+81,'@x,'-,"a,b",""""\r\n-5,1.5\r\n`;
    expect(writeCsv([typed, [-5, 1.5]])).toBe(written);
  });
});

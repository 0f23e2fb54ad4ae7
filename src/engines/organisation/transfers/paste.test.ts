import { describe, expect, it } from 'vitest';
import { readPasted } from './paste.ts';

const directory = {
  staff: new Map([
    ['001', 's1'],
    ['002', 's2'],
  ]),
  departments: new Map([
    ['税務課', 'd1'],
    ['zeimu', 'd1'],
  ]),
};

describe('a pasted table', () => {
  it('is read from the clipboard of a spreadsheet, with headings and full-width digits', () => {
    const text = '職員番号\t区分\t課\t職名\r\n００１\t異動\t税務課\t課長\r\n002\t退職\t\t\r\n';
    expect(readPasted(text, directory)).toEqual({
      ok: true,
      rows: [
        { staffId: 's1', kind: 'move', departmentId: 'd1', title: '課長' },
        { staffId: 's2', kind: 'leave' },
      ],
    });
  });

  it('is read from CSV; a release needs no title', () => {
    expect(readPasted('001,兼務解除,zeimu', directory)).toEqual({
      ok: true,
      rows: [{ staffId: 's1', kind: 'release', departmentId: 'd1', title: '' }],
    });
  });

  it.each([
    ['009,異動,税務課,主任', '1行目：職員番号「009」'],
    ['001,転勤,税務課,主任', '1行目：区分「転勤」'],
    ['001,異動,財政課,主任', '1行目：課「財政課」'],
    ['001,異動,税務課,', '1行目：職名'],
    ['001,退職\n001,"異動', '表を読み取れませんでした'],
  ])('names row and value: %j', (text, sentence) => {
    const read = readPasted(text, directory);
    expect(read.ok ? '' : read.errors[0]?.ja).toContain(sentence);
  });

  it('is taken wholly or not at all, and every wrong row is named', () => {
    const read = readPasted('001,退職\n009,退職\n002,休職', directory);
    expect(read.ok ? [] : read.errors.map(({ ja }) => ja.slice(0, 3))).toEqual(['2行目', '3行目']);
  });
});

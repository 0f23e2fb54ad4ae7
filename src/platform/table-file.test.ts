import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookCells } from './table-file.ts';
import { newWorkbook } from './workbook.ts';

const limits = { rows: 10, columns: 10 };
const sheet = 'xl/worksheets/sheet1.xml';

/** Writes another size of what is inside into a zip: into the head of the entry and into the directory. */
function withSize(zip: Buffer, size: number): Buffer {
  for (let at = 0; at + 4 <= zip.length; at += 1) {
    const signature = zip.readUInt32LE(at);
    if (signature === 0x04034b50) zip.writeUInt32LE(size, at + 22);
    if (signature === 0x02014b50) zip.writeUInt32LE(size, at + 24);
  }
  return zip;
}

const bomb = Buffer.from(zipSync({ [sheet]: new Uint8Array(60 * 1024 * 1024) }));

describe('a workbook that somebody sent', () => {
  it.each([
    ['that says how large it is', bomb],
    ['that lies about its size', withSize(Buffer.from(bomb), 100)],
  ])('is not opened when it is a bomb %s', async (_, bytes) => {
    await expect(workbookCells(bytes, limits)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('gives days, times and both as text, merged cells once, and no formula', async () => {
    const workbook = await newWorkbook();
    const page = workbook.addWorksheet('表');
    page.addRow(['所在地', '', '開始', '日時', '計']);
    page.mergeCells('A1:B1');
    page.addRow([
      ...['須坂', new Date('2026-04-01T00:00:00Z'), new Date('1899-12-30T09:30:00Z')],
      ...[new Date('2026-04-01T09:05:00Z'), { formula: '1+1', result: 2 }],
    ]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await workbookCells(bytes, limits)).toEqual([
      ['所在地', '', '開始', '日時', '計'],
      ['須坂', '2026-04-01', '09:30', '2026-04-01T09:05', '2'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['words', 'PK\u0003\u0004 nonsense'],
    ['a zip of something else', zipSync({ 'a.txt': Buffer.from('a') })],
  ])('is none when it is %s', async (_, content) => {
    expect(await workbookCells(Buffer.from(content), limits)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { InputError } from '#platform/errors.ts';
import { newWorkbook } from '#platform/workbook.ts';
import { cardCode, cardLength, receiptOf } from './cards.ts';
import { openRoll } from './open-file.ts';

const rules = { on: '2026-09-01', minimumAge: 16 };
const heading = '名簿番号,氏名,フリガナ,生年月日,地区,住所,郵便番号';
const person = '12,髙橋 一郎,タカハシ イチロウ,昭和60年3月4日,日滝,須坂市日滝1,382-0000';
const utf8 = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));

/** 氏名,生年月日,住所 / 山,S60.3.4,市 as offices save it. */
const saved = {
  shift_jis: '8e8196bc2c90b6944e8c8e93fa2c8f5a8f8a0d0a8e522c5336302e332e342c8e73',
  'euc-jp': 'bbe1ccbe2cc0b8c7afb7eec6fc2cbdbbbdea0d0abbb32c5336302e332e342cbbd4',
};

const faultsOf = async (...lines: string[]) => {
  const opened = await openRoll(utf8(heading, ...lines), rules);
  return opened.ok ? [] : opened.faults.map(({ row, kind, value }) => [row, kind, value]);
};

const refusalOf = (bytes: Uint8Array): Promise<string> =>
  openRoll(bytes, rules).then(
    () => 'taken',
    (error: unknown) => (error instanceof InputError ? (error.fields.file?.en ?? '') : 'a bug'),
  );

describe('the file of a roll', () => {
  it('is read with era dates, wide digits and the age on the first day of the vote', async () => {
    const young = '１３,幼い 花,,2010-09-02,日滝,須坂市日滝2,';
    const justOld = '14,若い 月,,2010-09-01,日滝,須坂市日滝3,';
    const opened = await openRoll(utf8(heading, person, young, justOld), rules);
    expect(opened).toMatchObject({
      ok: true,
      roll: {
        tooYoung: 1,
        voters: [
          { number: 12, ward: '日滝', age: '40', person: { birth: '1985-03-04' } },
          { number: 14, age: '0', person: { name: '若い 月' } },
        ],
      },
    });
  });

  it.each(Object.entries(saved))('is read as %s', async (encoding, hex) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(new TextDecoder(encoding).decode(bytes)).toContain('山,S60.3.4,市');
    const opened = await openRoll(bytes, rules);
    expect(opened).toMatchObject({ ok: true, roll: { voters: [{ number: 1 }] } });
  });

  it('is read as a workbook', async () => {
    const workbook = await newWorkbook();
    const sheet = workbook.addWorksheet('名簿');
    sheet.addRows([
      ['氏名', '生年月日', '住所'],
      ['山 川', new Date('1985-03-04T00:00:00Z'), '須坂市1'],
    ]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const opened = await openRoll(bytes, rules);
    expect(opened).toMatchObject({
      roll: { voters: [{ person: { name: '山 川', birth: '1985-03-04' } }] },
    });
  });

  it('names each fault by row and value, and takes nothing then', async () => {
    expect(
      await faultsOf(
        person,
        '0,山 川,,昭和64年2月1日,,須坂市1,38',
        '12,別 人,,1990-01-01,,須坂市2,',
        '15,髙橋　一郎,,1985/3/4,,須坂市日滝1,',
      ),
    ).toEqual([
      [3, 'number', '0'],
      [3, 'birth', '昭和64年2月1日'],
      [3, 'postcode', '38'],
      [4, 'double-number', '12'],
      [5, 'double', '髙橋　一郎'],
    ]);
  });

  it.each([
    [utf8(heading), 'no rows'],
    [utf8('氏名,住所', '山,市'), 'Day of birth'],
    [utf8(`${heading},個人番号`, `${person},123456789012`), 'My Number'],
    [Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'cannot be read'],
  ])('%# is refused with a reason', async (bytes, words) => {
    expect(await refusalOf(bytes)).toContain(words);
  });
});

describe('the code of a card', () => {
  it('is the same each time, another for each person, issue and roll, and no receipt', () => {
    const code = cardCode('secret', 'salt', 'a', 1);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
    expect(code).toHaveLength(cardLength);
    expect(cardCode('secret', 'salt', 'a', 1)).toBe(code);
    const others = [
      cardCode('secret', 'salt', 'b', 1),
      cardCode('secret', 'salt', 'a', 2),
      cardCode('secret', 'other', 'a', 1),
      cardCode('other', 'salt', 'a', 1),
    ];
    expect(new Set([code, ...others]).size).toBe(5);
    expect(receiptOf('secret', 'round', 'a')).not.toHaveLength(cardLength);
  });
});

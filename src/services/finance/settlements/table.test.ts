import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited, writeCsv } from '#platform/delimited.ts';
import { items } from './items.ts';
import { readTable, tableOf } from './table.ts';

const header = ['コード', '区分', '項目', '金額（千円）'];
const row = (code: string, amount: string) => [code, '', '', amount];

describe('a settlement table', () => {
  it('reads figures as people type them, under any heading rows', () => {
    const table = readTable([
      ['須坂市　決算'],
      header,
      row('revenue.local-tax', '６，４７６，５０５'),
      row('balance.real-before', '△1,200'),
      row('revenue.golf', ''),
      ['', '', '計', '99'],
    ]);
    expect(table).toMatchObject({
      ok: true,
      amounts: new Map([
        ['revenue.local-tax', 6_476_505_000n],
        ['balance.real-before', -1_200_000n],
      ]),
    });
  });

  it.each([
    [[['a', 'b']], '見出し'],
    [[header], '1つも'],
    [[header, row('revenue.local-tax', 'たくさん')], '2行目'],
    [[header, row('revenue.local-tax', '1.5')], '整数'],
    [[header, row('revenue.local-tax', '9999999999999')], '大きすぎ'],
    [[header, row('revenue.gold', '5')], 'revenue.gold'],
    [[header, row('revenue.other', '5'), row('revenue.other', '6')], '2回'],
  ])('%j is refused with a word on how to mend it: %s', (cells, word) => {
    const table = readTable(cells);
    expect(!table.ok && table.problems.map(({ ja }) => ja).join()).toContain(word);
  });

  it('comes back from the template as it was', () => {
    const amount = fc.bigInt(-(10n ** 11n), 10n ** 11n).map((thousands) => thousands * 1000n);
    const code = fc.constantFrom(...items.map((item) => item.code));
    fc.assert(
      fc.property(fc.array(fc.tuple(code, amount), { minLength: 1 }), (pairs) => {
        const amounts = new Map(pairs);
        const cells = parseDelimited(writeCsv(tableOf(amounts)), ',');
        expect(readTable(cells)).toMatchObject({ ok: true, amounts: new Map([...amounts]) });
      }),
    );
  });
});

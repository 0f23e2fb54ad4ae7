import { describe, expect, it } from 'vitest';
import { readPopulation } from './population-file.ts';
import { readAges } from './population-sheet.ts';

const one = (cells: string[][], name = '') => [{ name, cells }];

const ages = ['0～4歳', '5～9歳', '10～14歳', '15～64歳', '65～74歳', '75歳以上'];

/** Municipality × year × sex, a column for each age group; notes above, sums among them. */
const wide = [
  ['日本の地域別将来推計人口'],
  ['コード', '市区町村', '年', '男女', '総数', ...ages, '65歳以上'],
  ['20201', '隣の市', '2025', '男', '9', '9', '9', '9', '9', '9', '9', '9'],
  ['20207', 'この市', '2025年', '男', '126', '1', '2', '3', '100', '15', '5', '20'],
  ['', '', '', '女', '1,221', '10', '20', '30', '1,000', '150', '11', '161'],
  ['20207', 'この市', '2030年', '男', '120', '1', '2', '2', '95', '14', '6', '20'],
  ['', '', '', '女', '1,200', '9', '19', '29', '990', '140', '13', '153'],
];

describe('a projection of an official file', () => {
  it('is read from rows of years with columns of ages', () => {
    const read = readPopulation(one(wide), '202070', '試験用');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.population.years).toEqual([2025, 2030]);
    expect(read.population.groups).toHaveLength(12);
    expect(read.population.groups).toContainEqual({
      ...{ sex: 'female', from: 15, to: 64, counts: [1000, 990] },
    });
    expect(read.population.groups.at(-1)).toMatchObject({ from: 75, counts: [11, 13] });
  });

  it('is read from rows of ages with columns of years, under headings of sex', () => {
    const long = [
      ['', '', '令和7年(2025年)', '令和12年(2030年)'],
      ['男', '', '', ''],
      ['', '総数', '10', '9'],
      ['', '０－１４', '３', '2'],
      ['', '15歳以上', '7', '7'],
      ['女', '', '', ''],
      ['', '0-14', '4', '4'],
      ['', '15歳以上', '8', '8'],
    ];
    expect(readPopulation(one(long), '202070', '')).toEqual({
      ok: true,
      understood: [{ sheet: '', row: 1, columns: 'years', byCode: false }],
      population: {
        source: '',
        years: [2025, 2030],
        groups: [
          { sex: 'male', from: 0, to: 14, counts: [3, 2] },
          { sex: 'female', from: 0, to: 14, counts: [4, 4] },
          { sex: 'male', from: 15, counts: [7, 7] },
          { sex: 'female', from: 15, counts: [8, 8] },
        ],
      },
    });
  });

  it.each([
    ['0～4歳', { from: 0, to: 4 }],
    ['５〜９', { from: 5, to: 9 }],
    ['90歳以上', { from: 90 }],
    ['95歳～', { from: 95 }],
    ['総数', undefined],
  ])('knows the ages %s', (text, expected) => {
    expect(readAges(text)).toEqual(expected);
  });

  it('says what it does not find, and where a number is none', () => {
    const words = (cells: string[][], town = '202070') => {
      const read = readPopulation(one(cells, '推計'), town, '');
      return read.ok ? [] : read.problems.map(({ text, row, column }) => [text.ja, row, column]);
    };
    expect(words([['a', 'b']])[0]?.[0]).toContain('見出し');
    expect(words(wide, '999999')[0]?.[0]).toContain(
      '「999999」の行がありません。表にあったコード：20201、20207',
    );
    expect(words(wide.map((row) => row.toSpliced(2, 1)))[0]?.[0]).toContain(
      '2行目に年齢の見出しがありますが',
    );
    expect(
      words([
        ['', '2025年', '2030年'],
        ['男', '1', '2'],
      ])[0]?.[0],
    ).toContain('1行目に年の見出しがありますが');
    const broken = wide.map((row, index) => (index === 3 ? row.with(8, 'x') : row));
    expect(words(broken)[0]).toEqual([expect.stringContaining('人数'), 4, '15~64歳']);
    expect(words(wide.slice(0, -1))[0]?.[0]).toContain('年があります');
  });

  // A town of 2,025 or of 49,559 people: its sum looks like a year, or like the code of another town.
  it.each(['49559', '2025', '020250'])('does not take a sum of %s for a code or a year', (sum) => {
    const unnamed = ['団体', '市区町村', '時点', '男女', '総数', ...ages, '65歳以上'];
    for (const headings of [wide[1] ?? [], unnamed]) {
      const cells = wide.map((row, index) => {
        if (index === 1) return headings;
        return index > 1 ? row.with(4, sum) : row;
      });
      const read = readPopulation(one(cells), '202070', '');
      expect(read.ok && read.population.years).toEqual([2025, 2030]);
    }
  });

  it('knows a code whose leading zero a spreadsheet took', () => {
    const cells = wide.map((row) => row.with(0, row[0] === '20207' ? '1202' : (row[0] ?? '')));
    const read = readPopulation(one(cells), '012025', '');
    expect(read.ok && read.population.groups).toHaveLength(12);
  });

  it('looks at every sheet, and puts men and women on sheets of their own together', () => {
    const ofSex = (sex: string, name: string) => ({
      name,
      cells: [
        [`男女・年齢（5歳）階級別人口（${sex}）`],
        ['コード', '年', '総数', ...ages],
        ...['2020', '2025'].map((year) => ['20207', year, '21', '1', '2', '3', '4', '5', '6']),
      ],
    });
    const cover = { name: '目次', cells: [['日本の地域別将来推計人口']] };
    const read = readPopulation([cover, ofSex('男', '表1'), ofSex('女', '表2')], '202070', '');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.understood.map(({ sheet }) => sheet)).toEqual(['表1', '表2']);
    expect(read.population.groups.map(({ sex }) => sex)).toEqual([
      ...Array(6).fill('male'),
      ...Array(6).fill('female'),
    ]);
    const all = readPopulation([ofSex('女', '女'), ofSex('総数', '総数')], '202070', '');
    expect(all.ok && all.understood.map(({ sheet }) => sheet)).toEqual(['総数']);
    const none = readPopulation([cover, { name: '注', cells: [['a']] }], '202070', '');
    expect(none.ok || none.problems[0]?.text.ja).toContain('見たシート：目次、注');
  });
});

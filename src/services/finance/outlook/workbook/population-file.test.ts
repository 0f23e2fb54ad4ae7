import { describe, expect, it } from 'vitest';
import { readAges, readPopulation } from './population-file.ts';

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
    const read = readPopulation(wide, '202070', '試験用');
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
    expect(readPopulation(long, '202070', '')).toEqual({
      ok: true,
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
      const read = readPopulation(cells, town, '');
      return read.ok ? [] : read.problems.map(({ text, row, column }) => [text.ja, row, column]);
    };
    expect(words([['a', 'b']])[0]?.[0]).toContain('見出し');
    expect(words(wide, '999999')[0]?.[0]).toContain('999999');
    const broken = wide.map((row, index) => (index === 3 ? row.with(8, 'x') : row));
    expect(words(broken)[0]).toEqual([expect.stringContaining('人数'), 4, '15~64歳']);
    expect(words(wide.slice(0, -1))[0]?.[0]).toContain('年があります');
  });
});

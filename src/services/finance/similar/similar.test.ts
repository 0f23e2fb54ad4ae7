import { describe, expect, it } from 'vitest';
import { guessMapping, headingsOf } from './columns.ts';
import { readDemoTowns } from './demo.ts';
import { findFigure } from './figures.ts';
import { readTowns } from './read.ts';
import { medianOf, standingOf } from './rules.ts';
import { tableOfTowns } from './template.ts';

/** As tables of the Ministry are laid out: titles, headings over several columns, sums, notes. */
const ministry = [
  ['令和6年度　市町村別決算状況調', '', '', '', '', '', '', '', '', '（単位：千円）'],
  ['団体名', '類型', '人口', '財政指標', '', '', '', '目的別歳出', '', '性質別歳出'],
  [
    '',
    '',
    '(R7.1.1)',
    '財政力指数',
    '経常収支比率',
    '将来負担比率',
    '民生費構成比',
    '議会費',
    '公債費',
    '公債費',
  ],
  [
    '須坂市',
    'Ⅰ－２',
    '49,020',
    '0.56',
    '90.9',
    '19.3',
    '34.4',
    '188,160',
    '2,129,182',
    '2,129,182',
  ],
  [
    '架空市',
    'Ⅰ-2',
    '41,000',
    '０．４４',
    '94.0',
    '－',
    '30.0',
    '150,000',
    '1,500,000',
    '1,500,001',
  ],
  ['市計', '', '90,020', '', '', '', '', '338,160', '', ''],
  ['（注）端数は切り捨て', '', '', '', '', '', '', '', '', ''],
];

describe('a table of other towns', () => {
  it('is understood by the words of its headings', () => {
    const mapping = guessMapping(ministry);
    expect(mapping).toMatchObject({ first: 3, unit: 1000 });
    expect(mapping.columns).toEqual({
      ...{ name: 0, type: 1, residents: 2, 'fiscal-strength': 3, 'current-balance': 4 },
      ...{ 'future-burden': 5, 'purpose.assembly': 7, 'purpose.debt': 8, 'nature.debt': 9 },
    });
    const read = readTowns(ministry, mapping);
    expect(read.ok && read.towns).toMatchObject([
      { name: '須坂市', type: 'Ⅰ-2', residents: 49_020 },
      {
        name: '架空市',
        figures: { 'fiscal-strength': '0.44', 'future-burden': '0', 'nature.debt': '1500001000' },
      },
    ]);
  });

  it('says row, column and value of what is no figure', () => {
    const cells = ministry.map((row) => row.map((cell) => (cell === '94.0' ? '高い' : cell)));
    const read = readTowns(cells, guessMapping(cells));
    const [problem] = read.ok ? [] : read.problems;
    expect(problem).toMatchObject({
      text: { ja: '5行目「財政指標：経常収支比率」：「高い」を数字に直してください。' },
      cell: { row: 5, place: 4 },
    });
    expect(readTowns([['a']], guessMapping([['a']]))).toMatchObject({ ok: false });
  });

  it('comes back from the template as it was', () => {
    const cells = readDemoTowns('demo');
    const read = readTowns(cells, guessMapping(cells));
    expect(read.ok && read.towns.length).toBe(24);
    const again = tableOfTowns(read.ok ? read.towns : []).map((row) => row.map(String));
    expect(headingsOf(again).words.every((heading) => heading !== '')).toBe(true);
    expect(readTowns(again, guessMapping(again))).toMatchObject({
      towns: read.ok ? read.towns.map(({ name, residents }) => ({ name, residents })) : [],
    });
  });
});

describe('the place among similar towns', () => {
  const figure = (id: string) => {
    const found = findFigure(id);
    if (!found) throw new Error(id);
    return found;
  };

  it.each([
    [[3], 3],
    [[1, 5], 3],
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
  ])('the middle of %j is %d', (sorted, median) => {
    expect(medianOf(sorted)).toBe(median);
  });

  it('counts from the comfortable end, ties share the better place', () => {
    const others = [9, 5, 7, 7];
    expect(standingOf(figure('real-debt-service'), 7, others)).toMatchObject({
      ...{ place: 2, count: 5, median: 7, from: 'low' },
    });
    expect(standingOf(figure('fiscal-strength'), 7, others)).toMatchObject({ place: 2 });
    expect(standingOf(figure('fiscal-strength'), 10, others)).toMatchObject({ place: 1 });
    expect(standingOf(figure('fiscal-strength'), 10, [])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { criteria } from './criteria.ts';
import { emptyStatement, type StatedResult, type Statement } from './model.ts';
import { checklistCells, marksOf } from './report.ts';
import { checklist, conformanceOf, levelOf, type OpenCount } from './result.ts';

const published: Statement = {
  ...emptyStatement,
  declaredOn: '2026-11-23',
  testedFrom: '2026-11-01',
  testedUntil: '2026-11-20',
  selection: 'random',
  pages: '/news',
};

const stated = (verdicts: Readonly<Record<string, StatedResult['verdict']>> = {}) =>
  new Map(
    criteria.map(
      ({ number }) => [number, { verdict: verdicts[number] ?? 'met', note: '' }] as const,
    ),
  );
const open = (counts: Readonly<Record<string, OpenCount>> = {}) => ({
  open: new Map(Object.entries(counts)),
  pages: 12,
});

describe('criteria', () => {
  it('are the 25 of level A and the 13 of level AA', () => {
    const count = (level: string) => criteria.filter((one) => one.level === level).length;
    expect([count('A'), count('AA')]).toEqual([25, 13]);
    expect(new Set(criteria.map(({ number }) => number)).size).toBe(38);
    expect(criteria.every(({ name }) => name.ja !== '' && name.en !== '')).toBe(true);
  });
});

describe('what a town may say of itself', () => {
  it.each([
    ['all met', {}, {}, published, 'conforming', 'AA'],
    ['nothing of the kind', { '1.2.4': 'not-applicable' }, {}, published, 'conforming', 'AA'],
    ['one of AA not met', { '1.4.3': 'not-met' }, {}, published, 'partly', 'A'],
    ['one of A not met', { '1.1.1': 'not-met' }, {}, published, 'partly', undefined],
    ['one not tested', { '2.1.1': 'unverified' }, {}, published, 'considered', undefined],
    ['no test published', {}, {}, emptyStatement, 'considered', 'AA'],
    ['no pages named', {}, {}, { ...published, pages: ' ' }, 'considered', 'AA'],
    ['an open error', {}, { '1.1.1': { errors: 1, warnings: 0 } }, published, 'partly', undefined],
    ['an open warning', {}, { '1.1.1': { errors: 0, warnings: 1 } }, published, 'conforming', 'AA'],
    [
      'an error and one not tested',
      { '2.1.1': 'unverified' },
      { '1.1.1': { errors: 1, warnings: 0 } },
      published,
      'considered',
      undefined,
    ],
  ] as const)('%s', (_name, verdicts, counts, statement, conformance, level) => {
    const rows = checklist(stated(verdicts), open(counts));
    expect(conformanceOf(rows, statement)).toBe(conformance);
    expect(levelOf(rows)).toBe(level);
  });

  it('is nothing before anybody has tested', () => {
    const rows = checklist(new Map(), { open: new Map(), pages: 0 });
    expect(rows.map(({ outcome }) => outcome)).toEqual(criteria.map(() => 'unverified'));
    expect(conformanceOf(rows, published)).toBe('considered');
    expect(rows.some(({ checked }) => checked)).toBe(false);
  });
});

describe('the checklist', () => {
  const rows = checklist(
    stated({ '1.2.4': 'not-applicable', '2.1.1': 'unverified', '1.4.3': 'not-met' }),
    open({ '1.1.1': { errors: 2, warnings: 1 } }),
  );

  it.each([
    ['1.1.1', '○', '×'],
    ['1.2.4', '－', '○'],
    ['1.4.3', '○', '×'],
    ['2.1.1', '', ''],
    ['2.4.2', '○', '○'],
  ])('marks %s as the forms of the standard do', (number, applies, result) => {
    const row = rows.find((one) => one.number === number);
    expect(row && marksOf(row)).toEqual({ applies, result });
  });

  it('tells what is open in its notes', () => {
    const cells = checklistCells(rows, 'ja');
    expect(cells).toHaveLength(39);
    expect(cells[1]).toEqual([
      '1.1.1',
      '非テキストコンテンツ',
      'A',
      '○',
      '×',
      '公開ページの点検で、誤り2件、注意1件が残っています。',
    ]);
    expect(cells.find(([number]) => number === '2.1.1')?.slice(3, 5)).toEqual(['未確認', '未確認']);
  });
});

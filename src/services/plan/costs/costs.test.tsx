import { describe, expect, it } from 'vitest';
import type { CostItem, YearCost } from '#engines/measures/contract.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import { htmlOf } from '#ui/testing.tsx';
import type { EvaluationSheet } from '../evaluations/model.ts';
import { emptyContent } from '../evaluations/rules.ts';
import type { YearFigure } from '../model.ts';
import { Sheet } from '../views/sheet.tsx';
import { StaffSheet } from '../views/staff-sheet.tsx';
import { costOfInitiative, headlineOf, recordedIn, withRecorded, yearsBeside } from './rules.ts';

const spent = (year: number, closed = true): YearCost => ({
  ...{ year: fiscalYear(year), closed, sample: false, items: [] },
  ...{ budgetYen: 100, executedYen: 90 },
});
const cost = { label: { ja: '記録', en: 'records' }, years: [spent(2024), spent(2025, false)] };
const figures = (...years: number[]) => ({
  years: years.map(
    (year): YearFigure => ({
      ...{ observationId: 'o', fiscalYear: fiscalYear(year), value: 1, asOf: `${year}-04-01` },
      ...{ origin: 'reported', sample: false },
    }),
  ),
});

describe('the amounts of a sheet', () => {
  it.each([
    [2024, { budgetYen: 100, actualYen: 90 }],
    // What a running year spent so far is no settled amount.
    [2025, { budgetYen: 100, actualYen: undefined }],
    [2023, { budgetYen: undefined, actualYen: undefined }],
  ])('of %s come from the records', (year, recorded) => {
    expect(recordedIn(cost, fiscalYear(year))).toEqual(recorded);
  });

  it('stay as they were written', () => {
    const recorded = recordedIn(cost, fiscalYear(2024));
    const written = { budgetYen: 0, actualYen: undefined };
    expect(withRecorded(written, recorded)).toEqual({ budgetYen: 0, actualYen: 90 });
  });
});

describe('the cost of an initiative', () => {
  const item = (href: string, initiatives: string[], executedYen?: number): CostItem => ({
    ...{ name: { ja: href, en: href }, href, initiatives, shared: false },
    ...{ budgetYen: 50, executedYen },
  });
  const years = [
    { ...spent(2024), items: [item('/a', ['広報'], 40), item('/b', ['広報'], 30), item('/c', [])] },
    { ...spent(2025, false), items: [item('/d', ['広聴'])] },
  ];

  it('is that of its projects in the newest year that has any', () => {
    const known = costOfInitiative({ ...cost, years }, '広報');
    expect(known).toMatchObject({ year: 2024, budgetYen: 100, executedYen: 70 });
    expect(known?.items).toHaveLength(2);
    expect(costOfInitiative({ ...cost, years }, '広聴')).toMatchObject({ executedYen: undefined });
    expect(costOfInitiative({ ...cost, years }, '情報')).toBeUndefined();
    expect(costOfInitiative(undefined, '広報')).toBeUndefined();
  });
});

describe('the headline of a cost', () => {
  const item = (shared: boolean, executedYen?: number): CostItem => ({
    ...{ name: { ja: 'x', en: 'x' }, href: '/x', initiatives: [], shared },
    ...{ budgetYen: 50, executedYen },
  });

  it.each([
    ['what was spent last', spent(2024), { year: 2024, spent: true, yen: 90, sharedYen: 30 }],
    [
      'what is planned while nothing was',
      { ...spent(2024), executedYen: undefined },
      { year: 2024, spent: false, yen: 100, sharedYen: 50 },
    ],
  ])('is %s, and of it what serves other policies too', (_what, year, headline) => {
    const items = [item(true, 30), item(false, 60)];
    expect(headlineOf([{ ...year, items }])).toEqual(headline);
    expect(headlineOf([])).toBeUndefined();
  });
});

describe('the years of cost and indicators', () => {
  it.each([
    ['begin at most two years before the first cost', figures(2019, 2025), undefined, 2022, 2025],
    ['begin with the first figure', figures(2023), undefined, 2023, 2025],
    ['begin with the cost where no figure is older', figures(2025, 2026), undefined, 2024, 2026],
    ['end with the year of the sheet', figures(2023), 2024, 2023, 2024],
  ])('%s', (_what, indicator, until, first, last) => {
    const years = yearsBeside(
      cost.years,
      [indicator],
      until === undefined ? until : fiscalYear(until),
    );
    expect([years[0], years.at(-1)]).toEqual([first, last]);
    expect(yearsBeside([], [indicator])).toEqual([]);
  });
});

const actions = { edit: true, advanceTo: undefined, returnTo: undefined, comment: false };
const sheetWith = (content: object, known = true): EvaluationSheet => ({
  ...{ id: 's', policy: { number: 36, name: { ja: '市政', en: 'City' }, departments: [] } },
  ...{ fiscalYear: fiscalYear(2024), step: 'self', version: 1, sample: false },
  content: { ...emptyContent, ...content },
  ...{ lastYear: undefined, indicators: [], initiatives: [], events: [] },
  ...{ publishedAt: undefined, updatedAt: undefined, due: undefined },
  cost: known ? cost : undefined,
});
const form = (content: object, known = true) =>
  htmlOf(<StaffSheet sheet={sheetWith(content, known)} actions={actions} form={{ key: 'k' }} />);

describe('a sheet', () => {
  it('is filled from the records, says so, and shows by how much people differ', () => {
    expect(form({})).toMatch(/value="100"[\s\S]*value="90"/);
    expect(form({})).toContain('記録から入れました');
    // Who evaluates sees cost beside result while writing.
    expect(form({})).toContain('2024年度に使ったお金は90円');
    expect(form({ budgetYen: 100 })).toContain('記録と同じ額です');
    expect(form({ budgetYen: 80 })).toContain('差は△20円です');
    const shown = htmlOf(<Sheet sheet={sheetWith({ actualYen: 95 })} />);
    expect(shown).toContain('決算額：記録では90円です（差 5円）');
    expect(shown).toContain('2024年度に使ったお金は90円');
  });

  it('is what it was in a town where nobody keeps the money', () => {
    expect(form({}, false)).not.toMatch(/記録|value="100"|id="cost"/);
    expect(htmlOf(<Sheet sheet={sheetWith({}, false)} />)).not.toContain('id="cost"');
  });
});

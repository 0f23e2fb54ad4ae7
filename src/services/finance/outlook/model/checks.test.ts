import { describe, expect, it } from 'vitest';
import { type OutlookAssumptions, outlookAssumptions } from './assumptions.ts';
import { outlookProblems } from './checks.ts';
import { projectOutlook } from './project.ts';
import { outlookOf, testAssumptions, withDrivers } from './testing.ts';

const town = testAssumptions();

describe('assumptions that do not fit', () => {
  const places = (assumptions: OutlookAssumptions) =>
    outlookProblems(assumptions).map(({ place }) => place);
  const [loan] = town.loans;
  const [building] = town.buildings;
  const { 'ratio.scale': _, ...noScale } = town.books[2]?.amounts ?? {};

  it.each<[string, Partial<OutlookAssumptions>, string]>([
    ['years with a hole', { books: town.books.filter((_, index) => index !== 1) }, 'books'],
    ['an amount missing', { books: [{ year: 2024, amounts: noScale }] }, 'books.0.amounts'],
    [
      'more taxes than there are',
      { taxBase: { individual: 9e9, corporate: 0, fixedAsset: 0 } },
      'taxBase.individual',
    ],
    ['no population', { population: { source: '', years: [], groups: [] } }, 'population'],
    [
      'ages with a gap',
      { population: { ...town.population, groups: town.population.groups.toSpliced(1, 1) } },
      'population.groups',
    ],
    [
      'one sex only',
      {
        population: {
          ...town.population,
          groups: town.population.groups.map((group) => ({ ...group, sex: 'male' as const })),
        },
      },
      'population.groups',
    ],
    [
      'shares of a scenario beyond the whole',
      {
        scenarios: [
          { id: 's', name: 's', description: '', drivers: {}, settings: { childSocialShare: 95 } },
        ],
      },
      'scenarios.0.settings.childSocialShare',
    ],
    [
      'books in thousands of yen',
      {
        books: town.books.map(({ year, amounts }) => ({
          year,
          amounts: Object.fromEntries(Object.entries(amounts).map(([id, yen]) => [id, yen / 1000])),
        })),
      },
      'books.2.amounts.revenue.local-tax',
    ],
    [
      'loans in thousands of yen',
      { loans: town.loans.map((one) => ({ ...one, outstanding: one.outstanding / 1000 })) },
      'loans.0.outstanding',
    ],
    [
      'taxes in thousands of yen',
      { taxBase: { individual: 2.3e6, corporate: 0.5e6, fixedAsset: 3e6 } },
      'taxBase.individual',
    ],
    [
      'people in thousands',
      {
        population: {
          ...town.population,
          groups: town.population.groups.map((group) => ({
            ...group,
            counts: group.counts.map((people) => people / 1000),
          })),
        },
      },
      'population.groups.0',
    ],
    [
      'prices in thousands of yen',
      { renewal: { rule: 'standard', prices: { school: { repair: 170, rebuild: 330 } } } },
      'renewal.prices.school.repair',
    ],
    ['no staff', { staff: { ...town.staff, count: 0 } }, 'staff.count'],
    [
      'a loan that has ended',
      { loans: loan ? [{ ...loan, endYear: 2024 }] : [] },
      'loans.0.endYear',
    ],
    [
      'a building of the future',
      { buildings: building ? [{ ...building, builtYear: 2030 }] : [] },
      'buildings.0.builtYear',
    ],
  ])('%s', (_name, change, place) => {
    expect(places({ ...town, ...change })).toContain(place);
    expect(projectOutlook({ ...town, ...change }).ok).toBe(false);
  });

  it('are told to the reader where loans and books differ', () => {
    const codes = (assumptions: OutlookAssumptions) =>
      outlookOf(assumptions).findings.map(({ code }) => code);
    expect(codes({ ...town, loans: town.loans.slice(0, 30) })).toEqual(
      expect.arrayContaining(['debt-differs', 'service-differs', 'carried-on']),
    );
    expect(codes(town)).not.toContain('debt-differs');
    expect(codes(withDrivers(town, {}))).toContain('no-uncertainty');
  });

  it('says how to mend a negative debt', () => {
    expect(outlookAssumptions.safeParse(town).success).toBe(true);
    const negative = { ...town, loans: [{ ...loan, outstanding: -1 }] };
    const { error } = outlookAssumptions.safeParse(negative);
    expect(error?.issues[0]?.path).toEqual(['loans', 0, 'outstanding']);
    expect(error?.issues[0]?.message).toContain('残高は1円以上');
  });
});

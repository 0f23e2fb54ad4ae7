import type { Text } from '#platform/i18n/text.ts';
import { findItem } from '../../settlements/items.ts';
import type { OutlookAssumptions, Settings } from './assumptions.ts';
import { areConsistent } from './correlation.ts';
import { bandTexts } from './figure-text.ts';
import { loanKinds } from './loans.ts';
import type { OutlookProblem } from './outlook.ts';
import { ageBands, isWhole, peopleByYear, splitGroups } from './population.ts';
import { problemTexts as texts } from './problem-text.ts';

/** Amounts without which the base year cannot be carried on; others may be left out as zero. */
export const requiredCodes: readonly string[] = [
  ...['revenue.local-tax', 'revenue.allocation-ordinary', 'nature.personnel', 'nature.social'],
  ...['current.personnel', 'current.social', 'current.debt', 'fund.adjustment'],
  ...['ratio.income', 'ratio.need', 'ratio.scale', 'ratio.current-general', 'ratio.repayment'],
  ...['ratio.repayment-included', 'ratio.burden', 'ratio.burden-funds', 'ratio.burden-included'],
];

const nameOf = (code: string): string => findItem(code)?.name.ja ?? code;

const found = (when: boolean, place: string, text: Text): OutlookProblem[] =>
  when ? [{ place, text }] : [];

function booksProblems({ books }: OutlookAssumptions): OutlookProblem[] {
  const base = books.at(-1);
  if (!base) return [{ place: 'books', text: texts.noBooks }];
  const ordered = books.every(({ year }, at) => year === base.year - books.length + 1 + at);
  const missing = requiredCodes.filter((code) => base.amounts[code] === undefined);
  const last = books.length - 1;
  return [
    ...found(!ordered, 'books', texts.booksOrder(books.map(({ year }) => year).join('、'))),
    ...found(
      missing.length > 0,
      `books.${last}.amounts`,
      texts.booksMissing(base.year, missing.map(nameOf).join('、')),
    ),
  ];
}

function settingProblems(settings: Settings, place: string): OutlookProblem[] {
  const social = settings.childSocialShare + settings.elderlySocialShare;
  const grants = settings.nationalConstructionShare + settings.prefecturalConstructionShare;
  return [
    ...found(social > 100, `${place}.childSocialShare`, texts.socialShares),
    ...found(grants > 100, `${place}.nationalConstructionShare`, texts.grantShares),
  ];
}

function shareProblems(assumptions: OutlookAssumptions): OutlookProblem[] {
  const { books, settings, taxBase, scenarios } = assumptions;
  const taxes = taxBase.individual + taxBase.corporate + taxBase.fixedAsset;
  const local = books.at(-1)?.amounts['revenue.local-tax'] ?? 0;
  return [
    ...found(taxes > local, 'taxBase.individual', texts.taxesTooLarge),
    ...settingProblems(settings, 'settings'),
    ...scenarios.flatMap((scenario, at) =>
      settingProblems({ ...settings, ...scenario.settings }, `scenarios.${at}.settings`),
    ),
  ];
}

/** What in a projection does not fit the rest; those who take one in see it before. */
export function populationProblems(assumptions: OutlookAssumptions): OutlookProblem[] {
  const { population, books, horizon } = assumptions;
  const { years, groups } = population;
  const baseYear = books.at(-1)?.year ?? 0;
  if (years.length < 2 || groups.length === 0) {
    return [{ place: 'population', text: texts.noPopulation }];
  }
  const uneven = groups.flatMap(({ from, to, counts }, at) =>
    found(
      counts.length !== years.length,
      `population.groups.${at}.counts`,
      texts.populationCounts(`${from}-${to ?? ''}`, years.length),
    ),
  );
  const twice = new Set(years).size < years.length || Math.min(...years) > baseYear;
  const problems = [
    ...uneven,
    ...found(twice, 'population.years', texts.populationYears),
    ...found(splitGroups(population).length > 0, 'population.groups', texts.populationAges),
    ...found(!isWhole(population), 'population.groups', texts.populationOrder),
  ];
  if (problems.length > 0) return problems;
  return ageBands.flatMap((band) => {
    const empty = peopleByYear(population, band, { baseYear, horizon }).findIndex((n) => !(n > 0));
    const text = texts.populationBand(bandTexts[band].ja, baseYear + empty);
    return found(empty >= 0, 'population.groups', text);
  });
}

function loanProblems({ loans, books }: OutlookAssumptions): OutlookProblem[] {
  const baseYear = books.at(-1)?.year ?? 0;
  const ids = new Set<string>();
  return loans.flatMap(({ id, endYear, graceUntil }, at) => {
    const twice = ids.has(id);
    ids.add(id);
    const late = graceUntil !== undefined && graceUntil >= endYear;
    return [
      ...found(twice, `loans.${at}.id`, texts.loanTwice(id)),
      ...found(endYear <= baseYear, `loans.${at}.endYear`, texts.loanEnded(endYear, baseYear)),
      ...found(late, `loans.${at}.graceUntil`, texts.loanGrace(graceUntil ?? 0, endYear)),
    ];
  });
}

function buildingProblems({ buildings, books }: OutlookAssumptions): OutlookProblem[] {
  const baseYear = books.at(-1)?.year ?? 0;
  return buildings.flatMap(({ builtYear, repairedYear }, at) => {
    const repaired = repairedYear ?? builtYear;
    const wrong = repaired < builtYear || repaired > baseYear;
    const later = builtYear > baseYear;
    return [
      ...found(later, `buildings.${at}.builtYear`, texts.buildingLater(builtYear, baseYear)),
      ...found(wrong && !later, `buildings.${at}.repairedYear`, texts.buildingRepair(repaired)),
    ];
  });
}

function scenarioProblems({ scenarios }: OutlookAssumptions): OutlookProblem[] {
  const ids = new Set(['base']);
  return scenarios.flatMap(({ id }, at) => {
    const twice = ids.has(id);
    ids.add(id);
    return found(twice, `scenarios.${at}.id`, texts.scenarioTwice(id));
  });
}

function correlationProblems({ correlations }: OutlookAssumptions): OutlookProblem[] {
  const seen = new Set<string>();
  const problems = correlations.flatMap(({ one, other }, at) => {
    const pair = [one, other].sort().join(' ');
    const twice = seen.has(pair);
    seen.add(pair);
    const place = `correlations.${at}.other`;
    return [
      ...found(one === other, place, texts.correlationSelf),
      ...found(twice, place, texts.correlationTwice),
    ];
  });
  if (problems.length > 0 || areConsistent(correlations)) return problems;
  return [{ place: 'correlations', text: texts.correlations }];
}

const sumBy = (amounts: Readonly<Record<string, number>>, codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + (amounts[code] ?? 0), 0);

/** Whether an amount is what it should be in thousands or millions of yen, and not in yen. */
function inOtherUnit(amount: number, expected: number): boolean {
  if (amount <= 0) return false;
  return [1e3, 1e6].some((unit) => expected / amount > 0.7 * unit && expected / amount < 3 * unit);
}

/** Taxes of a resident in a year, in yen; no town lies outside by a factor of ten. */
const taxesOfResident = { least: 3_000, most: 5_000_000 };
/** No building costs so little by the square metre, in yen: it is thousands of yen. */
const leastPrice = 5_000;

/** Figures in another unit than the sheet asks for: 千円 is what settlements are printed in. */
function unitProblems({ books, loans, taxBase, population, renewal }: OutlookAssumptions) {
  const { year = 0, amounts = {} } = books.at(-1) ?? {};
  const taxes = amounts['revenue.local-tax'] ?? 0;
  const debt = sumBy(
    amounts,
    loanKinds.map((kind) => `debt.${kind}`),
  );
  const outstanding = loans.reduce((sum, loan) => sum + loan.outstanding, 0);
  const [people] = peopleByYear(population, 'total', { baseYear: year, horizon: 0 });
  const each = people ? taxes / people : Number.NaN;
  const parts = taxBase.individual + taxBase.corporate + taxBase.fixedAsset;
  const cheap = Object.entries(renewal.prices).flatMap(([id, prices]) =>
    (['repair', 'rebuild'] as const)
      .filter((work) => prices[work] > 0 && prices[work] < leastPrice)
      .map((work) => `renewal.prices.${id}.${work}`),
  );
  const last = books.length - 1;
  return [
    ...found(
      each < taxesOfResident.least,
      `books.${last}.amounts.revenue.local-tax`,
      texts.booksUnit,
    ),
    ...found(each > taxesOfResident.most, 'population.groups.0', texts.populationUnit),
    ...found(inOtherUnit(outstanding, debt), 'loans.0.outstanding', texts.loansUnit),
    ...found(inOtherUnit(parts, taxes), 'taxBase.individual', texts.taxesUnit),
    ...cheap.map((place): OutlookProblem => ({ place, text: texts.priceUnit })),
  ];
}

/** What in well-formed assumptions doesn't fit together; an outlook needs an empty list. */
export function outlookProblems(assumptions: OutlookAssumptions): OutlookProblem[] {
  return [
    ...booksProblems(assumptions),
    ...shareProblems(assumptions),
    ...unitProblems(assumptions),
    ...correlationProblems(assumptions),
    ...populationProblems(assumptions),
    ...found(assumptions.staff.count <= 0, 'staff.count', texts.noStaff),
    ...loanProblems(assumptions),
    ...buildingProblems(assumptions),
    ...scenarioProblems(assumptions),
  ];
}

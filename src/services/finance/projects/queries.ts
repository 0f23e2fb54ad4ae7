import { dayInTokyo } from '#japan/dates.ts';
import { addYears, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Project, ProjectYear } from '../budget/model.ts';
import { listProjectYears, listRounds } from '../budget/queries.ts';
import { phaseOf } from '../budget/rules.ts';
import { itemsOfGroup } from '../settlements/items.ts';
import { type FullSettlement, listPublished } from '../settlements/queries.ts';
import { type Basis, type Book, type Node, treeOf } from './tree.ts';

export interface SpendingYear {
  readonly year: FiscalYear;
  readonly basis: Basis;
  /** A budget was made here, so that it opens down to single projects. */
  readonly budgeted: boolean;
}

/** Where the town's money of a year went, or is to go. */
export interface Spending extends SpendingYear {
  readonly root: Node;
  readonly projects: ReadonlyMap<string, Project>;
  /** Of the year, or of the last one before it that is known. */
  readonly residents?: { readonly count: number; readonly year: FiscalYear };
  readonly sample: boolean;
  /** Every year that can be shown, the newest first. */
  readonly years: readonly SpendingYear[];
}

const purposesOf = ({ amounts }: FullSettlement): ReadonlyMap<string, bigint> =>
  new Map(
    itemsOfGroup('purpose').map(({ code }): [string, bigint] => [code, amounts.get(code) ?? 0n]),
  );

function bookOf(
  found: readonly ProjectYear[],
  basis: Basis,
  settlement: FullSettlement | undefined,
): Book {
  const leaves = found.map(({ project: { code, purpose, section }, amounts }) => ({
    ...{ code, purpose, section },
    amount: basis === 'settled' ? amounts.paid : amounts.current,
  }));
  return { leaves, ...(basis === 'settled' && settlement && { purposes: purposesOf(settlement) }) };
}

interface Known {
  readonly settlements: readonly FullSettlement[];
  /** Years whose budget was adopted. */
  readonly budgets: ReadonlySet<FiscalYear>;
}

async function readKnown(unit: Unit): Promise<Known> {
  const day = dayInTokyo(unit.now);
  const rounds = await listRounds(unit);
  const adopted = rounds.filter((round) => phaseOf(round, day) === 'adopted');
  return {
    settlements: await listPublished(unit),
    budgets: new Set(adopted.map(({ year }) => year)),
  };
}

const settlementOf = ({ settlements }: Known, year: FiscalYear) =>
  settlements.find((one) => one.year === year);

function yearsOf(known: Known): SpendingYear[] {
  const settled = known.settlements.map(({ year }) => year);
  return [...new Set([...settled, ...known.budgets])]
    .sort((a, b) => b - a)
    .map((year) => ({
      ...{ year, basis: settlementOf(known, year) ? 'settled' : 'budget' },
      budgeted: known.budgets.has(year),
    }));
}

/** The year before on the same basis; undefined where it is not known. */
async function bookBefore(
  unit: Unit,
  known: Known,
  year: FiscalYear,
  basis: Basis,
): Promise<Book | undefined> {
  const before = addYears(year, -1);
  const settlement = settlementOf(known, before);
  if (basis === 'settled' ? !settlement : !known.budgets.has(before)) return undefined;
  return bookOf(await listProjectYears(unit, before), basis, settlement);
}

/**
 * @param year the newest that is settled without it, or else the newest budget.
 * @returns undefined where nothing of the year is published.
 */
export async function readSpending(unit: Unit, year?: FiscalYear): Promise<Spending | undefined> {
  const known = await readKnown(unit);
  const years = yearsOf(known);
  const newest = years.find(({ basis }) => basis === 'settled') ?? years[0];
  const shown = year === undefined ? newest : years.find((one) => one.year === year);
  if (!shown) return undefined;
  const found = await listProjectYears(unit, shown.year);
  const settlement = settlementOf(known, shown.year);
  const book = bookOf(found, shown.basis, settlement);
  const counted = known.settlements.findLast((one) => one.year <= shown.year);
  return {
    ...shown,
    root: treeOf(book, await bookBefore(unit, known, shown.year, shown.basis)),
    projects: new Map(found.map(({ project }) => [project.code, project])),
    ...(counted && { residents: { count: counted.residents, year: counted.year } }),
    sample: (settlement?.sample ?? false) || found.some(({ project }) => project.sample),
    years,
  };
}

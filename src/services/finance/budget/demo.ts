import { addDepartment, findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addDays, dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import type { NewSettlement } from '../settlements/commands.ts';
import { itemsOfGroup } from '../settlements/items.ts';
import { type NewMonth, type NewMovement, storeAct, storeMonths, storeSteps } from './commands.ts';
import { type DemoAct, type DemoBooks, demoYears, financed, readDemoBooks } from './demo-books.ts';
import { demoSteps } from './demo-steps.ts';
import { addFinancing, negated, noFinancing } from './financing.ts';
import { monthsOfYear } from './months.ts';
import { revenueOf } from './rules.ts';
import { links, projects as projectTable, rounds } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const sample = true;
/** Beginning of the demo plan's period. */
const since = '2021-04-01';

/** No other sample names it. */
const industry = {
  code: 'sangyo',
  name: { ja: '産業振興課', en: 'Industry Section' },
  from: since,
};

/** What a supplement is paid from: what the year before left over. */
const supplementItems = { others: 'revenue.other', general: 'revenue.carry-over' };

async function departmentIds(unit: Unit, books: DemoBooks): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { department } of books.projects) {
    if (ids.has(department)) continue;
    const known = await findDepartmentByCode(unit, department);
    const add = () => addDepartment(unit, loader, { ...industry, code: department });
    ids.set(department, known?.id ?? (await add()));
  }
  return ids;
}

async function addProjects(unit: Unit, books: DemoBooks): Promise<Map<string, string>> {
  const { db, town, now: createdAt } = unit;
  const departments = await departmentIds(unit, books);
  const ids = new Map(books.projects.map(({ code }) => [code, newId()]));
  const idOf = (code: string) => ids.get(code) ?? '';
  await db.insert(projectTable).values(
    books.projects.map((project) => ({
      ...{ town, id: idOf(project.code), code: project.code, sample, createdAt },
      name: { ja: project.ja, en: project.en },
      description: { ja: project.descriptionJa, en: project.descriptionEn },
      departmentId: departments.get(project.department) ?? '',
      ...{ purpose: project.purpose, section: project.section, item: project.item },
    })),
  );
  await db.insert(links).values(
    books.projects.flatMap((project) =>
      project.links.map((ref) => ({
        ...{ town, projectId: idOf(project.code), ref },
        kind: ref.includes('/') ? 'plan.initiative' : 'plan.policy',
      })),
    ),
  );
  return ids;
}

interface Loading {
  readonly books: DemoBooks;
  readonly ids: ReadonlyMap<string, string>;
  readonly today: IsoDate;
}

/** Revenue in the proportions of a settlement, so that it comes to the expenditure. */
function proportional(amounts: ReadonlyMap<string, bigint>, total: bigint): Map<string, bigint> {
  const items = itemsOfGroup('revenue').map(({ code }) => code);
  const whole = items.reduce((sum, code) => sum + (amounts.get(code) ?? 0n), 0n);
  const parts = items.map((code): [string, bigint] => [
    code,
    (((amounts.get(code) ?? 0n) * total) / whole / 1000n) * 1000n,
  ]);
  const rest = total - parts.reduce((sum, [, amount]) => sum + amount, 0n);
  return new Map(
    parts.map(([code, amount], place) => [code, place === 0 ? amount + rest : amount]),
  );
}

async function addInitial(
  unit: Unit,
  { books, ids }: Loading,
  year: FiscalYear,
  facts: { readonly day: IsoDate; readonly amounts: ReadonlyMap<string, bigint> },
): Promise<void> {
  const movements = books.projects.flatMap((project): NewMovement[] => {
    const amount = project.adopted.get(year) ?? 0n;
    const projectId = ids.get(project.code) ?? '';
    return amount > 0n ? [{ projectId, year, financing: financed(amount, project.funding) }] : [];
  });
  const total = books.projects.reduce((sum, one) => sum + (one.adopted.get(year) ?? 0n), 0n);
  await storeAct(unit, {
    ...{ year, kind: 'initial', number: null, day: facts.day, note: '', sample, movements },
    revenue: proportional(facts.amounts, total),
  });
}

function movementsOf({ books, ids }: Loading, act: DemoAct): NewMovement[] {
  const year = fiscalYear(act.year);
  const ofProject = new Map(books.projects.map((project) => [project.code, project]));
  return Object.entries(act.rows).flatMap(([code, thousands]): NewMovement[] => {
    const projectId = ids.get(code) ?? '';
    const amount = BigInt(thousands) * 1000n;
    const shared = act.kind === 'supplement' || act.kind === 'carry-over';
    const financing = financed(amount, shared ? (ofProject.get(code)?.funding ?? []) : []);
    if (act.kind === 'carry-over') {
      const next = { projectId, year: fiscalYear(act.year + 1), financing };
      return [{ projectId, year, financing: negated(financing) }, next];
    }
    const given = { projectId, year, financing };
    if (!act.from) return [given];
    return [given, { projectId: ids.get(act.from) ?? '', year, financing: negated(financing) }];
  });
}

/** Hundredths of a year's payments by month, April to the May after it. */
const rhythm = [6n, 7n, 7n, 7n, 8n, 8n, 8n, 7n, 9n, 7n, 8n, 11n, 5n, 2n];

/** The part of what is paid in a year that falls into a month; the last takes what is left. */
function paidIn(paid: bigint, place: number): bigint {
  const part = (share: bigint) => ((paid * share) / 100n / 1000n) * 1000n;
  if (place < rhythm.length - 1) return part(rhythm[place] ?? 0n);
  return rhythm.slice(0, -1).reduce((left, share) => left - part(share), paid);
}

/** Months that the finance system has closed: by the middle of the next. */
function reportedMonths({ books, ids, today }: Loading, year: FiscalYear): NewMonth[] {
  return monthsOfYear(year).flatMap((month, place) => {
    if (addDays(`${month}-28` as IsoDate, 18) > today) return [];
    const payments = books.projects.flatMap((project) => {
      const paid = paidIn(books.paid(project, year), place);
      return paid === 0n ? [] : [{ projectId: ids.get(project.code) ?? '', paid, committed: null }];
    });
    return [{ ...{ year, month, version: 1, note: '', sample }, payments }];
  });
}

/** The sample budgets of the demo town as far as they have come today, fitting its settlements. */
export async function loadBudgetDemo(
  unit: Unit,
  folder: string,
  settlements: readonly NewSettlement[],
): Promise<void> {
  const amountsOf = (year: number) =>
    (settlements.find((one) => one.year === year) ?? settlements.at(-1))?.amounts ?? new Map();
  const books = readDemoBooks(folder, (year, item) => amountsOf(year).get(item) ?? 0n);
  const today = dayInTokyo(unit.now);
  const begun = books.rounds.filter(({ opensOn }) => opensOn <= today);
  if (begun.length === 0) return;
  const loading: Loading = { books, ids: await addProjects(unit, books), today };
  const { transferClause } = books;
  await unit.db.insert(rounds).values(
    begun.map(({ year, ...days }) => ({
      ...{ town: unit.town, year: fiscalYear(year), ...days, transferClause, sample },
      adoptedOn: demoYears.some((one) => one === year) && days.voteOn <= today ? days.voteOn : null,
      createdAt: unit.now,
    })),
  );
  for (const round of begun) await storeSteps(unit, demoSteps(loading, round));
  const months: NewMonth[] = [];
  for (const { year, voteOn: day } of begun) {
    if (!demoYears.some((one) => one === year) || day > today) continue;
    await addInitial(unit, loading, fiscalYear(year), { day, amounts: amountsOf(year) });
    months.push(...reportedMonths(loading, fiscalYear(year)));
  }
  if (months.length > 0) await storeMonths(unit, months);
  for (const act of books.acts.filter((one) => one.day <= today)) {
    const { year, kind, number = null, day, note } = act;
    const head = { year: fiscalYear(year), kind, number, day, note, sample };
    const movements = movementsOf(loading, act);
    const added = movements.reduce((sum, one) => addFinancing(sum, one.financing), noFinancing);
    const revenue = kind === 'supplement' ? revenueOf(added, supplementItems) : undefined;
    await storeAct(unit, { ...head, movements, revenue });
  }
}

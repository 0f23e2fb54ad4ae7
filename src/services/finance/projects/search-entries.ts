import { type SearchEntry, writeEntries } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { type Project, purposeName } from '../budget/model.ts';
import { listProjectYears, listRounds } from '../budget/queries.ts';
import { phaseOf } from '../budget/rules.ts';
import { shortYear } from '../views/year-word.ts';
import { makingTexts } from './making/text.ts';
import { budgetHref, projectHref, spendingHref } from './model.ts';
import { spendingTexts } from './text.ts';

/** What the search may be narrowed to. */
export const searchKind = 'finance';

/** Of the source that the entries belong to. */
export const searchName = 'finance';

const spending: SearchEntry = {
  ...{ id: 'spending', kind: searchKind, href: spendingHref },
  ...{ title: spendingTexts.title, body: spendingTexts.lead, keywords: ['歳出', '予算', '決算'] },
};

/**
 * Found by what it does, and by what the budget book calls it. Not by the household words of its 款
 * and 項: 「道路と橋、除雪」 would bring every bridge to whoever looks for snow clearing.
 */
function entryOf({ code, name, description, purpose, section, item }: Project): SearchEntry {
  return {
    ...{ id: `project-${code}`, kind: searchKind, href: projectHref(code) },
    ...{ title: name, body: description },
    keywords: [code, purposeName(purpose).ja, section, item],
  };
}

function entryOfYear(year: FiscalYear): SearchEntry {
  const title = sayEach((language) => makingTexts.title(say(shortYear(year), language)));
  return {
    ...{ id: `budget-${year}`, kind: searchKind, href: budgetHref(year) },
    ...{ title, body: makingTexts.lead, keywords: ['予算編成', '査定', '補正予算'] },
  };
}

async function entriesOf(unit: Unit, year: FiscalYear): Promise<SearchEntry[]> {
  const found = await listProjectYears(unit, year);
  return [entryOfYear(year), ...found.map(({ project }) => entryOf(project))];
}

/** Once a budget is adopted its projects have pages, and are found. */
export async function indexBudget(unit: Unit, year: FiscalYear): Promise<void> {
  await writeEntries(unit, searchName, await entriesOf(unit, year));
}

/** The picture of spending, how budgets were made, and every project that has had one. */
export async function* projectEntries(unit: Unit): AsyncGenerator<readonly SearchEntry[]> {
  yield [spending];
  const day = dayInTokyo(unit.now);
  const found = new Map<string, SearchEntry>();
  for (const round of await listRounds(unit)) {
    const phase = phaseOf(round, day);
    if (phase === 'planned') continue;
    const entries =
      phase === 'adopted' ? await entriesOf(unit, round.year) : [entryOfYear(round.year)];
    for (const entry of entries) found.set(entry.id, entry);
  }
  yield [...found.values()];
}

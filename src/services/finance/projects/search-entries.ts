import type { SearchEntry } from '#engines/search/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { say, sayEach } from '#platform/i18n/text.ts';
import { type Project, purposeName } from '../budget/model.ts';
import { listProjectYears, listRounds } from '../budget/queries.ts';
import { phaseOf } from '../budget/rules.ts';
import { makingTexts } from './making/text.ts';
import { budgetHref, projectHref, spendingHref } from './model.ts';
import { plainPurpose, plainSection } from './plain-words.ts';
import { spendingTexts } from './text.ts';
import { shortYear } from './year-word.ts';

const spending: SearchEntry = {
  ...{ id: 'spending', kind: 'finance', href: spendingHref },
  ...{ title: spendingTexts.title, body: spendingTexts.lead, keywords: ['歳出', '予算', '決算'] },
};

/** Found by what it does, and by what the budget book calls it. */
function entryOf({ code, name, description, purpose, section, item }: Project): SearchEntry {
  const plain = [plainPurpose(purpose).ja, plainSection(section).ja];
  return {
    ...{ id: `project-${code}`, kind: 'finance', href: projectHref(code) },
    ...{ title: name, body: description },
    keywords: [code, purposeName(purpose).ja, section, item, ...plain],
  };
}

/** The picture of spending, how budgets were made, and every project that has had one. */
export async function* projectEntries(unit: Unit): AsyncGenerator<readonly SearchEntry[]> {
  yield [spending];
  const day = dayInTokyo(unit.now);
  const projects = new Map<string, Project>();
  for (const round of await listRounds(unit)) {
    const phase = phaseOf(round, day);
    if (phase === 'planned') continue;
    const { year } = round;
    const title = sayEach((language) => makingTexts.title(say(shortYear(year), language)));
    const href = budgetHref(year);
    yield [
      {
        ...{ id: `budget-${year}`, kind: 'finance', href, title, body: makingTexts.lead },
        keywords: ['予算編成', '査定', '補正予算'],
      },
    ];
    if (phase !== 'adopted') continue;
    for (const { project } of await listProjectYears(unit, year)) projects.set(project.id, project);
  }
  yield [...projects.values()].map(entryOf);
}

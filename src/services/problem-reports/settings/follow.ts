import { indexEntry, removeEntry, type SearchEntry } from '#engines/search/contract.ts';
import { type Activity, forgetActivity, registerActivity } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { home, moduleName } from '../model.ts';
import { moduleTexts } from '../text.ts';
import { findSetup, openCategories, type Setup } from './queries.ts';

const activityId = 'reports';

/** What everybody finds by words; what people said is found through the engine's own entries. */
export function entryOf(setup: Setup): SearchEntry {
  return {
    ...{ id: activityId, kind: 'problem-report', href: home, weight: 1.4 },
    ...{ title: moduleTexts.title, body: moduleTexts.lead },
    keywords: [
      ...['通報', '穴', '陥没', '故障', '壊れた', '危ない', '不具合', 'マイレポ'],
      ...setup.categories.filter(({ active }) => active).map(({ name }) => name),
    ],
  };
}

/** Brings lists and search to whether reports are taken; they are all the time, so there is no last day. */
export async function followSettings(unit: Unit): Promise<void> {
  const setup = await findSetup(unit);
  const [first] = openCategories(setup);
  if (!setup || !first) {
    await forgetActivity(unit, { owner: moduleName, id: activityId });
    await removeEntry(unit, moduleName, activityId);
    return;
  }
  const activity: Activity = {
    ...{ owner: moduleName, id: activityId, kind: 'report', href: home },
    ...{ title: moduleTexts.title, summary: moduleTexts.lead, departmentId: first.departmentId },
    ...{ opensOn: dayInTokyo(unit.now), topics: [], areas: [] },
  };
  await registerActivity(unit, activity);
  await indexEntry(unit, moduleName, entryOf(setup));
}

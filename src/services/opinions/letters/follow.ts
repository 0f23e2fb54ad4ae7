import { indexEntry, removeEntry, type SearchEntry } from '#engines/search/contract.ts';
import { type Activity, forgetActivity, registerActivity } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { letterSubject, moduleName } from '../model.ts';
import { moduleTexts } from '../text.ts';
import type { LetterSettings } from './settings.ts';
import { letterWords } from './text.ts';

/** What everybody finds of letters by words. */
export const letterEntry: SearchEntry = {
  ...{ id: letterSubject, kind: 'consultation', href: '/opinions/letter' },
  ...{ title: moduleTexts.letter, body: letterWords.lead, weight: 1.3 },
  keywords: ['要望', '苦情', '提案', '陳情', '目安箱'],
};

/** Brings lists and search to whether letters are taken; they are all the time, so there is no last day. */
export async function followLetters(unit: Unit, settings: LetterSettings): Promise<void> {
  const { departmentId, letterOpen } = settings;
  if (!letterOpen) {
    await forgetActivity(unit, { owner: moduleName, id: letterSubject });
    await removeEntry(unit, moduleName, letterSubject);
    return;
  }
  const activity: Activity = {
    ...{ owner: moduleName, id: letterSubject, kind: 'letter', href: '/opinions/letter' },
    ...{ title: moduleTexts.letter, summary: letterWords.lead, departmentId },
    ...{ opensOn: dayInTokyo(unit.now), topics: [], areas: [] },
  };
  await registerActivity(unit, activity);
  await indexEntry(unit, moduleName, letterEntry);
}

import { contentMedia, forgetUses, noteUses, toPlainText } from '#engines/content/contract.ts';
import { indexEntry, removeEntry, type SearchEntry } from '#engines/search/contract.ts';
import {
  type Activity,
  closeActivity,
  firstLine,
  forgetActivity,
  registerActivity,
} from '#engines/threads/contract.ts';
import { addDays } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { moduleName, publicHref } from '../model.ts';
import type { Consultation } from './queries.ts';
import { pageWords } from './text.ts';
import { questionOf, titleOf } from './words.ts';

/** What everybody finds of it by words. */
export function entryOf(consultation: Consultation): SearchEntry {
  const { id, html, outcome, topics, departmentId, opensOn } = consultation;
  const question = questionOf(consultation);
  const more = [toPlainText(html), outcome].join('\n');
  return {
    ...{ id, kind: 'consultation', href: publicHref(consultation), title: titleOf(consultation) },
    body: { ja: `${question.ja}\n${more}`, en: `${question.en}\n${more}` },
    ...{ topics: [...topics], departmentId, day: opensOn },
  };
}

function activityOf(consultation: Consultation): Activity {
  const { id, form, departmentId, opensOn, closesOn, closedOn, topics, sample } = consultation;
  // One that was closed early is over for lists that know days only.
  const last = closedOn === null ? closesOn : addDays(closedOn, -1);
  const [first = last] = [opensOn, last].sort();
  return {
    ...{ owner: moduleName, id, kind: form === 'entries' ? 'consultation' : form },
    ...{ title: titleOf(consultation), summary: questionOf(consultation) },
    ...{ href: publicHref(consultation), departmentId, opensOn: first },
    ...{ closesOn: last, topics: [...topics], areas: [], sample },
    ...(consultation.project !== null && { project: consultation.project }),
    ...(consultation.policy !== null && { policy: consultation.policy }),
  };
}

/** In a line; it stands in full on its own page, in Japanese as it was written. */
function outcomeOf({ outcome }: Consultation): Text {
  const { en, easy } = pageWords.outcomeThere;
  return { ja: firstLine(outcome, 120), en, easy };
}

/** Brings lists, projects and search to what a consultation says now. Drafts are nowhere. */
export async function followConsultation(unit: Unit, consultation: Consultation): Promise<void> {
  const { id, state, html } = consultation;
  const user = { owner: moduleName, id, stage: 'published' } as const;
  if (state === 'published') {
    const page = { href: publicHref(consultation), title: titleOf(consultation) };
    await noteUses(unit, { ...user, ...page }, contentMedia(html));
    await registerActivity(unit, activityOf(consultation));
    if (consultation.outcome) {
      const outcome = { text: outcomeOf(consultation), href: publicHref(consultation) };
      await closeActivity(unit, { owner: moduleName, id }, { outcome });
    }
    await indexEntry(unit, moduleName, entryOf(consultation));
    return;
  }
  await forgetUses(unit, user);
  await forgetActivity(unit, { owner: moduleName, id });
  await removeEntry(unit, moduleName, id);
}

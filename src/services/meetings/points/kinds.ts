import type { InputChange, InputKind } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { findMeeting, publicStates } from '../meetings/queries.ts';
import { hrefOf, pageTopic, promiseKind, questionKind } from '../model.ts';
import { carryOver } from './carry.ts';
import { changePoint, findPointOf } from './queries.ts';
import { kindTexts } from './text.ts';

/** What was said in or before a meeting leads to the meeting, once everybody may know of it. */
async function describe(unit: Unit, subject: string) {
  const meeting = await findMeeting(unit, subject);
  if (!meeting || !publicStates.includes(meeting.state)) return undefined;
  return { title: meeting.title, href: hrefOf(meeting.slug) };
}

/** The point follows its input, whatever desk answered it. */
async function changed(unit: Unit, { input, happened }: InputChange): Promise<void> {
  unit.drop(pageTopic);
  const point = await findPointOf(unit, input.id);
  if (!point) return;
  if (happened === 'answered' || happened === 'closed') {
    if (point.state !== 'open') return;
    await changePoint(unit, point.id, { state: 'answered', settledOn: dayInTokyo(unit.now) });
  }
  if (happened === 'withdrawn') await changePoint(unit, point.id, { state: 'withdrawn' });
  if (happened === 'reopened')
    await changePoint(unit, point.id, { state: 'open', settledOn: null });
  await carryOver(unit, point.seriesId);
}

const shared = { answered: 'each', retentionYears: 5, describe, changed } as const;

/** Questions before, in and after a meeting; shown once rules and masking are through. */
export const question: InputKind = {
  ...shared,
  ...{ kind: questionKind, label: kindTexts.question, moderation: 'before' },
  clock: {
    ...{ days: 60, unit: 'calendar', firstDay: 'next', skips: 'none', lastDayClosed: 'keep' },
    basis: kindTexts.basis,
  },
};

/** What the town promised; its own words, so they are shown at once. */
export const promise: InputKind = {
  ...shared,
  ...{ kind: promiseKind, label: kindTexts.promise, moderation: 'after' },
};

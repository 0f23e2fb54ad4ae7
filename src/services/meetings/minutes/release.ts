import {
  contentMedia,
  forgetFindings,
  forgetUses,
  noteUses,
  recordFindings,
  toPlainText,
} from '#engines/content/contract.ts';
import { type Item, publishItem, withdrawItem } from '#engines/publishing/contract.ts';
import { closeActivity } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { noteAct } from '../meetings/commands.ts';
import { lockMeeting, type MeetingRow } from '../meetings/queries.ts';
import { minutesHref, minutesRefOf, refOf } from '../model.ts';
import { assertMay } from '../policy.ts';
import { minutesVersions } from '../schema.ts';
import { refusals as shared } from '../text.ts';
import type { MinutesBody } from './body.ts';
import { judgeMinutes } from './checks.ts';
import { changeMinutes } from './commands.ts';
import { findMinutes, listVersions } from './queries.ts';
import { outcomes, refusals, titleOf } from './text.ts';

/** The minutes for lists, feeds and the search. */
export function minutesItem(meeting: MeetingRow, body: MinutesBody): Item {
  const { slug, title, summary, departmentId, topics, areas, policy, sample } = meeting;
  const said = [toPlainText(body.html), ...body.entries.map(({ text }) => text)].join('\n');
  return {
    ...minutesRefOf(meeting.id),
    ...{ kind: 'page', href: minutesHref(slug), title: titleOf(title), summary, departmentId },
    ...{
      topics,
      areas,
      body: { ja: said, en: body.summaryEn ? `${body.summaryEn}\n${said}` : said },
    },
    ...(policy !== null && { policy }),
    ...(sample && { sample }),
  };
}

async function keepVersion(unit: Unit, meetingId: string, body: MinutesBody): Promise<string> {
  const id = newId();
  const number = (await listVersions(unit, meetingId)).length + 1;
  const { town, db, now } = unit;
  await db.insert(minutesVersions).values({ town, id, meetingId, number, body, at: now });
  return id;
}

/**
 * Makes the minutes public as they stand; the last stamp calls it.
 * @throws AppError `rule-violation` when the checks stop them now.
 */
export async function publishMinutes(unit: Unit, actor: Actor, meetingId: string): Promise<void> {
  const meeting = await lockMeeting(unit, meetingId);
  const { body, findings, stopping } = await judgeMinutes(unit, meeting);
  if (stopping.length > 0) throw new AppError('rule-violation', shared.stopped);
  const shownVersion = await keepVersion(unit, meetingId, body);
  const facts = { state: 'published', shownVersion, publishedAt: unit.now } as const;
  await changeMinutes(unit, meetingId, { ...facts, withdrawnAt: null, withdrawalReason: '' });
  const item = minutesItem(meeting, body);
  const ref = { ...minutesRefOf(meetingId), href: item.href, title: item.title };
  await recordFindings(unit, { ...ref, departmentId: meeting.departmentId }, findings);
  await noteUses(unit, { ...ref, stage: 'published' }, contentMedia(body.html));
  await publishItem(unit, actor, item);
  const outcome = { text: outcomes.published, href: item.href };
  await closeActivity(unit, refOf(meetingId), { outcome });
  await noteAct(unit, actor, meetingId, 'minutes-published');
}

/**
 * Takes minutes back that should not be public: in this transaction they leave page, search, feeds,
 * exports and every cached page. The reason is shown in their place; staff keep the text.
 * @throws AppError `conflict` when nothing is public.
 */
export async function withdrawMinutes(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { reason }: { readonly reason: string },
): Promise<void> {
  assertMay(actor, 'meetings.minutes');
  await lockMeeting(unit, meetingId);
  const row = await findMinutes(unit, meetingId);
  if (!row?.shownVersion) throw new AppError('conflict', refusals.notShown);
  // What is before the approvers is another text; it goes on.
  const state = row.state === 'waiting' ? 'waiting' : 'withdrawn';
  const facts = { state, shownVersion: null, withdrawnAt: unit.now } as const;
  await changeMinutes(unit, meetingId, { ...facts, withdrawalReason: reason });
  const ref = minutesRefOf(meetingId);
  await withdrawItem(unit, actor, ref, reason);
  await closeActivity(unit, refOf(meetingId), { outcome: { text: outcomes.withdrawn } });
  await forgetUses(unit, { ...ref, stage: 'published' });
  await forgetFindings(unit, ref);
  await noteAct(unit, actor, meetingId, 'minutes-withdrawn');
}

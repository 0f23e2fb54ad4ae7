import { and, eq } from 'drizzle-orm';
import { findMediaOf, noteUses } from '#engines/content/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { isId, newId } from '#platform/ids.ts';
import { noteAct } from '../meetings/commands.ts';
import { lockMeeting, type MeetingRow } from '../meetings/queries.ts';
import { hrefOf, refOf } from '../model.ts';
import { assertMay } from '../policy.ts';
import { records } from '../schema.ts';
import type { RecordForm } from './inputs.ts';
import { listRecords } from './queries.ts';
import { formErrors } from './text.ts';

/** Files of a meeting that everybody may know of are public with it; drafts keep them back. */
export async function showMedia(unit: Unit, meeting: MeetingRow): Promise<void> {
  const { id, slug, title, state } = meeting;
  const ids = (await listRecords(unit, id)).flatMap(({ record }) => record.mediaId ?? []);
  const stage = state === 'draft' ? 'draft' : 'published';
  await noteUses(unit, { ...refOf(id), stage, href: hrefOf(slug), title }, ids);
}

/** @throws InputError for a file that is not in the library. */
export async function addRecord(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  { title, mediaId, href }: RecordForm,
): Promise<void> {
  assertMay(actor, 'meetings.minutes');
  const meeting = await lockMeeting(unit, meetingId);
  const medium = mediaId ? (await findMediaOf(unit, [mediaId])).get(mediaId) : undefined;
  if (mediaId && !medium) throw new InputError({ mediaId: formErrors.which });
  const kind = medium ? (medium.kind === 'video' ? 'video' : 'document') : 'link';
  const row = { town: unit.town, id: newId(), meetingId, kind, title, href } as const;
  await unit.db.insert(records).values({ ...row, mediaId: mediaId ?? null, addedAt: unit.now });
  await showMedia(unit, meeting);
  await noteAct(unit, actor, meetingId, 'record-added');
}

export async function removeRecord(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  id: string,
): Promise<void> {
  assertMay(actor, 'meetings.minutes');
  const meeting = await lockMeeting(unit, meetingId);
  const own = and(eq(records.town, unit.town), eq(records.meetingId, meetingId));
  if (isId(id)) await unit.db.delete(records).where(and(own, eq(records.id, id)));
  await showMedia(unit, meeting);
  await noteAct(unit, actor, meetingId, 'record-removed');
}

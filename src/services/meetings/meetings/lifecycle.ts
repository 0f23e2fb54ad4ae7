import { publishItem, withdrawItem } from '#engines/publishing/contract.ts';
import { closeActivity, forgetActivity, registerActivity } from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { keptLive } from '../live/commands.ts';
import { closeLive } from '../live/keep.ts';
import { refOf } from '../model.ts';
import { carryOver, reportPoints } from '../points/carry.ts';
import { showMedia } from '../records/commands.ts';
import type { Sender } from '../sender.ts';
import { tellAll } from '../sign-ups/tell.ts';
import { beginAct, changeMeeting, noteAct } from './commands.ts';
import { activityOf, itemOf } from './item.ts';

/** Makes a meeting public: lists, calendar, feeds, channels and the ways to take part get it. */
export async function announceMeeting(unit: Unit, actor: Actor, id: string): Promise<void> {
  const meeting = await beginAct(unit, actor, id, 'announce');
  await changeMeeting(unit, id, { state: 'announced', announcedAt: unit.now });
  await publishItem(unit, actor, itemOf(meeting));
  await registerActivity(unit, activityOf(meeting, unit.now));
  await showMedia(unit, { ...meeting, state: 'announced' });
  await noteAct(unit, actor, id, 'announced');
}

/** The chair opens it; from now on questions and votes are live. */
export async function startMeeting(unit: Unit, actor: Actor, id: string): Promise<void> {
  await beginAct(unit, actor, id, 'start');
  await changeMeeting(unit, id, { state: 'running', startedAt: unit.now });
  await keptLive(unit, id);
  await noteAct(unit, actor, id, 'started');
}

/**
 * The meeting is over: what it heard answered is done, what is open goes on to the next meeting of the
 * series.
 */
export async function endMeeting(unit: Unit, actor: Actor, id: string): Promise<void> {
  const { seriesId, day } = await beginAct(unit, actor, id, 'end');
  await changeMeeting(unit, id, { state: 'ended', endedAt: unit.now });
  await closeActivity(unit, refOf(id), { on: day });
  await closeLive(unit, id);
  await reportPoints(unit, id);
  await carryOver(unit, seriesId);
  await noteAct(unit, actor, id, 'ended');
}

/** Everybody who signed up is told; calendars cross it out. It cannot be undone. */
export async function cancelMeeting(
  unit: Unit,
  actor: Actor,
  id: string,
  { reason }: { readonly reason: string },
  sender: Sender,
): Promise<void> {
  const meeting = await beginAct(unit, actor, id, 'cancel');
  await changeMeeting(unit, id, { state: 'cancelled', cancelReason: reason });
  await withdrawItem(unit, actor, refOf(id), reason);
  await forgetActivity(unit, refOf(id));
  await tellAll(unit, meeting, sender, { kind: 'cancelled', words: reason });
  await carryOver(unit, meeting.seriesId);
  await noteAct(unit, actor, id, 'cancelled');
}

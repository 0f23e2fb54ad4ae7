import { recordAudit } from '#engines/audit/contract.ts';
import { type RecordedInput, recordAnswer, recordInput } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { lockMeeting, type MeetingRow } from '../meetings/queries.ts';
import { takesQuestionsOn } from '../meetings/rules.ts';
import { meetingType, moduleName, pageTopic, promiseKind, questionKind } from '../model.ts';
import { assertMay, userIdOf } from '../policy.ts';
import { points } from '../schema.ts';
import { refusals } from '../text.ts';
import { carryOver } from './carry.ts';
import type { PointForm, QuestionForm, SettleForm } from './inputs.ts';
import { changePoint, findPointOf, getPoint, type PointRow } from './queries.ts';
import { settleReasons } from './text.ts';

/** What is permitted here follows in the engine by itself. */
const machine: Actor = { kind: 'system', name: moduleName };

interface NewPoint {
  readonly kind: PointRow['kind'];
  readonly dueOn: string | null;
}

/** The point that stands for an input; one that is there already stays. @returns its id. */
async function notePoint(
  unit: Unit,
  meeting: MeetingRow,
  inputId: string,
  { kind, dueOn }: NewPoint,
): Promise<string> {
  const known = await findPointOf(unit, inputId);
  if (known) return known.id;
  const id = newId();
  const { id: meetingId, seriesId } = meeting;
  await unit.db.insert(points).values({
    ...{ town: unit.town, id, inputId, kind, meetingId, seriesId, dueOn, state: 'open' },
    ...{ outcome: '', createdAt: unit.now },
  });
  await carryOver(unit, seriesId);
  unit.drop(pageTopic);
  return id;
}

/**
 * A citizen asks beforehand; due on the day of the meeting.
 * @throws AppError `rule-violation` when the meeting takes no questions now.
 */
export async function askBeforehand(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  form: QuestionForm,
): Promise<RecordedInput> {
  const meeting = await lockMeeting(unit, meetingId);
  if (!takesQuestionsOn(meeting, dayInTokyo(unit.now))) {
    throw new AppError('rule-violation', refusals.questionsClosed);
  }
  const { text, wish, name, email, key } = form;
  const userId = userIdOf(actor);
  const { departmentId, day: dueOn, areas, sample } = meeting;
  const recorded = await recordInput(unit, actor, {
    ...{ kind: questionKind, subject: meetingId, text, wish, channel: 'web', key, sample },
    ...{ departmentId, dueOn, ...(areas[0] && { area: areas[0] }) },
    author: {
      ...(userId && { userId }),
      ...(name && { name }),
      ...(email && { email }),
      wantsNotices: Boolean(userId || email),
    },
  });
  await notePoint(unit, meeting, recorded.id, { kind: 'question', dueOn });
  return recorded;
}

/** A question that came in a meeting from a phone, already recorded as an input, stays open after it. */
export async function keepQuestion(
  unit: Unit,
  meetingId: string,
  inputId: string,
  dueOn: string | null,
): Promise<string> {
  const meeting = await lockMeeting(unit, meetingId);
  return notePoint(unit, meeting, inputId, { kind: 'question', dueOn });
}

/** Staff write down what was asked or promised, with who answers and by when. @returns its id. */
export async function recordPoint(
  unit: Unit,
  actor: Actor,
  meetingId: string,
  form: PointForm,
): Promise<string> {
  assertMay(actor, 'meetings.minutes');
  const meeting = await lockMeeting(unit, meetingId);
  const { kind, text, departmentId, staffId, dueOn, key } = form;
  const recorded = await recordInput(unit, actor, {
    kind: kind === 'promise' ? promiseKind : questionKind,
    ...{ subject: meetingId, text, wish: 'public', channel: 'meeting', key, departmentId, dueOn },
    ...(staffId && { ownerStaffId: staffId }),
    ...(meeting.areas[0] && { area: meeting.areas[0] }),
    ...{ author: { wantsNotices: false }, sample: meeting.sample },
  });
  const id = await notePoint(unit, meeting, recorded.id, { kind, dueOn });
  const subject = { type: meetingType, id: meetingId };
  await recordAudit(unit, actor, { action: 'meetings.point-recorded', subject, details: { kind } });
  return id;
}

/**
 * Says what became of a point: its input is answered with these words, whoever asked is told, and the next
 * meeting hears it once. Decided by who speaks for the town in the meeting, so no approval stands before it.
 * @throws AppError `rule-violation` when it is settled already.
 */
export async function settlePoint(
  unit: Unit,
  actor: Actor,
  id: string,
  { outcome }: SettleForm,
): Promise<void> {
  assertMay(actor, 'meetings.minutes');
  const point = await getPoint(unit, id);
  if (point.state !== 'open' && point.state !== 'answered') {
    throw new AppError('rule-violation', refusals.settled);
  }
  await changePoint(unit, id, { outcome });
  if (point.state === 'open') {
    const kept = point.kind === 'promise';
    await recordAnswer(unit, machine, [point.inputId], {
      ...{ text: outcome, outcome: kept ? 'taken-up' : 'explained' },
      reason: settleReasons[point.kind],
    });
  }
  unit.drop(pageTopic);
  const subject = { type: meetingType, id: point.meetingId };
  await recordAudit(unit, actor, { action: 'meetings.point-settled', subject });
}
